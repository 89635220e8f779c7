import { TEMPLATE_IDS } from '#core/quiz/problems/templates.ts'
import { TEMPLATE } from '#strings/quiz-problems.ts'
import { practiceWords as words } from '#strings/quiz-problems-practice.ts'
import { useScore } from './use-practice.ts'

/** How it goes so far, kind by kind. The score is read with the rest of the page, not announced: the verdict is. */
export function PracticeScore() {
  const { tallies, all, clear, undo } = useScore()
  const kinds = TEMPLATE_IDS.flatMap(kind => {
    const tally = tallies[kind]
    return tally === undefined ? [] : [{ kind, tally }]
  })
  return (
    <footer className="quiz-result">
      <h2 className="quiz-result-title">{words.scoreHead}</h2>
      <p className="quiz-score">{words.score(all)}</p>
      {kinds.length === 0 ? null : (
        <details className="quiz-hint">
          <summary>{words.byKind}</summary>
          <ul>
            {kinds.map(({ kind, tally }) => (
              <li key={kind} className="practice-kind">
                <span>{TEMPLATE[kind]}</span> <span>{words.kindScore(tally)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="quiz-actions">
        <button
          type="button"
          className="quiz-button"
          disabled={all.done === 0 && undo === undefined}
          onClick={undo ?? clear}
        >
          {undo === undefined ? words.clear : words.undo}
        </button>
      </p>
      <p className="quiz-restarted" role="status">
        {undo === undefined ? '' : words.cleared}
      </p>
    </footer>
  )
}
