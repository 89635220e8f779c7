import type { Bill } from '#core/cost/bill.ts'
import type { Side } from '#core/cost/compare.ts'
import { EXAMPLES, type PresetKey } from '#core/cost/examples.ts'
import { countOf } from '#core/cost/number-text.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'
import { withParticle } from './particle.ts'
import { counted, meanOf, money, roughly, signed } from './quantity.ts'

export type { Side } from '#core/cost/compare.ts'

/** Written alike in Korean and in English. */
export const SIDE = { lambda: 'Lambda', ec2: 'EC2', fargate: 'Fargate' } as const satisfies Record<Side, string>

interface Month {
  readonly days: number
  readonly hours: number
}

const daysOf = (days: number) => counted(Math.round(days * 10) / 10)

/** A total; of a bill that lacks a price, the least it can be. */
export const totalWords = ({ total, unpriced }: Pick<Bill, 'total' | 'unpriced'>): string =>
  unpriced.length === 0 ? money(total) : calculatorWords.orMore(money(total))

/** Figures that the sentences about the lesson's presets need, computed by the caller. */
export interface PresetFigures {
  readonly seoulTotal: number
  readonly gbSeconds: number
  readonly memory: string
  readonly duration: string
  readonly count: string
}

const trafficAssumption = (figures: PresetFigures) =>
  `강의 표에는 메모리와 실행 시간이 없어요. 표의 Lambda 금액은 요청 하나가 ${counted(figures.gbSeconds)} GB-초` +
  `(예: ${figures.memory}MB × ${figures.duration}ms)이고 프리티어를 빼지 않은 30일 값일 때 맞아요. ` +
  `EC2 금액은 us-east-1의 t3.small ${figures.count}대를 한 대 월 $15로 어림한 값이고, 디스크와 네트워크는 빠져 있어요.`

export interface PresetWords {
  readonly name: string
  readonly about: string
  /** Under which assumptions the lesson's figures hold. */
  readonly assume: (figures: PresetFigures) => string
}

const { 'real-api': api, 'nightly-batch': batch, 'image-pipeline': images } = EXAMPLES
/** 79건, 76만 건: a count of requests, read as large numbers are. */
export const requestsWords = (count: number) => `${roughly(count)}건`.replace(/([만억천])건$/, '$1 건')

const perDay = ({ requests }: WorkloadInput) => `하루 ${requestsWords(countOf(requests) ?? 0)}`
const minutesOf = ({ duration }: WorkloadInput) => Number(duration) / 60_000

export const PRESETS = {
  scenario1: {
    name: '시나리오 1',
    about: '간단한 API 백엔드',
    assume: ({ seoulTotal }) =>
      '강의의 Lambda $0은 이 계정의 다른 함수가 프리티어를 쓰지 않을 때 맞아요. ' +
      '강의의 EC2 총 비용 $107.59는 us-east-1(버지니아 북부)의 t3.micro 값이에요. ' +
      `서울에서는 ${withParticle(money(seoulTotal), '이에요/예요')}. 그중 관리 2시간 × $50은 강의의 가정이에요.`,
  },
  scenario2: {
    name: '시나리오 2',
    about: '이미지 처리',
    assume: () =>
      '강의의 $244.13은 x86이고, 이 함수가 프리티어를 모두 쓸 때의 값이에요. ' +
      '강의에 이 시나리오의 EC2 쪽은 없어서, 시나리오 1의 t3.micro 1대를 그대로 두었어요.',
  },
  scenario3: {
    name: '시나리오 3',
    about: '스케줄 배치',
    assume: () =>
      '강의의 $0.53은 한 달을 30일(720번)로 보고, 이 함수가 프리티어를 모두 쓸 때의 값이에요. ' +
      '강의에 이 시나리오의 EC2 쪽은 없어서, 시나리오 1의 t3.micro 1대를 그대로 두었어요.',
  },
  'traffic-low': { name: '낮음', about: '하루 1만 건', assume: trafficAssumption },
  'traffic-middle': { name: '중간', about: '하루 10만 건', assume: trafficAssumption },
  'traffic-high': { name: '높음', about: '하루 100만 건', assume: trafficAssumption },
  'traffic-very-high': { name: '매우 높음', about: '하루 1,000만 건', assume: trafficAssumption },
  'real-api': {
    name: '실제 API',
    about: perDay(api),
    assume: () =>
      `업무 시간에 몰리는 API를 어림한 값이에요. 콜드 스타트 ${api.coldShare}%, HTTP API와 ALB, 퍼블릭 IPv4, 응답 ${api.response}KB, 로그, 양쪽의 관리 시간을 모두 넣었고, ` +
      `서버는 vCPU마다 요청 ${api.slots}개를 함께 처리하며 시간마다 대수를 조정해요.`,
  },
  'nightly-batch': {
    name: '야간 배치',
    about: `${perDay(batch)}, ${counted(minutesOf(batch))}분씩`,
    assume: () =>
      `밤마다 파일 ${batch.requests}개를 ${counted(minutesOf(batch))}분씩 처리하는 값이에요. EC2는 밤에만 켜서 한 달에 ${batch.ec2Hours}시간이에요. ` +
      'Fargate는 파일마다 태스크를 하나씩 켜서, 실행한 초만큼만 내는 값이에요.',
  },
  'image-pipeline': {
    name: '이미지 파이프라인',
    about: perDay(images),
    assume: () =>
      `이미지 한 장을 ${images.memory}MB 메모리로 ${images.duration}ms 동안 바꾸는 값이에요. 트래픽은 강의의 곡선을 따르고, 서버는 시간마다 대수를 조정해요. 콜드 스타트 ${images.coldShare}%와 로그를 넣었어요.`,
  },
} as const satisfies Record<PresetKey, PresetWords>

export const calculatorWords = {
  title: 'Lambda와 EC2 비용 계산기',
  scenarios: '강의의 시나리오',
  traffic: '강의의 트래픽 표',
  examples: '실제에 가까운 예',
  undo: '되돌리기',
  own: '직접 입력한 값이에요. 위의 예를 누르면 그 값으로 바뀌어요.',
  assumptions: '강의의 값과 맞는 조건',
  guess: '이 예에 넣은 것',
  noScript: '지금은 스크립트가 꺼져 있어서 값을 바꿀 수 없어요. 아래는 처음 값으로 계산한 영수증이에요.',
  region: '리전',
  regionHint: '고른 리전의 가격만 불러와요.',
  lambda: 'Lambda',
  ec2: 'EC2',
  operations: '관리 시간',
  operationsHint: '사람이 돌보는 시간이에요. 강의는 EC2에만 월 2시간을 넣었어요.',
  requestsHint: '100만, 1M처럼 써도 돼요.',
  per: '요청 단위',
  pers: { second: '건/초', minute: '건/분', hour: '건/시', day: '건/일', month: '건/월' },
  durationHint: '0.2초, 5분처럼 써도 돼요.',
  architecture: '아키텍처',
  architectures: { x86: 'x86', arm: 'arm64' },
  freeTier: '프리티어 적용',
  freeTierHint: (requests: number, gbSeconds: number) =>
    `월 ${roughly(requests)} 건과 ${roughly(gbSeconds)} GB-초까지 무료예요.`,
  ec2Type: '인스턴스 타입',
  ec2TypeLabel: (type: string, vCpu: number, gib: number) => `${type} (${vCpu} vCPU, ${gib}GiB)`,
  ec2NotSold: (type: string) => `${type} (이 리전에 가격 없음)`,
  ec2CountUnit: '대',
  opsHoursUnit: '시간/월',
  more: '더 자세히: 임시 저장 공간, Provisioned Concurrency, EBS',
  ephemeralHint: (megabytes: number) => `${megabytes}MB까지는 값이 없어요.`,
  provisionedUnit: '개',
  provisionedHint: '미리 켜 둔 실행 환경의 수예요. 켜면 프리티어가 적용되지 않아요.',
  ec2HoursHint: ({ hours }: Month) => `한 달 내내 켜 두면 ${counted(hours)}시간이에요.`,
  monthBasis: ({ days, hours }: Month) => `한 달은 요청 ${daysOf(days)}일, 서버 ${counted(hours)}시간으로 셌어요.`,
  month: ({ days, hours }: Month) => `한 달은 요청 ${daysOf(days)}일, 서버 ${counted(hours)}시간이에요.`,
  rates: (mean: number, peak: number) =>
    peak - mean <= mean * 1e-9
      ? `요청은 초당 ${meanOf(mean)}건이에요.`
      : `요청은 초당 평균 ${meanOf(mean)}건, 가장 바쁜 시간에는 ${meanOf(peak)}건이에요.`,
  result: '월 비용',
  perMonth: '/월',
  perMonthOrMore: '/월 이상',
  orMore: (amount: string) => `${amount} 이상`,
  operationsPart: (side: Side, usd: number, rate: number) =>
    usd === 0 ? `1시간마다 ${SIDE[side]} ${signed(rate)}` : `지금 들어 있는 값: ${SIDE[side]} ${signed(usd)}`,
  responseHint: (limits: { readonly plain: number; readonly streamed: number; readonly alb: number }) =>
    `${counted(limits.plain)}MB까지, 스트리밍은 ${counted(limits.streamed)}MB, ALB 뒤에서는 ${counted(limits.alb)}MB까지예요.`,
  payloadHint: (limits: { readonly plain: number; readonly alb: number; readonly async: number }) =>
    `${counted(limits.plain)}MB까지, ALB 뒤에서는 ${counted(limits.alb)}MB까지예요. 비동기 호출로 보내는 값은 ${counted(limits.async)}MB까지예요. Lambda는 받은 양에 돈을 받지 않고, HTTP API와 ALB는 이 크기도 세요.`,
  receipts: '영수증 세 장 보기: 항목과 계산',
  receipt: { lambda: 'Lambda 영수증', ec2: 'EC2 영수증', fargate: 'Fargate 영수증' },
  receiptItem: '항목과 계산',
  receiptAmount: '금액',
  total: '합계',
  status: (lambda: string, ec2: string, fargate: string) =>
    `월 비용: Lambda ${lambda}, EC2 ${ec2}, Fargate ${fargate}.`,
  staleInput: '고칠 값이 있어서 마지막으로 맞던 결과를 보여 드려요.',
  stalePreset: '고칠 값이 있어요. 아래는 기본값의 결과예요.',
  staleTotals: '이전 결과예요',
  staleLoading: (region: string) => `${region} 가격을 불러오는 중이에요. 아래는 바로 전 결과예요.`,
  staleFailed: (region: string) => `${region} 가격을 불러오지 못했어요. 아래는 바로 전 결과예요.`,
  firstLoading: (region: string) => `${region} 가격을 불러오는 중이에요.`,
  retry: '다시 불러오기',
  share: '링크 복사',
  copied: '링크를 복사했어요. 이 링크를 열면 같은 계산이 보여요.',
  copyFailed: '브라우저가 복사를 막았어요. 아래 주소를 직접 복사하세요.',
  linkLabel: '이 계산의 링크',
} as const
