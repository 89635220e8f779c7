import { onPaper } from '#core/quiz/export/on-paper.ts'
import type { Bank, ExportWords } from '#core/quiz/export/words.ts'
import type { Question } from '#core/quiz/question.ts'
import { paperWords as words } from '#strings/quiz-export.ts'

/** The answers to the exam under the same numbers, each with why. */
export const AnswerKey = ({ title, questions, words: bankWords }: Omit<Bank, 'lesson'>) => (
  <section className="export-paper export-key" aria-label={words.key(title)}>
    <h4 className="export-paper-title">{words.key(title)}</h4>
    <ol className="export-questions">
      {questions.map(question => (
        <li key={question.id}>
          <Key question={question} words={bankWords} />
        </li>
      ))}
    </ol>
  </section>
)

interface KeyProps {
  readonly question: Question
  readonly words: ExportWords
}

function Key({ question, words: bankWords }: KeyProps) {
  const { answers, whys } = onPaper(question, bankWords)
  return (
    <>
      <p className="export-ask">
        {words.answer}: {answers.join(' · ')}
      </p>
      <ul className="export-whys">
        {whys.map(({ what, say }) => (
          <li key={`${what} ${say}`}>
            <b>{what}</b> {say}
          </li>
        ))}
      </ul>
      <p className="export-instruction">
        {words.place(question.place.title)}
        {question.grounds.map(ground => ` · ${bankWords.figure(ground)}`).join('')}
      </p>
    </>
  )
}
