/** What a drawing takes from the page's style sheets, written into the file so that it looks the same alone. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
]

const SVG = 'http://www.w3.org/2000/svg'

/**
 * A drawing of the page as a picture of its own, in the colours that it has now.
 *
 * - In: the drawing; the colour behind it. Out: the text of an SVG file. Errors: none.
 */
export function standaloneSvg(shown: SVGSVGElement, ground: string): string {
  const copy = shown.cloneNode(true) as SVGSVGElement
  const parts = [...copy.querySelectorAll('*')]
  for (const [index, original] of [...shown.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(original)
    for (const name of LOOK) parts[index]?.setAttribute(name, style.getPropertyValue(name))
  }
  copy.removeAttribute('style')
  copy.setAttribute('xmlns', SVG)
  const sheet = document.createElementNS(SVG, 'rect')
  const [x, y] = (shown.getAttribute('viewBox') ?? '0 0').split(/[\s,]+/)
  for (const [name, value] of Object.entries({ x, y, width: '100%', height: '100%', fill: ground }))
    sheet.setAttribute(name, value ?? '0')
  copy.prepend(sheet)
  return new XMLSerializer().serializeToString(copy)
}
