import { saveFile } from '#ui/save-file.ts'
import { standaloneSvg } from '#ui/standalone-svg.ts'

/** Cells of a sheet, its head first. */
export type Sheet = readonly (readonly (string | number)[])[]

/** Excel takes a file without it for one in the computer's old encoding, and Hangul for noise. */
const BYTE_ORDER_MARK = '\uFEFF'
/** Dots for each CSS pixel of a saved picture */
const DENSITY = 2

export const saveCsv = (name: string, sheet: Sheet) =>
  saveFile(`${name}.csv`, new Blob([BYTE_ORDER_MARK + csvOf(sheet)], { type: 'text/csv;charset=utf-8' }))

/** RFC 4180: cells in quotes where they hold a comma, a quote or a new line; lines end with CR LF. */
export const csvOf = (sheet: Sheet) => sheet.map(row => `${row.map(cell).join(',')}\r\n`).join('')

const cell = (value: string | number) =>
  /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value)

export function saveSvg(name: string, plot: HTMLElement): void {
  const picture = pictureOf(plot)
  if (picture) saveFile(`${name}.svg`, picture.svg)
}

/** The same as points, for slides. Out: false when the browser would not draw it. */
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
    if (points) saveFile(`${name}.png`, points)
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
