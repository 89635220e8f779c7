import { download } from '#ui/download.ts'
import { standaloneSvg } from '#ui/standalone-svg.ts'

/** Saves the picture of a box as an SVG file in the colours that it has now. */
export function saveSvg(canvas: HTMLElement, title: string) {
  const shown = canvas.querySelector<SVGSVGElement>('svg[data-kind]')
  if (!shown) return
  download(`${title}.svg`, standaloneSvg(shown, getComputedStyle(canvas).backgroundColor), 'image/svg+xml')
}
