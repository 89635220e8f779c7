/** `open`: the whole where its words can be read, else its width, else a scale at which they can. */
export type Fit = 'open' | 'width' | 'all'

/** The smallest words that are read without effort on a phone, in CSS pixels. */
const SMALLEST = 12
/** A small drawing does not fill the screen: larger than this is no easier to read. */
const LARGEST = 2.5

interface Size {
  readonly width: number
  readonly height: number
}

/** As drawn, in pixels. */
export const sizeOf = (drawing: SVGSVGElement): Size => ({
  width: Number(drawing.getAttribute('width')) || 1,
  height: Number(drawing.getAttribute('height')) || 1,
})

export function scaleFor(fit: Fit, canvas: HTMLElement, drawing: SVGSVGElement): number {
  const [room, size] = [roomOf(canvas), sizeOf(drawing)]
  const width = Math.min(LARGEST, room.width / size.width)
  const all = Math.min(width, room.height / size.height)
  if (fit === 'width') return width
  if (fit === 'all') return all
  const legible = legibleScale(drawing)
  return [all, width].find(scale => scale >= legible) ?? legible
}

function roomOf(canvas: HTMLElement): Size {
  const { paddingLeft, paddingTop } = getComputedStyle(canvas)
  const rim = (padding: string) => 2 * (Number.parseFloat(padding) || 0)
  return {
    width: Math.max(1, canvas.clientWidth - rim(paddingLeft)),
    height: Math.max(1, canvas.clientHeight - rim(paddingTop)),
  }
}

/** The scale at which the smallest words of a drawing can be read; never more than as drawn. */
function legibleScale(drawing: SVGSVGElement): number {
  const sizes = [...drawing.querySelectorAll('text')].map(text => Number.parseFloat(getComputedStyle(text).fontSize))
  const smallest = sizes.filter(size => size > 0).reduce((least, size) => Math.min(least, size), SMALLEST * 2)
  return Math.min(1, SMALLEST / smallest)
}

/** Where reading begins: the first node that nothing leads to, else the first. */
export function startOf(drawing: SVGSVGElement): Element | undefined {
  const reached = new Set([...drawing.querySelectorAll('[data-to]')].map(edge => edge.getAttribute('data-to')))
  const nodes = [...drawing.querySelectorAll('.node')]
  return nodes.find(node => !reached.has(node.getAttribute('data-node'))) ?? nodes[0]
}
