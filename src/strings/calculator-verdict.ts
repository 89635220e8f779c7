import { SIDE } from './calculator.ts'
import { withParticle } from './particle.ts'
import { money, roughly } from './quantity.ts'

type Pair = 'lambda' | 'ec2'

/** What the verdict says, as data. Crossings are in requests a day. */
export interface Verdict {
  /** `unknown`: a price is missing on the side that seems cheaper, or on one of two that seem alike */
  readonly cheaper: Pair | 'same' | 'unknown'
  /** USD a month; where a price is missing, at least so many */
  readonly by: number
  readonly crossings: readonly { readonly perDay: number; readonly rises: boolean }[]
  /** There may be more of them */
  readonly more: boolean
  /** Requests a day of this workload */
  readonly perDay: number
  /** Sides that lack a price; then no crossings are known */
  readonly unpriced: readonly Pair[]
}

const lacking = (unpriced: readonly Pair[]) =>
  `${withParticle(unpriced.map(side => SIDE[side]).join(', '), '은/는')} 가격 자료가 없는 항목이 있어서`

export const verdictWords = {
  head: ({ cheaper, by, unpriced }: Verdict): string => {
    if (cheaper === 'unknown') return `${lacking(unpriced)} 어느 쪽이 더 싼지 말할 수 없어요.`
    if (cheaper === 'same') return '이 사용량이면 Lambda와 EC2의 월 비용이 같아요.'
    const least = unpriced.length === 0 ? '' : '적어도 '
    return `이 사용량이면 ${withParticle(SIDE[cheaper], '이/가')} ${least}월 ${money(by)} 더 싸요.`
  },
  tail: (verdict: Verdict): string => {
    const { cheaper, crossings, more, unpriced } = verdict
    if (cheaper === 'unknown') return '손익분기점도 계산할 수 없어요.'
    if (unpriced.length > 0) return `${lacking(unpriced)} 손익분기점은 계산할 수 없어요.`
    const [first, ...others] = crossings
    if (first === undefined) return cheaper === 'ec2' && !more ? '요청이 한 건도 없어도 EC2가 더 싸요.' : ''
    return others.length > 0 ? manyPlaces(verdict) : onePlace(first, verdict)
  },
}

function onePlace({ perDay, rises }: Verdict['crossings'][number], { cheaper, perDay: now }: Verdict): string {
  const [below, above] = rises ? ([SIDE.lambda, SIDE.ec2] as const) : ([SIDE.ec2, SIDE.lambda] as const)
  if (cheaper === 'same') return `지금이 손익분기점이에요. 요청이 더 늘면 ${withParticle(above, '이/가')} 싸져요.`
  return now > perDay
    ? `하루 약 ${roughly(perDay)} 건보다 적으면 ${withParticle(below, '이/가')} 싸요.`
    : `하루 약 ${roughly(perDay)} 건부터는 ${withParticle(above, '이/가')} 싸져요.`
}

function manyPlaces({ crossings, more }: Verdict): string {
  const places = [...new Set(crossings.map(({ perDay }) => roughly(perDay)))]
  const after = more ? ' 그 뒤에도 더 바뀔 수 있어요.' : ''
  return places.length === 1
    ? `하루 약 ${places[0]} 건 둘레에서 더 싼 쪽이 여러 번 바뀌어요.${after}`
    : `서버가 계단처럼 늘어서 하루 약 ${places.join(', ')} 건에서 더 싼 쪽이 바뀌어요.${after}`
}

/** Where a table or a map would name the cheaper side, and a price is missing. */
export const withoutPriceWords = {
  cheapest: '알 수 없어요',
  breakEven:
    '이 리전에 가격 자료가 없는 항목이 있어서 손익분기점을 계산할 수 없어요. 그 항목을 끄거나 다른 리전을 골라 주세요.',
} as const
