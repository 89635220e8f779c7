import { err, ok, type Result } from '#core/result.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A line of the text, counted from 1. */
export interface Line {
  readonly line: number
  readonly text: string
}

export type QuoteError =
  | { readonly kind: 'gone'; readonly quote: string; readonly nearest: Line | undefined }
  | { readonly kind: 'ambiguous'; readonly quote: string; readonly lines: readonly number[] }
  | { readonly kind: 'no-such-occurrence'; readonly quote: string; readonly lines: readonly number[] }

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
  const lines = starts.map(at => text.slice(0, at).split('\n').length)
  if (nth === undefined && starts.length > 1) return err({ kind: 'ambiguous', quote, lines })
  const start = starts[(nth ?? 1) - 1]
  if (start === undefined) return err({ kind: 'no-such-occurrence', quote, lines })
  return ok({ start, end: start + quote.length })
}

/** The line that holds most two-letter pieces of the quote: most likely what the author changed it to. */
function nearestLine(text: string, quote: string): Line | undefined {
  const pieces = new Set(bigrams(quote))
  let best: (Line & { score: number }) | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const own = new Set(bigrams(line))
    // Of two lines that hold as many, the shorter one has less that is foreign to the quote.
    const score = [...pieces].filter(piece => own.has(piece)).length / pieces.size - own.size / 1e6
    if (score > 0.4 && score > (best?.score ?? 0)) best = { line: index + 1, text: line.trim(), score }
  }
  return best && { line: best.line, text: best.text }
}

const bigrams = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))

/** What is told to an author whose quote is not to be had. */
export function quoteFault(error: QuoteError): [what: string, remedy: string] {
  switch (error.kind) {
    case 'gone':
      return [
        `the quote is not in session.md: "${error.quote}"`,
        error.nearest === undefined
          ? 'copy it from session.md letter by letter, or remove this entry if the text is gone'
          : `copy it from session.md as it stands there now; line ${error.nearest.line} comes nearest: "${error.nearest.text}"`,
      ]
    case 'ambiguous':
      return [
        `the quote stands ${error.lines.length} times in session.md, on lines ${error.lines.join(', ')}: "${error.quote}"`,
        'add `nth: 1` for the first, `nth: 2` for the second, or quote more of the line',
      ]
    case 'no-such-occurrence': {
      const [line, ...more] = error.lines
      return more.length === 0
        ? [`the quote stands only once in session.md, on line ${line}: "${error.quote}"`, 'remove `nth`']
        : [
            `the quote stands only ${error.lines.length} times in session.md, on lines ${error.lines.join(', ')}: "${error.quote}"`,
            `write \`nth: 1\` to \`nth: ${error.lines.length}\``,
          ]
    }
  }
}
