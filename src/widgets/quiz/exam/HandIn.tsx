import { useRef } from 'react'
import { examWords as words } from '#strings/quiz-exam.ts'
import type { PaperItem } from './exam-items.ts'

interface HandInProps {
  readonly id: string
  readonly items: readonly PaperItem[]
  readonly onHandIn: () => void
}

/** The way out of the exam, which asks once and says what is still open. */
export function HandIn({ id, items, onHandIn }: HandInProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className="quiz-button" onClick={() => dialog.current?.showModal()}>
        {words.handIn}
      </button>
      <dialog
        ref={dialog}
        className="exam-dialog"
        aria-labelledby={`${id}-hand-in`}
        aria-describedby={`${id}-hand-in-says`}
      >
        <h3 id={`${id}-hand-in`}>{words.handInTitle}</h3>
        <div id={`${id}-hand-in-says`}>
          <Still items={items} />
          <p>{words.handInFinal}</p>
        </div>
        <p className="quiz-actions">
          <button type="button" className="quiz-button" onClick={() => dialog.current?.close()}>
            {words.goOn}
          </button>
          <button type="button" className="quiz-button quiz-button-main" onClick={onHandIn}>
            {words.handIn}
          </button>
        </p>
      </dialog>
    </>
  )
}

function Still({ items }: Pick<HandInProps, 'items'>) {
  const numbersOf = (is: (item: PaperItem) => boolean) => items.filter(is).map(({ number }) => number)
  const [open, partly] = [numbersOf(({ fill }) => fill === 'open'), numbersOf(({ fill }) => fill === 'partly')]
  const later = numbersOf(({ isLater }) => isLater)
  return (
    <>
      {open.length + partly.length === 0 ? <p>{words.allAnswered}</p> : null}
      {open.length > 0 ? <p>{words.stillOpen(open)}</p> : null}
      {partly.length > 0 ? <p>{words.stillPartly(partly)}</p> : null}
      {later.length > 0 ? <p>{words.stillLater(later)}</p> : null}
    </>
  )
}
