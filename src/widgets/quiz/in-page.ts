import type { Answer, Question } from '#core/quiz/question.ts'
import type { Attempts } from '#state/quiz-attempts.ts'
import { afterDrawing } from '#ui/after-drawing.ts'

/** Ids in the page. They begin with the widget's own, which is unique. */
export const cardId = (widget: string, question: string) => `${widget}-${question}`
export const resultId = (widget: string) => `${widget}-result`

/** Moves to a question's first control, opening the group that holds it. Waits for what React is about to draw. */
export const focusQuestion = (widget: string, question: string) =>
  afterDrawing(() => {
    const card = document.getElementById(cardId(widget, question))
    const group = card?.closest('details')
    if (group) group.open = true
    focusFirst(card, { preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
  })

/** The first control of a card that is still empty, else the first: what it is answered with. */
export function focusFirst(card: HTMLElement | null, how: FocusOptions = {}): void {
  const controls = [
    ...(card?.querySelectorAll<HTMLElement>('input:not(:disabled), select, button:not(:disabled)') ?? []),
  ]
  const next = controls.find(isEmpty) ?? controls[0]
  next?.focus(how)
}

const isEmpty = (control: HTMLElement) =>
  (control instanceof HTMLInputElement && control.type === 'text' && control.value.trim() === '') ||
  (control instanceof HTMLSelectElement && control.value === '-1')

/** The head of a view that is drawn anew. */
export const headId = (widget: string) => `${widget}-head`
export const focusHead = (widget: string) => afterDrawing(() => document.getElementById(headId(widget))?.focus())

export const focusResult = (widget: string) => afterDrawing(() => document.getElementById(resultId(widget))?.focus())

/**
 * What was chosen before the script came: React keeps it in the page when it hydrates, but tells nobody. Boxes, lists and movers
 * stand in the page with their script only: nothing can be lost in them.
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
      return answer === undefined ? [] : [[question.id, { version, answer, sure: undefined, checked: false }]]
    }),
  )
}

function shownAnswer(card: HTMLElement, kind: Question['kind']): Answer | undefined {
  const [choice, ...more] = checkedIn(card, '.quiz-choices')
  const [line] = checkedIn(card, '.quiz-lines')
  const truth = card.querySelector<HTMLInputElement>('.quiz-judge input:checked')?.value
  if (kind === 'truth' && (truth ?? choice) !== undefined)
    return { kind, truth: truth === undefined ? undefined : truth === 'true', choice }
  if (kind === 'line' && line !== undefined) return { kind, line }
  if (choice === undefined) return undefined
  if (kind === 'single') return { kind, choice }
  return kind === 'multiple' ? { kind, choices: [choice, ...more] } : undefined
}

const checkedIn = (card: HTMLElement, list: string): readonly number[] =>
  [...card.querySelectorAll<HTMLInputElement>(`${list} input`)].flatMap(({ checked }, index) =>
    checked ? [index] : [],
  )
