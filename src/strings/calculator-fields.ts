import { FARGATE_RULES } from '#core/aws/limits.ts'
import type { LineKey } from '#core/cost/bill.ts'
import type { Difference, Extra, FrontDifference } from '#core/cost/extras.ts'
import type { ProfileId } from '#core/cost/profile.ts'
import type { FargateRun, Front, MonthBasis, Sizing, SnapStart, Workload } from '#core/cost/workload.ts'
import { LINE } from './bill.ts'
import { SIDE, type Side } from './calculator.ts'
import { withParticle } from './particle.ts'
import { counted, signed } from './quantity.ts'

const PROFILE: Readonly<Record<ProfileId, string>> = {
  flat: '하루 내내 같음',
  office: '업무 시간에 몰림',
  lesson: '강의의 트래픽 곡선',
  own: '직접 입력',
}

const SIZING: Readonly<Record<Sizing, string>> = {
  typed: '직접 입력',
  peak: '피크에 맞춰 고정',
  hourly: '시간마다 자동 조정',
}

const SNAP_START: Readonly<Record<SnapStart, string>> = {
  off: '안 씀',
  java: 'Java (무료)',
  python: 'Python',
  dotnet: '.NET',
}

const FRONT: Readonly<Record<Front, string>> = {
  none: '없음',
  url: 'Function URL',
  http: 'HTTP API',
  rest: 'REST API',
  alb: 'ALB',
}

const FARGATE_RUN: Readonly<Record<FargateRun, string>> = {
  always: '늘 켜 둔 태스크',
  each: '실행 한 번에 태스크 하나',
}

const MONTH: Readonly<Record<MonthBasis, string>> = {
  lesson: '강의처럼 (요청 30일, 서버 730시간)',
  '30d': '30일 (720시간)',
  '730h': '730시간 (30.4일)',
  '31d': '31일 (744시간)',
}

const EXTRA: Readonly<Record<Extra, string>> = {
  alb: '서버 앞의 ALB',
  ipv4: '퍼블릭 IPv4',
  nat: 'NAT 게이트웨이',
  dataOut: '인터넷 데이터 전송',
  logs: 'CloudWatch Logs',
  credits: '초과 CPU 크레딧',
}

const namesOf = (sides: readonly Side[]) => sides.map(side => SIDE[side]).join(', ')

const added = (usd: number) => (signed(usd) === '0' ? '$0' : signed(usd))

export const fieldWords = {
  traffic: '트래픽과 서버 대수',
  profile: '하루의 트래픽',
  profiles: PROFILE,
  profileOwn: '시간마다의 요청 비율',
  profileHint: '24개나 13개의 수를 쉼표로 나누어 적어 주세요. 비율만 쓰이고, 합은 요청 수를 따라요.',
  sizing: '서버 대수 정하기',
  sizings: SIZING,
  leastHint: '가장 적을 때의 대수예요. 트래픽이 늘면 더 켜요.',
  slotsHint: 'CPU를 다 쓰는 요청이면 1, 기다리는 시간이 길면 더 크게 적어요.',
  targetHint: '자리가 이만큼 차면 서버를 한 대 더 켜요.',
  discountHint: 'Savings Plans처럼 직접 아는 할인율이에요. 넣으면 EC2 금액은 어림이에요.',
  month: '한 달',
  months: MONTH,
  run: '콜드 스타트와 응답',
  initBilled: 'INIT 시간도 과금',
  initBilledHint: '2025년 8월 1일부터 과금돼요. 끄면 그 전의 비용이에요.',
  snapStart: 'SnapStart',
  snapStarts: SNAP_START,
  streamed: '응답 스트리밍',
  fargate: 'Fargate',
  fargateRun: 'Fargate 태스크',
  fargateRuns: FARGATE_RUN,
  fargateRunHints: {
    always: '한 달 내내 켜 두고, 태스크 수는 트래픽을 따라요.',
    each: `일이 있을 때만 켜서 초 단위로 내고, 짧아도 ${counted(FARGATE_RULES.minimumSeconds)}초는 내요. 최소 태스크는 쓰지 않고, 이미지를 내려받는 시간은 빼고 셌어요.`,
  } satisfies Record<FargateRun, string>,
  fargateCpu: 'Fargate vCPU',
  fargateHint: '태스크 수는 트래픽을 따라요.',
  around: '둘레 비용',
  aroundHint: '강의의 계산에는 없는 비용이에요. 하나씩 켜서 차이를 보세요.',
  front: 'Lambda 앞에 둘 것',
  fronts: FRONT,
  extras: EXTRA,
  vCpu: (count: string) => `${count} vCPU`,
  perDayUnit: '시간/일',
  slotsUnit: '개',
  difference: ({ changes, unpriced }: Difference, isOn: boolean) =>
    [
      changes.length > 0
        ? `${isOn ? '지금 들어 있는 값' : '켜면'}: ${changes.map(({ side, usd }) => `${SIDE[side]} ${signed(usd)}`).join(', ')}`
        : '',
      unpriced.length > 0 ? `${namesOf(unpriced)}: 이 리전의 가격 자료가 없어서 얼마인지 몰라요.` : '',
    ]
      .filter(Boolean)
      .join('. ') || (isOn ? '지금은 값이 없어요.' : '켜도 지금은 값이 없어요.'),
  frontDifferences: (differences: readonly FrontDifference[]) =>
    `Lambda에 더해지는 값: ${differences
      .map(({ front, usd }) => `${FRONT[front]} ${usd === undefined ? '가격 자료 없음' : added(usd)}`)
      .join(', ')}`,
} as const

export const sliderWords = {
  label: (field: string) => `${field} 조절`,
  unread: '읽을 수 없는 값',
} as const

const FRONT_IS_MISSING = 'API Gateway 같은 Lambda 앞단'
const INIT_IS_MISSING = '콜드 스타트의 INIT 시간'
const TAX_IS_MISSING = '세금'
const DISK_IS_MISSING = 'EC2 디스크(EBS)'
const ALWAYS_MISSING = ['로그 보관', '백업과 모니터링']

/** What the totals leave out, one name each. */
export function missingNames(
  off: readonly Extra[],
  { around, cold, ec2 }: Pick<Workload, 'around' | 'cold' | 'ec2'>,
  hasVat: boolean,
): readonly string[] {
  const front = around.front === 'none' ? [FRONT_IS_MISSING] : []
  const init = cold.share === 0 || cold.init === 0 || !cold.billed ? [INIT_IS_MISSING] : []
  const disk = ec2.ebs === 0 ? [DISK_IS_MISSING] : []
  const tax = hasVat ? [] : [TAX_IS_MISSING]
  return [...front, ...init, ...disk, ...off.map(extra => EXTRA[extra]), ...tax, ...ALWAYS_MISSING]
}

/** The same as a sentence. */
export const missingWords = (names: readonly string[]): string => `여기에 없는 것: ${names.join(', ')}.`

export const typedCountWords = 'EC2 대수는 입력한 그대로예요.'

export const ec2HoursWords = (hours: number) => `EC2는 한 달에 ${counted(hours)}시간 켜 둔 값이에요.`

export const estimateWords = '할인율은 직접 입력한 어림값이에요.'

export const unpricedWords = (side: Side, lines: readonly LineKey[]) =>
  `${SIDE[side]}의 ${withParticle(lines.map(line => LINE[line]).join(', '), '은/는')} 이 리전의 가격 자료가 없어서 빠졌어요.`
