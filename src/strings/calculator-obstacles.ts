import type { Obstacle } from '#core/cost/obstacles.ts'
import { counted } from './quantity.ts'

export const obstacleTitle = '비용보다 먼저 볼 것'
export const impossibleTitle = 'Lambda로는 할 수 없어요'

/** What stands in the way, and what to do instead. */
export function obstacleWords(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'concurrency':
      return `가장 바쁠 때 Lambda 실행 환경이 ${counted(obstacle.needed)}개 필요해요. 계정의 기본 한도는 리전마다 ${counted(obstacle.limit)}개예요. Service Quotas에서 한도를 올려 달라고 하거나, SQS로 받아서 천천히 처리하세요.`
    case 'ramp':
      return `한도를 올려도 함수 하나는 0에서 ${counted(obstacle.needed)}개까지 늘어나는 데 ${counted(obstacle.seconds)}초쯤 걸려요. 갑자기 몰린다면 Provisioned Concurrency로 미리 켜 두세요.`
    case 'init':
      return `INIT은 ${counted(obstacle.limit / 1000)}초까지예요. 더 걸리면 Lambda가 멈추고 첫 요청 때 처음부터 다시 해요. 코드와 라이브러리를 줄이거나, SnapStart나 Provisioned Concurrency를 쓰세요.`
    case 'request':
      return requestWords(obstacle)
    case 'response':
      return responseWords(obstacle)
    case 'front-buffers':
      return `${FRONT[obstacle.front]}는 응답을 모았다가 한 번에 보내서 스트리밍이 되지 않아요. 스트리밍하려면 Function URL이나 REST API를 쓰세요.`
    case 'front-timeout':
      return `${FRONT[obstacle.front]}는 ${counted(obstacle.limit / 1000)}초까지만 기다려요. Function URL을 쓰거나, 바로 답하고 Step Functions나 SQS로 나중에 처리하세요.`
    case 'snapstart-provisioned':
      return 'SnapStart와 Provisioned Concurrency는 함께 쓸 수 없어요. 하나만 켜세요.'
    case 'snapstart-ephemeral':
      return `SnapStart는 임시 저장 공간이 ${counted(obstacle.limit)}MB를 넘으면 쓸 수 없어요. 임시 저장 공간을 줄이거나 S3를 쓰세요.`
    case 'too-few-servers':
      return `가장 바쁠 때 요청 ${counted(obstacle.needed)}개가 동시에 처리돼요. EC2 ${counted(obstacle.count)}대는 ${counted(obstacle.carries)}개까지만 감당해요. 대수를 늘리거나, "서버 대수 정하기"를 트래픽에 맞추세요.`
    case 'servers-off':
      return `EC2는 하루 평균 ${counted(Math.round(obstacle.hoursOn * 10) / 10)}시간만 켜지는데, 요청의 ${counted(Math.round(obstacle.share * 100))}%는 꺼져 있을 때 들어와요. EC2를 켜 두는 시간을 늘리거나, 그 요청은 SQS에 모았다가 켜졌을 때 처리하세요.`
    case 'server-memory':
      return memoryWords(obstacle)
  }
}

const FRONT = { rest: 'REST API', http: 'HTTP API', alb: 'ALB' } as const

type Of<Kind extends Obstacle['kind']> = Extract<Obstacle, { kind: Kind }>

const S3_INSTEAD = 'S3에 올리고 미리 서명한 URL을 돌려주세요.'

const UPLOAD_INSTEAD = 'S3에 미리 서명한 URL로 올리게 하고, 함수에는 그 위치만 보내세요.'

function requestWords({ megabytes, limit, front }: Of<'request'>): string {
  const [size, most] = [`요청이 ${counted(megabytes)}MB예요.`, `${counted(limit)}MB`]
  return front === 'alb'
    ? `${size} ALB는 Lambda에 요청을 ${most}까지만 전해요. Function URL이나 API Gateway를 쓰거나, ${UPLOAD_INSTEAD}`
    : `${size} 동기 호출의 요청은 ${most}까지예요. ${UPLOAD_INSTEAD}`
}

function responseWords({ megabytes, limit, streamed, front }: Of<'response'>): string {
  const [size, most] = [`응답이 ${counted(megabytes)}MB예요.`, `${counted(limit)}MB`]
  if (front === 'alb')
    return `${size} ALB는 Lambda의 응답을 ${most}까지만 전해요. Function URL이나 API Gateway를 쓰거나, ${S3_INSTEAD}`
  if (!streamed) return `${size} 동기 호출의 응답은 ${most}까지예요. 응답 스트리밍을 켜거나, ${S3_INSTEAD}`
  if (front === 'http')
    return `${size} HTTP API는 응답을 ${most}까지만 전해요. Function URL이나 REST API로 스트리밍하거나, ${S3_INSTEAD}`
  return `${size} 스트리밍으로도 ${most}까지만 보낼 수 있어요. ${S3_INSTEAD}`
}

function memoryWords({ side, each, together, has }: Of<'server-memory'>): string {
  const [server, instead] =
    side === 'ec2'
      ? ([`EC2 한 대(${counted(has)}MB)`, '메모리가 더 큰 인스턴스 타입을 고르세요.'] as const)
      : ([`Fargate 태스크 하나(${counted(has)}MB)`, 'Fargate 메모리를 늘리세요.'] as const)
  return together === 1
    ? `요청 하나가 Lambda처럼 ${counted(each)}MB를 쓴다면 ${server}에 들어가지 않아요. ${instead}`
    : `요청마다 Lambda처럼 ${counted(each)}MB를 쓴다면, 가장 바쁠 때 ${server}에 요청 ${counted(together)}개가 함께 들어가지 않아요. ${instead}`
}
