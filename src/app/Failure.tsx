import { shellWords as words } from '#strings/shell.ts'

interface FailureProps {
  readonly name: string
  readonly reason: string
  readonly onRetry: () => void
}

/** What stands where a widget could not: the reason, and a way to try again. */
export function Failure({ name, reason, onRetry }: FailureProps) {
  return (
    <div className="failure" role="alert">
      <p>{words.widgetFailed(name)}</p>
      <p className="failure-reason">{words.reason(reason)}</p>
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  )
}
