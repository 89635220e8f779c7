import { LAMBDA_LIMITS } from '#core/aws/limits.ts'
import type { WorkloadError } from '#core/cost/workload-error.ts'
import { counted } from './quantity.ts'

const { timeout, memory, ephemeral } = LAMBDA_LIMITS

const ALTERNATIVES: Partial<Readonly<Record<WorkloadError['field'], string>>> = {
  duration: `Lambda 함수는 한 번에 ${counted(timeout.max / 60_000)}분까지만 실행돼요. 일을 나눌 수 있으면 Step Functions나 SQS로 나누고, 기다리는 시간이 길면 Lambda durable functions를, 나눌 수 없으면 Fargate 태스크나 EC2를 쓰세요.`,
  memory: `Lambda 함수의 메모리는 ${counted(memory.max)}MB까지예요. 데이터를 나누어 처리하거나, 메모리가 더 큰 Fargate 태스크나 EC2를 쓰세요.`,
  ephemeral: `/tmp는 ${counted(ephemeral.max)}MB까지예요. 더 크면 S3에서 나누어 읽거나, EFS를 붙이거나, Fargate나 EC2를 쓰세요.`,
  provisioned: '기본 한도보다 많이 켜 두려면 먼저 Service Quotas에서 동시 실행 한도를 올려 달라고 하세요.',
  response: 'Lambda가 스트리밍으로도 보낼 수 없는 크기예요. S3에 올리고 미리 서명한 URL을 돌려주세요.',
}

/** What Lambda cannot do at all, and what can instead; nothing for what is only typed wrongly. */
export function impossibleWords(errors: readonly WorkloadError[]): readonly string[] {
  return errors.flatMap(error => {
    if (error.kind !== 'out-of-range' || error.given < error.max) return []
    const words = ALTERNATIVES[error.field]
    return words === undefined ? [] : [words]
  })
}
