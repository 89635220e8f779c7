import { download } from '#ui/download.ts'
import { standaloneSvg } from '#ui/standalone-svg.ts'
import type { Picture } from '#ui/svg-to-png.ts'
import { sizeOf } from './fit.ts'

const TYPE = 'image/svg+xml'

/** The picture of a box, on its own, in the colours that it has now. */
export function pictureIn(canvas: HTMLElement): Picture | undefined {
  const shown = canvas.querySelector<SVGSVGElement>('svg[data-kind]')
  if (!shown) return undefined
  const svg = standaloneSvg(shown, getComputedStyle(canvas).backgroundColor)
  return { svg: new Blob([svg], { type: TYPE }), ...sizeOf(shown) }
}

/** Out: the name of the file. */
export function saveSvg(canvas: HTMLElement, title: string): string {
  const picture = pictureIn(canvas)
  const name = `${title}.svg`
  if (picture) download(name, picture.svg, TYPE)
  return name
}
