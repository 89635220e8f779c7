/** Run inside the page by `evaluateAll`, so each function stands alone. */

/**
 * Words that reach more than 2 px (of the drawing) beyond the box of their node. Words under an icon have none: their room is
 * the innermost group around them, and they lie on no other node.
 */
export function overflowsOf(pictures: Element[]): string[] {
  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  const roomOf = (picture: Element, words: DOMRect) => {
    const boxes = [...picture.querySelectorAll('.group > .shape')].map(box => box.getBoundingClientRect())
    const around = boxes.filter(box => overlap(box, words)).sort((a, b) => a.width * a.height - b.width * b.height)
    return around[0] ?? picture.getBoundingClientRect()
  }
  return pictures.flatMap(picture =>
    [...picture.querySelectorAll<SVGGElement>('.node')].flatMap(node => {
      const [text, box] = [node.querySelector('text'), node.querySelector('.shape')]
      if (!text || !box) return []
      const words = text.getBoundingClientRect()
      const hasIcon = node.querySelector('[data-icon]') !== null
      const room = hasIcon ? roomOf(picture, words) : box.getBoundingClientRect()
      const others = [...picture.querySelectorAll('.node .shape, .node text')].filter(part => !node.contains(part))
      const on = hasIcon ? others.filter(part => overlap(part.getBoundingClientRect(), words)) : []
      if (on.length > 0) return [`${text.textContent} lies on another node`]
      const beyond = Math.max(
        room.left - words.left,
        words.right - room.right,
        room.top - words.top,
        words.bottom - room.bottom,
      )
      return beyond > 2 ? [`${text.textContent}: ${beyond.toFixed(1)}px`] : []
    }),
  )
}

export interface Seen {
  readonly kind: 'text' | 'line'
  readonly what: string
  readonly ratio: number
}

/** Contrast of every word and line of the pictures against what lies under it, from computed colours. */
export function contrastsOf(pictures: Element[]): Seen[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const lightness = (colour: string) => {
    if (!pen) return 0
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map(part => {
      const c = part / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ratio = (a: string, b: string) => {
    const [high = 0, low = 0] = [lightness(a), lightness(b)].sort((x, y) => y - x)
    return (high + 0.05) / (low + 0.05)
  }
  const groundOf = (part: Element): string[] => {
    const own = part.closest('.node, .group')?.querySelector(':scope > .shape, :scope > .label-container > .shape')
    const page = getComputedStyle(part.closest('figure') ?? document.body).backgroundColor
    if (part.tagName === 'text') return [own ? getComputedStyle(own).fill : page]
    const groups = [...(part.closest('svg')?.querySelectorAll('.group > .shape') ?? [])]
    return [page, ...groups.filter(group => group !== part).map(group => getComputedStyle(group).fill)]
  }
  return pictures.flatMap(picture => {
    const texts = [...picture.querySelectorAll('text')].map((text): Seen => {
      const colour = getComputedStyle(text).fill
      const worst = Math.min(...groundOf(text).map(ground => ratio(colour, ground)))
      return { kind: 'text', what: text.textContent ?? '', ratio: worst }
    })
    const lines = [...picture.querySelectorAll('.shape, .edge, .line, .band-edge, .leader, .ticks path')].map(
      (line): Seen => {
        const colour = getComputedStyle(line).stroke
        const worst = Math.min(...groundOf(line).map(ground => ratio(colour, ground)))
        return { kind: 'line', what: `${picture.id} ${line.getAttribute('class') ?? 'tick'} ${colour}`, ratio: worst }
      },
    )
    return [...texts, ...lines]
  })
}

/** Words beyond the edge of their picture, or more than 2 px beyond the box that they are the label of. */
export function croppedWordsOf(pictures: Element[]): string[] {
  const beyond = (words: DOMRect, room: DOMRect) =>
    Math.max(room.left - words.left, words.right - room.right, room.top - words.top, words.bottom - room.bottom)
  const holds = ({ left, right, top, bottom }: DOMRect, words: DOMRect) =>
    left < (words.left + words.right) / 2 &&
    right > (words.left + words.right) / 2 &&
    top < (words.top + words.bottom) / 2 &&
    bottom > (words.top + words.bottom) / 2
  return pictures.flatMap(picture =>
    [...picture.querySelectorAll('text, foreignObject div')].flatMap(text => {
      const words = text.getBoundingClientRect()
      if (words.width === 0 || text.textContent?.trim() === '') return []
      const outside = beyond(words, picture.getBoundingClientRect())
      const node = text.closest('.node, .group, .timeline-node, [data-et="participant"], [data-et="note"], .em-box')
      const boxes = [...(node?.querySelectorAll('rect, polygon, path, circle') ?? [])]
        .filter(box => text.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_PRECEDING)
        .map(box => box.getBoundingClientRect())
        .filter(box => box.height > 8 && box.width > 8 && holds(box, words))
      const least = boxes.length === 0 ? 0 : Math.min(...boxes.map(box => beyond(words, box)))
      const kind = picture.getAttribute('data-kind')
      return outside > 1 || least > 2 ? [`${kind}: ${text.textContent} ${outside.toFixed(1)} ${least.toFixed(1)}`] : []
    }),
  )
}
