/** Ids in the page. They begin with the widget's own, which is unique. */
export const questionId = (widget: string, question: string) => `${widget}-q-${question}`
export const resultHeadId = (widget: string) => `${widget}-result`
export const setupHeadId = (widget: string) => `${widget}-setup`

/** Moves the focus to something of this page once React has drawn it, and brings its beginning into view. */
export const focusOn = (id: string) =>
  requestAnimationFrame(() => {
    const target = document.getElementById(id)
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'start' })
  })
