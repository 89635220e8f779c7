import type { LineQuestion, OutputQuestion } from '#core/quiz/question.ts'
import type { FigureLike, QuestionReading } from './quiz-context.ts'
import { resolveGaps } from './quiz-parts.ts'
import type { YamlOf } from './quiz-schema.ts'

type Output = Pick<OutputQuestion, 'kind' | 'code' | 'gaps'>
type Line = Pick<LineQuestion, 'kind' | 'code' | 'wrong' | 'say'>

/** The lesson's own code, what is run after it, and what it prints. */
export function resolveOutput<F extends FigureLike>(
  { kind, code, run, gaps }: YamlOf<'output'>,
  reading: QuestionReading<F>,
): Output | undefined {
  const block = blockOf(code, reading)
  if (block === undefined) return undefined
  const whole = run === undefined ? block : `${block}\n\n${run.trimEnd()}`
  return { kind, code: whole, gaps: resolveGaps(gaps, 'output', reading) }
}

/** The lesson's bad example without the comments that would give it away, and its wrong line. */
export function resolveLine<F extends FigureLike>(
  { kind, code, line, say }: YamlOf<'line'>,
  reading: QuestionReading<F>,
): Line | undefined {
  const block = blockOf(code, reading)
  if (block === undefined) return undefined
  const lines = withoutComments(block)
  const hits = lines.flatMap((text, index) => (text.includes(line) ? [index] : []))
  const [wrong, ...more] = hits
  if (wrong === undefined || more.length > 0)
    return void reading.report(
      ['line'],
      `${hits.length} lines of the code, read without its comments, have "${line}"`,
      'copy a piece of text that only the wrong line has',
    )
  return {
    kind,
    code: lines,
    wrong,
    say: { right: reading.fill(say.right, 'say', 'right'), wrong: reading.fill(say.wrong, 'say', 'wrong') },
  }
}

function blockOf<F extends FigureLike>(piece: string, { context, report }: QuestionReading<F>): string | undefined {
  const found = context.blocks.filter(block => block.includes(piece))
  const [block, ...more] = found
  if (block !== undefined && more.length === 0) return block
  return void report(
    ['code'],
    found.length === 0
      ? `no code block of session.md has "${piece}"`
      : `${found.length} code blocks of session.md have "${piece}"`,
    'copy a piece of text that only one code block has',
  )
}

/** A comment begins at a `#` after white space; `'#'` inside a string is none. */
const COMMENT = /(?:^|\s+)#(?![^'"]*['"](?:[^'"]*['"][^'"]*['"])*[^'"]*$).*$/

const withoutComments = (block: string): readonly string[] =>
  block
    .split('\n')
    .map(line => line.replace(COMMENT, '').trimEnd())
    .filter(line => line !== '')
