import { stepWords as words } from '#strings/diagram-steps.ts'
import { lightParts, unlight } from '#ui/light-path.ts'
import { partsOf } from './figure-parts.ts'

const FIGURE = 'figure[data-diagram]'
const BAR = '.diagram-steps'

/**
 * Brings the steps and links of every diagram under `root` to life, also of drawings that come later.
 * Returns the way to stop.
 */
export function stepping(root: ParentNode): () => void {
  const heard = [
    ['click', onClick],
    ['keydown', onKey],
    ['pointerover', onPointer],
  ] as const
  for (const [event, listener] of heard) root.addEventListener(event, listener)
  return () => {
    for (const [event, listener] of heard) root.removeEventListener(event, listener)
  }
}

/** The step that a figure shows, counted from 1; 0 is the whole picture, as at first. */
export const stepOf = (figure: Element): number => Number(figure.querySelector(BAR)?.getAttribute('data-step') ?? 0)

/**
 * Shows one step of a figure, lit and told; 0 ends. Also for who drives the figure from elsewhere, as a stage does.
 *
 * - Out: the step that is shown, which is the nearest that the figure has.
 */
export function stepTo(figure: Element, wanted: number): number {
  const bar = figure.querySelector(BAR)
  const { svg, notes } = partsOf(figure)
  const steps = notes.steps ?? []
  const number = Math.min(Math.max(wanted, 0), steps.length)
  const step = steps[number - 1]
  bar?.setAttribute('data-step', String(number))
  tell(bar, step && [words.number(number, steps.length), step.text])
  disable(bar, '[data-step-by="-1"]', number === 0)
  disable(bar, '[data-step-by="1"]', number === steps.length)
  bar?.querySelector('[data-step-end]')?.toggleAttribute('hidden', number === 0)
  if (svg && !step) unlight(svg, 'step')
  if (svg && step) show(lightParts(svg, step.nodes, step.edges, 'step'))
  return number
}

/** Not `disabled`: the button keeps the focus, and with it the arrow keys. */
const disable = (bar: Element | null, button: string, isDisabled: boolean) =>
  bar?.querySelector(button)?.setAttribute('aria-disabled', String(isDisabled))

function tell(bar: Element | null, told: readonly [string, string] | undefined): void {
  const name = document.createElement('b')
  name.textContent = told?.[0] ?? ''
  bar?.querySelector('[role="status"]')?.replaceChildren(...(told ? [name, ` ${told[1]}`] : []))
}

/** On a small screen the parts of a step may lie outside its window; the first of them counts most. */
function show(lit: readonly Element[]): void {
  for (const part of lit.toReversed()) part.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function onClick({ target }: Event): void {
  if (!(target instanceof Element)) return
  const figure = target.closest(FIGURE)
  if (!figure) return
  const by = target.closest('[data-step-by]')?.getAttribute('data-step-by')
  if (by) stepTo(figure, stepOf(figure) + Number(by))
  if (target.closest('[data-step-end]')) end(figure)
  placeOf(figure, target)?.click()
}

/** The button to end goes away, so the focus moves to the one that begins. */
function end(figure: Element): void {
  stepTo(figure, 0)
  figure.querySelector<HTMLElement>('[data-step-by="1"]')?.focus()
}

function onKey(event: Event): void {
  if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return
  const { target } = event
  const figure = target instanceof Element ? target.closest(FIGURE) : null
  if (!(target instanceof Element) || !figure) return
  // Of a node that has the focus, as it has while the picture is walked through
  if (event.key === 'Enter') placeOf(figure, target)?.click()
  if (!target.closest(BAR)) return
  const step = stepOf(figure)
  if (event.key === 'ArrowRight') stepTo(figure, step + 1)
  else if (event.key === 'ArrowLeft') stepTo(figure, step - 1)
  else if (event.key === 'Escape' && step > 0) end(figure)
  else return
  event.preventDefault()
}

/** A node that leads somewhere shows it to the pointer. */
function onPointer({ target }: Event): void {
  const node = target instanceof Element ? target.closest('svg [data-node]') : null
  const figure = node?.closest(FIGURE)
  if (node && figure && placeOf(figure, node)) node.setAttribute('data-leads', '')
}

/** The link below the picture to which a node belongs. */
function placeOf(figure: Element, inNode: Element): HTMLElement | undefined {
  const node = inNode.closest('.diagram-view svg [data-node]')?.getAttribute('data-node')
  const id = node ? partsOf(figure).notes.links?.[node]?.id : undefined
  return id ? (figure.querySelector<HTMLElement>(`[data-leads-to="${CSS.escape(id)}"]`) ?? undefined) : undefined
}
