import type { LaunchId } from '#core/aws/date-facts.ts'
import { type FactKey, factOf, isFactKey } from '#core/aws/facts.ts'
import type { LimitKey } from '#core/aws/limit-facts.ts'
import type { AroundKey, LambdaPriceKey } from '#core/aws/price-facts.ts'
import { REGION_IDS, REGION_NAMES } from '#core/aws/regions.ts'

/**
 * What a fact is about, as a short Korean noun: 'Lambda 최대 실행 시간', 't3.micro 시간당 가격 (서울)'.
 */
export function factLabel(key: FactKey): string {
  const region = REGION_IDS.find(id => key.endsWith(`.${id}`))
  const plain = region === undefined ? key : key.slice(0, -region.length - 1)
  const name = nameOf(plain)
  if (region !== undefined) return `${name} (${REGION_NAMES[region].ko})`
  return isSeoulPrice(key) ? `${name} (${REGION_NAMES['ap-northeast-2'].ko})` : name
}

const isSeoulPrice = (key: string) => isFactKey(`${key}.ap-northeast-2`)

function nameOf(key: string): string {
  const instance = /^ec2\.(.+)\.hour$/.exec(key)?.[1]
  if (instance !== undefined) return `${instance} 시간당 가격`
  const [, runtime, what] = /^runtime\.(.+)\.(since|deprecated|label)$/.exec(key) ?? []
  if (runtime !== undefined && what !== undefined) return runtimeName(runtime, what)
  return NAMES[key] ?? key
}

const RUNTIME_WHAT: Readonly<Record<string, string>> = {
  since: '지원 시작일',
  deprecated: '지원 종료일',
  label: '런타임',
}
const runtimeName = (id: string, what: string) =>
  `${factOf(`runtime.${id}.label`)?.value ?? id} ${RUNTIME_WHAT[what] ?? ''}`

const LIMITS: Readonly<Record<LimitKey, string>> = {
  'lambda.gpu.checked': 'Lambda의 GPU를 확인한 날',
  'lambda.memory.min': 'Lambda 최소 메모리',
  'lambda.memory.max': 'Lambda 최대 메모리',
  'lambda.memory.step': 'Lambda 메모리 설정 단위',
  'lambda.memory.perVCpu': 'vCPU 1개에 해당하는 Lambda 메모리',
  'lambda.vCpu.max': 'Lambda 최대 vCPU',
  'lambda.timeout.max': 'Lambda 최대 실행 시간',
  'lambda.timeout.managedInstances': 'Lambda Managed Instances 최대 실행 시간',
  'lambda.ephemeral.min': 'Lambda 최소 임시 저장 공간',
  'lambda.ephemeral.max': 'Lambda 최대 임시 저장 공간',
  'lambda.ephemeral.included': '가격에 포함된 임시 저장 공간',
  'lambda.payload.sync.request': '동기 호출 요청 크기 한도',
  'lambda.payload.sync.response': '동기 호출 응답 크기 한도',
  'lambda.payload.async': '비동기 호출 크기 한도',
  'lambda.payload.async.before': '예전 비동기 호출 크기 한도',
  'lambda.streaming.max': '응답 스트리밍 크기 한도',
  'lambda.streaming.max.before': '예전 응답 스트리밍 크기 한도',
  'lambda.streaming.rate': '응답 스트리밍 속도',
  'lambda.streaming.free': '요청마다 무료인 응답 스트리밍',
  'lambda.package.zip': '직접 올리는 zip 크기 한도',
  'lambda.package.unzipped': '압축을 푼 배포 패키지 한도(레이어 포함)',
  'lambda.package.image': '컨테이너 이미지 크기 한도',
  'lambda.layers.max': '함수 하나의 레이어 수 한도',
  'lambda.environmentVariables.max': '환경 변수 전체 크기 한도',
  'lambda.resourcePolicy.max': '리소스 정책 크기 한도',
  'lambda.codeStorage': '리전별 코드 저장 공간',
  'lambda.concurrency.default': '기본 동시 실행 한도',
  'lambda.scaling.environments': '함수마다 한 번에 늘어나는 실행 환경 수',
  'lambda.scaling.seconds': '실행 환경이 늘어나는 간격',
  'lambda.scaling.requestsPerEnvironment': '실행 환경 하나의 요청 처리율 한도',
  'lambda.environment.requestsAtATime': '실행 환경 하나가 한 번에 처리하는 요청 수',
  'lambda.processes.max': '프로세스·스레드 수 한도',
  'lambda.fileDescriptors.max': '파일 디스크립터 수 한도',
  'lambda.vpc.enis': 'VPC마다 기본 ENI 한도',
  'lambda.init.max': '초기화(INIT) 단계 한도',
  'lambda.coldStart.from': 'Cold Start 지연(짧을 때)',
  'lambda.coldStart.to': 'Cold Start 지연(길 때)',
  'lambda.coldStart.share': 'Cold Start가 일어나는 호출 비율',
  'lambda.durable.days': 'Durable Functions 최대 실행 기간',
  'lambda.durable.operations': 'Durable Functions 작업 수 한도',
  'lambda.microVms.hours': 'Lambda MicroVMs 최대 실행 시간',
  'lambda.freeTier.requests': '프리티어 월 요청 수',
  'lambda.freeTier.gbSeconds': '프리티어 월 실행 시간',
  'lambda.billing.step': '실행 시간 과금 단위',
  'lambda.snapStart.cacheMin': 'SnapStart 캐시 최소 과금 시간',
  'apiGateway.timeout.rest': 'REST API 기본 제한 시간',
  'apiGateway.timeout.http': 'HTTP API 제한 시간',
  'apiGateway.rate': 'API Gateway 기본 요청 한도',
  'ec2.billing.minimum': 'EC2 최소 과금 시간',
  'fargate.billing.minimum': 'Fargate 최소 과금 시간',
  'fargate.vCpu.min': 'Fargate 최소 vCPU',
  'fargate.vCpu.max': 'Fargate 최대 vCPU',
  'month.hours': '한 달 시간',
  'transfer.freeGb': '월 무료 데이터 전송',
}

const PRICES: Readonly<Record<LambdaPriceKey | AroundKey, string>> = {
  'lambda.request': 'Lambda 요청 가격',
  'lambda.duration.x86': 'Lambda 실행 가격(x86, 1구간)',
  'lambda.duration.x86.tier2': 'Lambda 실행 가격(x86, 2구간)',
  'lambda.duration.x86.tier3': 'Lambda 실행 가격(x86, 3구간)',
  'lambda.duration.x86.tier1.to': 'x86 1구간의 끝',
  'lambda.duration.x86.tier2.to': 'x86 2구간의 끝',
  'lambda.duration.arm': 'Lambda 실행 가격(arm64, 1구간)',
  'lambda.duration.arm.tier2': 'Lambda 실행 가격(arm64, 2구간)',
  'lambda.duration.arm.tier3': 'Lambda 실행 가격(arm64, 3구간)',
  'lambda.duration.arm.tier1.to': 'arm64 1구간의 끝',
  'lambda.duration.arm.tier2.to': 'arm64 2구간의 끝',
  'lambda.provisioned.capacity': 'Provisioned Concurrency 대기 가격(x86)',
  'lambda.provisioned.duration': 'Provisioned Concurrency 실행 가격(x86)',
  'lambda.provisioned.capacity.arm': 'Provisioned Concurrency 대기 가격(arm64)',
  'lambda.provisioned.duration.arm': 'Provisioned Concurrency 실행 가격(arm64)',
  'lambda.ephemeral': 'Lambda 임시 저장 공간 가격',
  'lambda.streaming': 'Lambda 응답 스트리밍 가격',
  'lambda.snapStart.cache': 'SnapStart 캐시 가격',
  'lambda.snapStart.restore': 'SnapStart 복원 가격',
  'fargate.vCpu': 'Fargate vCPU 가격(x86)',
  'fargate.gb': 'Fargate 메모리 가격(x86)',
  'fargate.vCpu.arm': 'Fargate vCPU 가격(arm64)',
  'fargate.gb.arm': 'Fargate 메모리 가격(arm64)',
  'apiGateway.http': 'HTTP API 가격(1구간)',
  'apiGateway.rest': 'REST API 가격(1구간)',
  'alb.hour': 'ALB 시간당 가격',
  'ebs.gp3': 'EBS gp3 가격',
  'ipv4.hour': '공인 IPv4 주소 시간당 가격',
  'nat.hour': 'NAT 게이트웨이 시간당 가격',
  'nat.gb': 'NAT 게이트웨이 처리 가격',
  'logs.ingest': 'CloudWatch Logs 수집 가격',
  'transfer.gb': '인터넷 데이터 전송 가격(1구간)',
}

const LAUNCHES: Readonly<Record<LaunchId, string>> = {
  hyperplaneEni: 'VPC 함수의 Hyperplane ENI 적용',
  provisionedConcurrency: 'Provisioned Concurrency 출시',
  memory10240: '메모리 10,240MB 출시',
  snapStartJava: 'SnapStart for Java 출시',
  responseStreaming: '응답 스트리밍 출시',
  fasterScaling: '12배 빠른 확장 출시',
  'python3.13': 'Python 3.13 지원',
  snapStartPythonDotnet: 'SnapStart for Python·.NET 출시',
  applicationSignals: 'Application Signals for Lambda 출시',
  nodejs22: 'Node.js 22 지원',
  responseStreaming200: '응답 스트리밍 200MB 출시',
  freePlan: '새 계정의 12개월 무료 사용량 종료',
  initBilling: '초기화(INIT) 시간 과금 시작',
  asyncPayload1MB: '비동기 호출 1MB 출시',
  java25: 'Java 25 지원',
  'python3.14': 'Python 3.14 지원',
  tenantIsolation: '테넌트 격리 출시',
  nodejs24: 'Node.js 24 지원',
  managedInstances: 'Lambda Managed Instances 출시',
  durableFunctions: 'Durable Functions 출시',
  dotnet10: '.NET 10 지원',
  microVms: 'Lambda MicroVMs 출시',
  managedInstances90Minutes: 'Managed Instances 90분 실행 출시',
}

const NAMES: Readonly<Record<string, string>> = {
  ...LIMITS,
  ...PRICES,
  'runtime.checked': '런타임 지원을 확인한 날',
  ...Object.fromEntries(Object.entries(LAUNCHES).map(([id, name]) => [`launch.${id}`, name])),
}
