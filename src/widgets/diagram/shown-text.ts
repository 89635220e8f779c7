/** The words of a label: its lines stand in elements of their own, without a space between them. */
export function shownText(text: Element): string {
  const rows = [...text.querySelectorAll(':scope > tspan')]
  const words = rows.length === 0 ? (text.textContent ?? '') : rows.map(row => row.textContent ?? '').join(' ')
  return words.replace(/\s+/g, ' ').trim()
}
