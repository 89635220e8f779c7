/**
 * Marks the line that fails: `large.css` draws it behind the letters, at `--failing-line`.
 *
 * - In: the text; its line, counted from 1, `somewhere` when it is not known, undefined when nothing fails.
 */
export function markLine(text: HTMLTextAreaElement, line: number | 'somewhere' | undefined) {
  text.toggleAttribute('data-failing', typeof line === 'number')
  text.style.setProperty('--failing-line', typeof line === 'number' ? String(line) : null)
  if (line === undefined) text.removeAttribute('aria-invalid')
  else text.setAttribute('aria-invalid', 'true')
}

/** Takes the caret to the first letter of a line, counted from 1, and brings it into view. */
export function goToLine(text: HTMLTextAreaElement, line: number) {
  const rows = text.value.split('\n')
  const before = rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0)
  const caret = before + (/^\s*/.exec(rows[line - 1] ?? '')?.[0].length ?? 0)
  text.focus()
  text.setSelectionRange(caret, caret)
  const high = Number.parseFloat(getComputedStyle(text).lineHeight)
  text.scrollTo(0, (line - 0.5) * high - text.clientHeight / 2)
}
