import type { Question } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { askText } from './ask-text.ts'

interface AskProps {
  readonly question: Question
  readonly number: number
}

/** The question's head: its number, its level and what is asked. */
export const Ask = ({ question, number }: AskProps) => (
  <legend className="quiz-ask">
    <span className="quiz-card-head">
      <span className="quiz-number">{words.number(number)}</span>{' '}
      <span className="quiz-level">{words.level(question.level)}</span>
    </span>{' '}
    {askText(question)}
  </legend>
)
