import type { Choice } from '#core/quiz/question.ts'
import type { FigureLike, QuestionReading, Report } from './quiz-context.ts'
import type { YamlOf } from './quiz-schema.ts'
import type { YamlPath } from './yaml-text.ts'

/** Choices with their figures; none right, too many right and twins are reported. */
export function resolveChoices<F extends FigureLike>(
  choices: YamlOf<'single' | 'multiple'>['choices'],
  many: boolean,
  { report, fill }: QuestionReading<F>,
): readonly Choice[] {
  const resolved = choices.map(({ text, right = false, say }, index) => ({
    text: fill(text, 'choices', index, 'text'),
    right,
    say: fill(say, 'choices', index, 'say'),
  }))
  const right = resolved.filter(choice => choice.right).length
  if (right === 0) report(['choices'], 'no choice is right', 'mark the right one with `right: true`')
  if (!many && right > 1)
    report(
      ['choices'],
      `${right} choices are right, but one can be chosen`,
      'keep one `right: true`, or write `kind: multiple`',
    )
  if (right === resolved.length)
    report(['choices'], 'every choice is right', 'add a choice that is wrong, with a `say` that tells why')
  reportTwins(
    resolved.map(({ text }) => text),
    index => ['choices', index],
    'choices',
    report,
  )
  return resolved
}

/** A text without what readers do not tell apart: spaces, capitals, a full stop at its end. */
function plain(text: string): string {
  const bare = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
  return bare.replace(/[.!?]+$/, '') || bare
}

/** Two texts that read the same, once their figures are in; `asRead` gives what of a text counts. */
export function reportTwins(
  texts: readonly string[],
  pathOf: (index: number) => YamlPath,
  name: string,
  report: Report,
  asRead: (text: string) => string = plain,
): void {
  const read = texts.map(asRead)
  read.forEach((text, index) => {
    const twin = read.indexOf(text)
    if (twin < index)
      report(
        pathOf(index),
        `${name} ${twin + 1} and ${index + 1} read the same: "${texts[index]}"`,
        'change one of them, or the figure that it shows',
      )
  })
}
