import { err } from '#core/result.ts'
import { cleanSvgText } from './clean-svg.ts'
import { drawPrepared, makeReady } from './draw.ts'
import { type Drawn, type Frame, type Order, openFrame, PATIENCE } from './frame.ts'
import { isQuick } from './limits.ts'
import type { DiagramNotes } from './roles.ts'
import { prepareSource } from './source.ts'

let frame: Promise<Frame | undefined> | undefined
let turns: Promise<unknown> = Promise.resolve()

/**
 * Draws one diagram of an author or a reader, and does not let it hold up the page: what is surely quick is drawn here,
 * everything else in a frame and for a few seconds at most.
 *
 * - In: the source, what stands beside it, an id that no other drawing of the page has.
 * - Out: the drawing, or why not (`too-slow` where the time was over).
 */
export async function drawInTime(source: string, notes: DiagramNotes, id: string): Promise<Drawn> {
  const prepared = prepareSource(source, notes)
  if (!prepared.ok) return prepared
  // While authors work there is no bundle that a frame could run.
  if (import.meta.env.DEV || isQuick(prepared.value)) return drawPrepared(prepared.value, id)
  const turn = turns.then(() => drawAside({ source, notes, id }))
  turns = turn
  return (await turn) ?? drawPrepared(prepared.value, id)
}

/** Loads what a drawing of this source will wait for. In: as `drawInTime`. Errors: none; the drawing tells them. */
export function makeReadyFor(source: string, notes: DiagramNotes): void {
  const prepared = prepareSource(source, notes)
  if (prepared.ok && isQuick(prepared.value)) void makeReady(prepared.value)
}

/** Undefined where no frame can be had. */
async function drawAside(order: Order): Promise<Drawn | undefined> {
  frame ??= openFrame()
  const desk = await frame
  const drawn = await desk?.draw(order)
  if (drawn === 'late') {
    desk?.remove()
    frame = undefined
    return err({ kind: 'too-slow', detail: `> ${PATIENCE} ms` })
  }
  return drawn?.ok ? { ...drawn, value: { ...drawn.value, svg: cleanSvgText(drawn.value.svg, order.id) } } : drawn
}
