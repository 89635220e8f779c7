import { err } from '#core/result.ts'
import { diagramWords as words } from '#strings/diagram.ts'
import { retriable } from '#ui/retriable.ts'
import { button } from './element.ts'
import { errorCard } from './error-card.ts'
import { partsOf } from './figure-parts.ts'
import { stepOf, stepping, stepTo } from './steps.ts'

const NEAR = '600px 0px'

const load = {
  explore: retriable(() => import('./explore.ts')),
  largeView: retriable(() => import('./large-view.ts')),
  drawInTime: retriable(() => import('./draw-in-time.ts')),
  outline: retriable(() => import('./live-outline.tsx')),
}

/**
 * Brings the diagrams under `root` to life: draws those that the build could not, and opens the large view.
 * Mermaid loads only when something must be drawn. Returns the way to stop.
 */
export function liveDiagrams(root: ParentNode): () => void {
  const waiting = [...root.querySelectorAll('figure[data-diagram]')].filter(
    figure => !figure.querySelector('.diagram-view > svg'),
  )
  const near = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue
        near.unobserve(target)
        void drawFigure(target)
      }
    },
    { rootMargin: NEAR },
  )
  for (const figure of waiting) near.observe(figure)
  root.addEventListener('click', onClick)
  const endSteps = stepping(root)
  return () => {
    endSteps()
    near.disconnect()
    root.removeEventListener('click', onClick)
  }
}

function onClick(event: Event) {
  const pressed = event.target instanceof Element ? event.target.closest(OPENERS) : null
  const figure = pressed?.closest('figure[data-diagram]')
  if (!figure || !pressed) return
  void orCard(figure, () =>
    pressed.matches('[data-diagram-explore]')
      ? load.explore(true).then(({ explore }) => explore(figure, pressed))
      : load.largeView(true).then(({ openLarge }) => openLarge(partsOf(figure), pressed)),
  )
}

const OPENERS = '[data-diagram-zoom], [data-diagram-edit], [data-diagram-explore]'

async function orCard(figure: Element, open: () => Promise<void>): Promise<void> {
  figure.querySelector(':scope > .diagram-error')?.remove()
  try {
    await open()
  } catch (cause) {
    figure.append(errorCard(engineError(cause)))
  }
}

const engineError = (cause: unknown) => ({ kind: 'engine', detail: String(cause) }) as const

/** Draws into the box that was kept for it. A failure becomes a card in the same box. */
async function drawFigure(figure: Element, byHand = false) {
  const view = figure.querySelector<HTMLElement>('.diagram-view')
  if (!view) return
  const { id, title, source, notes } = partsOf(figure)
  view.dataset.state = 'drawing'
  view.setAttribute('aria-busy', 'true')
  const drawn = await load.drawInTime(byHand).then(
    ({ drawInTime }) => drawInTime(source, notes, `${id}-live-${nextDrawing()}`),
    (cause: unknown) => err(engineError(cause)),
  )
  view.removeAttribute('aria-busy')
  view.dataset.state = drawn.ok ? 'live' : 'failed'
  if (!drawn.ok) {
    const again = button(words.retry, () => void drawFigure(figure, true))
    return view.replaceChildren(errorCard(drawn.error, source), again)
  }
  if (figure instanceof HTMLElement) figure.style.setProperty('--wide', String(drawn.value.width))
  view.innerHTML = drawn.value.svg
  if (stepOf(figure) > 0) stepTo(figure, stepOf(figure))
  const svg = view.querySelector('svg')
  // A picture whose source has no title is named as its figure is.
  if (svg && !svg.querySelector(':scope > title')) svg.setAttribute('aria-label', view.getAttribute('aria-label') ?? '')
  const { showOutline } = await load.outline()
  showOutline(figure, title, drawn.value.model)
}

let drawings = 0
const nextDrawing = () => ++drawings
