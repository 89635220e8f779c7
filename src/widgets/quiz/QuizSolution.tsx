import type { Question } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'

/** The answer and why, for a page without scripts: folded, so that one can think first. */
export const QuizSolution = ({ question }: { readonly question: Question }) => (
  <details className="quiz-solution">
    <summary>{words.solution}</summary>
    {question.kind === 'numeric' ? (
      <p>
        <strong>{words.rightAnswer(question.written)}</strong> {question.say.right}
      </p>
    ) : (
      <ul>
        {question.choices.map(({ text, right, say }) => (
          <li key={text}>
            <strong>{words.verdict(right ? 'missed' : 'rest')}</strong> {text}: {say}
          </li>
        ))}
      </ul>
    )}
    <p>
      <a className="quiz-place" href={`#${question.place.id}`}>
        {words.place(question.place.title)}
      </a>
    </p>
  </details>
)
