import { factOf, isFactKey } from '#core/aws/facts.ts'
import { MONTH } from '#core/aws/limits.ts'
import type { AnswerUnit } from '#core/quiz/answer-units.ts'
import type { Givens, Problem, ProblemOf, Runs, TemplateId } from '#core/quiz/problems/problem.ts'
import type { Ground, NumericQuestion, Place, SingleQuestion } from '#core/quiz/question.ts'
import { factLabel } from './fact-labels.ts'
import { factWritten } from './facts.ts'
import { counted, money } from './quantity.ts'
import { MISTAKE } from './quiz-problems-mistakes.ts'
import { sourceNames } from './sources.ts'

/** What a kind of problem is called. */
export const TEMPLATE: Readonly<Record<TemplateId, string>> = {
  'request-charge': '요청 비용',
  'gb-seconds': 'GB-초 구하기',
  'free-tier-left': '남은 프리티어',
  'free-tier-over': '프리티어를 넘은 사용량',
  'scenario-bill': '시나리오의 월간 총비용',
  'ec2-month': 'EC2 한 달 비용',
  'provisioned-month': 'Provisioned Concurrency 한 달 비용',
  'arm-saving': 'arm64로 줄어드는 비용',
  'fleet-waste': '고정 서버의 비용 누수',
  'break-even': 'Lambda와 EC2의 비용이 같아지는 요청 수',
  'tier-bill': '사용량 구간별 실행 비용',
  'ephemeral-charge': '임시 저장 공간 비용',
  'init-share': 'INIT이 차지하는 비율',
  'memory-for-budget': '예산에 맞는 메모리',
}

/** Words of the lesson's heading under which each kind is explained. */
const TEMPLATE_PLACE: Readonly<Record<TemplateId, string>> = {
  'request-charge': '과금 방식',
  'gb-seconds': '과금 방식',
  'free-tier-left': '프리티어 혜택 (영구)',
  'free-tier-over': '프리티어 혜택 (영구)',
  'scenario-bill': '예상 비용 계산 (ap-northeast-2)',
  'ec2-month': '비용 비교: Lambda vs EC2',
  'provisioned-month': '비용 최적화 팁',
  'arm-saving': '비용 최적화 팁',
  'fleet-waste': '비용 에스컬레이션 비교: EC2 vs Lambda',
  'break-even': '비용 에스컬레이션 비교: EC2 vs Lambda',
  'tier-bill': '과금 방식',
  'ephemeral-charge': '과금 방식',
  'init-share': '비용 최적화 팁',
  'memory-for-budget': '예상 비용 계산 (ap-northeast-2)',
}

const runs = ({ requests, duration, memory }: Runs) =>
  `한 달에 ${counted(requests)}건을 처리하는 Lambda 함수예요. 메모리는 ${counted(memory)}MB, 평균 실행 시간은 ${counted(duration)}ms예요.`

const CENTS = '센트까지 반올림하세요.'

const ASK: { readonly [T in TemplateId]: (given: Givens[T]) => string } = {
  'request-charge': ({ requests }) =>
    `서울 리전의 Lambda 함수가 한 달에 요청 ${counted(requests)}건을 받았어요. 프리티어를 적용하면 요청 비용은 몇 달러인가요? ${CENTS}`,
  'gb-seconds': given => `${runs(given)} 한 달 사용량은 몇 GB-초인가요?`,
  'free-tier-left': given => `${runs(given)} 이번 달에 남은 무료 실행 시간은 몇 GB-초인가요?`,
  'free-tier-over': given => `${runs(given)} 프리티어를 넘어 돈을 내는 실행 시간은 몇 GB-초인가요?`,
  'scenario-bill': given =>
    `서울 리전에서 ${runs(given)} x86이고 프리티어를 적용하면 월간 총비용은 몇 달러인가요? ${CENTS}`,
  'ec2-month': ({ type, count }) =>
    `서울 리전에서 ${type} ${counted(count)}대를 한 달 내내 켜 두었어요. 인스턴스 비용은 모두 몇 달러인가요? 디스크와 IPv4 주소는 빼고, 센트까지 반올림하세요.`,
  'provisioned-month': ({ environments, memory }) =>
    `서울 리전에서 메모리 ${counted(memory)}MB인 x86 함수에 Provisioned Concurrency ${counted(environments)}개를 한 달 내내 켜 두었어요. 요청이 하나도 없을 때 대기 비용은 몇 달러인가요? ${CENTS}`,
  'arm-saving': given =>
    `서울 리전에서 ${runs(given)} 프리티어를 적용할 때, x86에서 arm64로 바꾸면 월간 총비용이 몇 퍼센트 줄어드나요? 실행 시간은 그대로라고 보고 정수로 반올림하세요.`,
  'fleet-waste': ({ curve, count, each }) =>
    `하루의 트래픽을 0시부터 24시까지 2시간마다 쟀어요: ${curve.map(counted).join(', ')}. 서버 한 대가 ${counted(each)}만큼 처리하고, 하루 내내 ${counted(count)}대를 고정해 두었어요. 준비한 처리량의 몇 퍼센트가 놀고 있나요? 정수로 반올림하세요.`,
  'break-even': ({ duration, memory, type, count }) =>
    `서울 리전에서 메모리 ${counted(memory)}MB, 평균 실행 시간 ${counted(duration)}ms인 x86 함수를 ${type} ${counted(count)}대와 비교해요. 하루에 몇 건일 때 비용이 같아지나요? 프리티어는 빼고, EC2는 한 달 ${counted(MONTH.hours)}시간으로 세고, 하루 요청은 한 달 요청을 ${MONTH.days}일로 나누세요. 답은 천 건 단위로 반올림하세요.`,
  'tier-bill': given => `서울 리전에서 ${runs(given)} x86이고 프리티어가 없을 때 실행 비용은 몇 달러인가요? ${CENTS}`,
  'ephemeral-charge': ({ requests, duration, ephemeral }) =>
    `서울 리전의 Lambda 함수에 임시 저장 공간(/tmp)을 ${counted(ephemeral)}MB로 늘려 주었어요. 한 달에 ${counted(requests)}건을 처리하고 한 번에 ${counted(duration)}ms가 걸리면, 임시 저장 공간 비용은 몇 달러인가요? ${CENTS}`,
  'init-share': ({ duration, init, coldPercent }) =>
    `평균 실행 시간은 ${counted(duration)}ms이고, 실행의 ${counted(coldPercent)}%가 Cold Start예요. Cold Start마다 INIT에 ${counted(init)}ms가 더 걸려요. 과금되는 시간에서 INIT이 차지하는 비율은 몇 퍼센트인가요? 정수로 반올림하세요.`,
  'memory-for-budget': ({ requests, duration, budget }) =>
    `서울 리전에서 한 달에 ${counted(requests)}건을 처리하고 평균 ${counted(duration)}ms가 걸리는 x86 함수예요. 프리티어를 적용해서 한 달에 $${counted(budget)}까지 쓸 수 있다면, 메모리는 가장 크게 몇 MB로 정할 수 있나요? 소수점 아래는 버리세요.`,
}

/** The rule that the kind is about: a hint before, a reminder after. */
const RULE: Readonly<Record<TemplateId, string>> = {
  'request-charge': '요청 비용은 (요청 수 - 무료 요청 수) × 100만 건당 가격 ÷ 100만이에요.',
  'gb-seconds': 'GB-초는 요청 수 × 초 × GB예요. ms는 1,000으로, MB는 1,024로 나누세요.',
  'free-tier-left': '무료 GB-초에서 요청 수 × 초 × GB를 빼면 남은 양이에요.',
  'free-tier-over': '요청 수 × 초 × GB에서 무료 GB-초를 빼면 돈을 내는 양이에요.',
  'scenario-bill': '요청 비용과 실행 비용을 따로 구해서 더해요. 무료량은 양쪽에서 먼저 빼요.',
  'ec2-month': '대수 × 한 달 시간 × 시간당 가격이에요.',
  'provisioned-month': '대기 비용은 개수 × GB × 한 달의 초 × 대기 가격이에요. 요청이 없어도 나가요.',
  'arm-saving': 'arm64는 실행 비용만 줄여요. 요청 비용까지 더한 총비용으로 비교하세요.',
  'fleet-waste': '(준비해 둔 양 - 쓴 양) ÷ 준비해 둔 양이에요. 양은 모든 시각을 더해서 구해요.',
  'break-even': 'EC2 한 달 비용을 요청 하나의 Lambda 비용으로 나누면 한 달 요청 수예요. 날수로 나누면 하루예요.',
  'tier-bill': '1구간의 끝까지는 1구간 가격, 넘은 양은 2구간 가격을 곱해서 더해요.',
  'ephemeral-charge': '포함된 용량을 뺀 GB × 초 × 요청 수 × 임시 저장 공간 가격이에요.',
  'init-share': '평균 INIT 시간은 INIT 시간 × Cold Start 비율이에요. 실행 시간과 더한 값으로 나누세요.',
  'memory-for-budget': '예산에서 요청 비용을 빼고, 남은 돈으로 살 수 있는 GB-초에 무료량을 더해 거꾸로 계산해요.',
}

/** Places in the lesson by the kind of problem that they explain. */
export type Places = Readonly<Record<string, Place>>

/**
 * The headings that explain the kinds of problems, as far as they are among those that are known.
 */
export const placesAmong = (known: readonly Place[]): Places =>
  Object.fromEntries(
    Object.entries(TEMPLATE_PLACE).flatMap(([kind, title]) => {
      const place = known.find(one => one.title === title)
      return place === undefined ? [] : [[kind, place] as const]
    }),
  )

/**
 * An amount as it is shown: 'US$0.80', '50,000 GB-초', '17%'.
 */
export function amountWritten(n: number, unit: AnswerUnit): string {
  switch (unit) {
    case 'USD':
      return money(n)
    case 'GB-s':
      return `${counted(n)} GB-초`
    case 'percent':
      return `${counted(n)}%`
    case 'requests':
      return `${counted(n)}건`
    default:
      return `${counted(n)}${unit}`
  }
}

/**
 * A generated problem as a question whose answer is typed: its traps are the mistakes, so that a grade names the mistake.
 */
export function problemQuestion(problem: Problem, places: Places): NumericQuestion {
  const { template, unit, amount, tolerance, mistakes } = problem
  return {
    kind: 'numeric',
    ...headOf(problem, places),
    unit,
    amount,
    tolerance,
    written: amountWritten(amount, unit),
    say: { right: RULE[template], wrong: RULE[template] },
    traps: mistakes.map(mistake => ({ amount: mistake.amount, say: MISTAKE[mistake.name] })),
  }
}

/**
 * The same problem with options to choose from; the wrong ones say which mistake leads there.
 */
export const problemChoice = (problem: Problem, places: Places): SingleQuestion => ({
  kind: 'single',
  ...headOf(problem, places),
  choices: problem.options.map(({ amount, mistake }) => ({
    text: amountWritten(amount, problem.unit),
    right: mistake === undefined,
    say: mistake === undefined ? RULE[problem.template] : MISTAKE[mistake],
  })),
})

const headOf = (problem: Problem, places: Places) => ({
  id: `problem-${problem.template}-${problem.seed}`,
  concept: problem.concept,
  level: problem.level,
  ask: askOf(problem),
  hint: RULE[problem.template],
  place: places[problem.template] ?? { id: `c${problem.concept}`, title: `개념 ${problem.concept}` },
  grounds: problem.facts.flatMap(groundOf),
})

const askOf = <T extends TemplateId>({ template, given }: ProblemOf<T>): string => ASK[template](given)

function groundOf(key: string): readonly Ground[] {
  const fact = factOf(key)
  if (fact === undefined || !isFactKey(key)) return []
  return [{ key, label: factLabel(key), written: factWritten(fact), source: sourceNames[fact.source], asOf: fact.asOf }]
}
