/** Units that a numeric answer can be asked in. */
export const ANSWER_UNITS = [
  'USD',
  'KRW',
  'ms',
  's',
  'min',
  'h',
  'days',
  'KB',
  'MB',
  'GB',
  'GB-s',
  'requests',
  'count',
  'percent',
] as const
export type AnswerUnit = (typeof ANSWER_UNITS)[number]

interface Measure {
  /** Only units of one dimension can be turned into each other. */
  readonly of: 'usd' | 'krw' | 'time' | 'memory' | 'gb-seconds' | 'count' | 'percent'
  /** One of this unit in the dimension's smallest. */
  readonly size: number
}

const MEASURES: Readonly<Record<AnswerUnit, Measure>> = {
  USD: { of: 'usd', size: 1 },
  KRW: { of: 'krw', size: 1 },
  ms: { of: 'time', size: 1 },
  s: { of: 'time', size: 1000 },
  min: { of: 'time', size: 60_000 },
  h: { of: 'time', size: 3_600_000 },
  days: { of: 'time', size: 86_400_000 },
  KB: { of: 'memory', size: 1 },
  MB: { of: 'memory', size: 1024 },
  GB: { of: 'memory', size: 1024 ** 2 },
  'GB-s': { of: 'gb-seconds', size: 1 },
  requests: { of: 'count', size: 1 },
  count: { of: 'count', size: 1 },
  percent: { of: 'percent', size: 1 },
}

/** Other names under which the facts have the same unit. */
const SAME: Readonly<Record<string, AnswerUnit>> = {
  MiB: 'MB',
  KiB: 'KB',
  GiB: 'GB',
  second: 's',
  day: 'days',
  '%': 'percent',
  vCPU: 'count',
}

/**
 * The answer unit that a figure's unit stands for.
 *
 * - In: a unit's key, such as `MiB`, `USD/h`, `requests/month`. What follows a slash says "per what" and is left out.
 * - Out: the unit, or undefined when nobody can be asked to type it (a date, a runtime). Errors: none.
 */
export function answerUnitOf(unit: string): AnswerUnit | undefined {
  const [head = ''] = unit.split('/')
  return ANSWER_UNITS.find(known => known === head) ?? (Object.hasOwn(SAME, head) ? SAME[head] : undefined)
}

/**
 * The same quantity in another unit.
 *
 * - In: an amount in `from`. Out: the amount in `to`; undefined when the two measure different things. Errors: none.
 */
export function inUnit(amount: number, from: AnswerUnit, to: AnswerUnit): number | undefined {
  if (from === to) return amount
  const [a, b] = [MEASURES[from], MEASURES[to]]
  return a.of === b.of ? (amount * a.size) / b.size : undefined
}

/**
 * Units that measure the same thing as `unit`, without it.
 *
 * - In: a unit. Out: units, smallest first. Errors: none.
 */
export const siblingsOf = (unit: AnswerUnit): readonly AnswerUnit[] =>
  ANSWER_UNITS.filter(
    other => other !== unit && MEASURES[other].of === MEASURES[unit].of && MEASURES[other].size !== MEASURES[unit].size,
  )
