/** Factors of what may stand behind a number: 만, 억, K, M for counts; units for times and sizes. */
const COUNT = { k: 1e3, m: 1e6, b: 1e9, 천: 1e3, 만: 1e4, 십만: 1e5, 백만: 1e6, 천만: 1e7, 억: 1e8, 조: 1e12 } as const

const MILLIS = {
  ms: 1,
  밀리초: 1,
  s: 1000,
  sec: 1000,
  초: 1000,
  m: 60_000,
  min: 60_000,
  분: 60_000,
  h: 3_600_000,
  hr: 3_600_000,
  시간: 3_600_000,
} as const

const MEBIBYTES = { mb: 1, mib: 1, 메가: 1, g: 1024, gb: 1024, gib: 1024, 기가: 1024 } as const

const TAILS = ['건', '회', '개', '대', '시간', 'h', 'usd', '달러']

/**
 * Reads a count that a person typed: `5,000,000`, `500만`, `2.5억`, `1억 2,300만`, `1M`, `720건`, `$50`.
 *
 * - In: any text. Out: a finite number ≥ 0, undefined when it is none. Errors: none.
 */
export function countOf(text: string): number | undefined {
  const plain = compact(text).replace(/^(us)?\$/, '')
  const tail = TAILS.find(word => plain.endsWith(word)) ?? ''
  return readParts(plain.slice(0, plain.length - tail.length), COUNT, COUNT_PART)
}

/** `1시간 30분`, `1m30s`: a number with its unit, and another behind it */
const TIME_PART = /[\d.,]+[^\d.,]+/g
/** `3만 9천`, `1만 5000`: the last may stand alone */
const COUNT_PART = /[\d.,]+[^\d.,]*/g

/**
 * Reads a duration: `3000` (ms), `200ms`, `0.2초`, `3s`, `5분`, `1시간 30분`.
 *
 * - In: any text. Out: ms ≥ 0, undefined when it is none. Errors: none.
 */
export const millisOf = (text: string): number | undefined => readParts(compact(text), MILLIS, TIME_PART)

/**
 * Reads a size of memory or disk: `1024` (MB), `512MB`, `1GB`; 1 GB = 1,024 MB.
 *
 * - In: any text. Out: MiB ≥ 0, undefined when it is none. Errors: none.
 */
export const mebibytesOf = (text: string): number | undefined => read(compact(text), MEBIBYTES)

/**
 * Reads a size in GB: `8`, `8GB`, `512MB`, `1TB`.
 *
 * - In: any text. Out: GB ≥ 0, undefined when it is none. Errors: none.
 */
export const gigabytesOf = (text: string): number | undefined =>
  read(compact(text), { mb: 1 / 1024, mib: 1 / 1024, g: 1, gb: 1, gib: 1, tb: 1024 })

/**
 * Reads the size of a response or a log: `20` (KB), `512KB`, `2MB`.
 *
 * - In: any text. Out: KB ≥ 0, undefined when it is none. Errors: none.
 */
export const kilobytesOf = (text: string): number | undefined =>
  read(compact(text), { kb: 1, kib: 1, k: 1, mb: 1024, mib: 1024, m: 1024 })

/**
 * Reads an amount in won: `1,380.5`, `1400원`, `₩1,400`.
 *
 * - In: any text. Out: KRW ≥ 0, undefined when it is none. Errors: none.
 */
export const krwOf = (text: string): number | undefined => read(compact(text).replace(/^₩/, ''), { 원: 1, 천원: 1000 })

/**
 * Reads a percentage: `70`, `70%`, `1.5퍼센트`.
 *
 * - In: any text. Out: percent ≥ 0, undefined when it is none. Errors: none.
 */
export const percentOf = (text: string): number | undefined => read(compact(text), { '%': 1, 퍼센트: 1, 프로: 1 })

const compact = (text: string) => text.normalize('NFKC').replaceAll(/[\s_]/g, '').toLowerCase()

/** `12.5`, `.5`, `1,234,567.8`; a comma only where it parts thousands. */
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(?:e\+?(\d{1,2}))?/

/** One number with its unit, or the sum of several whose units fall. */
function readParts(text: string, factors: Readonly<Record<string, number>>, part: RegExp): number | undefined {
  const parts = text.match(part) ?? []
  if (parts.length < 2 || parts.join('') !== text) return read(text, factors)
  const units = parts.map(one => read(one.replace(/^[\d.,]+/, '1'), factors) ?? Number.NaN)
  const isFalling = units.every((unit, at) => at === 0 || unit < (units[at - 1] ?? 0))
  const numbers = parts.map(one => read(one, factors) ?? Number.NaN)
  const sum = numbers.reduce((all, one) => all + one, 0)
  return isFalling && Number.isFinite(sum) ? sum : read(text, factors)
}

function read(text: string, factors: Readonly<Record<string, number>>): number | undefined {
  const found = NUMBER.exec(text)?.[0] ?? ''
  if (!/\d/.test(found)) return undefined
  const rest = text.slice(found.length)
  const factor = rest === '' ? 1 : Object.hasOwn(factors, rest) ? factors[rest] : undefined
  if (factor === undefined) return undefined
  const value = Number((Number(found.replaceAll(',', '')) * factor).toPrecision(15))
  return Number.isFinite(value) ? value : undefined
}
