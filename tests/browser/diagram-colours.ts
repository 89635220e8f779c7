import type { Page } from '@playwright/test'

/**
 * Colours of the diagrams in a page, as computed, against what lies under them, whatever painted it: each shape painted
 * before that holds the point. The functions run inside the page, where they are told as text, so each is declared here.
 */
type Colour = readonly [number, number, number, number]
type Reader = ReturnType<typeof colourReader>
type Painted = ReturnType<typeof shapesOf>[number]
type Ground = (x: number, y: number, self: Element) => Colour

export interface Finding {
  readonly picture: string
  readonly kind: 'words' | 'line' | 'mark'
  readonly what: string
  readonly ratio: number
}

function colourReader() {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const known = new Map<string, Colour>()
  const read = (css: string): Colour => {
    if (!pen || css === 'none' || css.startsWith('url')) return [0, 0, 0, 0]
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = css
    pen.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data
    return [r, g, b, a / 255]
  }
  return (css: string, opacity = 1): Colour => {
    const found = known.get(css) ?? read(css)
    known.set(css, found)
    return [found[0], found[1], found[2], found[3] * opacity]
  }
}

function over(top: Colour, under: Colour): Colour {
  const mix = (part: 0 | 1 | 2) => top[part] * top[3] + under[part] * (1 - top[3])
  return [mix(0), mix(1), mix(2), 1]
}

function contrast(a: Colour, b: Colour): number {
  const light = ([r, g, b]: Colour) => {
    const [red = 0, green = 0, blue = 0] = [r, g, b].map(part =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

function shapesOf(picture: Element, colourOf: Reader) {
  return [...picture.querySelectorAll<SVGGeometryElement>('rect, circle, ellipse, polygon, path, line')]
    .filter(one => !one.closest('defs, clipPath, marker, symbol, pattern, mask') && one.getClientRects().length > 0)
    .map(one => {
      const style = getComputedStyle(one)
      const faint = Number(style.opacity)
      return {
        one,
        width: style.stroke === 'none' ? 0 : Number.parseFloat(style.strokeWidth),
        box: one.getBoundingClientRect(),
        toOwn: one.getScreenCTM()?.inverse(),
        fill: one.matches('line') ? colourOf('none') : colourOf(style.fill, Number(style.fillOpacity) * faint),
        stroke: colourOf(style.stroke, Number(style.strokeOpacity) * faint),
      }
    })
}

function isFillOf(fill: Element, line: Element): boolean {
  if (line.previousElementSibling !== fill || fill.tagName !== 'path' || line.tagName !== 'path') return false
  const [a, b] = [fill.getBoundingClientRect(), line.getBoundingClientRect()]
  return Math.abs(a.width - b.width) < 2 && Math.abs(a.height - b.height) < 2
}

/** What is seen at a point just before `self` is painted. Only wide lines count as ground. */
function groundIn(shapes: readonly Painted[], page: Colour): Ground {
  return (x, y, self) => {
    let ground = page
    for (const { one, width, box, toOwn, fill, stroke } of shapes) {
      const reach = width / 2 + 1
      if (x < box.left - reach || x > box.right + reach || y < box.top - reach || y > box.bottom + reach) continue
      const isBefore = (one.compareDocumentPosition(self) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
      // A hand-drawn shape is two paths, its fill and then its line: they are one.
      if (!isBefore || !toOwn || isFillOf(one, self)) continue
      const point = new DOMPoint(x, y).matrixTransform(toOwn)
      const isArea = box.width > 1 && box.height > 1
      if (isArea && fill[3] > 0 && one.isPointInFill(point)) ground = over(fill, ground)
      if (width > 8 && stroke[3] > 0 && one.isPointInStroke(point)) ground = over(stroke, ground)
    }
    return ground
  }
}

function wordsIn(picture: Element, colourOf: Reader, groundAt: Ground): Omit<Finding, 'picture'>[] {
  const texts = [...picture.querySelectorAll<SVGElement | HTMLElement>('text, tspan, foreignObject *')]
  return texts.flatMap(text => {
    const { left, right, top, bottom } = text.getBoundingClientRect()
    const own = [...text.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim())
    if (!own || right === left) return []
    const style = getComputedStyle(text)
    const colour = colourOf(text instanceof SVGElement ? style.fill : style.color, Number(style.opacity))
    const ground = groundAt((left + right) / 2, (top + bottom) / 2, text)
    return [{ kind: 'words', what: text.textContent ?? '', ratio: contrast(over(colour, ground), ground) }]
  })
}

/** Lines at a third of their way; dots and other small shapes without a line at their middle. */
function linesIn(shapes: readonly Painted[], groundAt: Ground): Omit<Finding, 'picture'>[] {
  return shapes.flatMap(({ one, width, box, fill, stroke }): Omit<Finding, 'picture'>[] => {
    const what = `${one.tagName} ${one.getAttribute('class') ?? ''} in ${one.parentElement?.getAttribute('class') ?? ''}`
    const toScreen = one.getScreenCTM()
    if (width > 0 && width <= 8 && stroke[3] > 0 && toScreen && one.getTotalLength() > 2) {
      const { x, y } = one.getPointAtLength(one.getTotalLength() * 0.37).matrixTransform(toScreen)
      const ground = groundAt(x, y, one)
      // A shape is told from its ground by its line or by its fill.
      const ratio = Math.max(...[stroke, fill].map(colour => contrast(over(colour, ground), ground)))
      return [{ kind: 'line', what, ratio }]
    }
    const isSmall = box.width * box.height < 400 && box.width > 2 && box.height > 2
    const line = one.nextElementSibling
    if (width > 0 || fill[3] === 0 || !isSmall || (line && isFillOf(one, line))) return []
    if (one.closest('.label, .edgeLabel, .background')) return []
    const ground = groundAt(box.left + box.width / 2, box.top + box.height / 2, one)
    return [{ kind: 'mark', what, ratio: contrast(over(fill, ground), ground) }]
  })
}

function headsIn(picture: Element, colourOf: Reader, page: Colour): Omit<Finding, 'picture'>[] {
  return [...picture.querySelectorAll('marker :is(path, polygon, circle)')].flatMap(head => {
    const marker = head.closest('marker')?.id ?? ''
    if (!picture.innerHTML.includes(`url(#${marker})`)) return []
    const { fill, stroke } = getComputedStyle(head)
    const ratio = Math.max(...[fill, stroke].map(colour => contrast(over(colourOf(colour), page), page)))
    return [{ kind: 'mark', what: `arrow ${marker}`, ratio }]
  })
}

function measureAll(): Finding[] {
  const colourOf = colourReader()
  return [...document.querySelectorAll('figure.diagram svg[data-kind]')].flatMap(picture => {
    const page = colourOf(getComputedStyle(picture.closest('figure') ?? document.body).backgroundColor)
    const shapes = shapesOf(picture, colourOf)
    const groundAt = groundIn(shapes, page)
    const found = [
      ...wordsIn(picture, colourOf, groundAt),
      ...linesIn(shapes, groundAt),
      ...headsIn(picture, colourOf, page),
    ]
    return found.map(one => ({ ...one, picture: picture.getAttribute('data-kind') ?? '' }))
  })
}

const TOLD = [colourReader, over, contrast, shapesOf, isFillOf, groundIn, wordsIn, linesIn, headsIn, measureAll]

export const coloursOf = (page: Page): Promise<Finding[]> =>
  page.evaluate(`(() => { ${TOLD.map(String).join('\n')}; return measureAll() })()`)

/** Words under 4.5, lines and small marks under 3. */
export const tooWeak = (found: readonly Finding[]): readonly Finding[] =>
  found.filter(({ kind, ratio }) => ratio < (kind === 'words' ? 4.5 : 3))
