import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { loadMine, mineStore } from '#state/mine.ts'
import { shellWords as words } from '#strings/shell.ts'
import { isInFrame } from '#ui/frame.ts'
import { retriable } from '#ui/retriable.ts'
import { VIEWS } from '#widgets/views.ts'
import { Failure } from './Failure.tsx'
import { Island } from './Island.tsx'

/** Far enough ahead that a widget is alive before it is seen. */
const AHEAD = '600px 0px'

/**
 * Widgets come to life when they come near the screen, or at once when the address points into them, or when they have
 * something to say all over the page.
 */
export function watchIslands(main: HTMLElement): void {
  const near = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        near.unobserve(target)
        void wake(target as HTMLElement)
      }
    },
    { rootMargin: AHEAD },
  )
  loadMine()
  const slots = [...main.querySelectorAll<HTMLElement>('[data-widget]')]
  for (const slot of slots) {
    if (isAddressed(slot) || isSpeaking(slot)) void wake(slot)
    else near.observe(slot)
  }
  // Its element has another id than such an address, so the browser goes nowhere by itself.
  addEventListener('hashchange', () => {
    const slot = slots.find(isAddressed)
    if (slot === undefined || slot.dataset.alive !== undefined) return
    near.unobserve(slot)
    if (!isInFrame()) slot.scrollIntoView()
    void wake(slot)
  })
  watchDiagrams(main)
}

/** `#calculator?v=1&…` carries a workload for the calculator, which takes it and comes into view. */
const isAddressed = ({ dataset }: HTMLElement) => location.hash.startsWith(`#${dataset.id}?`)

/** The bar of the reader's own workload, where it was left on: its answers stand far from itself. */
const isSpeaking = ({ dataset }: HTMLElement) => dataset.widget === 'workload' && mineStore.getState().on

/** Widgets whose code is there or on its way: each wakes once. */
const waking = new WeakSet<HTMLElement>()

async function wake(slot: HTMLElement, byHand = false): Promise<void> {
  const { widget = '', id = '' } = slot.dataset
  if (!(widget in VIEWS) || waking.has(slot)) return
  const place = slot.querySelector<HTMLElement>(':scope > [data-island]')
  const props = slot.querySelector(':scope > script')?.textContent
  if (place === null || !props) return
  const name = words.widgetNames[widget as keyof typeof VIEWS]
  waking.add(slot)
  try {
    const { default: View } = await VIEWS[widget as keyof typeof VIEWS](byHand)
    hydrateRoot(place, <Island View={View} name={name} id={id} props={JSON.parse(props) as never} />, {
      identifierPrefix: id,
    })
    slot.dataset.alive = ''
  } catch (cause) {
    waking.delete(slot)
    explain(slot, name, cause, () => void wake(slot, true))
  }
}

/** The text around it stands, and so does the widget's own static form; a note above it says what happened. */
function explain(slot: HTMLElement, name: string, cause: unknown, retry: () => void): void {
  const note = document.createElement('div')
  slot.prepend(note)
  const root: Root = createRoot(note)
  root.render(
    <Failure
      name={name}
      reason={cause instanceof Error ? cause.message : String(cause)}
      onRetry={() => {
        root.unmount()
        note.remove()
        retry()
      }}
    />,
  )
}

const loadDiagrams = retriable(() => import('#widgets/diagram/live.ts'))

/** Diagrams are finished pictures; what they can do beyond that is loaded when the first one comes near. */
function watchDiagrams(main: HTMLElement, byHand = false): void {
  const figures = main.querySelectorAll('[data-diagram]')
  const near = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      near.disconnect()
      void loadDiagrams(byHand).then(
        ({ liveDiagrams }) => liveDiagrams(main),
        (cause: unknown) => {
          const first = figures[0]?.parentElement
          if (first) explain(first, words.widgetNames.diagram, cause, () => watchDiagrams(main, true))
        },
      )
    },
    { rootMargin: AHEAD },
  )
  for (const figure of figures) near.observe(figure)
}
