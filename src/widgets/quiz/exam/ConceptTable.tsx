import { byConceptMarks, type Mark } from '#core/quiz/exam-marks.ts'
import type { Question } from '#core/quiz/question.ts'
import { examWords as words } from '#strings/quiz-exam.ts'

interface ConceptTableProps {
  readonly base: string
  readonly bank: readonly Question[]
  readonly marks: readonly Mark[]
}

/** Points by concept, and what of the lesson to read again. */
export const ConceptTable = ({ base, bank, marks }: ConceptTableProps) => (
  <table className="exam-table">
    <caption>{words.byConcept}</caption>
    <thead>
      <tr>
        <th scope="col">{words.concepts}</th>
        <th scope="col">{words.score}</th>
        <th scope="col">{words.again}</th>
      </tr>
    </thead>
    <tbody>
      {byConceptMarks(bank, marks).map(({ concept, topic, again, ...points }) => (
        <tr key={concept}>
          <th scope="row">{words.concept(concept, topic)}</th>
          <td className="exam-points">{words.points(points)}</td>
          <td>
            {again.length === 0
              ? words.nothingAgain
              : again.map(place => (
                  <a key={place.id} className="quiz-place" href={`${base}#${place.id}`}>
                    {place.title}
                  </a>
                ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
