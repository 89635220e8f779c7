import type { Score } from '#core/quiz/score.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { resultId } from './in-page.ts'
import { SaveResults } from './SaveResults.tsx'
import type { Quiz } from './use-quiz.ts'

interface QuizResultProps {
  readonly widget: string
  readonly quiz: Quiz
  readonly score: Score
  readonly base: string
  /** The lesson's id */
  readonly lesson: string
}

/** How far one is, what to read again, and the ways on. */
export function QuizResult({ widget, quiz, score, base, lesson }: QuizResultProps) {
  const finished = score.done === score.all
  const Title = base === '' ? 'h4' : 'h3'
  return (
    <footer className="quiz-result">
      <Title className="quiz-result-title" id={resultId(widget)} tabIndex={-1} aria-describedby={`${widget}-score`}>
        {words.result}
      </Title>
      <progress className="quiz-bar" value={score.done} max={score.all} aria-label={words.progress(score)} />
      <p className="quiz-score" id={`${widget}-score`}>
        {finished ? words.final(score) : words.progress(score)}
        {finished || score.done === 0 ? null : ` · ${words.score(score)}`}
      </p>
      {finished ? <Weak quiz={quiz} base={base} /> : null}
      {quiz.kept ? null : <p className="quiz-note">{words.notKept}</p>}
      <WaysOn quiz={quiz} started={score.done > 0} />
      <SaveResults id={widget} lesson={lesson} questions={quiz.bank} />
      <p className="quiz-restarted" role="status">
        {quiz.undo ? words.restarted : ''}
      </p>
    </footer>
  )
}

function WaysOn({ quiz, started }: { readonly quiz: Quiz; readonly started: boolean }) {
  return (
    <p className="quiz-actions">
      <button type="button" className="quiz-button" disabled={quiz.wrong.length === 0} onClick={quiz.retryWrong}>
        {words.retryWrong(quiz.wrong.length)}
      </button>
      <button
        type="button"
        className="quiz-button"
        disabled={!started && !quiz.undo}
        onClick={quiz.undo ? quiz.undoRestart : quiz.restart}
      >
        {quiz.undo ? words.undo : words.restart}
      </button>
    </p>
  )
}

function Weak({ quiz, base }: Pick<QuizResultProps, 'quiz' | 'base'>) {
  if (quiz.wrong.length === 0) return <p>{words.allRight}</p>
  const places = new Map(quiz.wrong.map(({ place }) => [place.id, place.title]))
  return (
    <div className="quiz-weak">
      <p>{words.weak}</p>
      <ul>
        {[...places].map(([id, title]) => (
          <li key={id}>
            <a className="quiz-place" href={`${base}#${id}`}>
              {words.weakItem(title, quiz.wrong.filter(({ place }) => place.id === id).length)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
