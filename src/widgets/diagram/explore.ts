import { exploreWords as words } from '#strings/diagram-explore.ts'
import { element } from './element.ts'
import { type Edge, edgesOf, labelOf, nameOf, nodesOf, placesOf, sentenceOf } from './explore-nodes.ts'
import { stepFrom, type Way } from './walk.ts'

const WAYS = new Map<string, Way>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
])

/** Of a drawing while it is walked through, and put back afterwards. */
const OF_NODE = ['role', 'tabindex', 'aria-label', 'aria-selected']

const walks = new WeakMap<SVGSVGElement, Walk>()

/**
 * Puts the focus on the first node of the drawing in `host`, a figure or the large view; arrow keys then walk along its edges.
 *
 * - In: host; the button that asked for it, which gets the focus back. Who has gone on since stays there.
 */
export function explore(host: Element, pressed: Element) {
  const svg = host.querySelector<SVGSVGElement>('svg[data-kind]')
  const isElsewhere = document.activeElement !== pressed && document.activeElement !== document.body
  if (!svg || isElsewhere) return
  walks.get(svg)?.leave()
  const walk = new Walk(svg, pressed)
  walks.set(svg, walk)
  walk.begin()
}

/**
 * One walk: meanwhile the drawing is a list of nodes, one of them in the order of Tab, instead of one picture. Each step is
 * said. Esc, or the focus going elsewhere, makes it a picture again.
 */
class Walk {
  readonly #svg: SVGSVGElement
  readonly #edges: readonly Edge[]
  readonly #nodes: readonly SVGElement[]
  readonly #before: Element
  readonly #listening = new AbortController()
  readonly #said = element('p', { class: 'diagram-walked', role: 'status' })

  constructor(svg: SVGSVGElement, before: Element) {
    this.#svg = svg
    this.#before = before
    this.#edges = edgesOf(svg)
    this.#nodes = nodesOf(svg, this.#edges)
  }

  begin() {
    const [first] = this.#nodes
    const { signal } = this.#listening
    if (!first) return
    this.#svg.setAttribute('role', 'listbox')
    for (const node of this.#nodes) {
      node.setAttribute('role', 'option')
      node.setAttribute('aria-label', labelOf(node))
    }
    this.#svg.addEventListener('keydown', event => this.#onKey(event), { signal })
    this.#svg.addEventListener('focusout', ({ relatedTarget }) => this.#onFocusOut(relatedTarget), { signal })
    this.#svg.closest('.diagram-view, .diagram-body')?.after(this.#said)
    this.#stopAt(first)
    // A region that comes into the page together with its words is not read out.
    requestAnimationFrame(() => this.#say(first, `. ${words.keys}`))
  }

  /** The drawing is one picture again. */
  leave() {
    this.#listening.abort()
    this.#said.remove()
    this.#svg.setAttribute('role', 'img')
    for (const node of this.#nodes) for (const attribute of OF_NODE) node.removeAttribute(attribute)
  }

  #onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isEnd = event.key === 'Escape'
    if (!isEnd && !WAYS.has(event.key) && !/^(Home|End|Page(Up|Down))$/.test(event.key)) return
    // Neither the page nor the large view may take the same key for its own.
    event.preventDefault()
    event.stopPropagation()
    if (isEnd) {
      this.leave()
      if (this.#before instanceof HTMLElement) this.#before.focus()
      return
    }
    const next = this.#target(event.key)
    if (!next) return
    this.#stopAt(next)
    this.#say(next)
  }

  #target(key: string): SVGElement | undefined {
    const current = this.#nodes.findIndex(node => node.matches(':focus'))
    const way = WAYS.get(key)
    if (key === 'Home') return this.#nodes[0]
    if (key === 'End') return this.#nodes.at(-1)
    if (key === 'PageUp') return this.#nodes[Math.max(current - 1, 0)]
    const here = this.#nodes[current]
    if (!way || !here) return this.#nodes[current + 1]
    const next = stepFrom(nameOf(here), way, placesOf(this.#nodes), this.#edges)
    return this.#nodes.find(node => nameOf(node) === next)
  }

  #stopAt(node: SVGElement) {
    for (const other of this.#nodes) {
      other.setAttribute('tabindex', other === node ? '0' : '-1')
      other.setAttribute('aria-selected', String(other === node))
    }
    node.focus({ preventScroll: true })
    node.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  #say(node: Element, more = '') {
    this.#said.textContent = `${sentenceOf(node, this.#nodes, this.#edges)}${more}`
  }

  #onFocusOut(to: EventTarget | null) {
    // A window that loses the focus gets it back at the same node.
    if (to === null ? document.hasFocus() : !(to instanceof Node && this.#svg.contains(to))) this.leave()
  }
}
