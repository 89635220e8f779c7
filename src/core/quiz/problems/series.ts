import type { PriceBook } from '#core/aws/price-book.ts'
import { pairsOf } from '#core/link-pairs.ts'
import { err, ok, type Result } from '#core/result.ts'
import { randomOf, seedOf, shuffled } from '../random.ts'
import type { Problem, TemplateId } from './problem.ts'
import { isTemplateId, problemOf, TEMPLATE_IDS } from './templates.ts'

/** One kind of problem, or all of them in turn. */
export type ProblemKind = TemplateId | 'mixed'

/** A place in an endless row of problems: who types the same code meets the same problems. */
export interface Series {
  readonly kind: ProblemKind
  /** Letters and digits, as `codeOf` gives them */
  readonly code: string
  /** 1 is the first */
  readonly nth: number
}

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
export const placeAfter = ({ kind, code, nth }: Series): Series => ({ kind, code, nth: (nth % LAST_NTH) + 1 })

/**
 * A new code of four digits.
 *
 * - In: a number from 0 up to but without 1. Out: 1000 to 9999. Errors: none.
 */
export const freshCode = (chance: number): string => String(1000 + Math.floor(chance * 9000))

/**
 * - In: any text. Out: whether it is a kind of problem or `mixed`. Errors: none.
 */
export const isProblemKind = (text: string): text is ProblemKind => text === 'mixed' || isTemplateId(text)

/**
 * The problem at a place of a row. A mixed row has every kind once before any comes again.
 *
 * - In: a place, prices of the lesson's region. Out: the problem, the same for everybody. Errors: none, as `problemOf`.
 */
export function problemAt({ kind, code, nth }: Series, book: PriceBook): Problem {
  const template = kind === 'mixed' ? turnOf(code, nth) : kind
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

const VERSION = '1'

/**
 * Text form of a place for a link: `v=1&kind=mixed&seed=4821&n=3`; the first place is left out.
 *
 * - In: a place. Out: text for an address; `seriesFromText` gives the same place. Errors: none.
 */
export function seriesToText({ kind, code, nth }: Series): string {
  const place = nth === 1 ? '' : `&n=${nth}`
  return `v=${VERSION}&kind=${kind}&seed=${encodeURIComponent(code)}${place}`
}

/**
 * Reads the text form back, whoever wrote it.
 *
 * - In: any text. Out: a place; without a kind mixed, without a place the first.
 * - Errors: no version, another one, an unknown kind, a code that is none, a place that is no whole number from 1 to 9,999.
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
  return ok({ kind, code, nth })
}

const shortened = (text: string) => text.slice(0, LONGEST_CODE * 2)
