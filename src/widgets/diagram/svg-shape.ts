const SVG = 'http://www.w3.org/2000/svg'

/** One element of a drawing with its attributes. */
export function shape(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element as SVGElement
}

/** A tenth of a unit is as exact as anybody sees. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

/** How far a part is moved by its own `translate`, in units of the drawing. */
export function moved(part: Element): readonly [number, number] {
  const [, x, y] = /translate\(\s*([-\d.e]+)[\s,]+([-\d.e]+)/.exec(part.getAttribute('transform') ?? '') ?? []
  return [Number(x ?? 0), Number(y ?? 0)]
}
