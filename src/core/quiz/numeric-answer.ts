import { err, ok, type Result } from '../result.ts'
import { type AnswerUnit, inUnit } from './answer-units.ts'

/** A typed quantity. Without a unit it is a bare number. */
export interface Given {
  readonly amount: number
  readonly unit: AnswerUnit | undefined
}

/** Why a typed text is no quantity. */
export type NumericTextError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number'; readonly given: string }
  | { readonly kind: 'mixed-units'; readonly given: string }

// Korean words are written as escapes: words for people live in `strings/`, these are grammar.
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  '\uCC9C': 1e3, // cheon
  '\uBC31\uB9CC': 1e6, // baengman
  '\uCC9C\uB9CC': 1e7, // cheonman
  '\uB9CC': 1e4, // man
  '\uC5B5': 1e8, // eok
}

const CENTS = 'cents'

const UNIT_WORDS: Readonly<Record<string, AnswerUnit | typeof CENTS>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  dollars: 'USD',
  dollar: 'USD',
  '\uB2EC\uB7EC': 'USD', // dalleo
  '\uBD88': 'USD', // bul
  '\uC13C\uD2B8': CENTS, // senteu
  '\u00A2': CENTS,
  '\u20A9': 'KRW',
  krw: 'KRW',
  '\uC6D0': 'KRW', // won
  ms: 'ms',
  '\uBC00\uB9AC\uCD08': 'ms', // millicho
  seconds: 's',
  second: 's',
  sec: 's',
  s: 's',
  '\uCD08': 's', // cho
  minutes: 'min',
  minute: 'min',
  min: 'min',
  m: 'min',
  '\uBD84': 'min', // bun
  hours: 'h',
  hour: 'h',
  h: 'h',
  '\uC2DC\uAC04': 'h', // sigan
  days: 'days',
  day: 'days',
  '\uC77C': 'days', // il
  kb: 'KB',
  kib: 'KB',
  mb: 'MB',
  mib: 'MB',
  '\uBA54\uAC00': 'MB', // mega
  gb: 'GB',
  gib: 'GB',
  '\uAE30\uAC00': 'GB', // giga
  'gb-s': 'GB-s',
  gbs: 'GB-s',
  'gb-\uCD08': 'GB-s',
  'gb\uCD08': 'GB-s',
  'gb\u00B7\uCD08': 'GB-s',
  requests: 'requests',
  request: 'requests',
  '\uC694\uCCAD': 'requests', // yocheong
  '\uAC74': 'requests', // geon
  '\uD68C': 'requests', // hoe
  '\uBC88': 'requests', // beon
  '\uAC1C': 'count', // gae
  '\uB300': 'count', // dae
  '\uBA85': 'count', // myeong
  '%': 'percent',
  percent: 'percent',
  '\uD37C\uC13C\uD2B8': 'percent', // peosenteu
}

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

/** `gb` also as `GB` and `Gb`; scales stay as they are, so that `M` is a million and `m` a minute. */
const anyCase = (word: string) =>
  word.replace('$', '\\$').replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`)

// A letter may not follow a scale, so that `MB` is no million.
const PART = new RegExp(
  String.raw`\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?![\d.,])` +
    String.raw`(?:\s*(${longestFirst(Object.keys(SCALES))})(?![A-Za-z]))?` +
    String.raw`(?:\s*(${longestFirst(Object.keys(UNIT_WORDS)).split('|').map(anyCase).join('|')})(?![A-Za-z]))?\s*`,
  'uy',
)

/** "about", "at most", "in all", "a month" before; "a month", "is" after: said, but no part of the quantity. */
const BEFORE = /^(?:\uC57D|\uCD5C\uB300|\uCD1D|\uC6D4|~|\u2248)\s*/u
const AFTER = /\s*(?:\/\s*\uC6D4|\uC815\uB3C4)?\s*(?:\uC785\uB2C8\uB2E4|\uC774\uC5D0\uC694|\uC608\uC694)?\s*\.?$/u
const HEAD = /^(?<sign>[-\u2212]\s*)?(?<currency>(?:[Uu][Ss])?\$|\u20A9)?\s*(?<late>[-\u2212]\s*)?(?<rest>.*)$/su

interface Sum {
  readonly amount: number
  readonly unit: AnswerUnit | undefined
  /** Scale of the number before, while no unit has closed it. */
  readonly scale: number
}

/**
 * A quantity as people type it: `0.8`, `$0.80`, `1,200 won`, `400K`, `40 man`, `1 eok 2,000 man`, `1 min 30 s`, with the
 * Korean words for units and scales written behind the number, with or without a space.
 *
 * - In: the text. Out: amount and unit (cents become USD; a sum has the unit of its first part). Errors: data.
 */
export function parseQuantity(text: string): Result<Given, NumericTextError> {
  const given = text.trim()
  if (given === '') return err({ kind: 'empty' })
  const said = given.normalize('NFKC').replace(BEFORE, '').replace(AFTER, '')
  const { sign, late, currency, rest = '' } = HEAD.exec(said)?.groups ?? {}
  const sum = sumOfParts(rest, given)
  if (!sum.ok) return sum
  const unit = currency === undefined ? sum.value.unit : unitOf(currency)?.unit
  if (currency !== undefined && sum.value.unit !== undefined && sum.value.unit !== unit)
    return err({ kind: 'mixed-units', given })
  return ok({ amount: (sign ?? late) ? -sum.value.amount : sum.value.amount, unit })
}

function sumOfParts(text: string, given: string): Result<Given, NumericTextError> {
  let sum: Sum | undefined
  let at = 0
  while (at < text.length) {
    PART.lastIndex = at
    const match = PART.exec(text)
    if (match === null) return err({ kind: 'not-a-number', given })
    at = PART.lastIndex
    const next = partOf(match)
    const together = sum === undefined ? next : join(sum, next)
    if (together === undefined) return err({ kind: 'mixed-units', given })
    sum = together
  }
  return sum === undefined ? err({ kind: 'not-a-number', given }) : ok({ amount: sum.amount, unit: sum.unit })
}

function partOf([, digits = '', scaleWord, unitWord]: RegExpExecArray): Sum {
  const scale = scaleWord === undefined ? 1 : (SCALES[scaleWord] ?? 1)
  const unit = unitWord === undefined ? undefined : unitOf(unitWord)
  return { amount: Number(digits.replaceAll(',', '')) * scale * (unit?.size ?? 1), unit: unit?.unit, scale }
}

/** Adds a part: a smaller scale after a larger one (1 eok 2,000 man), or another unit of the same kind (1 min 30 s). */
function join(sum: Sum, next: Sum): Sum | undefined {
  if (sum.unit === undefined) return sum.scale > next.scale ? { ...next, amount: sum.amount + next.amount } : undefined
  const amount = next.unit === undefined ? undefined : inUnit(next.amount, next.unit, sum.unit)
  return amount === undefined ? undefined : { ...sum, amount: sum.amount + amount }
}

function unitOf(word: string): { unit: AnswerUnit; size: number } | undefined {
  const unit = UNIT_WORDS[word.toLowerCase()]
  if (unit === undefined) return undefined
  return unit === CENTS ? { unit: 'USD', size: 0.01 } : { unit, size: 1 }
}
