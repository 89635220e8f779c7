import { diagramTools as words } from '#strings/diagram-tools.ts'
import { element } from './element.ts'
import { type Fit, scaleFor, sizeOf, startOf } from './fit.ts'
import { gestures, type Point } from './pinch.ts'

const STEP = 1.25
const [LEAST, MOST] = [0.1, 8]
/** What a wheel's notch may count for; a trackpad's pinch comes as many small turns. */
const NOTCH = 32
const LINE = 16

/** Keys that scroll the box: the reader looks elsewhere than where a fit put the drawing. */
const SCROLLING = /^(Arrow|Page|Home$|End$| $)/

/**
 * Zoom over a box that scrolls by itself: arrow keys, wheel and bars stay the browser's. The scale changes by buttons,
 * `+ − 0`, two fingers, a double tap, or the wheel with Ctrl (which is also what a trackpad's pinch sends).
 */
export class Zoom {
  readonly shown = element('output', { class: 'diagram-percent' })
  readonly #canvas: HTMLElement
  readonly #watching: ResizeObserver
  #scale = 1
  #fit: Fit | undefined = 'open'
  #isMoved = false
  /** In pixels of the drawing: what lies in the middle of the box, and what a finger or the mouse holds. */
  #middle: Point = { x: 0, y: 0 }
  #held: Point & { readonly scale: number } = { x: 0, y: 0, scale: 1 }

  constructor(canvas: HTMLElement) {
    this.#canvas = canvas
    gestures(canvas, {
      hold: at => this.#hold(at),
      drag: (at, factor) => this.#drag(at, factor),
      doubleTap: at => this.#doubleTap(at),
    })
    canvas.addEventListener('scroll', () => this.#notice())
    canvas.addEventListener('keydown', event => this.#key(event))
    canvas.addEventListener('wheel', event => this.#wheel(event), { passive: false })
    this.#watching = new ResizeObserver(() => this.renew())
    this.#watching.observe(canvas, { box: 'border-box' })
  }

  readonly in = () => this.#by(STEP)
  readonly out = () => this.#by(1 / STEP)
  readonly stop = () => this.#watching.disconnect()

  fit(fit: Fit) {
    const drawing = this.#drawing()
    if (!drawing) return
    this.#fit = fit
    this.#isMoved = false
    // Twice: a scroll bar that comes with the first takes room from the second.
    for (const _ of [1, 2]) this.#set(scaleFor(fit, this.#canvas, drawing), this.#centre())
    const start = fit === 'open' && startOf(drawing)
    if (start) this.#put(this.#within(middleOf(start.getBoundingClientRect())), this.#centre())
  }

  /** The box or the drawing has another size: what was chosen holds, and so does what the reader looks at. */
  renew() {
    const drawing = this.#drawing()
    if (!drawing) return
    if (this.#fit && !this.#isMoved) return this.fit(this.#fit)
    this.#set(this.#fit ? scaleFor(this.#fit, this.#canvas, drawing) : this.#scale, this.#centre(), this.#middle)
  }

  readonly #drawing = () => this.#canvas.querySelector<SVGSVGElement>('svg[data-kind]')

  /** Changes the scale; a point of the drawing comes to lie under a point of the window. */
  #set(wanted: number, at: Point, point: Point = this.#within(at)) {
    const drawing = this.#drawing()
    if (!drawing) return
    const least = Math.min(LEAST, scaleFor('all', this.#canvas, drawing))
    this.#scale = Math.min(MOST, Math.max(least, wanted))
    drawing.style.setProperty('width', `${sizeOf(drawing).width * this.#scale}px`)
    this.shown.textContent = words.zoomed(Math.round(this.#scale * 100))
    this.#put(point, at)
  }

  #put(point: Point, at: Point) {
    const { left = 0, top = 0 } = this.#drawing()?.getBoundingClientRect() ?? {}
    const [x, y] = [left + point.x * this.#scale - at.x, top + point.y * this.#scale - at.y]
    this.#canvas.scrollBy({ left: x, top: y, behavior: 'instant' })
    this.#notice()
  }

  #by(factor: number, at = this.#centre()) {
    this.#fit = undefined
    this.#set(this.#scale * factor, at)
  }

  #hold(at: Point) {
    this.#held = { ...this.#within(at), scale: this.#scale }
  }

  #drag(at: Point, factor: number) {
    this.#isMoved = true
    if (factor !== 1) this.#fit = undefined
    this.#set(this.#held.scale * factor, at, this.#held)
  }

  #doubleTap(at: Point) {
    const drawing = this.#drawing()
    if (!drawing) return
    const isLarge = this.#scale > scaleFor('open', this.#canvas, drawing) * 1.9
    if (isLarge) this.fit('open')
    else this.#by(2, at)
  }

  #key({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
    if (ctrlKey || metaKey || altKey) return
    if (SCROLLING.test(key)) this.#isMoved = true
    if (key === '+' || key === '=') this.in()
    if (key === '-') this.out()
    if (key === '0') this.fit('all')
  }

  #wheel(event: WheelEvent) {
    this.#isMoved = true
    if (!event.ctrlKey) return
    event.preventDefault()
    const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE)
    this.#by(STEP ** (-Math.max(-NOTCH, Math.min(NOTCH, turned)) / NOTCH), { x: event.clientX, y: event.clientY })
  }

  #notice() {
    this.#middle = this.#within(this.#centre())
  }

  #within({ x, y }: Point): Point {
    const { left = 0, top = 0 } = this.#drawing()?.getBoundingClientRect() ?? {}
    return { x: (x - left) / this.#scale, y: (y - top) / this.#scale }
  }

  #centre(): Point {
    const { left, top } = this.#canvas.getBoundingClientRect()
    return { x: left + this.#canvas.clientWidth / 2, y: top + this.#canvas.clientHeight / 2 }
  }
}

const middleOf = ({ left, top, width, height }: DOMRect): Point => ({ x: left + width / 2, y: top + height / 2 })
