import { nextTheme, openVote, type Spot, withVote } from '#core/lesson/show.ts'
import { accept, begin, proposalFor, togglePause } from '#core/lesson/teaching.ts'
import { withHands } from '#core/lesson/vote.ts'
import { planStore } from '#state/plan.ts'
import { changeShow, move, point, showStore } from '#state/show.ts'
import { openDialog } from '#state/show-dialogs.ts'
import { prefsStore } from '#state/show-prefs.ts'
import { type Act, actOf, isOurs, isSingle, keyOf } from '../shortcuts.ts'

/** Where the hand is, in parts of the screen. */
let hand: Spot = { x: 0.5, y: 0.5 }
export const noteHand = (at: Spot) => {
  hand = at
}

/** A number is waited for so long (ms). */
const PATIENCE = 3000
let number = ''
let numberAt = 0

/** Keys of the table, on the stage and in the presenter's window alike. */
export function watchKeys(): void {
  addEventListener('keydown', event => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
    if (isOurs(event.target, event.key === ' ' ? 'Space' : event.key) && isTaken(event)) event.preventDefault()
  })
}

/** What happens where the hand is. */
const AT_HAND: readonly (Act | undefined)[] = ['laser', 'zoom']

/** A preview knows where the hand is over it; other keys it passes on to the presenter's window that it stands in. */
export function passKeysOn(): void {
  addEventListener('keydown', event => {
    const { target, key, code, altKey, ctrlKey, metaKey } = event
    if (!isOurs(target, key === ' ' ? 'Space' : key)) return
    const isHere = AT_HAND.includes(actOf(keyOf(event))) && !(altKey || ctrlKey || metaKey)
    if (isHere) isTaken(event)
    else parent.dispatchEvent(new KeyboardEvent('keydown', { key, code, altKey, ctrlKey, metaKey }))
  })
}

function isTaken(event: KeyboardEvent): boolean {
  const key = keyOf(event)
  const isOff = isSingle(key) && !prefsStore.getState().letters
  if (!isOff && isHand(key)) return true
  if (/^\d$/.test(key)) {
    number = (event.timeStamp - numberAt > PATIENCE ? '' : number) + key
    numberAt = event.timeStamp
    return true
  }
  if (key === 'Enter' && number !== '') {
    changeShow({ step: Number(number) - 1, cover: 'none' })
    number = ''
    return true
  }
  const act = actOf(key)
  if (act === undefined || isOff) return false
  ACTS[act]()
  return true
}

let lastChoice = 0

/** While the class votes, 1 to 4 count a hand, and − takes the last one back. */
function isHand(key: string): boolean {
  const { show } = showStore.getState()
  const open = openVote(show)
  const isBack = key === '-' || key === '−'
  if (open === undefined || !(isBack || /^[1-4]$/.test(key))) return false
  if (!isBack) lastChoice = Number(key) - 1
  changeShow(withVote(show, { ...open, vote: withHands(open.vote, lastChoice, isBack ? -1 : 1) }))
  return true
}

/** A class begins by the plan that was chosen, at the section on the screen. */
export function beginClass(): void {
  const { show, steps } = showStore.getState()
  const plan = planStore.getState().plan
  if (plan) changeShow({ teaching: begin(plan, steps[show.step]?.section ?? '', Date.now()) })
}

const cover = (color: 'black' | 'white') => () =>
  changeShow({ cover: showStore.getState().show.cover === color ? 'none' : color })

/** What each act does; one that is missing does not compile. */
export const ACTS: Readonly<Record<Act, () => void>> = {
  next: () => move(1),
  previous: () => move(-1),
  first: () => changeShow({ step: 0, cover: 'none' }),
  last: () => changeShow({ step: Number.MAX_SAFE_INTEGER, cover: 'none' }),
  fullScreen: () => void (document.fullscreenElement ? document.exitFullscreen() : fullScreen()),
  black: cover('black'),
  white: cover('white'),
  overview: () => openDialog('list'),
  goTo: () => openDialog('search'),
  help: () => openDialog('help'),
  presenter: () => openPresenter(),
  timer: () => {
    const { teaching, clock } = showStore.getState().show
    if (teaching === undefined) beginClass()
    else changeShow({ clock: !clock })
  },
  pause: () => {
    const { teaching } = showStore.getState().show
    if (teaching) changeShow({ teaching: togglePause(teaching, Date.now()) })
  },
  replan: () => {
    const { teaching } = showStore.getState().show
    const proposal = teaching && proposalFor(teaching, Date.now())
    if (proposal) changeShow({ teaching: accept(teaching, proposal) })
  },
  laser: () => point(showStore.getState().laser ? undefined : hand),
  zoom: () => changeShow({ zoom: showStore.getState().show.zoom ? undefined : hand }),
  theme: () => changeShow({ theme: nextTheme(showStore.getState().show.theme) }),
  close: () => {
    if (showStore.getState().laser) point(undefined)
    else changeShow({ cover: 'none', zoom: undefined, board: undefined })
  },
}

/** A browser may refuse it; then the window stays as it is. */
const fullScreen = () => document.documentElement.requestFullscreen().catch(() => undefined)

/** Where a new window is refused, the same window becomes the presenter's. */
function openPresenter(): void {
  if (document.documentElement.dataset.show === 'present') return
  if (window.open('../present/', 'lesson-present') === null) location.assign('../present/')
}
