import { LAMBDA_RULES, MONTH } from '#core/aws/limits.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { LESSON_CURVE } from '#core/cost/profile.ts'
import type { MistakeName } from '#core/quiz/problems/mistakes.ts'
import { counted } from './quantity.ts'

const FREE_REQUESTS = `${counted(LAMBDA_RULES.freeRequests)}건`
const FREE_GB_SECONDS = `${counted(LAMBDA_RULES.freeGbSeconds)} GB-초`
const HOURS = `${counted(MONTH.hours)}시간`
const INCLUDED = `${counted(LAMBDA_RULES.includedEphemeral)}MB`
const POINTS = LESSON_CURVE.length
const { ec2Hours, rate } = workloadOfPreset('scenario1').operations

/** Which mistake leads to a wrong result, and how to mend it. */
export const MISTAKE: Readonly<Record<MistakeName, string>> = {
  'forgot-free-tier': `프리티어를 빼지 않은 값이에요. 매달 요청 ${FREE_REQUESTS}과 ${FREE_GB_SECONDS}는 무료예요. 사용량에서 먼저 빼세요.`,
  'free-tier-on-requests-only': `프리티어를 요청에서만 뺀 값이에요. 실행 시간에서도 ${FREE_GB_SECONDS}를 빼세요.`,
  'free-tier-on-duration-only': `프리티어를 실행 시간에서만 뺀 값이에요. 요청에서도 ${FREE_REQUESTS}을 빼세요.`,
  'other-allowance': `두 무료량을 바꿔서 뺀 값이에요. 요청에서는 ${FREE_REQUESTS}을, 실행 시간에서는 ${FREE_GB_SECONDS}를 빼세요.`,
  'free-part-billed':
    '무료로 쓰는 만큼의 가격이에요. 내는 돈은 무료량을 뺀 나머지에 대한 것이에요. 나머지로 다시 곱하세요.',
  'applied-free-tier': '프리티어를 뺀 값이에요. 이 문제는 프리티어 없이 물었어요. 무료량을 빼지 말고 계산하세요.',
  'free-tier-before-alone':
    '바꾸기 전의 비용에서만 프리티어를 뺀 값이에요. arm64로 바꾼 뒤의 비용에서도 똑같이 빼세요.',
  'per-thousand': '1,000건마다 가격을 매긴 값이에요. 요청 가격은 100만 건마다예요. 1,000,000으로 나누세요.',
  'per-ten-million': '1,000만 건마다 가격을 매긴 값이에요. 요청 가격은 100만 건마다예요. 1,000,000으로 나누세요.',
  'forgot-request-charge':
    '요청 비용을 빠뜨린 값이에요. Lambda는 실행 시간과 요청 수를 따로 받아요. 요청 비용도 넣으세요.',
  'forgot-duration-charge': '요청 비용만 계산한 값이에요. GB-초로 세는 실행 비용도 더하세요.',
  'milliseconds-as-seconds': '밀리초를 초로 읽은 값이에요. 1초는 1,000ms예요. 실행 시간을 1,000으로 나누고 곱하세요.',
  'memory-in-megabytes': '메모리를 MB 그대로 곱한 값이에요. GB-초이니 MB를 1,024로 나눠 GB로 바꾸세요.',
  'megabytes-by-1000': 'MB를 1,000으로 나눈 값이에요. AWS에서 1GB는 1,024MB예요. 1,024로 나누세요.',
  'gigabytes-by-1000': 'GB에 1,000을 곱한 값이에요. AWS에서 1GB는 1,024MB예요. 1,024를 곱하세요.',
  'forgot-memory': '메모리를 곱하지 않은 값이에요. GB-초는 요청 수 × 초 × GB예요. GB까지 곱하세요.',
  'forgot-duration': '실행 시간을 곱하지 않은 값이에요. GB-초는 요청 수 × 초 × GB예요. 한 번에 걸리는 초도 넣으세요.',
  'used-for-left': '이미 쓴 양이에요. 남은 양을 물었으니 무료량에서 쓴 양을 빼세요.',
  'first-tier-for-all': '모든 GB-초에 1구간 가격을 곱한 값이에요. 1구간의 끝을 넘은 양에는 2구간 가격을 곱하세요.',
  'last-tier-for-all': '모든 GB-초에 2구간 가격을 곱한 값이에요. 싼 가격은 1구간의 끝을 넘은 양에만 곱하세요.',
  'last-tier-alone': '1구간을 빠뜨린 값이에요. 1구간의 비용과 2구간의 비용을 더하세요.',
  'tiers-swapped': '두 구간의 가격을 바꿔 곱한 값이에요. 먼저 쓴 양에 1구간 가격을, 넘은 양에 2구간 가격을 곱하세요.',
  'hours-720': `한 달을 ${counted(MONTH.days * 24)}시간(${MONTH.days}일)으로 센 값이에요. AWS는 한 달을 ${HOURS}으로 세요. ${HOURS}을 곱하세요.`,
  'hours-744': `한 달을 ${counted(31 * 24)}시간(31일)으로 센 값이에요. AWS는 한 달을 ${HOURS}으로 세요. ${HOURS}을 곱하세요.`,
  'one-day': `하루치 비용이에요. 인스턴스는 쉬지 않고 돈이 나가요. 24시간이 아니라 ${HOURS}을 곱하세요.`,
  'one-of-several': '하나의 비용으로만 계산한 값이에요. 켜 둔 개수만큼 곱하세요.',
  'added-operations': `수업의 관리 시간(월 ${ec2Hours}시간 × $${rate})까지 더한 값이에요. 여기서는 인스턴스 비용만 물었어요. 관리 시간은 빼세요.`,
  'us-east-1':
    '미국(버지니아 북부, us-east-1)의 가격으로 계산한 값이에요. 서울(ap-northeast-2) 리전의 가격으로 바꾸세요.',
  'arm-price': 'arm64의 가격으로 계산한 값이에요. 이 함수는 x86이에요. x86의 GB-초 가격을 곱하세요.',
  'month-for-day': `한 달의 요청 수예요. 하루를 물었으니 ${MONTH.days}일로 나누세요.`,
  'minutes-for-hour': '한 시간을 60초로 센 값이에요. 한 시간은 3,600초예요. 60을 한 번 더 곱하세요.',
  'run-price-for-ready': 'Provisioned Concurrency의 실행 가격을 곱한 값이에요. 켜 두는 비용에는 대기 가격을 곱하세요.',
  'on-demand-price-for-ready':
    '보통의 실행 가격을 곱한 값이에요. 켜 두는 비용에는 Provisioned Concurrency의 대기 가격을 곱하세요.',
  'used-share': '쓰는 비율이에요. 놀고 있는 비율을 물었으니 100%에서 빼세요.',
  'peak-alone': '가장 붐비는 시각만 본 값이에요. 하루의 모든 시각을 더해서 비교하세요.',
  'lowest-alone': '가장 한가한 시각만 본 값이에요. 하루의 모든 시각을 더해서 비교하세요.',
  'share-of-used': '쓴 양으로 나눈 값이에요. 비율은 준비해 둔 양 전체로 나누세요.',
  'twelve-points': `시각을 ${POINTS - 1}개로 센 값이에요. 0시부터 24시까지 2시간마다 적으면 ${POINTS}개예요. ${POINTS}개로 세어 곱하세요.`,
  'share-of-new': 'arm64로 바꾼 뒤의 비용으로 나눈 값이에요. 줄어든 비율은 바꾸기 전의 비용으로 나누세요.',
  'remaining-share': '묻는 비율이 아니라 나머지 비율이에요. 100%에서 빼세요.',
  'charge-share-alone': '실행 비용이 전체 비용에서 차지하는 비율이에요. 바꾸기 전과 뒤의 총비용을 빼서 비교하세요.',
  'every-run-cold': '모든 실행이 Cold Start라고 본 값이에요. INIT 시간에 Cold Start 비율을 먼저 곱하세요.',
  'cold-share-alone':
    'Cold Start가 일어나는 비율이에요. 횟수가 아니라 시간의 비율을 물었어요. INIT 시간까지 곱해서 비교하세요.',
  'share-of-run': '실행 시간으로만 나눈 값이에요. 전체는 실행 시간과 INIT 시간을 더한 것이에요. 더한 값으로 나누세요.',
  'forgot-included-storage': `가격에 포함된 ${INCLUDED}를 빼지 않은 값이에요. 돈을 내는 것은 ${INCLUDED}를 넘은 양뿐이에요. 먼저 빼세요.`,
  'included-storage-alone': `가격에 포함된 ${INCLUDED}의 값이에요. 이만큼은 무료예요. ${INCLUDED}를 넘은 양으로 계산하세요.`,
  'memory-price-for-storage': '메모리의 GB-초 가격을 곱한 값이에요. /tmp에는 임시 저장 공간의 GB-초 가격을 곱하세요.',
  'rounded-up': '소수점 아래를 올린 값이에요. 그렇게 정하면 예산을 넘어요. 소수점 아래는 버리세요.',
}
