/** An SVG that stands alone, and the size that it is shown at, in CSS pixels. */
export interface Picture {
  readonly svg: Blob
  readonly width: number
  readonly height: number
}

/** Dots for each CSS pixel of a picture. */
const DENSITY = 2
/** What every browser can hold in one canvas: all its dots, and the dots of one side. */
const [MOST_DOTS, LONGEST_SIDE] = [16_000_000, 16_384]

/**
 * How many dots a CSS pixel of a picture gets: two, fewer where the picture would be larger than a browser can hold.
 *
 * - In: its size in CSS pixels. Out: dots for each of them.
 */
export const densityOf = (width: number, height: number): number =>
  Math.min(DENSITY, Math.sqrt(MOST_DOTS / (width * height)), LONGEST_SIDE / Math.max(width, height))

/** A picture as points (PNG). Out: undefined when the browser would not make them. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob | undefined> {
  const url = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const density = densityOf(width, height)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.floor(width * density))
    canvas.height = Math.max(1, Math.floor(height * density))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return (await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))) ?? undefined
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(url)
  }
}
