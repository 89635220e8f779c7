import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Bank } from '#core/quiz/export/words.ts'
import { exportWords as words } from '#strings/quiz-export.ts'
import { AnswerKey } from './AnswerKey.tsx'
import { ExamSheet } from './ExamSheet.tsx'

interface PapersProps {
  readonly id: string
  readonly bank: Bank
}

const PAPERS = ['exam', 'key'] as const

/** Exam and key for the printer. They are drawn once somebody looks at them or prints, whatever way. */
export function Papers({ id, bank }: PapersProps) {
  const { preview, isShown, setIsShown } = usePreview()
  return (
    <section className="export-part export-papers" aria-labelledby={`${id}-paper`}>
      <h3 className="export-title" id={`${id}-paper`}>
        {words.paper}
      </h3>
      <p className="export-use">{words.paperUse}</p>
      <p className="quiz-actions">
        {PAPERS.map(paper => (
          <button
            key={paper}
            type="button"
            className="quiz-button"
            disabled={bank.questions.length === 0}
            onClick={() => printPaper(paper)}
          >
            {words.print[paper]}
          </button>
        ))}
      </p>
      <details ref={preview} open={isShown} onToggle={event => setIsShown(event.currentTarget.open)}>
        <summary>{words.preview}</summary>
        {isShown ? (
          <>
            <ExamSheet {...bank} />
            <AnswerKey {...bank} />
          </>
        ) : null}
      </details>
    </section>
  )
}

function usePreview() {
  const [isShown, setIsShown] = useState(false)
  const preview = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // It may have been opened before this script was there.
    setIsShown(preview.current?.open ?? false)
    const show = () => flushSync(() => setIsShown(true))
    addEventListener('beforeprint', show)
    return () => removeEventListener('beforeprint', show)
  }, [])
  return { preview, isShown, setIsShown }
}

/** While the name stands on <html>, only that paper goes to the printer (export.css). */
function printPaper(paper: (typeof PAPERS)[number]): void {
  const { dataset } = document.documentElement
  dataset.print = paper
  globalThis.addEventListener('afterprint', () => delete dataset.print, { once: true })
  globalThis.print()
}
