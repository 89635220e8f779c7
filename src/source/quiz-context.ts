import type { AnswerUnit } from '#core/quiz/answer-units.ts'
import type { Ground, Place } from '#core/quiz/question.ts'
import type { Result } from '#core/result.ts'
import { fillFigures } from './figure-text.ts'
import type { QuoteError } from './quotes.ts'
import type { YamlPath } from './yaml-text.ts'

/** What a question needs to know of a fact or a computed figure. */
export interface FigureLike {
  readonly value: number | string
  readonly unit: string
}

export interface QuizContext<F extends FigureLike> {
  /** A heading by its words or by its id, such as `c6`. */
  readonly heading: (wanted: string) => Place | undefined
  /** The words of a quote as the page shows them. */
  readonly quote: (quote: string) => Result<string, QuoteError>
  readonly figure: (key: string) => F | undefined
  /** A figure as Korean text. */
  readonly written: (figure: F) => string
  /** An amount in the unit that is asked for, as Korean text. */
  readonly amount: (amount: number, unit: AnswerUnit) => string
  /** What a figure is about, and where it comes from. */
  readonly origin: (key: string, figure: F) => Pick<Ground, 'label' | 'source' | 'asOf'>
  /** The code blocks of the Markdown, in its order. */
  readonly blocks: readonly string[]
}

/** A key with two braces on one side and fewer on the other; braces of code stand around no key. */
const HALF_A_FIGURE = /\{\{\s*[A-Za-z][\w.-]*(?![\w.-]|\s*\}\})|(?<!\{)\{[A-Za-z][\w.-]*\}\}/u

export type Report = (path: YamlPath, what: string, remedy: string) => void

/** One question while it is read: its reports are told with its name and place; the figures that it names are noted. */
export interface QuestionReading<F extends FigureLike> {
  readonly context: QuizContext<F>
  readonly report: Report
  /** Writes figures into a text. */
  readonly fill: (text: string, ...path: YamlPath) => string
  /** Looks a figure up, and reports an unknown key. */
  readonly figure: (key: string, path: YamlPath) => F | undefined
  /** Figures named so far. */
  readonly grounds: () => readonly Ground[]
}

/**
 * - In: the context, the question's id and place in the file, where reports go. Out: what its readers are given.
 */
export function questionReading<F extends FigureLike>(
  context: QuizContext<F>,
  id: string,
  at: YamlPath,
  reportTo: Report,
): QuestionReading<F> {
  const report: Report = (path, what, remedy) => reportTo([...at, ...path], `"${id}": ${what}`, remedy)
  const named = new Map<string, F>()
  const figure = (key: string, path: YamlPath) => {
    const found = context.figure(key)
    if (found !== undefined) named.set(key, found)
    else
      report(
        path,
        `no figure "${key}"`,
        'write the key of a fact (core/aws/facts.ts) or of a cost result (core/cost/figures.ts)',
      )
    return found
  }
  const fill = (text: string, ...path: YamlPath) => {
    const filled = fillFigures(text, key => {
      const found = figure(key, path)
      return found === undefined ? undefined : context.written(found)
    })
    const [braces] = HALF_A_FIGURE.exec(text) ?? []
    if (braces !== undefined)
      report(path, `"${braces}" is no figure and would be shown as it is`, 'write {{key}}: two braces on both sides')
    return filled.text
  }
  const grounds = () =>
    [...named].map(([key, found]) => ({ key, written: context.written(found), ...context.origin(key, found) }))
  return { context, report, fill, figure, grounds }
}
