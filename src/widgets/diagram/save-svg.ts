import { diagramWords as words } from '#strings/diagram.ts'
import { element } from './element.ts'

/** What a drawing takes from the page's style sheets, written into the file so that it looks the same alone. */
const LOOK = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
]

/** Saves the picture of a box as an SVG file in the colours that it has now. */
export function saveSvg(canvas: HTMLElement, title: string) {
  const shown = canvas.querySelector<SVGSVGElement>('svg[data-kind]')
  if (!shown) return
  const url = URL.createObjectURL(new Blob([standalone(shown, canvas)], { type: 'image/svg+xml' }))
  element('a', { href: url, download: words.fileName(title) }).click()
  URL.revokeObjectURL(url)
}

function standalone(shown: SVGSVGElement, canvas: HTMLElement): string {
  const copy = shown.cloneNode(true) as SVGSVGElement
  const parts = [...copy.querySelectorAll('*')]
  for (const [index, original] of [...shown.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(original)
    for (const name of LOOK) parts[index]?.setAttribute(name, style.getPropertyValue(name))
  }
  copy.removeAttribute('style')
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const [x, y] = (shown.getAttribute('viewBox') ?? '0 0').split(/[\s,]+/)
  const place = { x, y, width: '100%', height: '100%', fill: getComputedStyle(canvas).backgroundColor }
  for (const [name, value] of Object.entries(place)) ground.setAttribute(name, value ?? '0')
  copy.prepend(ground)
  return new XMLSerializer().serializeToString(copy)
}
