import { type Cell, csvOf } from '#core/csv.ts'
import { download } from '#ui/download.ts'
import { type Caption, pictureOf } from './chart-picture.ts'

/** Cells of a sheet, its head first. */
export type Sheet = readonly (readonly Cell[])[]

/** Dots for each CSS pixel of a saved picture */
const DENSITY = 2

export const saveCsv = (name: string, sheet: Sheet) => download(`${name}.csv`, csvOf(sheet), 'text/csv;charset=utf-8')

/** Out: false when there is nothing drawn. */
export async function saveSvg(caption: Caption, plot: HTMLElement): Promise<boolean> {
  const picture = pictureOf(plot, caption)
  if (picture) download(`${caption.title}.svg`, picture.svg, 'image/svg+xml')
  return picture !== undefined
}

/** The same as points, for slides. Out: false also when the browser would not make them. */
export async function savePng(caption: Caption, plot: HTMLElement): Promise<boolean> {
  const picture = pictureOf(plot, caption)
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
    if (points) download(`${caption.title}.png`, points, 'image/png')
    return points !== null
  } catch {
    return false
  } finally {
    URL.revokeObjectURL(url)
  }
}
