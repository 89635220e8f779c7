import type { AnswerError } from '#core/quiz/answer-error.ts'
import { grade } from '#core/quiz/grade.ts'
import type { Answer, Question } from '#core/quiz/question.ts'
import type { Sure } from '#core/quiz/sitting.ts'
import { checkAnswer, quizStoreOf, reopen, takeAnswer, takeSure } from '#state/quiz.ts'
import { focusQuestion, focusResult } from './in-page.ts'
import type { QuizView } from './props.ts'
import { orderIn, seenFrom } from './seen.ts'
import { standIn } from './stand.ts'

/** What a card can do. */
export interface CardActions {
  readonly answer: (answer: Answer) => void
  readonly sure: (sure: Sure | undefined) => void
  /** Undefined when the answer was graded. */
  readonly check: () => AnswerError | undefined
  readonly again: () => void
  readonly next: () => void
}

export interface CardContext {
  readonly widget: string
  readonly lesson: string
  readonly bank: readonly Question[]
  readonly versions: ReadonlyMap<string, string>
  readonly view: QuizView
}

/** Functions that look into the store when they are called, so that they need not change with it. */
export function cardActions(context: CardContext, question: Question): CardActions {
  const { widget, lesson, versions, view } = context
  const version = versions.get(question.id) ?? ''
  return {
    answer: answer => takeAnswer(lesson, question.id, version, answer),
    sure: sure => takeSure(lesson, question.id, version, sure),
    check: () => {
      const { attempts } = seenFrom(quizStoreOf(lesson).getState().record, view)
      const graded = grade(question, standIn(attempts, question, version).answer)
      if (!graded.ok) return graded.error
      checkAnswer(lesson, question.id, { at: Date.now(), credit: graded.value.credit })
      return undefined
    },
    again: () => {
      reopen(lesson, [question.id])
      focusQuestion(widget, question.id)
    },
    next: () => {
      const next = openAfter(context, question)
      if (next === undefined) focusResult(widget)
      else focusQuestion(widget, next.id)
    },
  }
}

/** The next question that is still open, from the first on again after the last. */
function openAfter({ lesson, bank, versions, view }: CardContext, from: Question): Question | undefined {
  const { attempts, retry } = seenFrom(quizStoreOf(lesson).getState().record, view)
  const order = orderIn(bank, retry, view)
  const at = order.findIndex(({ id }) => id === from.id)
  const round = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))]
  return round.find(question => standIn(attempts, question, versions.get(question.id) ?? '').grade === undefined)
}
