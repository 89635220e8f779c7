import type { Ground } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'

/** Where the numbers of a question come from. */
export const Grounds = ({ grounds }: { readonly grounds: readonly Ground[] }) =>
  grounds.length === 0 ? null : (
    <details className="quiz-hint quiz-grounds">
      <summary>{words.grounds}</summary>
      <ul>
        {grounds.map(({ key, label, written, source, asOf }) => (
          <li key={key}>{words.ground(label, written, source, asOf)}</li>
        ))}
      </ul>
    </details>
  )
