import { err, ok, type Result } from '#core/result.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

export type QuoteError =
  | { readonly kind: 'gone'; readonly quote: string; readonly nearest: string | undefined }
  | { readonly kind: 'ambiguous'; readonly quote: string; readonly count: number }
  | { readonly kind: 'no-such-occurrence'; readonly quote: string; readonly count: number; readonly nth: number }

/**
 * Finds a quote in the Markdown.
 *
 * - In: the text, the quote as it stands there, which occurrence is meant (from 1) when there are several.
 * - Out: offsets, or why it is not to be had. Pure.
 */
export function findQuote(text: string, quote: string, nth: number | undefined): Result<Stretch, QuoteError> {
  const starts: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) starts.push(at)
  if (starts.length === 0) return err({ kind: 'gone', quote, nearest: nearestLine(text, quote) })
  if (nth === undefined && starts.length > 1) return err({ kind: 'ambiguous', quote, count: starts.length })
  const start = starts[(nth ?? 1) - 1]
  if (start === undefined) return err({ kind: 'no-such-occurrence', quote, count: starts.length, nth: nth ?? 1 })
  return ok({ start, end: start + quote.length })
}

/** The line that shares most two-letter pieces with the quote: most likely what the author changed it to. */
function nearestLine(text: string, quote: string): string | undefined {
  const pieces = new Set(bigrams(quote))
  let best: { line: string; score: number } | undefined
  for (const line of text.split('\n')) {
    const own = bigrams(line)
    const score = own.filter(piece => pieces.has(piece)).length / Math.max(own.length, pieces.size)
    if (score > 0.5 && score > (best?.score ?? 0)) best = { line: line.trim(), score }
  }
  return best?.line
}

const bigrams = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
