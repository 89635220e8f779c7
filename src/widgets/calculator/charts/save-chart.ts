import { type Cell, csvOf } from '#core/csv.ts'
import { download } from '#ui/download.ts'
import { pngOf } from '#ui/svg-to-png.ts'
import { type Caption, pictureOf } from './chart-picture.ts'

/** Cells of a sheet, its head first. */
export type Sheet = readonly (readonly Cell[])[]

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
  const points = picture && (await pngOf(picture))
  if (points) download(`${caption.title}.png`, points, 'image/png')
  return points !== undefined
}
