import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { PageData, ShowPage } from '#core/lesson/page.ts'
import { openReading } from '#state/reading.ts'
import { loadSettings } from '#state/settings.ts'
import { stageWords } from '#strings/stage.ts'
import { App, type KeptHtml } from './App.tsx'
import { showSettings } from './appearance.ts'
import { whenIdle } from './idle.ts'
import { watchIslands } from './islands.tsx'
import { layOutPiecemeal } from './piecemeal.ts'
import { watchProse } from './prose-events.ts'
import { followReading } from './reading-place.ts'

const PATIENCE = 1000

/** Brings the prerendered page to life: the shell at once, the prose never, the widgets when they come near. */
export function startPage(): void {
  const root = document.getElementById('root')
  const main = document.getElementById('main')
  const data = document.querySelector('script#page')?.textContent
  if (root === null || main === null || !data) return
  const page = JSON.parse(data) as PageData
  const body: KeptHtml = {
    get __html() {
      return main.innerHTML
    },
  }
  // As a transition React gives way every few milliseconds.
  startTransition(() => void hydrateRoot(root, <App page={page} body={body} />))
  if (page.kind === 'stage' || page.kind === 'present') {
    startShow(page, main)
    return
  }
  showSettings()
  watchProse(main, page.kind === 'lesson' ? page.lesson : undefined)
  const steps = [
    () => loadSettings(),
    () => page.kind === 'lesson' && openReading(page.lesson),
    () => page.kind === 'lesson' && followReading(page.outline.map(({ id }) => id)),
    // Before what scrolls to a widget: places are exact before one goes there.
    () => layOutPiecemeal(main),
    () => watchIslands(main),
    () => page.kind === 'handout' && watchPrint(main),
  ]
  for (const step of steps) whenIdle(step, PATIENCE)
}

/** The button of a handout opens the browser's own dialog. */
const watchPrint = (main: HTMLElement) =>
  main.querySelector('[data-print]')?.addEventListener('click', () => globalThis.print())

const loadShow = { stage: () => import('./stage/stage.tsx'), present: () => import('./stage/present.tsx') }

/** Where its code does not come, the page is the text of the lesson, or the notes, to be read. */
function startShow(page: Extract<PageData, { kind: ShowPage }>, main: HTMLElement): void {
  loadShow[page.kind]()
    .then(({ start }) => start(page, main))
    .catch(cause => {
      delete document.documentElement.dataset.show
      const note = document.createElement('p')
      note.className = 'failure'
      note.setAttribute('role', 'alert')
      note.textContent = stageWords.failed
      main.prepend(note)
      throw cause
    })
}
