import { LAMBDA_LIMITS } from '#core/aws/limits.ts'
import { REGION_NAMES, type RegionId } from '#core/aws/regions.ts'
import { FIELD_RULES } from '#core/cost/parse-workload.ts'
import type { FieldUnit, NumberField, WorkloadError } from '#core/cost/workload-error.ts'
import { withParticle } from './particle.ts'
import { counted } from './quantity.ts'

/** Name of a typed field, for labels and sentences. */
export const FIELD: Readonly<Record<NumberField, string>> = {
  requests: '요청 수',
  duration: '실행 시간',
  memory: '메모리',
  ephemeral: '임시 저장 공간',
  provisioned: 'Provisioned Concurrency',
  ec2Count: 'EC2 대수',
  ec2Hours: 'EC2를 켜 두는 시간',
  ebs: 'EBS 용량',
  opsHours: 'EC2 관리 시간',
  opsHoursLambda: 'Lambda 관리 시간',
  opsRate: '관리 1시간의 비용',
  coldShare: '콜드 스타트 비율',
  init: 'INIT 시간',
  provisionedHours: '하루에 켜 두는 시간',
  response: '응답 크기',
  slots: 'vCPU 하나의 동시 처리 수',
  target: '목표 사용률',
  discount: 'EC2 할인율',
  fargateMemory: 'Fargate 메모리',
  fargateCount: 'Fargate 최소 태스크',
  opsHoursFargate: 'Fargate 관리 시간',
  natData: 'NAT 처리 데이터',
  logSize: '실행 한 번의 로그',
  payload: '요청 크기',
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
  coldShare: '1이나 0.5%',
  init: '300ms나 1초',
  provisionedHours: '24나 8',
  response: '20이나 2MB',
  slots: '1이나 10',
  target: '70',
  discount: '0이나 30%',
  fargateMemory: '0.5나 2GB',
  fargateCount: '1이나 2',
  opsHoursFargate: '0이나 2',
  natData: '0이나 100GB',
  logSize: '1이나 4KB',
  payload: '20이나 2MB',
}

const LONGEST_RUN = `Lambda 함수는 한 번에 가장 길게 ${counted(LAMBDA_LIMITS.timeout.max / 60_000)}분까지 실행돼요`

/** Why a field is bounded as it is. */
const WHY: Readonly<Record<NumberField, string>> = {
  requests: '이 계산기가 다루는 범위예요',
  duration: LONGEST_RUN,
  memory: 'Lambda가 받는 범위예요',
  ephemeral: 'Lambda가 받는 범위예요',
  provisioned: '계정의 기본 동시 실행 한도예요',
  ec2Count: '이 계산기가 다루는 범위예요',
  ec2Hours: '가장 긴 달이 744시간이에요',
  ebs: '이 계산기가 다루는 범위예요',
  opsHours: '가장 긴 달이 744시간이에요',
  opsHoursLambda: '가장 긴 달이 744시간이에요',
  opsRate: '이 계산기가 다루는 범위예요',
  coldShare: '전체 실행 가운데의 비율이에요',
  init: LONGEST_RUN,
  provisionedHours: '하루는 24시간이에요',
  response: 'Lambda가 스트리밍으로 보낼 수 있는 가장 큰 응답까지예요',
  slots: '이 계산기가 다루는 범위예요',
  target: '자리를 100%까지 채울 수 있어요',
  discount: '이 계산기가 다루는 범위예요',
  fargateMemory: 'Fargate 태스크가 받는 범위예요',
  fargateCount: '이 계산기가 다루는 범위예요',
  opsHoursFargate: '가장 긴 달이 744시간이에요',
  natData: '이 계산기가 다루는 범위예요',
  logSize: '이 계산기가 다루는 범위예요',
  payload: '이 계산기가 다루는 범위예요',
}

/** A larger unit is for what has few digits in it: 900,001ms is 15.000017 minutes, and nobody typed that. */
const isShort = (n: number) => Math.round(n * 100) / 100 === n

function measured(n: number, unit: FieldUnit): string {
  switch (unit) {
    case 'requests/month':
      return `월 ${counted(n)}건`
    case 'ms':
      return n >= 60_000 && isShort(n / 60_000) ? `${counted(n / 60_000)}분` : `${counted(n)}ms`
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
    case 'h/day':
      return `하루 ${counted(n)}시간`
    case 'KB':
      return n >= 1024 && isShort(n / 1024) ? `${counted(n / 1024)}MB` : `${counted(n)}KB`
    case 'percent':
      return `${counted(n)}%`
    case 'slots':
    case 'tasks':
      return `${counted(n)}개`
  }
}

/** 128MB부터 10,240MB까지 입력할 수 있어요. Lambda가 받는 범위예요. */
function bounds(field: NumberField): string {
  const { min, max, unit } = FIELD_RULES[field]
  return `${measured(min, unit)}부터 ${measured(max, unit)}까지 입력할 수 있어요. ${WHY[field]}.`
}

/** 4GB부터 16GB까지 1GB 단위로; 0.5GB, 1GB, 2GB로만 */
function taskSizes(sizes: readonly number[]): string {
  const [first = 0, second = 0] = sizes
  if (sizes.length < 4) return `${sizes.map(gb => `${counted(gb)}GB`).join(', ')}로만`
  return `${counted(first)}GB부터 ${counted(sizes.at(-1) ?? 0)}GB까지 ${counted(second - first)}GB 단위로`
}

/** 서울, 버지니아 북부 */
const regionName = (region: RegionId) => REGION_NAMES[region].ko

/** What is wrong with a field, which range is right, and why. */
export function workloadError(error: WorkloadError): string {
  switch (error.kind) {
    case 'empty':
      return `${withParticle(FIELD[error.field], '을/를')} 입력해 주세요. ${bounds(error.field)} 예: ${EXAMPLE[error.field]}`
    case 'not-a-number':
      if (/^\s*[-−–]\s*[\d.]/.test(error.given))
        return `${withParticle(FIELD[error.field], '은/는')} 0보다 작을 수 없어요. ${bounds(error.field)} 지금 값: "${error.given}"`
      return `${FIELD[error.field]}에는 숫자를 입력해 주세요. ${bounds(error.field)} 예: ${EXAMPLE[error.field]}. 지금 값: "${error.given}"`
    case 'out-of-range':
      return `${withParticle(FIELD[error.field], '은/는')} ${bounds(error.field)} 지금 값: ${measured(error.given, error.unit)}`
    case 'not-whole':
      return `${withParticle(FIELD[error.field], '은/는')} 소수점 없는 숫자로 입력해 주세요. ${bounds(error.field)} 지금 값: ${measured(error.given, error.unit)}`
    case 'not-sold':
      return `${withParticle(error.type, '은/는')} ${regionName(error.region)} 리전의 가격표에 없어요. 다른 타입이나 리전을 골라 주세요.`
    case 'no-profile':
      return '하루 24시간의 값 24개나, 0시부터 24시까지 2시간마다의 값 13개를 쉼표로 나누어 적어 주세요. 0보다 큰 값이 하나는 있어야 해요.'
    case 'no-such-task':
      return `고른 vCPU의 Fargate 태스크는 메모리를 ${taskSizes(error.sizes)} 받아요.`
    case 'no-ebs-price':
      return `${regionName(error.region)} 리전의 EBS gp3 가격은 확인된 자료가 없어요. EBS 용량을 0으로 두면 나머지를 계산해요.`
  }
}
