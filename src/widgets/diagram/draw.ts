import type { Mermaid } from 'mermaid'
import { err, ok, type Result } from '#core/result.ts'
import { isMissingCode, retriable } from '#ui/retriable.ts'
import { finishChart } from './chart.ts'
import { cleanSvg, disarm } from './clean-svg.ts'
import { element } from './element.ts'
import { finishFlow } from './flow.ts'
import { type IconPack, iconsFor, namedByIcons } from './icons.ts'
import { tooLarge } from './limits.ts'
import { FONT, MERMAID_CONFIG } from './mermaid-config.ts'
import type { DiagramModel } from './model.ts'
import { parsedDiagram, textsOf } from './model-of.ts'
import { markParts, type Parsed } from './model-parts.ts'
import { withVariables } from './palette.ts'
import { makeReadable } from './readable.ts'
import { inReadingOrder, markOrder, placesOf } from './reading-order.ts'
import type { DiagramError, DiagramNotes } from './roles.ts'
import { type Prepared, prepareSource } from './source.ts'

/** A finished drawing: SVG text with `var(--token)` colours, the size it wants, and what it says. */
export interface Drawing {
  readonly svg: string
  readonly model: DiagramModel
  readonly width: number
  readonly height: number
}

const loadMermaid = retriable(() => import('mermaid'))
let engine: Promise<Mermaid> | undefined

/**
 * Draws one diagram. Mermaid loads with the first call; drawings wait for each other.
 *
 * - In: the author's source, what stands beside it, an id that no other drawing of the page has.
 * - Out: the SVG, or why not; a failure leaves nothing behind in the document.
 */
export async function drawDiagram(
  source: string,
  notes: DiagramNotes,
  id: string,
): Promise<Result<Drawing, DiagramError>> {
  const prepared = prepareSource(source, notes)
  return prepared.ok ? drawPrepared(prepared.value, id) : prepared
}

/** The same for a source that was looked at before. In, out: as `drawDiagram`. */
export async function drawPrepared(prepared: Prepared, id: string): Promise<Result<Drawing, DiagramError>> {
  const icons = await iconsFor(prepared)
  if (!icons.ok) return icons
  const mermaid = await loadEngine()
  if (!mermaid.ok) return mermaid
  await document.fonts?.ready
  try {
    const { svg, parsed } = await inTurn(() => rendered(mermaid.value, prepared, id, icons.value))
    const drawing = finished(svg, namedByIcons(parsed, prepared, icons.value), prepared, id)
    const excess = tooLarge(drawing)
    return excess === undefined ? ok(drawing) : err({ kind: 'too-large', detail: excess })
  } catch (cause) {
    // Mermaid fetches the code of each type when it meets the first of it.
    return err(isMissingCode(cause) ? engineError(cause) : parseError(cause, prepared.lines))
  } finally {
    removeRemains(id)
  }
}

/** Mermaid leaves its workshop in the document when a drawing fails, and some of it also when it does not. */
function removeRemains(id: string) {
  for (const holder of [`d${id}`, `i${id}`, id]) document.getElementById(holder)?.remove()
  for (const tool of document.querySelectorAll('body > .mermaidTooltip, body > div#cy')) tool.remove()
}

async function rendered(mermaid: Mermaid, { kind, source }: Prepared, id: string, icons: readonly IconPack[]) {
  mermaid.registerIconPacks([...icons])
  const workshop = element('div', { inert: true, 'data-unstyled': ours(kind) })
  workshop.style.cssText = WORKSHOP
  document.body.append(workshop)
  try {
    const { svg } = await mermaid.render(id, source, workshop)
    // Where Mermaid's data have another form than is known here, the words of the drawing still tell what it says.
    return { svg, parsed: await parsedDiagram(mermaid, source).catch(() => undefined) }
  } finally {
    workshop.remove()
  }
}

/** Where Mermaid measures words: a box whose insides move nothing of the page. As wide as a page, since some types fill what they are given. */
const WORKSHOP = `position: fixed; top: 0; left: 0; width: 1264px; height: 800px; contain: strict; visibility: hidden; font: 16px ${FONT}`

let last: Promise<unknown> = Promise.resolve()

/** Some types keep what was parsed in one place for all diagrams: what is read of it must not meet another's drawing. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}

/** Loads Mermaid and what it has for this type, so that the first drawing does not wait for them. What fails is told by the drawing. */
export async function makeReady({ source }: Prepared): Promise<void> {
  const mermaid = await loadEngine()
  if (mermaid.ok) await inTurn(() => mermaid.value.parse(source, { suppressErrors: true }))
}

/** Mermaid, loaded once; after a failure the next call tries again. */
async function loadEngine(): Promise<Result<Mermaid, DiagramError>> {
  engine ??= loadMermaid().then(({ default: mermaid }) => {
    mermaid.initialize(MERMAID_CONFIG)
    return mermaid
  })
  try {
    return ok(await engine)
  } catch (cause) {
    engine = undefined
    return err(engineError(cause))
  }
}

const engineError = (cause: unknown): DiagramError => ({ kind: 'engine', detail: String(cause) })

/** Mermaid counts lines from the first word of the diagram; readers count them from the top of the text. */
function parseError(cause: unknown, lines: readonly number[]): DiagramError {
  const detail = cause instanceof Error ? cause.message : String(cause)
  const counted = Number(/\bline:?\s+(\d+)/i.exec(detail)?.[1])
  const line = Number.isInteger(counted) ? lines[Math.min(Math.max(counted, 1), lines.length) - 1] : undefined
  return line === undefined ? { kind: 'parse', detail } : { kind: 'parse', detail, line }
}

function finished(text: string, parsed: Parsed | undefined, prepared: Prepared, id: string): Drawing {
  const holder = document.createElement('template')
  holder.innerHTML = text
  const svg = holder.content.querySelector('svg')
  if (!svg) throw new Error('Mermaid gave no SVG')
  // What is finished apart from the page is looked at once, at the end.
  if (!ours(prepared.kind)) disarm(svg)
  if (parsed) markParts(svg, parsed.parts, id)
  const inert = 'script, filter, linearGradient:not([id*="arrow"]), .mermaid-tmp-group'
  if (prepared.kind === 'flowchart') finishFlow(svg, prepared.roles, id)
  if (prepared.kind === 'xychart') finishChart(svg, prepared)
  if (!ours(prepared.kind)) makeReadable(svg)
  if (ours(prepared.kind)) for (const part of svg.querySelectorAll(`style, ${inert}`)) part.remove()
  const { width, height } = sized(svg)
  named(svg, prepared, id)
  const model = modelOf(svg, parsed)
  if (model.kind === 'graph') markOrder(svg, model)
  cleanSvg(svg, id)
  const xml = new XMLSerializer().serializeToString(svg)
  return { svg: ours(prepared.kind) ? xml : withVariables(xml), model, width, height }
}

function modelOf(svg: SVGSVGElement, parsed: Parsed | undefined): DiagramModel {
  if (parsed === undefined) return textsOf(svg)
  const { model, directions } = parsed
  return model.kind === 'graph' ? inReadingOrder(model, placesOf(svg), directions) : model
}

/** Drawn by `diagram.css` alone; the other types keep Mermaid's own style sheet, which is scoped by the id. */
const ours = (kind: string) => kind === 'flowchart' || kind === 'xychart'

function sized(svg: SVGSVGElement): { width: number; height: number } {
  const [, , wide, high] = (svg.getAttribute('viewBox') ?? '0 0 640 400').split(/[\s,]+/).map(Number)
  const [width, height] = [Math.ceil(wide || 640), Math.ceil(high || 400)]
  svg.removeAttribute('style')
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
  return { width, height }
}

/** One picture with a name and a description, whatever the diagram type knows of them. */
function named(svg: SVGSVGElement, { kind, title, description }: Prepared, id: string) {
  for (const old of svg.querySelectorAll(':scope > title, :scope > desc')) old.remove()
  svg.setAttribute('role', 'img')
  svg.setAttribute('data-kind', kind)
  svg.removeAttribute('aria-roledescription')
  for (const [tag, attribute, words] of [
    ['desc', 'aria-describedby', description],
    ['title', 'aria-labelledby', title],
  ] as const) {
    svg.removeAttribute(attribute)
    if (!words) continue
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
    element.id = `${id}-${tag}`
    element.textContent = words
    svg.prepend(element)
    svg.setAttribute(attribute, element.id)
  }
}
