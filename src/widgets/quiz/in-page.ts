import type { Answer, Question } from '#core/quiz/question.ts'
import type { Attempts } from '#state/quiz.ts'

/** Ids in the page. They begin with the widget's own, which is unique. */
export const cardId = (widget: string, question: string) => `${widget}-${question}`
export const resultId = (widget: string) => `${widget}-result`

/** Moves to a question's first control, opening the group that holds it. Waits for what React is about to draw. */
export const focusQuestion = (widget: string, question: string) =>
  afterDrawing(() => {
    const card = document.getElementById(cardId(widget, question))
    const group = card?.closest('details')
    if (group) group.open = true
    card?.querySelector<HTMLElement>('input:not(:disabled), button')?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
  })

export const focusResult = (widget: string) => afterDrawing(() => document.getElementById(resultId(widget))?.focus())

const afterDrawing = (move: () => void) => requestAnimationFrame(move)

/**
 * What was chosen or typed before the script came, or what the browser filled in again after going back.
 * React keeps it in the page when it hydrates, but tells nobody.
 */
export function shownAnswers(
  widget: string,
  questions: readonly Question[],
  versions: ReadonlyMap<string, string>,
): Attempts {
  return Object.fromEntries(
    questions.flatMap(question => {
      const card = document.getElementById(cardId(widget, question.id))
      const answer = card === null ? undefined : shownAnswer(card, question.kind)
      const version = versions.get(question.id) ?? ''
      return answer === undefined ? [] : [[question.id, { version, answer, checked: false }]]
    }),
  )
}

function shownAnswer(card: HTMLElement, kind: Question['kind']): Answer | undefined {
  const inputs = [...card.querySelectorAll('input')]
  if (kind === 'numeric') {
    const text = inputs[0]?.value ?? ''
    return text === '' ? undefined : { kind, text }
  }
  const choices = inputs.flatMap(({ checked }, index) => (checked ? [index] : []))
  const [choice] = choices
  if (choice === undefined) return undefined
  return kind === 'single' ? { kind, choice } : { kind, choices }
}
