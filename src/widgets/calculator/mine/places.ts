import { useEffect, useState } from 'react'
import { mineWords } from '#strings/calculator-mine.ts'

/** The text that the widget answers to lies outside it: finished HTML, in which it adds elements of its own and takes them out again. */
const all = <Kind extends HTMLElement>(selector: string) => [...document.querySelectorAll<Kind>(`#main ${selector}`)]

export const figureWith = (title: string): HTMLElement | undefined =>
  all('figure[data-diagram]').find(({ dataset }) => dataset.title === title)

export const tableWith = (column: string): HTMLTableElement | undefined =>
  all<HTMLTableElement>('table').find(table =>
    [...table.querySelectorAll('th')].some(head => head.textContent.trim() === column),
  )

export const wordsWith = (words: string): HTMLElement | undefined =>
  all(':is(h2, h3, h4, h5, p)').find(({ textContent }) => textContent.trim().startsWith(words))

/** Where in the text the author's words lead. One of the functions above, so that it is the same at each drawing. */
type Find = (words: string) => HTMLElement | undefined

/** A box of the widget's own behind an element of the text, as long as the answer is shown. */
export function useBoxAfter(find: Find, words: string): HTMLElement | undefined {
  const [box, setBox] = useState<HTMLElement>()
  useEffect(() => {
    const made = document.createElement('div')
    made.className = 'mine'
    find(words)?.after(made)
    setBox(made)
    return () => made.remove()
  }, [find, words])
  return box
}

/** One more column: the boxes of its cells, row by row, as long as the answer is shown. */
export function useColumn(column: string): readonly HTMLElement[] {
  const [boxes, setBoxes] = useState<readonly HTMLElement[]>([])
  useEffect(() => {
    const rows = [...(tableWith(column)?.rows ?? [])]
    const cells = rows.map((row, index) => newCell(row, index === 0))
    setBoxes(cells.slice(1).map(cell => cell.appendChild(document.createElement('div'))))
    return () => {
      for (const cell of cells) cell.remove()
    }
  }, [column])
  return boxes
}

function newCell(row: HTMLTableRowElement, isHead: boolean): HTMLElement {
  const cell = document.createElement(isHead ? 'th' : 'td')
  cell.setAttribute('role', isHead ? 'columnheader' : 'cell')
  cell.className = 'mine-cell'
  if (isHead) cell.textContent = mineWords.title
  else cell.dataset.label = mineWords.title
  row.append(cell)
  return cell
}
