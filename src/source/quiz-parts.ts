import type { Gap, MatchingQuestion, OrderedItem } from '#core/quiz/question.ts'
import { fills, type Reading } from '#core/quiz/typed-word.ts'
import { reportTwins } from './quiz-choices.ts'
import type { FigureLike, QuestionReading, Report } from './quiz-context.ts'
import type { YamlOf } from './quiz-schema.ts'

export function resolveItems<F extends FigureLike>(
  { items }: YamlOf<'ordering'>,
  { fill, report }: QuestionReading<F>,
): readonly OrderedItem[] {
  const resolved = items.map(({ text, say }, index) => ({
    text: fill(text, 'items', index, 'text'),
    say: fill(say, 'items', index, 'say'),
  }))
  reportTwins(
    resolved.map(({ text }) => text),
    index => ['items', index],
    'items',
    report,
  )
  return resolved
}

export function resolvePairs<F extends FigureLike>(
  { pairs, others = [] }: YamlOf<'matching'>,
  { fill, report }: QuestionReading<F>,
): Pick<MatchingQuestion, 'pairs' | 'others'> {
  const resolved = pairs.map(({ left, right, say }, index) => ({
    left: fill(left, 'pairs', index, 'left'),
    right: fill(right, 'pairs', index, 'right'),
    say: fill(say, 'pairs', index, 'say'),
  }))
  const rest = others.map((text, index) => fill(text, 'others', index))
  reportTwins(
    resolved.map(({ left }) => left),
    index => ['pairs', index],
    'left sides',
    report,
  )
  reportTwins(
    [...resolved.map(({ right }) => right), ...rest],
    index => (index < pairs.length ? ['pairs', index] : ['others', index - pairs.length]),
    'right sides',
    report,
  )
  return { pairs: resolved, others: rest }
}

/** Gaps with their figures; a trap that is right, and a number of gaps other than wanted, are reported. */
export function resolveGaps<F extends FigureLike>(
  gaps: YamlOf<'fill'>['gaps'],
  how: Reading,
  { fill, report }: QuestionReading<F>,
  wanted: number = gaps.length,
): readonly Gap[] {
  if (wanted !== gaps.length)
    report(
      ['gaps'],
      `the question shows ${wanted} gaps (___), but ${gaps.length} are explained`,
      'write ___ in `ask` once for each entry of `gaps`',
    )
  return gaps.map(({ accept, say, traps = [] }, index) => {
    const gap: Gap = {
      accept: accept.map((text, n) => fill(text, 'gaps', index, 'accept', n)),
      say: fill(say, 'gaps', index, 'say'),
      traps: traps.map((trap, n) => ({
        text: fill(trap.text, 'gaps', index, 'traps', n, 'text'),
        say: fill(trap.say, 'gaps', index, 'traps', n, 'say'),
      })),
    }
    reportGap(gap, index, how, report)
    return gap
  })
}

/** What of one gap makes no sense: an answer that is none, traps that are twins or right. */
function reportGap(gap: Gap, index: number, how: Reading, report: Report): void {
  if (how === 'word' && fills('', gap, how))
    report(['gaps', index, 'accept'], 'an answer of signs alone is accepted', 'write an answer with letters or digits')
  reportTwins(
    gap.traps.map(({ text }) => text),
    n => ['gaps', index, 'traps', n],
    'traps',
    report,
    // What a program prints is told apart to the letter.
    how === 'word' ? undefined : text => text,
  )
  gap.traps.forEach(({ text }, n) => {
    if (fills(text, gap, how))
      report(
        ['gaps', index, 'traps', n],
        `the trap "${text}" is accepted as right`,
        'take it out of one of the two lists',
      )
  })
}
