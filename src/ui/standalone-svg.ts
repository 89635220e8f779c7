import { plainColours } from './plain-colours.ts'

/** What a part takes from the one around it: written where it is another than there. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'marker-start',
  'marker-mid',
  'marker-end',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'color',
]

/** What a part has for itself: written where it is another than this. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'clip-path': 'none',
  filter: 'none',
  mask: 'none',
}

const COLOURS: readonly string[] = ['fill', 'stroke', 'stop-color', 'color']
/** Hooks of the page's style sheets and keys. */
const PAGE_ONLY = ['class', 'tabindex']
const SVG = 'http://www.w3.org/2000/svg'

/**
 * A drawing of the page as a picture of its own: what style sheets and variables gave it stands in its parts, in the
 * colours that it has now, and only in such as every program that reads SVG knows. Its faces are named, not enclosed.
 *
 * - In: the drawing; the colour behind it. Out: the text of an SVG file. Errors: none.
 */
export function standaloneSvg(shown: SVGSVGElement, ground: string): string {
  const plain = plainColours()
  const copy = shown.cloneNode(true) as SVGSVGElement
  const [originals, parts] = [shown, copy].map(root => [root, ...root.querySelectorAll('*')])
  for (const [index, original] of (originals ?? []).entries()) {
    const part = parts?.[index]
    if (part) fixLook(part, original, original === shown, plain)
  }
  for (const sheet of copy.querySelectorAll('style')) sheet.remove()
  copy.removeAttribute('style')
  copy.setAttribute('xmlns', SVG)
  copy.prepend(groundOf(shown, plain(ground)))
  return new XMLSerializer().serializeToString(copy)
}

function fixLook(part: Element, original: Element, isRoot: boolean, plain: (colour: string) => string) {
  const style = getComputedStyle(original)
  const around = !isRoot && original.parentElement ? getComputedStyle(original.parentElement) : undefined
  const write = (name: string, value: string, isNeeded: boolean) =>
    isNeeded ? part.setAttribute(name, COLOURS.includes(name) ? plain(value) : value) : part.removeAttribute(name)
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name)
    write(name, value, value !== around?.getPropertyValue(name))
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name)
    write(name, value, value !== usual)
  }
  write('display', 'none', style.display === 'none')
  write('text-decoration', style.textDecorationLine, style.textDecorationLine !== 'none')
  // Whatever else a type colours by itself, such as the shadow of a filter.
  for (const { name, value } of [...part.attributes])
    if (name !== 'style' && value.includes('var(')) part.setAttribute(name, plain(style.getPropertyValue(name)))
  fixInline(part as SVGElement, style)
  for (const name of PAGE_ONLY) part.removeAttribute(name)
  // A way within the page leads nowhere from a file.
  if (part.localName === 'a') for (const name of ['href', 'xlink:href']) part.removeAttribute(name)
}

/** What an attribute now says is said there alone; the rest of a `style` stays, without variables. */
function fixInline(part: SVGElement, style: CSSStyleDeclaration) {
  for (const name of [...part.style]) {
    const isSaid = INHERITED.includes(name) || name in OWN || /^(--|display$|text-decoration)/.test(name)
    if (isSaid) part.style.removeProperty(name)
    else if (part.style.getPropertyValue(name).includes('var('))
      part.style.setProperty(name, style.getPropertyValue(name))
  }
  if (part.style.length === 0) part.removeAttribute('style')
}

function groundOf(shown: SVGSVGElement, ground: string): SVGElement {
  const sheet = document.createElementNS(SVG, 'rect')
  const [x = '0', y = '0'] = (shown.getAttribute('viewBox') ?? '').split(/[\s,]+/).filter(Boolean)
  for (const [name, value] of Object.entries({ x, y, width: '100%', height: '100%', fill: ground, stroke: 'none' }))
    sheet.setAttribute(name, value)
  return sheet
}
