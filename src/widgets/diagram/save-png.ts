import { download } from '#ui/download.ts'
import { pngOf } from '#ui/svg-to-png.ts'
import { pictureIn } from './save-svg.ts'

/** Saves the picture of a box as points, for slides. Out: the name of the file, or undefined when the browser would not. */
export async function savePng(canvas: HTMLElement, title: string): Promise<string | undefined> {
  const picture = pictureIn(canvas)
  const points = picture && (await pngOf(picture))
  if (!points) return undefined
  const name = `${title}.png`
  download(name, points, 'image/png')
  return name
}
