import { afterDrawing } from '#ui/after-drawing.ts'
import { focusFirst } from '../in-page.ts'

/** Id in the page of the problem's card. */
export const problemId = (widget: string) => `${widget}-problem`

/** Moves to what a card is answered with, once React has drawn it. */
export const focusAnswer = (card: string) => afterDrawing(() => focusFirst(document.getElementById(card)))
