import type { Question } from '#core/quiz/question.ts'
import type { Reading } from './read-lesson.ts'
import type { YamlPath } from './yaml-text.ts'

/**
 * What the build adds to a widget that asks questions: the whole bank for a quiz, its own ones for a check.
 *
 * - In: the widget's name and props, as its schema accepts them; where they stand. Out: props to be added; unknown ids are reported.
 */
export function quizPropsOf(
  { report }: Reading,
  path: YamlPath,
  widget: string,
  props: unknown,
  bank: readonly Question[],
): object {
  if (widget === 'quiz') return { questions: bank, base: '' }
  if (widget !== 'check') return {}
  const { questions: ids } = props as { readonly questions: readonly string[] }
  const questions = ids.flatMap((id, index) => {
    const found = bank.find(question => question.id === id)
    if (found === undefined)
      report(
        [...path, 'questions', index],
        `quiz.yaml has no question "${id}"`,
        'write the `id` of one of its questions',
      )
    return found ?? []
  })
  return { questions, base: '' }
}
