import type { AnswerUnit } from './answer-units.ts'

/** Words by which a typed answer is read, not shown: Korean stands here as people type it. */
export const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  십: 10,
  백: 100,
  천: 1e3,
  십만: 1e5,
  백만: 1e6,
  천만: 1e7,
  만: 1e4,
  억: 1e8,
}

const CENTS = 'cents'

const UNIT_WORDS: Readonly<Record<string, AnswerUnit | typeof CENTS>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  dollars: 'USD',
  dollar: 'USD',
  달러: 'USD',
  불: 'USD',
  센트: CENTS,
  '¢': CENTS,
  '₩': 'KRW',
  krw: 'KRW',
  원: 'KRW',
  ms: 'ms',
  밀리초: 'ms',
  seconds: 's',
  second: 's',
  secs: 's',
  sec: 's',
  s: 's',
  초: 's',
  minutes: 'min',
  minute: 'min',
  mins: 'min',
  min: 'min',
  m: 'min',
  분: 'min',
  hours: 'h',
  hour: 'h',
  hrs: 'h',
  hr: 'h',
  h: 'h',
  시간: 'h',
  days: 'days',
  day: 'days',
  일: 'days',
  킬로바이트: 'KB',
  kb: 'KB',
  kib: 'KB',
  mb: 'MB',
  mib: 'MB',
  메가바이트: 'MB',
  메가: 'MB',
  gb: 'GB',
  gib: 'GB',
  기가바이트: 'GB',
  기가: 'GB',
  'gb-s': 'GB-s',
  gbs: 'GB-s',
  'gb-sec': 'GB-s',
  'gb-second': 'GB-s',
  'gb-seconds': 'GB-s',
  'gb s': 'GB-s',
  'gb-초': 'GB-s',
  'gb 초': 'GB-s',
  gb초: 'GB-s',
  기가바이트초: 'GB-s',
  '기가바이트 초': 'GB-s',
  requests: 'requests',
  request: 'requests',
  req: 'requests',
  요청: 'requests',
  건: 'requests',
  회: 'requests',
  번: 'requests',
  개: 'count',
  대: 'count',
  명: 'count',
  '%': 'percent',
  percent: 'percent',
  퍼센트: 'percent',
  프로: 'percent',
}

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

/** `gb` also as `GB` and `Gb`; scales stay as they are, so that `M` is a million and `m` a minute. */
const anyCase = (word: string) =>
  word.replace('$', '\\$').replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`)

const isLatin = (word: string) => /[a-z]/i.test(word)
const LATIN_SCALE = longestFirst(Object.keys(SCALES).filter(isLatin))
const KOREAN_SCALE = longestFirst(Object.keys(SCALES).filter(word => !isLatin(word)))

/**
 * A number with its scale and its unit: groups 1, 2 and 3. A letter may not follow a Latin scale, so that `MB` is no million; `만` alone
 * is one of it.
 */
export const PART = new RegExp(
  String.raw`\s*(\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:[eE]\d{1,2})?|\.\d+|(?=${KOREAN_SCALE}))(?![\d.,])` +
    String.raw`(?:\s*(${KOREAN_SCALE}|(?:${LATIN_SCALE})(?![A-Za-z])))?` +
    String.raw`(?:\s*(${longestFirst(Object.keys(UNIT_WORDS)).split('|').map(anyCase).join('|')})(?![A-Za-z]))?\s*`,
  'uy',
)

/** "about", "at most", "in all", "a month" before; "a month", "or so", "is" after: said, but no part of the quantity. */
const BEFORE = /^(?:(?:(?:답|정답)\s*[:：]|=|약|대략|최대|총|(?:매월|월|한 ?달)에?|미화|~|≈)\s*)+/u
const AFTER = /\s*(?:\/\s*(?:월|month)(?![a-z])|정도|가량|쯤)?\s*(?:입니다|이에요|이예요|예요|에요|임|요)?\s*[.!]?$/u

/** What stands before the number: its sign and its currency; `rest` is all the rest. */
export const HEAD =
  /^(?:\+\s*)?(?<sign>[-\u2212]\s*)?(?<currency>(?:us)?\$|₩|(?:usd|krw)(?=[\s\d]))?\s*(?<late>[-\u2212]\s*)?(?<rest>.*)$/isu

/** "A day" is no part of a number of requests; of a month's bill it would be another amount. */
const A_DAY = /^하루에?\s*|\s*\/\s*(?:일|day)(?![a-z])/giu
/** 천, 백 and 십 before 만 and 억 are of these: 1천2백만 is 1,200만. */
const COMPOUND = /(?<![\d.,])(?:(\d+)\s*천\s*)?(?:(\d+)\s*백\s*)?(?:(\d+)\s*십\s*)?(\d*)\s*(?=[만억])/gu

const MEMORY: readonly (AnswerUnit | undefined)[] = ['KB', 'MB', 'GB']
/** The signs that stand between GB and seconds, as pasted from anywhere. */
const TIMES = /(?<=[gG][iI]?[bB])\s*[-·*×–—]\s*(?=[sS초])/gu
/** Where memory is asked for, people write `4K` and `1.5G`. */
const MEMORY_LETTER = /(?<=\d\s*)([kmg])(?=\s*$)/iu

/**
 * A typed quantity without what is said around it, its numerals and units in one spelling.
 *
 * - In: the text; the unit that is asked for, where one is. Out: the text that is left. Errors: none.
 */
export function plainQuantity(text: string, asked: AnswerUnit | undefined): string {
  const typed = text.normalize('NFKC')
  const amount = asked === 'requests' ? typed.replace(A_DAY, '') : typed
  const plain = amount.replace(BEFORE, '').replace(AFTER, '').replace(TIMES, '-').replace(COMPOUND, compound)
  return MEMORY.includes(asked) ? plain.replace(MEMORY_LETTER, '$1B') : plain
}

function compound(whole: string, ...[thousands, hundreds, tens, ones]: readonly (string | undefined)[]): string {
  if ((thousands ?? hundreds ?? tens) === undefined) return whole
  const parts = [thousands, hundreds, tens, ones].map(part => Number(part ?? 0))
  return String(parts.reduce((sum, part) => sum * 10 + part))
}

/**
 * The unit that a word stands for.
 *
 * - In: a word, in any case. Out: the unit, and how many of it one of the word's is (a cent 0.01 USD). Errors: undefined for no unit.
 */
export function unitOf(word: string): { unit: AnswerUnit; size: number } | undefined {
  const unit = UNIT_WORDS[word.toLowerCase()]
  if (unit === undefined) return undefined
  return unit === CENTS ? { unit: 'USD', size: 0.01 } : { unit, size: 1 }
}
