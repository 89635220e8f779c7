import type { Locator } from '@playwright/test'
import jsQR from 'jsqr'

/** What a camera reads of a code on the screen; undefined where it reads none. */
export async function scannedOf(code: Locator): Promise<string | undefined> {
  await code.evaluate(shown => shown.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const shot = await code.screenshot()
  const { pixels, width, height } = await code.page().evaluate(async base64 => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const { width, height } = image
    const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
    pen?.drawImage(image, 0, 0)
    return { pixels: [...(pen?.getImageData(0, 0, width, height).data ?? [])], width, height }
  }, shot.toString('base64'))
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data
}
