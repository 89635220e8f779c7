/** Hands counted for each choice, before and after the class has talked about it. Plain JSON. */
export interface Vote {
  readonly first: readonly number[]
  /** Undefined until the class votes again. */
  readonly second: readonly number[] | undefined
}

export const CHOICES = ['A', 'B', 'C', 'D'] as const
export type Choice = (typeof CHOICES)[number]

export const FIRST_VOTE: Vote = { first: [0, 0, 0, 0], second: undefined }

/** Hands of a class. */
const MOST_HANDS = 999

/** - In: a vote; index of the choice; 1 or -1, or how many. Out: the vote, its running round counted. */
export function withHands(vote: Vote, choice: number, by: number): Vote {
  const round = vote.second === undefined ? 'first' : 'second'
  const counts = vote[round] ?? vote.first
  const next = counts.map((count, index) => (index === choice ? Math.min(Math.max(count + by, 0), MOST_HANDS) : count))
  return { ...vote, [round]: next }
}

/** - Out: the same question once more. What was counted before stays beside it. */
export const again = (vote: Vote): Vote => (vote.second === undefined ? { ...vote, second: [0, 0, 0, 0] } : vote)

/**
 * Whole percents that add up to 100: what is left after rounding down goes to the largest remainders.
 *
 * - In: counts. Out: percents, all 0 where nobody voted.
 */
export function sharesOf(counts: readonly number[]): readonly number[] {
  const sum = counts.reduce((all, count) => all + count, 0)
  if (sum === 0) return counts.map(() => 0)
  const exact = counts.map(count => (count * 100) / sum)
  const shares = exact.map(Math.floor)
  const missing = 100 - shares.reduce((all, share) => all + share, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}

export function voteFrom(data: unknown): Vote | undefined {
  const { first, second } = Object(data) as Partial<Vote>
  const isCounts = (counts: unknown) =>
    Array.isArray(counts) &&
    counts.length === CHOICES.length &&
    counts.every(count => Number.isInteger(count) && count >= 0)
  return isCounts(first) && (second === undefined || isCounts(second)) ? (data as Vote) : undefined
}
