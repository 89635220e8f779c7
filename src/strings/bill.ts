import type { BillLine, Factor, Formula, LineKey, TierSlice, UnitKey } from '#core/cost/bill.ts'
import { amount, counted, unitPrice } from './quantity.ts'

type Of<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>

/** What a bill line is called, in the lesson's words. */
export const LINE: Readonly<Record<LineKey, string>> = {
  requests: '요청 비용',
  duration: '실행 비용',
  provisionedDuration: 'Provisioned 실행 비용',
  provisionedCapacity: 'Provisioned 대기 비용',
  ephemeral: '임시 저장 공간 비용',
  instances: '인스턴스 비용',
  volumes: 'EBS 디스크 비용',
  snapStartCache: 'SnapStart 보관 비용',
  snapStartRestore: 'SnapStart 복원 비용',
  streaming: '응답 스트리밍 비용',
  surplusCredits: '초과 CPU 크레딧 비용',
  fargateCpu: 'Fargate vCPU 비용',
  fargateMemory: 'Fargate 메모리 비용',
  functionUrl: 'Function URL',
  httpApi: 'HTTP API 비용',
  restApi: 'REST API 비용',
  albHours: 'ALB 시간 비용',
  lcu: 'ALB 사용량(LCU) 비용',
  ipv4: '퍼블릭 IPv4 비용',
  natHours: 'NAT 게이트웨이 시간 비용',
  natData: 'NAT 게이트웨이 데이터 비용',
  dataOut: '인터넷 데이터 전송 비용',
  logs: 'CloudWatch Logs 비용',
  operations: '관리 시간',
}

const fine = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })
const plain = (n: number) => fine.format(n)
/** 1,769 MB are 1.7275390625 GB: a factor with fewer digits would give another product. */
const exact = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 })
const dollars = (n: number) => (Number.isInteger(n) ? `$${counted(n)}` : n >= 0.01 ? centsOrMore(n) : unitPrice(n))
/** $0.20 as the lesson writes it, $0.0104 with all its digits. */
const centsOrMore = (n: number) => (Math.round(n * 100) / 100 === n ? amount(n) : unitPrice(n))

/**
 * The arithmetic of a line as the lesson writes it, one string for each step:
 * "5,000,000 × 3초 × 1GB = 15,000,000 GB-초", "(15,000,000 - 400,000) × $0.0000166667 = $243.33".
 */
export const arithmetic = ({ formula, amount: sum }: BillLine): readonly string[] => [
  ...before(formula),
  `${product(formula)} = ${amount(sum)}${isFree(formula) ? ' (프리티어)' : ''}`,
]

const isFree = (formula: Formula) =>
  (formula.kind === 'requests' || formula.kind === 'duration' || formula.kind === 'usage') &&
  formula.free > 0 &&
  formula.used <= formula.free

/** GB-seconds of all requests, which is what the line then takes the allowance from. */
const before = (formula: Formula): readonly string[] => {
  if (formula.kind === 'duration') return [...gbSecondsText(formula), ...allowanceText(formula, 'GB-s')]
  if (formula.kind !== 'usage' || !isStepOfItsOwn(formula)) return []
  const { factors, used, unit } = formula
  return [`${factorsText(factors)} = ${inUnits(used, unit)}`, ...allowanceText(formula, unit)]
}

/** Where tiers cut what is left, taking the allowance off is a step of its own. */
const allowanceText = ({ used, free, slices }: Of<'duration' | 'usage'>, unit: UnitKey): readonly string[] =>
  free > 0 && slices.length > 1 ? [`${plain(used)} - ${plain(free)} = ${inUnits(used - free, unit)}`] : []

/** 15,000,000 GB-초; 500 × 100만 건 */
const inUnits = (n: number, unit: UnitKey) => `${plain(n)}${unit === 'million-requests' ? ' ×' : ''} ${UNIT[unit]}`

function gbSecondsText({ requests, seconds, memoryGb, cold, all, used }: Of<'duration'>): readonly string[] {
  const runs = `${counted(requests)} × ${plain(seconds)}초 × ${exact.format(memoryGb)}GB`
  const inits = cold && ` + 콜드 스타트 ${plain(cold.runs)}건 × ${plain(cold.seconds)}초 × ${exact.format(memoryGb)}GB`
  return [
    `${runs}${inits ?? ''} = ${plain(all)} GB-초`,
    ...(used < all ? [`${plain(all)} - Provisioned ${plain(all - used)} = ${plain(used)} GB-초`] : []),
  ]
}

function product(formula: Formula): string {
  switch (formula.kind) {
    case 'requests':
      return `${paid(formula.used, formula.free)} × ${dollars(formula.perMillion)} / 1M`
    case 'duration':
      return durationProduct(formula)
    case 'provisioned-capacity':
      return `${counted(formula.environments)}개 × ${exact.format(formula.memoryGb)}GB × ${counted(formula.hours)}시간 × 3,600초 × ${unitPrice(formula.price)}`
    case 'provisioned-duration':
      return `${plain(formula.used)} × ${unitPrice(formula.price)}`
    case 'instances':
      return `${serversText(formula.count)} × ${plain(formula.hours)}시간 × ${unitPrice(formula.hourly)}${discounted(formula.discount)}`
    case 'usage':
      return usageProduct(formula)
    case 'volumes':
      return `${serversText(formula.count)} × ${plain(formula.gb)}GB × ${unitPrice(formula.gbMonth)}`
    case 'operations':
      return `월 ${plain(formula.hours)}시간 × ${dollars(formula.rate)}/시간`
  }
}

/** Servers that come and go with the traffic have a mean: with all the digits that give the amount. */
const serversText = (count: number) => `${Number.isInteger(count) ? '' : '평균 '}${plain(count)}대`

const discounted = (discount: number) => (discount === 0 ? '' : ` × (1 - ${plain(discount)})`)

/** A product is a step of its own where something is taken off it, tiers cut it, or its unit is not its factors'. */
const isStepOfItsOwn = ({ free, slices, unit, factors }: Of<'usage'>) =>
  free > 0 || slices.length > 1 || (unit === 'GB' && factors.length > 1) || factors.length > 2

function usageProduct(formula: Of<'usage'>): string {
  const { factors, used, free, slices } = formula
  const [first, ...more] = slices
  if (more.length > 0) return tiersText(slices)
  const price = unitPrice(first?.price ?? 0)
  return isStepOfItsOwn(formula)
    ? `${paid(used, free)} × ${price}`
    : `${factorsText(factors)} × ${price}${perMillion(formula)}`
}

const perMillion = ({ unit }: Of<'usage'>) => (unit === 'million-requests' ? ' / 1M' : '')

const factorsText = (factors: readonly Factor[]) =>
  factors.map(({ n, of }) => `${(of === 'GB' ? exact : fine).format(n)}${FACTOR[of]}`).join(' × ')

const FACTOR: Readonly<Record<Factor['of'], string>> = {
  requests: '건',
  restores: '번',
  s: '초',
  GB: 'GB',
  KB: 'KB',
  instances: '대',
  tasks: '개',
  vCPU: ' vCPU',
  'vCPU-h/day': ' vCPU-시간/일',
  h: '시간',
  days: '일',
  LCU: ' LCU',
  addresses: '개',
  metered: '단위',
}

/** What a price is for one of. */
export const UNIT: Readonly<Record<UnitKey, string>> = {
  requests: '건',
  'million-requests': '100만 건',
  GB: 'GB',
  'GB-s': 'GB-초',
  'GB-h': 'GB-시간',
  'GB-month': 'GB-월',
  'instance-h': '인스턴스-시간',
  'vCPU-h': 'vCPU-시간',
  'LCU-h': 'LCU-시간',
  'address-h': '주소-시간',
  h: '시간',
  'work-h': '시간',
}

/** One tier: what is left above the allowance × its price. Several: each tier's share × its price, added. */
function durationProduct({ used, free, slices }: Of<'duration'>): string {
  const [only, ...more] = slices
  if (only !== undefined && more.length === 0) return `${paid(used, free)} × ${unitPrice(only.price)}`
  return tiersText(slices)
}

const tiersText = (slices: readonly TierSlice[]) =>
  slices.map(({ quantity, price }) => `${plain(quantity)} × ${unitPrice(price)}`).join(' + ')

/** Usage above the allowance; where the allowance is larger, max(0, …) says that nothing is left, not less than nothing. */
function paid(used: number, free: number): string {
  if (free === 0) return plain(used)
  const difference = `${plain(used)} - ${plain(free)}`
  return used < free ? `max(0, ${difference})` : `(${difference})`
}

/** $1.23/100만 건, $0.126 → $0.122/GB: the price of each tier that is used. */
export const perUnit = (slices: readonly Pick<TierSlice, 'price'>[], unit: UnitKey): string =>
  `${slices.map(({ price }) => unitPrice(price)).join(' → ')}/${UNIT[unit]}`
