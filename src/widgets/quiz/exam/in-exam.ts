/** Ids in the page. They begin with the widget's own, which is unique. */
export const questionId = (widget: string, question: string) => `${widget}-q-${question}`
export const resultHeadId = (widget: string) => `${widget}-result`
export const setupHeadId = (widget: string) => `${widget}-setup`

/** Goes to a question, and moves the page no more than needed: the list of answers stays in sight where there is room. */
export const focusQuestion = (widget: string, question: string) => focusOn(questionId(widget, question), 'nearest')

/** Goes to a heading, which comes to the top with what it is about. */
export const focusHeading = (id: string) => focusOn(id, 'start')

/** Waits for what React is about to draw. */
const focusOn = (id: string, block: ScrollLogicalPosition) =>
  requestAnimationFrame(() => {
    const target = document.getElementById(id)
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block })
  })
