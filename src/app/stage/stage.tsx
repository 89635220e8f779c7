import { createRoot } from 'react-dom/client'
import type { PageData } from '#core/lesson/page.ts'
import { FIRST_SHOW, type Show } from '#core/lesson/show.ts'
import { openPlans } from '#state/plan.ts'
import { changeShow, joinShow, showStore, takeSteps } from '#state/show.ts'
import { loadPrefs } from '#state/show-prefs.ts'
import { stageWords as words } from '#strings/stage.ts'
import { watchIslands } from '../islands.tsx'
import { watchProse } from '../prose-events.ts'
import { mirrorDiagrams } from './diagrams.ts'
import { passKeysOn, watchKeys } from './keys.ts'
import { layOutSteps, type Step } from './lay-out.ts'
import { StageOverlay } from './StageOverlay.tsx'
import { keepAwake, watchHand } from './screen.ts'
import { mirrorView } from './view.ts'

/** Which step of the show a window shows: the stage its own, a preview also the one after it. */
const AHEAD = { stage: 0, current: 0, next: 1 } as const
type Kind = keyof typeof AHEAD

/** Brings the stage, or a preview of it in the presenter's window, to life. */
export function start(page: Extract<PageData, { kind: 'stage' | 'present' }>, main: HTMLElement): void {
  const wanted = new URLSearchParams(location.search).get('preview')
  const kind: Kind = wanted === 'current' || wanted === 'next' ? wanted : 'stage'
  fitScreen()
  addEventListener('resize', fitScreen)
  const steps = layOutSteps(main)
  main.setAttribute('aria-label', words.main)
  loadPrefs()
  openPlans(page.lesson, page.plans)
  joinShow(page.lesson)
  takeSteps(steps.map(({ element: _, ...info }) => info))
  const show = () => present(steps, showStore.getState().show, AHEAD[kind])
  showStore.subscribe(show)
  show()
  document.documentElement.dataset.laidOut = ''
  followLinks(main, steps)
  watchProse(main, undefined)
  watchIslands(main)
  mirrorDiagrams(main)
  if (kind === 'next') {
    main.inert = true
    return
  }
  const isStage = kind === 'stage'
  const overlay = document.createElement('div')
  overlay.className = 'stage-over'
  document.body.append(overlay)
  createRoot(overlay).render(<StageOverlay isStage={isStage} questions={page.questions} />)
  mirrorView(main)
  watchHand(main)
  if (isStage) {
    watchKeys()
    keepAwake()
  } else passKeysOn()
}

/** The lesson's column is as wide and high as this, in its own px; the screen enlarges or reduces it whole. */
const SCREEN = { width: 1440, height: 1080 } as const

function fitScreen(): void {
  const scale = Math.min(innerWidth / SCREEN.width, innerHeight / SCREEN.height)
  document.documentElement.style.setProperty('--stage-scale', String(scale))
}

/**
 * A link within the lesson, or the address that the stage was opened with, leads to the step that has its place. After a
 * reload the show stands where it stood.
 */
function followLinks(main: HTMLElement, steps: readonly Step[]): void {
  const follow = () => {
    const step = steps.findIndex(
      ({ element, section }) => section === decoded(placeOfHash()) || element.contains(inHash()),
    )
    if (step !== -1) changeShow({ step, cover: 'none' })
  }
  addEventListener('hashchange', follow)
  // A link to where the address leads already changes no address.
  main.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (location.hash && link?.href === location.href) follow()
  })
  if (location.hash && !isReload()) follow()
}

const isReload = () =>
  performance.getEntriesByType('navigation').some(entry => (entry as PerformanceNavigationTiming).type === 'reload')

/** `#c6`, or `#calculator?v=1&…` of which the widget takes the rest. */
const placeOfHash = () => /^#([^?]*)/.exec(location.hash)?.[1] ?? ''

/** What is no address is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function inHash(): Element | null {
  const place = CSS.escape(decoded(placeOfHash()))
  return place === '' ? null : document.querySelector(`#${place}, [data-id="${place}"]`)
}

let shownAt = -1

function present(steps: readonly Step[], show: Show, ahead: number): void {
  const at = show.step + ahead
  if (at !== shownAt) {
    const [before, now] = [steps[shownAt], steps[at]]
    if (before) before.element.hidden = true
    if (now) now.element.hidden = false
    shownAt = at
  }
  const { dataset, style } = document.documentElement
  const look = ahead === 0 ? show : FIRST_SHOW
  dataset.theme = show.theme === 'dark' ? 'dark' : 'light'
  dataset.contrast = String(show.theme === 'contrast')
  dataset.cover = look.cover
  dataset.zoomed = String(look.zoom !== undefined)
  style.setProperty('--zoom-x', `${(look.zoom?.x ?? 0.5) * 100}%`)
  style.setProperty('--zoom-y', `${(look.zoom?.y ?? 0.5) * 100}%`)
}
