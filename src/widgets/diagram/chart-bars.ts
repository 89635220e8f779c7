import { shape, tenth } from './svg-shape.ts'

/** One series of bars: its group in the drawing, its values as the author wrote them, its look. */
export interface Bars {
  readonly group: Element
  readonly values: readonly string[]
  readonly look: string
}

/** Lines of a hatch, one slope for each series that stands beside another. */
const SLOPES = [45, -45, 0, 90]
const STEP = 7
const GAP = 6
const LETTER = 0.62
const SIZE = 14

/** Bars that tell their values and are told apart by hatch besides colour; series that Mermaid lays over each other part. */
export function finishBars(svg: SVGSVGElement, series: readonly Bars[], isLying: boolean) {
  series.forEach(({ group, look, values }, place) => {
    const id = `${svg.id}-hatch-${place}`
    svg.prepend(hatch(id, look, SLOPES[place % SLOPES.length] ?? 0))
    const bars = [...group.querySelectorAll('rect')]
    bars.forEach((bar, index) => {
      stand(bar, place, series.length, isLying)
      const over = bar.cloneNode() as Element
      bar.setAttribute('class', 'bar')
      over.setAttribute('class', 'hatch')
      over.setAttribute('fill', `url(#${id})`)
      bar.after(over)
      const value = values[index]
      if (value !== undefined) group.append(valueText(bar, value, isLying))
    })
  })
}

/** Where the name of a series may begin: the upper right corner of its last bar. */
export function endOfBars(group: Element): { readonly x: number; readonly y: number } {
  const last = [...group.querySelectorAll('rect.bar')].at(-1)
  const [x, y, width] = last ? sizes(last) : [0, 0, 0]
  return { x: x + width, y }
}

/** A bar's share of the room that all series have together. */
function stand(bar: Element, place: number, count: number, isLying: boolean) {
  const [side, length] = isLying ? ['y', 'height'] : ['x', 'width']
  const room = Number(bar.getAttribute(length))
  const share = room / count
  bar.setAttribute(side, String(tenth(Number(bar.getAttribute(side)) + place * share)))
  bar.setAttribute(length, String(tenth(share - (count > 1 ? 2 : 0))))
}

function valueText(bar: Element, value: string, isLying: boolean): Element {
  const [x, y, width, height] = sizes(bar)
  const isTight = !isLying && value.length * SIZE * LETTER > width * 1.25
  const place = isLying
    ? `translate(${tenth(x + width + GAP)}, ${tenth(y + height / 2)})`
    : `translate(${tenth(x + width / 2)}, ${tenth(y - GAP)})${isTight ? ' rotate(-90)' : ''}`
  const text = shape('text', {
    class: 'value',
    transform: place,
    'text-anchor': isLying || isTight ? 'start' : 'middle',
    ...(isLying || isTight ? { dy: '0.36em' } : {}),
  })
  text.textContent = value
  return text
}

function hatch(id: string, look: string, slope: number): Element {
  const pattern = shape('pattern', {
    id,
    'data-role': look,
    patternUnits: 'userSpaceOnUse',
    width: String(STEP),
    height: String(STEP),
    patternTransform: `rotate(${slope})`,
  })
  pattern.append(shape('path', { class: 'hatch-line', d: `M0,${STEP / 2}H${STEP}` }))
  const room = shape('defs', {})
  room.append(pattern)
  return room
}

const sizes = (bar: Element): readonly [number, number, number, number] => {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map(name =>
    Number(bar.getAttribute(name) ?? 0),
  )
  return [x, y, width, height]
}
