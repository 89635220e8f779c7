import { pngOf } from '#ui/svg-to-png.ts'
import { pictureIn } from './save-svg.ts'

/**
 * Puts the picture of a box into the clipboard. Out: whether it is there; refused without permission, and outside of a
 * secure context there is no clipboard at all.
 */
export async function copyImage(canvas: HTMLElement): Promise<boolean> {
  try {
    // A promise, not its result: Safari takes it only while the press that asked for it still counts.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pointsOf(canvas) })])
    return true
  } catch {
    return false
  }
}

async function pointsOf(canvas: HTMLElement): Promise<Blob> {
  const picture = pictureIn(canvas)
  const points = picture && (await pngOf(picture))
  if (!points) throw new Error('no picture to copy')
  return points
}
