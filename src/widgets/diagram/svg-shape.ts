const SVG = 'http://www.w3.org/2000/svg'

/** One element of a drawing with its attributes. */
export function shape(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element as SVGElement
}
