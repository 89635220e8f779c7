import type { BillLine } from '#core/cost/bill.ts'
import type { Problem } from '#core/quiz/problems/problem.ts'
import type { EquationName, Operator, Quantity, Step } from '#core/quiz/problems/steps.ts'
import { arithmetic, LINE } from './bill.ts'
import { amount, counted, unitPrice } from './quantity.ts'
import { answerAmount } from './quiz.ts'

const EQUATION: Readonly<Record<EquationName, string>> = {
  memory: '메모리',
  duration: '한 번의 실행 시간',
  'gb-seconds': '실행 시간',
  'free-left': '남은 무료량',
  'over-free': '무료량을 넘은 양',
  total: '월간 총비용',
  'extra-storage': '돈을 내는 저장 공간',
  'cost-of-a-request': '요청 하나의 비용',
  'requests-a-month': '비용이 같아지는 한 달 요청',
  'requests-a-day': '하루 요청',
  capacity: '준비해 둔 처리량',
  paid: '하루에 준비해 둔 양',
  used: '하루에 쓴 양',
  waste: '놀고 있는 비율',
  'arm-total': 'arm64의 총비용',
  saving: '줄어드는 비율',
  'init-of-a-run': '실행 한 번에 드는 평균 INIT 시간',
  'init-share': 'INIT이 차지하는 비율',
  'left-for-duration': '실행 비용으로 쓸 수 있는 돈',
  'affordable-gb-seconds': '쓸 수 있는 GB-초(무료량 포함)',
  'affordable-gb': '쓸 수 있는 메모리(GB)',
  'affordable-mb': '쓸 수 있는 메모리(MB)',
}

/** What a line works out before its price comes in. */
const BEFORE: Readonly<Partial<Record<BillLine['what'], string>>> = {
  duration: '실행 시간',
  ephemeral: '임시 저장 공간 사용량',
}

/**
 * A step of a worked solution as the lesson writes its scenarios, a string for each line:
 * '요청 비용: (5,000,000 - 1,000,000) × $0.20 / 1M = $0.80'.
 */
export function stepWritten(step: Step): readonly string[] {
  if (step.kind === 'equation') return [`${EQUATION[step.of]}: ${sides(step.left, step.right)}`]
  const { line } = step
  const name = step.arm ? `${LINE[line.what]}(arm64)` : LINE[line.what]
  // The GB-seconds of arm64 are those of x86, which stand above.
  const texts = step.arm ? arithmetic(line).slice(-1) : arithmetic(line)
  return texts.map((text, index) => `${index < texts.length - 1 ? (BEFORE[line.what] ?? name) : name}: ${text}`)
}

/**
 * A worked solution, a string for each line. Where the answer is asked for more coarsely than the last step gives it, a line says so.
 *
 * - In: a problem. Out: lines. Errors: none.
 */
export function solutionWritten({
  steps,
  amount,
  unit,
}: Pick<Problem, 'steps' | 'amount' | 'unit'>): readonly string[] {
  const lines = steps.flatMap(stepWritten)
  const last = steps.at(-1)
  const isAnswer = last?.kind !== 'equation' || rounded(last.right) === amount
  return isAnswer ? lines : [...lines, `답: ${answerAmount(amount, unit)}`]
}

const sides = (left: readonly (Quantity | Operator)[], right: Quantity) => {
  const shown = rounded(right)
  const sign = [right, ...left].every(isShownWhole) ? '=' : '≈'
  return `${spaced(left.map(part => (typeof part === 'string' ? part : within(part))))} ${sign} ${result({ ...right, n: shown })}`
}

/** Whether what is shown of a quantity is all of it. */
const isShownWhole = (part: Quantity | Operator) =>
  typeof part === 'string' || Math.abs(rounded(part) - part.n) <= Math.abs(part.n) * 1e-9

/** Brackets stand close to what they hold. */
const spaced = (parts: readonly string[]) => parts.join(' ').replaceAll('( ', '(').replaceAll(' )', ')')

/** As many digits as a reader needs to follow. */
function rounded({ n, of }: Quantity): number {
  const places: Partial<Record<Quantity['of'], number>> = {
    percent: 1,
    USD: 2,
    price: 13,
    GB: 6,
    MB: 1,
    ms: 2,
    s: 4,
    'requests/day': -3,
  }
  const scale = 10 ** (places[of] ?? 0)
  return Math.round(n * scale) / scale
}

/** Inside an equation a number stands alone where the lesson leaves its unit out. */
function within({ n, of }: Quantity): string {
  switch (of) {
    case 'number':
    case 'requests':
    case 'requests/day':
    case 'GB-s':
      return counted(rounded({ n, of }))
    case 'USD':
      return amount(n)
    case 'price':
      return unitPrice(rounded({ n, of }))
    case 'ms':
      return `${counted(n)}ms`
    case 's':
      return `${counted(n)}초`
    case 'MB':
      return `${counted(n)}MB`
    case 'GB':
      return `${counted(n)}GB`
    case 'percent':
      return `${counted(n)}%`
    case 'instances':
      return `${counted(n)}대`
  }
}

function result(quantity: Quantity): string {
  switch (quantity.of) {
    case 'requests':
    case 'requests/day':
      return `${within(quantity)}건`
    case 'GB-s':
      return `${within(quantity)} GB-초`
    default:
      return within(quantity)
  }
}
