import { type PriceBook, SEOUL } from '#core/aws/price-book.ts'
import { billedDuration } from '#core/cost/lambda.ts'
import { FIELD_RULES } from '#core/cost/parse-workload.ts'
import type { Workload } from '#core/cost/workload.ts'
import { pairsOf } from '#core/link-pairs.ts'
import { err, ok, type Result } from '#core/result.ts'
import { randomOf, seedOf, shuffled } from '../random.ts'
import type { Problem, Runs, TemplateId } from './problem.ts'
import { isTemplateId, ownProblems, problemOf, TEMPLATE_IDS } from './templates.ts'

/** One kind of problem, all of them in turn, or those that somebody's own function gives. */
export type ProblemKind = TemplateId | 'mixed' | 'mine'

/** A place in an endless row of problems: who types the same code meets the same problems. */
export interface Series {
  readonly kind: ProblemKind
  /** Letters and digits, as `codeOf` gives them */
  readonly code: string
  /** 1 is the first */
  readonly nth: number
  /** The function of kind `mine`; whole numbers, at least one problem about it */
  readonly own?: Runs
}

/** What a first visit begins with */
export const FIRST_CODE = '1'
/** Letters of a code */
export const LONGEST_CODE = 12
/** A row ends nowhere; a link may not name more than this. */
export const LAST_NTH = 9999

/**
 * Reads a class code, whoever typed it: capitals, spaces and full-width digits do not count.
 *
 * - In: any text. Out: 1 to 12 letters and digits, with hyphens between them; undefined when it is no code. Errors: none.
 */
export function codeOf(text: string): string | undefined {
  const code = text.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
  return /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(code) && code.length <= LONGEST_CODE ? code : undefined
}

/**
 * - In: a place. Out: the one after it; after the last comes the first. Errors: none.
 */
export const placeAfter = (series: Series): Series => ({ ...series, nth: (series.nth % LAST_NTH) + 1 })

/**
 * A new code of four digits.
 *
 * - In: a number from 0 up to but without 1. Out: 1000 to 9999. Errors: none.
 */
export const freshCode = (chance: number): string => String(1000 + Math.floor(chance * 9000))

/**
 * - In: any text. Out: whether it is a kind of problem, `mixed` or `mine`. Errors: none.
 */
export const isProblemKind = (text: string): text is ProblemKind =>
  text === 'mixed' || text === 'mine' || isTemplateId(text)

/**
 * The problem at a place of a row. A mixed row has every kind once before any comes again.
 *
 * - In: a place, prices of the lesson's region. Out: the problem, the same for everybody. Errors: none, as `problemOf`.
 */
export function problemAt({ kind, code, nth, own }: Series, book: PriceBook): Problem {
  const mine = own === undefined ? [] : ownProblems(own, book)
  const inTurn = mine[(nth - 1) % mine.length]
  if (inTurn !== undefined) return inTurn
  const template = kind === 'mixed' || kind === 'mine' ? turnOf(code, nth) : kind
  return problemOf(template, seedOf(`${code} ${nth}`), book) as Problem
}

function turnOf(code: string, nth: number): TemplateId {
  const kinds = TEMPLATE_IDS.length
  const round = Math.floor((nth - 1) / kinds)
  return shuffled(TEMPLATE_IDS, randomOf(seedOf(`${code} round ${round}`)))[(nth - 1) % kinds] ?? 'request-charge'
}

/** Every way a link to a problem can be refused. Data only. */
export type SeriesLinkError =
  | { readonly kind: 'not-a-practice' }
  | { readonly kind: 'other-version'; readonly given: string }
  | { readonly kind: 'unknown-kind'; readonly given: string }
  | { readonly kind: 'bad-code'; readonly given: string }
  | { readonly kind: 'bad-place'; readonly given: string }
  | { readonly kind: 'bad-own' }

const VERSION = '1'

/**
 * Text form of a place for a link: `v=1&kind=mixed&seed=4821&n=3`; the first place is left out. Of kind `mine` with requests a
 * month, ms and MB: `&req=5000000&ms=3000&mb=1024`.
 *
 * - In: a place. Out: text for an address; `seriesFromText` gives the same place. Errors: none.
 */
export function seriesToText({ kind, code, nth, own }: Series): string {
  const place = nth === 1 ? '' : `&n=${nth}`
  const runs = own === undefined ? '' : `&req=${own.requests}&ms=${own.duration}&mb=${own.memory}`
  return `v=${VERSION}&kind=${kind}&seed=${encodeURIComponent(code)}${runs}${place}`
}

/**
 * Reads the text form back, whoever wrote it.
 *
 * - In: any text. Out: a place; without a kind mixed, without a place the first.
 * - Errors: no version, another one, an unknown kind, a code that is none, a place that is no whole number from 1 to 9,999, a
 *   function of one's own that is none or gives no problem.
 */
export function seriesFromText(text: string): Result<Series, SeriesLinkError> {
  const given = pairsOf(text)
  const version = given?.get('v')
  if (given === undefined || version === undefined) return err({ kind: 'not-a-practice' })
  if (version !== VERSION) return err({ kind: 'other-version', given: shortened(version) })
  const kind = given.get('kind') ?? 'mixed'
  if (!isProblemKind(kind)) return err({ kind: 'unknown-kind', given: shortened(kind) })
  const written = given.get('seed') ?? ''
  const code = codeOf(written)
  if (code === undefined) return err({ kind: 'bad-code', given: shortened(written) })
  const place = given.get('n') ?? '1'
  const nth = /^\d{1,4}$/.test(place) ? Number(place) : 0
  if (nth < 1 || nth > LAST_NTH) return err({ kind: 'bad-place', given: shortened(place) })
  if (kind !== 'mine') return ok({ kind, code, nth })
  const own = ownOf(given)
  return own === undefined ? err({ kind: 'bad-own' }) : ok({ kind, code, nth, own })
}

function ownOf(given: ReadonlyMap<string, string>): Runs | undefined {
  const numberOf = (key: string, field: 'requests' | 'duration' | 'memory') => {
    const { min, max } = FIELD_RULES[field]
    const n = Number(given.get(key) ?? Number.NaN)
    return Number.isInteger(n) && n >= min && n <= max ? n : Number.NaN
  }
  const own = {
    requests: numberOf('req', 'requests'),
    duration: numberOf('ms', 'duration'),
    memory: numberOf('mb', 'memory'),
  }
  return Object.values(own).some(Number.isNaN) || !hasProblems(own) ? undefined : own
}

/**
 * The function of a workload, for a row of kind `mine`.
 *
 * - In: a checked workload. Out: requests a month, billed ms, MB; undefined where no problem can be asked about it. Errors: none.
 */
export function ownRunsOf({ requests, duration, memory }: Workload): Runs | undefined {
  const runs = { requests, duration: billedDuration(duration), memory }
  return hasProblems(runs) ? runs : undefined
}

/** Of very little nothing can be got wrong. */
const hasProblems = (runs: Runs): boolean => ownProblems(runs, SEOUL).length > 0

const shortened = (text: string) => text.slice(0, LONGEST_CODE * 2)
