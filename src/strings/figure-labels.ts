import { REGION_IDS, REGION_NAMES } from '#core/aws/regions.ts'
import { counted } from './quantity.ts'

/** Figures of a scenario, of a row of the traffic table. */
const OF_SCENARIO: Readonly<Record<string, string>> = {
  requests: '한 달 요청',
  memory: '메모리',
  duration: '실행 시간',
  gbSeconds: '사용량(GB-초)',
  billedRequests: '과금되는 요청',
  billedGbSeconds: '과금되는 사용량(GB-초)',
  requestCharge: '요청 비용',
  durationCharge: '실행 비용',
  total: '월간 총비용',
  requestChargeWithoutFreeTier: '요청 비용(프리티어 없이)',
  durationChargeWithoutFreeTier: '실행 비용(프리티어 없이)',
  totalWithoutFreeTier: '월간 총비용(프리티어 없이)',
  totalArm: '월간 총비용(arm64)',
  totalOf744: '월간 총비용(한 달 744번)',
  totalOf730: '월간 총비용(한 달 730번)',
  ec2Total: 'EC2 월간 총비용',
}

const OF_ROW: Readonly<Record<string, string>> = {
  requestsPerDay: '하루 요청',
  requests: '한 달 요청',
  requestsPerSecond: '초당 요청',
  concurrency: '동시에 실행되는 수',
  instances: 'EC2 대수',
  gbSeconds: '사용량(GB-초)',
  lambda: 'Lambda 비용(프리티어 없이)',
  lambdaWithFreeTier: 'Lambda 비용(프리티어 적용)',
  ec2: 'EC2 비용',
  ec2Rounded: 'EC2 비용(표에 적힌 값)',
  leak: '비용 누수',
  leakPercent: '비용 누수의 비율',
  vCpuNeeded: '필요한 vCPU',
  vCpu: '인스턴스의 vCPU',
  vCpuBaseline: '기준 성능의 vCPU',
  vCpuSurplus: '기준 성능을 넘는 vCPU',
  surplusMonth: '한 달 추가 크레딧 요금',
}

const ROW: Readonly<Record<string, string>> = {
  'traffic-low': '낮음',
  'traffic-middle': '중간',
  'traffic-high': '높음',
  'traffic-very-high': '매우 높음',
}

const OTHERS: Readonly<Record<string, string>> = {
  'breakEven.lesson': '본문에 적힌 임계점',
  'breakEven.lessonBill': '본문의 임계점에서 Lambda 비용',
  'traffic.gbSecondsPerRequest': '비용 비교 표의 요청당 사용량(GB-초)',
  'traffic.instanceMonthRounded': '비용 비교 표에 적힌 t3.small 한 달 요금',
  'lambda.arm.discountPercent': 'arm64 실행 단가의 할인율',
  'month.days': '한 달의 날수',
  'lesson.ec2Total': '수업의 EC2 월간 총비용',
  'lesson.ec2TotalWithIpv4': '수업의 EC2 월간 총비용(IPv4 포함)',
  'lesson.ec2TotalWithIpv4AndDisk': '수업의 EC2 월간 총비용(IPv4와 디스크 포함)',
  'lesson.operationsShare': '수업의 EC2 비용에서 관리 시간이 차지하는 비율',
  'lesson.operationsHours': '수업이 넣은 EC2 관리 시간',
  'lesson.operationsRate': '수업이 넣은 관리 시간당 비용',
  'lesson.operations': '수업이 넣은 한 달 관리 비용',
  'lesson.savingPercent': '수업의 비교에서 줄어드는 비율',
  'lesson.chart.traffic': 'EC2 비용 그래프의 트래픽 합',
  'lesson.chart.ec2': 'EC2 비용 그래프의 비용 합',
  'lesson.chart.wastePercent': 'EC2 비용 그래프에서 쓰지 않고 낸 비율',
  'busy.fargate': '온종일 켠 Fargate(1 vCPU, 2GB)의 한 달 비용',
  'alb.month': 'ALB 한 달 기본 요금',
  'ipv4.month': '퍼블릭 IPv4 주소 하나의 한 달 요금',
  'nat.month': 'NAT 게이트웨이 한 달 기본 요금',
  'ebs.gp3.8gb.month': 'gp3 디스크 8GB의 한 달 요금',
  'apiGateway.http.30M': 'HTTP API 요청 3,000만 건의 요금',
  'apiGateway.http.300M': 'HTTP API 요청 3억 건의 요금',
  'lambda.provisioned.1gb.month': 'Provisioned Concurrency 1GB 하나의 한 달 대기 비용',
}

type Written = (...parts: readonly string[]) => string

/** Keys that differ in a number, a type or an architecture. */
const PATTERNS: readonly (readonly [RegExp, Written])[] = [
  [/^scenario(\d)\.(\w+)$/, (n, what = '') => `시나리오 ${n}의 ${OF_SCENARIO[what]}`],
  [/^(traffic-[a-z-]+)\.(\w+)$/, (row = '', what = '') => `비용 비교 표 "${ROW[row]}" 줄의 ${OF_ROW[what]}`],
  [
    /^profile\.(\d+)\.(paid|free)$/,
    (n, how) =>
      `시나리오 1의 함수를 하루 ${counted(Number(n))}건 부를 때의 비용(프리티어 ${how === 'free' ? '적용' : '없이'})`,
  ],
  [
    /^breakEven\.(traffic|scenario1)\.(\d+)(\.free)?$/,
    (whose, n, free) =>
      `${whose === 'traffic' ? '비용 비교 표' : '시나리오 1'}의 함수와 t3.small ${n}대의 비용이 같아지는 하루 요청${free ? '(프리티어 적용)' : ''}`,
  ],
  [/^breakEven\.table\.(\d+)$/, n => `표에 적힌 값으로 EC2 ${n}대와 비용이 같아지는 하루 요청`],
  [/^lambda\.freeTier\.secondsAt(\d+)$/, n => `프리티어로 ${counted(Number(n))}MB 함수를 실행하는 시간`],
  [/^ec2\.(.+)\.month$/, type => `${type} 한 달 요금`],
  [/^ec2\.(.+)\.monthOf(\d+)$/, (type, hours) => `${type} ${hours}시간 요금`],
  [/^ec2\.(.+)\.monthWithIpv4AndDisk$/, type => `${type} 한 달 요금(IPv4와 디스크 포함)`],
  [/^busy\.lambda\.vCpu\.(\w+)$/, how => `온종일 바쁜 vCPU 하나의 Lambda(${how === 'arm' ? 'arm64' : how}) 한 달 비용`],
  [/^busy\.lambda\.gb\.(\w+)$/, how => `온종일 쓴 메모리 1GB의 Lambda(${how === 'arm' ? 'arm64' : how}) 한 달 비용`],
  [/^busy\.(.+)\.perVCpu$/, type => `${type}의 vCPU 하나에 드는 한 달 비용`],
  [/^busy\.(.+)\.utilisation$/, type => `${type} 쪽이 Lambda보다 싸지는 이용률`],
]

/**
 * What a computed figure is about, as a short Korean noun: '시나리오 2의 월간 총비용', 't3.micro 한 달 요금 (서울)'.
 *
 * - In: a key of `core/cost/figures.ts` that is no fact. Out: its name. Errors: none; a key without a name stands for itself.
 */
export function figureLabel(key: string): string {
  const region = REGION_IDS.find(id => `${key}.`.includes(`.${id}.`))
  if (region === undefined) return nameOf(key)
  return `${nameOf(`${key}.`.replace(`.${region}.`, '.').slice(0, -1))} (${REGION_NAMES[region].ko})`
}

function nameOf(key: string): string {
  for (const [pattern, written] of PATTERNS) {
    const [match, ...parts] = pattern.exec(key) ?? []
    if (match !== undefined) return written(...parts)
  }
  return OTHERS[key] ?? key
}
