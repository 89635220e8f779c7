import { onPaper } from '#core/quiz/export/on-paper.ts'
import type { Bank, ExportWords } from '#core/quiz/export/words.ts'
import type { Question } from '#core/quiz/question.ts'
import { paperWords as words } from '#strings/quiz-export.ts'
import { Blank, PaperCode, PaperOptions } from './Paper.tsx'

/** The questions on paper, with room for the answers and without any. */
export const ExamSheet = ({ title, questions, words: bankWords }: Omit<Bank, 'lesson'>) => (
  <section className="export-paper export-exam" aria-label={words.exam(title)}>
    <h4 className="export-paper-title">{words.exam(title)}</h4>
    <p className="export-paper-head">
      <Blank before={words.student} />
      <Blank before={words.date} />
      <Blank before={words.points} after={words.outOf(questions.length)} />
    </p>
    <ol className="export-questions">
      {questions.map(question => (
        <li key={question.id}>
          <ExamQuestion question={question} words={bankWords} />
        </li>
      ))}
    </ol>
  </section>
)

interface ExamQuestionProps {
  readonly question: Question
  readonly words: ExportWords
}

function ExamQuestion({ question, words }: ExamQuestionProps) {
  const { ask, instruction, code, isNumbered, groups, blanks } = onPaper(question, words)
  return (
    <>
      <p className="export-ask">
        {ask} <small>{words.level(question.level)}</small>
      </p>
      {instruction === '' ? null : <p className="export-instruction">{instruction}</p>}
      <PaperCode code={code} isNumbered={isNumbered} />
      <div className="export-groups">
        {groups.map(group => (
          <PaperOptions key={group[0]?.mark} group={group} />
        ))}
      </div>
      {blanks.length === 0 ? null : (
        <p className="export-blanks">
          {blanks.map(label => (
            <Blank key={label} {...(question.kind === 'numeric' ? { after: label } : { before: label })} />
          ))}
        </p>
      )}
    </>
  )
}
