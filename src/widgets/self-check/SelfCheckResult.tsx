import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { selfCheckWords as words } from '#strings/self-check.ts'
import { Places } from './Places.tsx'
import type { SelfChecking } from './use-self-check.ts'

interface SelfCheckResultProps {
  readonly id: string
  readonly checking: SelfChecking
  readonly all: number
}

/** What came of it. Its status is always in the page, so that a screen reader hears it when it is filled. */
export function SelfCheckResult({ id, checking, all }: SelfCheckResultProps) {
  const { answered, weak, shown, canUndo } = checking
  const head = useRef<HTMLHeadingElement>(null)
  const show = () => {
    // The button is about to go; the focus goes to what it asked for.
    flushSync(checking.show)
    head.current?.focus()
  }
  const summary = shown ? words.summary({ all, done: answered, weak: weak.length }) : ''
  return (
    <div className="self-check-result">
      {shown ? (
        <h5 className="self-check-result-title" id={`${id}-result`} ref={head} tabIndex={-1}>
          {words.result}
        </h5>
      ) : (
        <button type="button" className="self-check-button self-check-button-main" onClick={show}>
          {words.show}
        </button>
      )}
      <p className="self-check-summary" role="status">
        {canUndo ? words.cleared : summary}
      </p>
      {shown && weak.length > 0 ? <Weak checking={checking} /> : null}
      {checking.kept ? null : <p className="self-check-note">{words.notKept}</p>}
      <button
        type="button"
        className="self-check-button"
        disabled={answered === 0 && !canUndo}
        onClick={canUndo ? checking.undo : checking.clear}
      >
        {canUndo ? words.undo : words.clear}
      </button>
    </div>
  )
}

const Weak = ({ checking: { weak, pointsOf } }: Pick<SelfCheckResultProps, 'checking'>) => (
  <ul className="self-check-weak">
    {weak.map(question => {
      const points = pointsOf(question)
      return (
        <li key={question.quote.text}>
          <p>
            <strong>{question.quote.text}</strong>{' '}
            <span className="self-check-given">{points === undefined ? '' : words.given(points)}</span>
          </p>
          <Places places={question.places} />
        </li>
      )
    })}
  </ul>
)
