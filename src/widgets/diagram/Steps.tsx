import type { DiagramStep } from '#core/lesson/lesson.ts'
import { stepWords as words } from '#strings/diagram-steps.ts'

interface StepsProps {
  readonly title: string
  readonly steps?: readonly DiagramStep[] | undefined
}

/** Steps of a picture, below it: a bar of buttons and a sentence for `steps.ts`; without a script, and on paper, a list. */
export function Steps({ title, steps = [] }: StepsProps) {
  if (steps.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar's worth of buttons, not a part of a form
    <div className="diagram-steps" data-step="0" role="group" aria-label={words.bar(title)}>
      <div className="diagram-step-bar">
        <p>{words.title(steps.length)}</p>
        <button type="button" data-step-by="-1" aria-disabled="true">
          {words.previous}
        </button>
        <button type="button" data-step-by="1">
          {words.next}
        </button>
        <button type="button" data-step-end="" hidden>
          {words.end}
        </button>
      </div>
      <div className="diagram-step-words">
        <p role="status" />
        <ol>
          {steps.map(({ text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: finished HTML, never drawn again
            <li key={index}>{text}</li>
          ))}
        </ol>
      </div>
    </div>
  )
}
