import { type Cell, csvOf } from '#core/csv.ts'
import { download } from '#ui/download.ts'
import { standaloneSvg } from '#ui/standalone-svg.ts'

/** Cells of a sheet, its head first. */
export type Sheet = readonly (readonly Cell[])[]

/** Dots for each CSS pixel of a saved picture */
const DENSITY = 2

export const saveCsv = (name: string, sheet: Sheet) => download(`${name}.csv`, csvOf(sheet), 'text/csv;charset=utf-8')

/** Out: false when there is nothing drawn. */
export async function saveSvg(name: string, plot: HTMLElement): Promise<boolean> {
  const picture = pictureOf(plot)
  if (picture) download(`${name}.svg`, picture.svg, 'image/svg+xml')
  return picture !== undefined
}

/** The same as points, for slides. Out: false also when the browser would not make them. */
export async function savePng(name: string, plot: HTMLElement): Promise<boolean> {
  const picture = pictureOf(plot)
  if (picture === undefined) return false
  const url = URL.createObjectURL(picture.svg)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * DENSITY
    canvas.height = picture.height * DENSITY
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const points = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
    if (points) download(`${name}.png`, points, 'image/png')
    return points !== null
  } catch {
    return false
  } finally {
    URL.revokeObjectURL(url)
  }
}

function pictureOf(plot: HTMLElement) {
  const shown = plot.querySelector<SVGSVGElement>('svg')
  if (shown === null) return undefined
  const { width, height } = shown.getBoundingClientRect()
  const text = standaloneSvg(shown, getComputedStyle(plot).backgroundColor)
  return { svg: new Blob([text], { type: 'image/svg+xml' }), width, height }
}
