import { afterDrawing } from '#ui/after-drawing.ts'

/** Ids in the page. They begin with the widget's own, which is unique. */
export const questionId = (widget: string, question: string) => `${widget}-q-${question}`
export const resultHeadId = (widget: string) => `${widget}-result`
export const setupHeadId = (widget: string) => `${widget}-setup`

/**
 * Goes to a question, and moves the page no more than needed: the list of answers stays in sight where there is room. One that is
 * taller than the window begins at its top.
 */
export const focusQuestion = (widget: string, question: string) =>
  focusOn(questionId(widget, question), target => (hasRoom(target) ? 'nearest' : 'start'))

/** Goes to a heading, which comes to the top with what it is about. */
export const focusHeading = (id: string) => focusOn(id, () => 'start')

const focusOn = (id: string, blockOf: (target: HTMLElement) => ScrollLogicalPosition) =>
  afterDrawing(() => {
    const target = document.getElementById(id)
    if (target === null) return
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: blockOf(target) })
  })

function hasRoom(target: HTMLElement): boolean {
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(target)
  const { scrollPaddingTop } = getComputedStyle(document.documentElement)
  const kept = [scrollMarginTop, scrollMarginBottom, scrollPaddingTop].map(length => Number.parseFloat(length) || 0)
  return target.offsetHeight + kept.reduce((sum, length) => sum + length) <= innerHeight
}
