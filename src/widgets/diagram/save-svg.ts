import { saveFile } from '#ui/save-file.ts'
import { standaloneSvg } from '#ui/standalone-svg.ts'

/** Saves the picture of a box as an SVG file in the colours that it has now. */
export function saveSvg(canvas: HTMLElement, title: string) {
  const shown = canvas.querySelector<SVGSVGElement>('svg[data-kind]')
  if (!shown) return
  const text = standaloneSvg(shown, getComputedStyle(canvas).backgroundColor)
  saveFile(`${title}.svg`, new Blob([text], { type: 'image/svg+xml' }))
}
