import { useState } from 'react'
import type { Bank } from '#core/quiz/export/words.ts'
import type { Question } from '#core/quiz/question.ts'
import { bankWords, EXPORT_FORMS, type ExportForm, exportWords as words } from '#strings/quiz-export.ts'
import { download } from '#ui/download.ts'
import type { WidgetViewProps } from '../../widget.ts'
import { MergeView } from './MergeView.tsx'
import { Papers } from './Papers.tsx'
import { Selection } from './Selection.tsx'
import { fileOf } from './save-bank.ts'
import { useSelection } from './use-selection.ts'

interface ExportProps {
  /** The lesson's id. */
  readonly lesson: string
  readonly title: string
  readonly questions: readonly Question[]
}

/** The bank for an instructor: which questions go out, in which form, on paper; and the results that come back. */
export default function ExportView({ id, props }: WidgetViewProps<ExportProps>) {
  const { lesson, title, questions } = props
  const selection = useSelection(questions)
  const { chosen } = selection
  const bank = { lesson, title, questions: chosen, words: bankWords }
  return (
    <div className="quiz export">
      <section className="export-part" aria-labelledby={`${id}-choose`}>
        <h3 className="export-title" id={`${id}-choose`}>
          {words.choose}
        </h3>
        <Selection questions={questions} selection={selection} />
        <p className="export-count" role="status">
          {chosen.length === 0 ? words.none : words.count(chosen.length, questions.length)}
        </p>
      </section>
      <Files id={id} bank={bank} />
      <Papers id={id} bank={bank} />
      <MergeView id={id} lesson={lesson} questions={questions} />
    </div>
  )
}

interface FilesProps {
  readonly id: string
  readonly bank: Bank
}

function Files({ id, bank }: FilesProps) {
  const [saved, setSaved] = useState('')
  const save = (form: ExportForm) => {
    const { name, content, type } = fileOf(form, bank)
    download(name, content, type)
    setSaved(words.saved(name, bank.questions.length))
  }
  return (
    <section className="export-part" aria-labelledby={`${id}-files`}>
      <h3 className="export-title" id={`${id}-files`}>
        {words.files}
      </h3>
      <ul className="export-forms">
        {EXPORT_FORMS.map(form => (
          <li key={form}>
            <button
              type="button"
              className="quiz-button"
              aria-describedby={`${id}-${form}`}
              disabled={bank.questions.length === 0}
              onClick={() => save(form)}
            >
              {words.form(form).name}
            </button>
            <p className="export-use" id={`${id}-${form}`}>
              {words.form(form).use}
            </p>
          </li>
        ))}
      </ul>
      <p className="export-count" role="status">
        {saved}
      </p>
    </section>
  )
}
