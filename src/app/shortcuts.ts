/** What a key does on the stage and in the presenter's window. */
export type Act =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'fullScreen'
  | 'black'
  | 'white'
  | 'overview'
  | 'presenter'
  | 'goTo'
  | 'timer'
  | 'pause'
  | 'replan'
  | 'laser'
  | 'zoom'
  | 'theme'
  | 'help'
  | 'close'

export interface Shortcut {
  readonly act: Act
  /** As `KeyboardEvent.key` gives them; a letter by the key it is on, so that a Korean keyboard needs no switching. */
  readonly keys: readonly string[]
}

/** One table for the handler, the help and the tests. Clickers send PageUp and PageDown. A number and Enter go to that step. */
export const SHORTCUTS: readonly Shortcut[] = [
  { act: 'next', keys: ['ArrowRight', 'ArrowDown', 'Space', 'PageDown'] },
  { act: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp'] },
  { act: 'first', keys: ['Home'] },
  { act: 'last', keys: ['End'] },
  { act: 'fullScreen', keys: ['F'] },
  { act: 'black', keys: ['B'] },
  { act: 'white', keys: ['W'] },
  { act: 'overview', keys: ['O'] },
  { act: 'presenter', keys: ['S'] },
  { act: 'goTo', keys: ['G'] },
  { act: 'timer', keys: ['T'] },
  { act: 'pause', keys: ['Q'] },
  { act: 'replan', keys: ['R'] },
  { act: 'laser', keys: ['L'] },
  { act: 'zoom', keys: ['Z'] },
  { act: 'theme', keys: ['D'] },
  { act: 'help', keys: ['?'] },
  { act: 'close', keys: ['Escape'] },
]

/** True for a letter, digit or sign, which may be switched off (WCAG 2.1.4). */
export const isSingle = (key: string) => key.length === 1

/** The name of a pressed key as the table has it. */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key === ' ') return 'Space'
  if (key === '?') return '?'
  return /^Key[A-Z]$/.test(code) ? code.slice(3) : key
}

export const actOf = (key: string): Act | undefined => SHORTCUTS.find(({ keys }) => keys.includes(key))?.act

/** What keeps its own keys: fields, sliders, tabs, what opens over the page, what is worked with, what scrolls. */
const KEEPS_KEYS = [
  'input, select, textarea, [contenteditable]',
  '[role="slider"], [role="tab"], [role="application"], [role="spinbutton"], [role="listbox"], [role="menu"]',
  'dialog, [popover], [data-widget], figure[data-diagram], [role="region"][tabindex]',
].join(', ')
/** Scrolls by the keys up and down; a clicker's own keys still turn. */
const SCROLLS = '[data-scrolls]'
/** What answers to Space and Enter itself. */
const PRESSED = 'button, a[href], summary'

/** - In: what has the focus; a key. Out: whether the page may take the key. */
export function isOurs(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return true
  if (target.closest(KEEPS_KEYS)) return false
  if (target.closest(SCROLLS) && /^Arrow(Up|Down)$/.test(key)) return false
  return target.closest(PRESSED) === null || (key !== 'Space' && key !== 'Enter')
}
