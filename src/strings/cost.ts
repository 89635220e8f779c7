import { REGION_NAMES, type RegionId } from '#core/aws/regions.ts'
import type { BillLine, Formula, LineKey } from '#core/cost/bill.ts'
import { FIELD_RULES } from '#core/cost/parse-workload.ts'
import type { FieldUnit, NumberField, WorkloadError } from '#core/cost/workload.ts'
import { withParticle } from './particle.ts'
import { amount, counted, unitPrice } from './quantity.ts'

/** What a bill line is called, in the lesson's words. */
export const LINE: Readonly<Record<LineKey, string>> = {
  requests: '요청 비용',
  duration: '실행 비용',
  provisionedDuration: 'Provisioned 실행 비용',
  provisionedCapacity: 'Provisioned 대기 비용',
  ephemeral: '임시 저장 공간 비용',
  instances: '인스턴스 비용',
  volumes: 'EBS 디스크 비용',
  operations: '관리 시간',
}

const fine = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })
const plain = (n: number) => fine.format(n)
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
  (formula.kind === 'requests' || formula.kind === 'duration') && formula.free > 0 && formula.used <= formula.free

/** GB-seconds of all requests, which is what the line then takes the allowance from. */
const before = (formula: Formula): readonly string[] => (formula.kind === 'duration' ? [gbSecondsText(formula)] : [])

const gbSecondsText = ({ requests, seconds, memoryGb, all }: Extract<Formula, { kind: 'duration' }>) =>
  `${counted(requests)} × ${plain(seconds)}초 × ${plain(memoryGb)}GB = ${plain(all)} GB-초`

function product(formula: Formula): string {
  switch (formula.kind) {
    case 'requests':
      return `${paid(formula.used, formula.free)} × ${dollars(formula.perMillion)} / 1M`
    case 'duration':
      return durationProduct(formula)
    case 'ephemeral':
      return `${counted(formula.requests)} × ${plain(formula.seconds)}초 × ${plain(formula.extraGb)}GB × ${unitPrice(formula.price)}`
    case 'provisioned-capacity':
      return `${counted(formula.environments)}개 × ${plain(formula.memoryGb)}GB × ${counted(formula.hours)}시간 × 3,600초 × ${unitPrice(formula.price)}`
    case 'provisioned-duration':
      return `${plain(formula.used)} × ${unitPrice(formula.price)}`
    case 'instances':
      return `${counted(formula.count)}대 × ${plain(formula.hours)}시간 × ${unitPrice(formula.hourly)}`
    case 'volumes':
      return `${counted(formula.count)}대 × ${plain(formula.gb)}GB × ${unitPrice(formula.gbMonth)}`
    case 'operations':
      return `월 ${plain(formula.hours)}시간 × ${dollars(formula.rate)}/시간`
  }
}

/** One tier: what is left above the allowance × its price. Several: each tier's share × its price, added. */
function durationProduct({ used, free, slices }: Extract<Formula, { kind: 'duration' }>): string {
  const [only, ...more] = slices
  if (only !== undefined && more.length === 0) return `${paid(used, free)} × ${unitPrice(only.price)}`
  return slices.map(({ quantity, price }) => `${plain(quantity)} × ${unitPrice(price)}`).join(' + ')
}

/** Usage above the allowance; where the allowance is larger, max(0, …) says that nothing is left, not less than nothing. */
function paid(used: number, free: number): string {
  if (free === 0) return plain(used)
  const difference = `${plain(used)} - ${plain(free)}`
  return used < free ? `max(0, ${difference})` : `(${difference})`
}

/** Name of a typed field, for labels and sentences. */
export const FIELD: Readonly<Record<NumberField, string>> = {
  requests: '요청 수',
  duration: '실행 시간',
  memory: '메모리',
  ephemeral: '임시 저장 공간',
  provisioned: 'Provisioned Concurrency',
  ec2Count: 'EC2 대수',
  ec2Hours: 'EC2 가동 시간',
  ebs: 'EBS 용량',
  opsHours: 'EC2 운영 시간',
  opsHoursLambda: 'Lambda 운영 시간',
  opsRate: '운영 시간당 비용',
}

const EXAMPLE: Readonly<Record<NumberField, string>> = {
  requests: '5,000,000이나 500만',
  duration: '200ms나 3초',
  memory: '512나 1GB',
  ephemeral: '512나 1GB',
  provisioned: '0이나 5',
  ec2Count: '1이나 2',
  ec2Hours: '730',
  ebs: '8이나 30',
  opsHours: '2',
  opsHoursLambda: '0이나 2',
  opsRate: '50',
}

/** Why a field is bounded as it is. */
const WHY: Readonly<Record<NumberField, string>> = {
  requests: '이 계산기가 다루는 범위예요',
  duration: 'Lambda 함수를 한 번에 그만큼 실행할 수 있어요',
  memory: 'Lambda가 받는 범위예요',
  ephemeral: 'Lambda가 받는 범위예요',
  provisioned: '계정의 기본 동시 실행 한도예요',
  ec2Count: '이 계산기가 다루는 범위예요',
  ec2Hours: '가장 긴 달이 744시간이에요',
  ebs: '이 계산기가 다루는 범위예요',
  opsHours: '가장 긴 달이 744시간이에요',
  opsHoursLambda: '가장 긴 달이 744시간이에요',
  opsRate: '이 계산기가 다루는 범위예요',
}

function measured(n: number, unit: FieldUnit): string {
  switch (unit) {
    case 'requests/month':
      return `월 ${counted(n)}건`
    case 'ms':
      return n >= 60_000 ? `${counted(n / 60_000)}분` : `${counted(n)}ms`
    case 'MiB':
      return `${counted(n)}MB`
    case 'environments':
      return `${counted(n)}개`
    case 'instances':
      return `${counted(n)}대`
    case 'h':
      return `${counted(n)}시간`
    case 'GB':
      return `${counted(n)}GB`
    case 'USD/h':
      return `$${counted(n)}`
  }
}

/** 128MB부터 10,240MB까지 입력할 수 있어요. Lambda가 받는 범위예요. */
function bounds(field: NumberField): string {
  const { min, max, unit } = FIELD_RULES[field]
  return `${measured(min, unit)}부터 ${measured(max, unit)}까지 입력할 수 있어요. ${WHY[field]}.`
}

/** 서울, 버지니아 북부 */
export const regionName = (region: RegionId) => REGION_NAMES[region].ko

/** What is wrong with a field, which range is right, and why. */
export function workloadError(error: WorkloadError): string {
  switch (error.kind) {
    case 'empty':
      return `${withParticle(FIELD[error.field], '을/를')} 입력해 주세요. ${bounds(error.field)} 예: ${EXAMPLE[error.field]}`
    case 'not-a-number':
      return `${FIELD[error.field]}에는 숫자를 입력해 주세요. ${bounds(error.field)} 예: ${EXAMPLE[error.field]}. 지금 값: "${error.given}"`
    case 'out-of-range':
      return `${withParticle(FIELD[error.field], '은/는')} ${bounds(error.field)} 지금 값: ${measured(error.given, error.unit)}`
    case 'not-whole':
      return `${withParticle(FIELD[error.field], '은/는')} 소수점 없는 숫자로 입력해 주세요. ${bounds(error.field)} 지금 값: ${measured(error.given, error.unit)}`
    case 'not-sold':
      return `${withParticle(error.type, '은/는')} ${regionName(error.region)} 리전의 가격표에 없어요. 다른 타입이나 리전을 골라 주세요.`
    case 'no-ebs-price':
      return `${regionName(error.region)} 리전의 EBS gp3 가격은 확인된 자료가 없어요. EBS 용량을 0으로 두면 나머지를 계산해요.`
  }
}
