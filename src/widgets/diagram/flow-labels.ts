import { FONT } from './mermaid-config.ts'
import { moved, tenth } from './svg-shape.ts'

/** Mermaid sets lines 1.1em apart, which crowds Hangul. */
const leading = (rows: number) => (rows > 2 ? 1.2 : 1.3)
const MERMAID_LEADING = 1.1
const EM = 16
/** Half the height of what stands on the baseline, Hangul and Latin alike. */
const HALF_LETTER = 0.36

/** One run of text a line instead of one a word, centred where its box is, and no empty boxes. */
export function finishLabels(svg: SVGSVGElement) {
  for (const label of svg.querySelectorAll('.edgeLabels > g')) {
    if ((label.textContent ?? '').trim() === '') label.remove()
    else finishEdgeLabel(label)
  }
  for (const label of svg.querySelectorAll('.node > .label')) finishNodeLabel(label, lineHeight())
  for (const group of svg.querySelectorAll('g.group')) finishGroupTitle(group)
  for (const box of svg.querySelectorAll('.label rect:not(.chip), .cluster-label rect')) box.remove()
}

let measured: number | undefined

/** The height of one line as Mermaid saw it, in the face of this machine, which is always the same. */
function lineHeight(): number {
  measured ??= measuredLine()
  return measured
}

function measuredLine(): number {
  const holder = document.createElement('div')
  holder.innerHTML = `<svg style='font: ${EM}px ${FONT}'><text>가</text></svg>`
  document.body.append(holder)
  const { height } = holder.querySelector('text')?.getBBox() ?? { height: 0 }
  holder.remove()
  return height
}

function finishNodeLabel(label: Element, oneLine: number) {
  const text = label.querySelector('text')
  if (!text) return
  const rows = text.childElementCount
  const [x, top] = moved(label)
  // A box has its words in its middle; a cylinder or a flag has them where Mermaid put theirs.
  const boxed = label.parentElement?.querySelector(':scope > :is(rect, polygon, circle).shape') !== null
  const middle = boxed ? 0 : top + ((rows - 1) * MERMAID_LEADING * EM + oneLine) / 2
  label.removeAttribute('style')
  label.setAttribute('class', 'label')
  label.setAttribute('transform', `translate(${x}, ${tenth(middle)})`)
  setRows(text, 0)
}

/** Words on an edge stand on a chip of the ground's colour, a little wider than the words. */
function finishEdgeLabel(label: Element) {
  label.setAttribute('class', 'edge-label')
  const [text, chip] = [label.querySelector('text'), label.querySelector('rect[width]')]
  if (!text || !chip) return
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => Number(chip.getAttribute(name) ?? 0))
  const taller = (text.childElementCount - 1) * (leading(text.childElementCount) - MERMAID_LEADING) * EM
  for (const { name } of [...chip.attributes]) chip.removeAttribute(name)
  const box = { class: 'chip', x: (x ?? 0) - 3, y: (y ?? 0) - taller / 2, rx: 6 }
  const size = { width: (width ?? 0) + 6, height: (height ?? 0) + taller }
  for (const [name, value] of Object.entries({ ...box, ...size })) chip.setAttribute(name, String(value))
  setRows(text, (y ?? 0) + (height ?? 0) / 2)
}

/** A group's title needs a line of its own above the title of a group inside it: the outer box grows upwards. */
export function makeRoomForTitles(svg: SVGSVGElement) {
  const boxes = [...svg.querySelectorAll<SVGRectElement>('g.group > rect.shape')]
  const grown = boxes.reverse().map(outer => {
    const inner = boxes.filter(box => sameRoot(box, outer) && contains(edges(outer), edges(box)))
    const lack = Math.max(0, ...inner.map(box => TITLE_ROOM - (edges(box).top - edges(outer).top)))
    outer.setAttribute('y', String(edges(outer).top - lack))
    outer.setAttribute('height', String(edges(outer).height + lack))
    return lack
  })
  const [x, y, width, height] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  const more = Math.max(0, ...grown)
  svg.setAttribute('viewBox', `${x} ${(y ?? 0) - more} ${width} ${(height ?? 0) + more}`)
}

const TITLE_ROOM = 34

const sameRoot = (a: Element, b: Element) => a !== b && a.closest('.root') === b.closest('.root')

function edges(box: Element) {
  const [left, top, width, height] = ['x', 'y', 'width', 'height'].map(name => Number(box.getAttribute(name)))
  return { left: left ?? 0, top: top ?? 0, right: (left ?? 0) + (width ?? 0), height: height ?? 0 }
}

type Edges = ReturnType<typeof edges>
const contains = (a: Edges, b: Edges) =>
  a.left <= b.left && b.right <= a.right && a.top <= b.top && b.top + b.height <= a.top + a.height

function finishGroupTitle(group: Element) {
  const [label, text] = [group.querySelector('.cluster-label'), group.querySelector('.cluster-label text')]
  const box = group.querySelector(':scope > rect')
  if (!label || !text || !box) return
  const middle = Number(box.getAttribute('x')) + Number(box.getAttribute('width')) / 2
  label.setAttribute('transform', `translate(${middle}, ${Number(box.getAttribute('y')) + 3})`)
  setRows(text, 11 + ((text.childElementCount - 1) * leading(text.childElementCount) * EM) / 2)
}

function setRows(text: Element, middle: number) {
  const rows = [...text.querySelectorAll(':scope > tspan')]
  const apart = leading(rows.length)
  for (const { name } of [...text.attributes]) text.removeAttribute(name)
  text.setAttribute('y', String(middle))
  rows.forEach((row, index) => {
    const styled = row.querySelector('[font-weight="bold"], [font-style="italic"]')
    if (!styled) row.textContent = (row.textContent ?? '').trim()
    for (const { name } of [...row.attributes]) row.removeAttribute(name)
    row.setAttribute('x', '0')
    row.setAttribute('dy', `${index === 0 ? (HALF_LETTER - ((rows.length - 1) * apart) / 2).toFixed(2) : apart}em`)
  })
}
