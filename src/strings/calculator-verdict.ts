import { requestsWords, SIDE } from './calculator.ts'
import { withParticle } from './particle.ts'
import { counted, money } from './quantity.ts'

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
  /** The number of instances is typed: no stairs */
  readonly isTyped: boolean
  /** Requests a day of this workload */
  readonly perDay: number
  /** Sides that lack a price; then no crossings are known */
  readonly unpriced: readonly Pair[]
  /** USD a month that Fargate costs less than Lambda and EC2; undefined where it is not the cheapest, or nobody knows */
  readonly fargateBy: number | undefined
  /** The cheaper of Lambda and Fargate; undefined where a price is missing */
  readonly withoutEc2: { readonly cheaper: 'lambda' | 'fargate' | 'same'; readonly by: number } | undefined
  /** The most that a typed number of instances carries; undefined where instances follow the traffic */
  readonly limit: { readonly perDay: number; readonly instances: number } | undefined
}

const lacking = (unpriced: readonly Pair[]) =>
  `${withParticle(unpriced.map(side => SIDE[side]).join(', '), '은/는')} 가격 자료가 없는 항목이 있어서`

const least = ({ unpriced }: Verdict) => (unpriced.length === 0 ? '' : '적어도 ')

const BOTH = `${SIDE.lambda}와 ${SIDE.ec2}`

const isOver = ({ perDay, limit }: Verdict) => limit !== undefined && perDay > limit.perDay

/** What seems cheaper, and cannot serve so many requests */
const isOverEc2 = (verdict: Verdict) => isOver(verdict) && (verdict.cheaper === 'ec2' || verdict.cheaper === 'same')

const cannot = ({ instances }: NonNullable<Verdict['limit']>) =>
  `EC2 ${counted(instances)}대로는 이 트래픽을 감당할 수 없어요.`

export const verdictWords = {
  /** Where there is room for a few words: nothing that the head takes back. */
  short: (verdict: Verdict): string => {
    const { cheaper, by, fargateBy } = verdict
    if (fargateBy !== undefined) return 'Fargate가 가장 싸요'
    if (cheaper === 'unknown') return '더 싼 쪽을 알 수 없어요'
    if (isOverEc2(verdict)) return 'EC2로는 감당할 수 없어요'
    if (cheaper === 'same') return 'Lambda와 EC2가 같아요'
    return `${withParticle(SIDE[cheaper], '이/가')} ${least(verdict)}월 ${money(by)} 더 싸요`
  },
  head: (verdict: Verdict): string => {
    const { cheaper, fargateBy, limit } = verdict
    if (fargateBy !== undefined) return `이 사용량이면 Fargate가 가장 싸요. ${fargateThan(verdict, fargateBy)}`
    if (cheaper === 'unknown') return `${lacking(verdict.unpriced)} 어느 쪽이 더 싼지 말할 수 없어요.`
    if (limit !== undefined && isOverEc2(verdict)) return `${cannot(limit)} 비용만 보면 ${pairWords(verdict)}`
    return `이 사용량이면 ${pairWords(verdict)}`
  },
  tail: (verdict: Verdict): string =>
    [
      verdict.fargateBy === undefined ? withoutEc2(verdict) : withoutFargate(verdict),
      places(verdict),
      limitWords(verdict),
    ]
      .filter(Boolean)
      .join(' '),
}

function pairWords(verdict: Verdict): string {
  const { cheaper, by } = verdict
  return cheaper === 'lambda' || cheaper === 'ec2'
    ? `${withParticle(SIDE[cheaper], '이/가')} ${least(verdict)}월 ${money(by)} 더 싸요.`
    : `${BOTH}의 월 비용이 같아요.`
}

function fargateThan(verdict: Verdict, by: number): string {
  const { cheaper } = verdict
  const others = cheaper === 'lambda' || cheaper === 'ec2' ? SIDE[cheaper] : BOTH
  return `${others}보다 ${least(verdict)}월 ${money(by)} 적게 들어요.`
}

/** Who of the two is cheaper, where it is neither. */
function withoutFargate(verdict: Verdict): string {
  if (verdict.cheaper === 'unknown') return `${lacking(verdict.unpriced)} ${BOTH} 가운데서는 말할 수 없어요.`
  return verdict.cheaper === 'same' ? pairWords(verdict) : `${BOTH}만 보면 ${pairWords(verdict)}`
}

/** Who is the cheaper of the other two, where EC2 cannot serve so many requests. */
function withoutEc2(verdict: Verdict): string {
  const { withoutEc2: other } = verdict
  if (other === undefined || !isOverEc2(verdict)) return ''
  const { cheaper, by } = other
  return cheaper === 'same'
    ? 'EC2를 빼면 Lambda와 Fargate의 월 비용이 같아요.'
    : `EC2를 빼면 ${withParticle(SIDE[cheaper], '이/가')} 월 ${money(by)} 더 싸요.`
}

function places(verdict: Verdict): string {
  const { cheaper, crossings, more, unpriced } = verdict
  if (cheaper === 'unknown') return '손익분기점도 계산할 수 없어요.'
  if (unpriced.length > 0) return `${lacking(unpriced)} 손익분기점은 계산할 수 없어요.`
  const [first, ...others] = crossings
  if (first === undefined && more)
    return '손익분기점은 알 수 없어요. 요청이 아주 많거나 가격 자료가 없는 곳에 있을 수 있어요.'
  if (first === undefined) return cheaper === 'ec2' ? '요청이 한 건도 없어도 EC2가 더 싸요.' : ''
  return `${others.length > 0 ? manyPlaces(verdict) : onePlace(first, verdict)}${more ? ' 그 뒤에도 더 바뀔 수 있어요.' : ''}`
}

/** Share of a break-even within which today's requests are it; two bills of $0 are alike far from it. */
const NEAR = 0.01

function onePlace({ perDay, rises }: Verdict['crossings'][number], { cheaper, perDay: now }: Verdict): string {
  const [below, above] = rises ? ([SIDE.lambda, SIDE.ec2] as const) : ([SIDE.ec2, SIDE.lambda] as const)
  if (cheaper === 'same' && Math.abs(now - perDay) <= perDay * NEAR)
    return `지금이 손익분기점이에요. 요청이 더 늘면 ${withParticle(above, '이/가')} 싸져요.`
  return now > perDay
    ? `하루 약 ${requestsWords(perDay)}보다 적으면 ${withParticle(below, '이/가')} 싸요.`
    : `하루 약 ${requestsWords(perDay)}부터는 ${withParticle(above, '이/가')} 싸져요.`
}

function manyPlaces({ crossings, isTyped }: Verdict): string {
  const places = [...new Set(crossings.map(({ perDay }) => requestsWords(perDay)))]
  const why = isTyped ? '' : '서버가 계단처럼 늘어서 '
  return places.length === 1
    ? `하루 약 ${places[0]} 둘레에서 더 싼 쪽이 여러 번 바뀌어요.`
    : `${why}하루 약 ${places.join(', ')}에서 더 싼 쪽이 바뀌어요.`
}

/** Said where EC2 is called cheaper for more than it carries, and where it carries less than there is. */
function limitWords(verdict: Verdict): string {
  const { crossings, limit, fargateBy } = verdict
  if (limit === undefined) return ''
  const isBeyond = crossings.some(({ perDay }) => perDay > limit.perDay)
  if (!isOver(verdict) && !isBeyond) return ''
  const most = `EC2 ${counted(limit.instances)}대는 하루 ${requestsWords(Math.floor(limit.perDay))}까지만 감당해요.`
  if (isOver(verdict)) return isOverEc2(verdict) && fargateBy === undefined ? most : `${cannot(limit)} ${most}`
  return `다만 ${most}`
}

/** Where a table or a map would name the cheaper side, and a price is missing. */
export const withoutPriceWords = {
  cheapest: '알 수 없어요',
  breakEven:
    '이 리전에 가격 자료가 없는 항목이 있어서 손익분기점을 계산할 수 없어요. 그 항목을 끄거나 다른 리전을 골라 주세요.',
} as const
