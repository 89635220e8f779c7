import type { Grade } from '#core/quiz/grade.ts'
import type { Verdict } from '#core/quiz/grade-choices.ts'
import type { Part } from '#core/quiz/grade-parts.ts'
import type { Choice, Question } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'

/** For a listener: what is seen beside the answer's own controls, which are past by the time that the verdict is heard. */
export function spokenOf(question: Question, grade: Grade): string {
  if ('choices' in question && (grade.kind === 'choices' || grade.kind === 'truth'))
    return spokenChoices(question.choices, grade.verdicts, question.kind === 'multiple')
  return grade.kind === 'parts' ? spokenParts(question, grade.parts) : ''
}

/** What was chosen, and what would have been right. Of one choice it is known which it was. */
function spokenChoices(choices: readonly Choice[], verdicts: readonly Verdict[], many: boolean): string {
  const told = choices.map((choice, index) => ({ ...choice, verdict: verdicts[index] }))
  const chosen = told
    .filter(({ verdict }) => verdict === 'hit' || verdict === 'wrong')
    .map(({ text, say, verdict }) => (many ? words.spokenChoice(verdict === 'hit', text, say) : say))
  const missed = told.filter(({ verdict }) => verdict === 'missed').map(({ text }) => words.spokenMissed(text))
  return [...chosen, ...missed].join(' ')
}

/** What would have been right where it was not, and what just this mistake means. */
function spokenParts(question: Question, parts: readonly Part[]): string {
  if (parts.every(({ right }) => right)) return ''
  const wrong = <T>(whole: readonly T[], tell: (part: T, index: number) => string) =>
    whole.flatMap((part, index) => (parts[index]?.right === false ? [tell(part, index)] : [])).join(' ')
  switch (question.kind) {
    case 'ordering':
      return words.spokenOrder(question.items.map(({ text }) => text))
    case 'matching':
      return wrong(question.pairs, ({ left, right, say }) => words.spokenPart(left, right, say))
    case 'fill':
    case 'output': {
      const { kind, gaps } = question
      return wrong(gaps, ({ accept, say }, index) =>
        words.spokenPart(words.box(kind, index + 1, gaps.length), accept[0] ?? '', parts[index]?.trap ?? say),
      )
    }
    default:
      return ''
  }
}
