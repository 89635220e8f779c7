import { useRef, useState } from 'react'
import type { MergedResults } from '#core/quiz/merge-results.ts'
import { mergedCsv } from '#core/quiz/merged-csv.ts'
import type { Question } from '#core/quiz/question.ts'
import { mergedSheetWords, mergeWords as words } from '#strings/quiz-merge.ts'
import { download } from '#ui/download.ts'
import { useArrival } from '#ui/use-early.ts'
import { MergeChoices } from './MergeChoices.tsx'
import { ByConcept, ByQuestion, ByStudent } from './MergedTables.tsx'
import { useMerged } from './use-merged.ts'

interface MergeProps {
  readonly id: string
  readonly lesson: string
  readonly questions: readonly Question[]
}

/** The files that students saved, as one table: which questions were hard, who knows what. */
export function MergeView({ id, lesson, questions }: MergeProps) {
  const { merged, merging, exams, choice, change, isReading, choose } = useMerged(lesson)
  return (
    <section className="export-part export-merge" aria-labelledby={`${id}-merge`}>
      <h3 className="export-title" id={`${id}-merge`}>
        {words.title}
      </h3>
      <p className="export-use">{words.lead}</p>
      <FileField choose={choose} />
      <p className="export-count" role="status">
        {isReading ? words.reading : merging && words.done(merging.files.length, merging.refused.length)}
      </p>
      {merging === undefined || merging.refused.length === 0 ? null : (
        <div className="export-refused" role="alert">
          {merging.refused.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {merged === undefined || merged.students.length === 0 ? null : (
        <>
          <MergeChoices id={`${id}-merge`} merged={merged} exams={exams} choice={choice} onChange={change} />
          <Merged id={id} lesson={lesson} questions={questions} merged={merged} />
        </>
      )}
    </section>
  )
}

function FileField({ choose }: { readonly choose: (files: readonly File[]) => void }) {
  const box = useRef<HTMLInputElement>(null)
  const take = () => choose([...(box.current?.files ?? [])])
  useArrival(() => void take())
  return (
    <label className="export-file">
      {words.choose}
      <input ref={box} type="file" autoComplete="off" multiple accept=".json,application/json" onChange={take} />
    </label>
  )
}

function Merged({ id, lesson, questions, merged }: MergeProps & { readonly merged: MergedResults }) {
  const [saved, setSaved] = useState('')
  const save = () => {
    const name = words.fileName(lesson, merged.exam)
    download(name, mergedCsv(merged, mergedSheetWords), 'text/csv;charset=utf-8')
    setSaved(words.saved(name, merged.students.length))
  }
  return (
    <>
      <ByQuestion id={id} merged={merged} questions={questions} />
      <ByConcept id={id} merged={merged} />
      <ByStudent id={id} merged={merged} />
      <p className="quiz-actions">
        <button type="button" className="quiz-button" onClick={save}>
          {words.save}
        </button>
      </p>
      <p className="export-count" role="status">
        {saved}
      </p>
    </>
  )
}
