/** Run inside a page by `evaluate`, so each function stands alone. */

/** Where words are in a drawing, as shares of its width and height. */
interface Place {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A picture by its address, the points that it is to be seen at, and the words to look for in it. */
export interface Picture {
  readonly url: string
  readonly width: number
  readonly words: readonly Place[]
}

/** What is seen where words are: the share that is not ground, and the colours of the ground and of the letters. */
export interface Ink {
  readonly words: string
  readonly ink: number
  readonly ground: readonly number[]
  readonly letters: readonly number[]
}

export function drawnIn(drawing: SVGElement | HTMLElement, wanted: readonly string[]): Place[] {
  const whole = drawing.getBoundingClientRect()
  return wanted.flatMap(words => {
    const text = [...drawing.querySelectorAll('text')].find(({ textContent }) => textContent?.trim() === words)
    if (!text) return []
    const { left, top, width, height } = text.getBoundingClientRect()
    const [x, y] = [(left - whole.left) / whole.width, (top - whole.top) / whole.height]
    return [{ words, x, y, width: width / whole.width, height: height / whole.height }]
  })
}

export async function inkOf({ url, width, words: places }: Picture): Promise<Ink[]> {
  const image = new Image()
  image.src = url
  await image.decode()
  const height = Math.round((width * image.naturalHeight) / image.naturalWidth)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return []
  pen.drawImage(image, 0, 0, width, height)
  return places.map(({ words, ...place }) => {
    const [x, y, wide, high] = [place.x * width, place.y * height, place.width * width, place.height * height].map(
      Math.round,
    ) as [number, number, number, number]
    const { data } = pen.getImageData(x, y, wide, high)
    const dots = Array.from({ length: data.length / 4 }, (_, dot) => [...data.subarray(dot * 4, dot * 4 + 3)])
    const counted = new Map<string, number>()
    for (const dot of dots) counted.set(dot.join(), (counted.get(dot.join()) ?? 0) + 1)
    const ground = ([...counted].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '').split(',').map(Number)
    const away = (dot: readonly number[]) =>
      Math.max(...dot.map((part, index) => Math.abs(part - (ground[index] ?? 0))))
    const inked = dots.filter(dot => away(dot) > 48)
    const letters = inked.reduce((most, dot) => (away(dot) > away(most) ? dot : most), ground)
    return { words, ink: inked.length / dots.length, ground, letters }
  })
}
