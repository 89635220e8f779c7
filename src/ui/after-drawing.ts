/**
 * Moves the focus once what React is about to draw is there, unless somebody has gone on to something else meanwhile.
 *
 * - In: what moves it. Out: nothing. Errors: none. A dialog that closes gives the focus back by itself: that is nobody.
 */
export function afterDrawing(move: () => void): void {
  const before = document.activeElement
  requestAnimationFrame(() => {
    const now = document.activeElement
    const isLeft = now === before || now === null || now === document.body
    if (isLeft || before?.closest('dialog:not([open])')) move()
  })
}
