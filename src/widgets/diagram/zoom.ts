import { diagramWords as words } from '#strings/diagram.ts'
import { element } from './element.ts'

const STEP = 1.25
const [LEAST, MOST] = [0.1, 8]
const MARGIN = 32

/** Zoom by buttons and keys over a box that scrolls by itself: touch, wheel and arrow keys stay the browser's. */
export function zoomable(canvas: HTMLElement) {
  const shown = element('output', { class: 'diagram-percent' })
  let scale = 1
  const drawing = () => canvas.querySelector<SVGSVGElement>('svg[data-kind]')
  const natural = () => ({
    width: Number(drawing()?.getAttribute('width') ?? 0),
    height: Number(drawing()?.getAttribute('height') ?? 0),
  })
  const to = (wanted: number) => {
    const [x, y] = [middle(canvas.scrollLeft, canvas.clientWidth), middle(canvas.scrollTop, canvas.clientHeight)]
    const next = Math.min(MOST, Math.max(LEAST, wanted))
    drawing()?.style.setProperty('width', `${natural().width * next}px`)
    canvas.scrollTo(x(next / scale), y(next / scale))
    scale = next
    shown.textContent = words.zoomed(Math.round(scale * 100))
  }
  const fit = () => {
    const { width, height } = natural()
    if (width > 0) to(Math.min((canvas.clientWidth - MARGIN) / width, (canvas.clientHeight - MARGIN) / height, 2.5))
  }
  const zoom = { shown, fit, in: () => to(scale * STEP), out: () => to(scale / STEP) }
  canvas.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) return
    if (key === '+' || key === '=') zoom.in()
    if (key === '-') zoom.out()
    if (key === '0') zoom.fit()
  })
  dragged(canvas)
  return zoom
}

/** Keeps what is in the middle of the box in the middle. */
const middle = (scrolled: number, size: number) => (factor: number) => (scrolled + size / 2) * factor - size / 2

/** A mouse drags the picture; fingers scroll it natively. */
function dragged(canvas: HTMLElement) {
  canvas.addEventListener('pointermove', ({ pointerType, buttons, movementX, movementY }) => {
    if (pointerType === 'mouse' && buttons === 1) canvas.scrollBy(-movementX, -movementY)
  })
}
