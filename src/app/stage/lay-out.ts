import { type Piece, packed, runs } from '#core/lesson/packing.ts'
import type { StepInfo } from '#core/lesson/show.ts'
import { splitOf } from './split-block.ts'

/** What the reading page has between its parts, and a stage has not. */
const LEFT_OUT = '.turn, hr, #glossary'
/** Fills a screen of its own: pictures, and what one works with. */
const ALONE = '.stage-figure, figure[data-diagram], .figure-line, .slot'
/** Questions that a reader opens are what their step is about. */
const FOLDED = '.slot details.quiz-group'
const ANNOUNCES = /^.{1,60}[:：]\s*$/
const WALKED = 'figure[data-diagram]'
/** Widgets, pictures and tables say themselves what they are. */
const NAMED = 'section[aria-label], figure[data-diagram]'
/** Where a longer block has its first words. */
const FIRST_WORDS = 'li, th, td, pre, p'
const LONGEST_LEAD = 48
const HEADING = 'h1, h2, h3, h4, h5, h6'

/** A step in the page. */
export interface Step extends StepInfo {
  readonly element: HTMLElement
}

/**
 * The text of a lesson, as it stands in the page, becomes the steps of a stage: its own elements are moved, so that
 * what listens to them goes on to. Lengths of all parts are read before any part is changed: each reading after a change
 * lays out the whole lesson again.
 *
 * - In: the element that holds the parts, laid out in the column of the stage. Out: its steps, of which none is shown yet.
 */
export function layOutSteps(main: HTMLElement): readonly Step[] {
  for (const left of main.querySelectorAll(LEFT_OUT)) left.remove()
  for (const fold of main.querySelectorAll<HTMLDetailsElement>(FOLDED)) fold.open = true
  const room = roomIn(main)
  const parts = [...main.querySelectorAll<HTMLElement>(':scope > .part')]
  parts.forEach(joinCaptions)
  unwrapPairs(parts, room)
  splitTall(parts, room)
  const steps = parts.map(part => screensOf(part, room)).flatMap(stepsOf)
  const laidOut = settled(steps)
  for (const { element } of laidOut) element.hidden = true
  return laidOut
}

/** The height for what is on a step, in the stage's own px. */
function roomIn(main: HTMLElement): number {
  const step = document.createElement('section')
  step.className = 'part step'
  const whole = document.createElement('div')
  whole.className = 'step-whole'
  step.append(whole)
  main.append(step)
  const { offsetHeight } = whole
  step.remove()
  return offsetHeight
}

/** A part of the lesson and what each of its screens holds. */
interface Screens {
  readonly part: HTMLElement
  readonly screens: readonly (readonly HTMLElement[])[]
}

function screensOf(part: HTMLElement, room: number): Screens {
  const blocks = [...part.children] as HTMLElement[]
  const screens = packed(blocks.map(pieceOf), room)
  return { part, screens: screens.map(screen => screen.flatMap(index => blocks[index] ?? [])) }
}

function stepsOf({ part, screens }: Screens): readonly Step[] {
  const section = part.dataset.section ?? ''
  const name = titleOf(part)
  const steps = screens.map(blocks => ({
    section,
    title: ownTitle(blocks) ?? name,
    lead: leadOf(blocks),
    hasCalculator: blocks.some(block => block.dataset.widget === 'calculator'),
    diagram: diagramIn(blocks),
    element: stepWith(blocks, part),
  }))
  part.replaceWith(...steps.map(({ element }) => element))
  return steps
}

/**
 * Blocks take a little more room where they begin a screen than they took in the column: what does not fit after all goes
 * to a step behind.
 */
function settled(steps: readonly Step[]): readonly Step[] {
  const over = new Map<Step, HTMLElement[]>()
  for (let full = steps.filter(isOverfull); full.length > 0; full = full.filter(isOverfull))
    for (const step of full) {
      const last = step.element.lastElementChild as HTMLElement
      over.set(step, [last, ...(over.get(step) ?? [])])
      last.remove()
    }
  const behind = new Map([...over].map(([step, blocks]) => [step, stepBehind(step, blocks)]))
  if (behind.size === 0) return steps
  return settled(steps.flatMap(step => [step, behind.get(step) ?? []].flat()))
}

const isOverfull = ({ element }: Step) => element.scrollHeight > element.clientHeight && element.childElementCount > 1

function stepBehind(step: Step, blocks: readonly HTMLElement[]): Step {
  const element = stepWith(blocks, step.element)
  step.element.after(element)
  return { ...step, lead: leadOf(blocks), element }
}

function pieceOf(block: HTMLElement): Piece {
  const top = block.offsetTop
  return { top, bottom: top + block.offsetHeight, opens: isOpening(block), alone: isAlone(block) }
}

/** A heading, or a line that announces what follows. */
const isOpening = (block: HTMLElement) =>
  block.matches(HEADING) || (block.matches('p') && (ANNOUNCES.test(block.textContent) || isAllBold(block)))

const isAllBold = ({ childElementCount, firstElementChild: first, textContent }: HTMLElement) =>
  childElementCount === 1 && first?.localName === 'strong' && first.textContent === textContent.trim()

const isAlone = (block: HTMLElement) => block.matches(ALONE) || block.querySelector('figure[data-diagram]') !== null

/** A screen, of the same kind as the part that it is of, so that it looks alike. */
function stepWith(blocks: readonly HTMLElement[], part: HTMLElement): HTMLElement {
  const step = document.createElement('section')
  step.className = part.matches('.step') ? part.className : `step ${part.className}`
  const filling = blocks.find(block => block.matches('.slot, .stage-figure'))
  if (filling) step.dataset.filled = filling.matches('.slot') ? 'slot' : 'figure'
  step.append(...blocks)
  return step
}

/** The line under a picture that names it, in words set apart, goes where the picture goes. */
function joinCaptions(part: HTMLElement): void {
  for (const picture of part.querySelectorAll<HTMLElement>(':scope > :is(.figure-line, figure[data-diagram])')) {
    const joint = document.createElement('div')
    joint.className = 'stage-figure'
    const caption = picture.nextElementSibling
    picture.replaceWith(joint)
    joint.append(picture)
    if (caption?.matches('p:has(> em:only-child)')) joint.append(caption)
  }
}

/** A bad example and its remedy that are too high together stand one after the other. */
function unwrapPairs(parts: readonly HTMLElement[], room: number): void {
  const pairs = parts.flatMap(part => [...part.querySelectorAll<HTMLElement>(':scope > [data-pair="both"]')])
  for (const pair of pairs.filter(({ offsetHeight }) => offsetHeight > room)) pair.replaceWith(...pair.children)
}

function splitTall(parts: readonly HTMLElement[], room: number): void {
  const blocks = parts.flatMap(part => [...part.children] as HTMLElement[])
  const tall = blocks.filter(block => !isAlone(block) && block.offsetHeight > room)
  const splits = tall.map(block => splitOf(block, (pieces, repeated) => runs(pieces, room - repeated)))
  for (const split of splits) split()
}

/** The first words that are no heading. */
function leadOf(blocks: readonly HTMLElement[]): string {
  const first = blocks.find(block => !block.matches(HEADING))
  if (first === undefined) return ''
  const named = first.matches(NAMED) ? first : first.querySelector<HTMLElement>(NAMED)
  const words = named?.ariaLabel ?? named?.dataset.title ?? firstLine(first.querySelector(FIRST_WORDS) ?? first)
  return words.length > LONGEST_LEAD ? `${words.slice(0, LONGEST_LEAD - 1)}…` : words
}

/** What it says before its first line ends or another block begins in it. */
function firstLine(block: Element): string {
  const line = block.cloneNode(true) as HTMLElement
  for (const more of line.querySelectorAll('ul, ol, p + p, button, .visually-hidden')) more.remove()
  return line.textContent.trim().split('\n')[0] ?? ''
}

/** A diagram that has steps of its own. */
function diagramIn(blocks: readonly HTMLElement[]): StepInfo['diagram'] {
  for (const block of blocks) {
    const figure = block.closest<HTMLElement>(WALKED) ?? block.querySelector<HTMLElement>(WALKED)
    const steps = figure?.querySelectorAll('.diagram-steps li').length ?? 0
    if (figure && steps > 0) return { title: figure.dataset.title ?? '', steps }
  }
  return undefined
}

const ownTitle = (blocks: readonly HTMLElement[]) => {
  const heading = blocks.find(block => block.matches(HEADING))
  return heading === undefined ? undefined : wordsOf(heading)
}

const titleOf = (part: HTMLElement) => {
  const heading = part.querySelector<HTMLElement>(HEADING)
  return heading === null ? '' : wordsOf(heading)
}

const wordsOf = (heading: HTMLElement) => heading.textContent.replaceAll(/\s+/g, ' ').trim()
