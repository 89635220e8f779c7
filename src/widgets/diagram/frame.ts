import type { Result } from '#core/result.ts'
import type { Drawing } from './draw.ts'
import script from './draw-frame.ts?worker&url'
import { element } from './element.ts'
import type { DiagramError, DiagramNotes } from './roles.ts'

export interface Order {
  readonly source: string
  readonly notes: DiagramNotes
  readonly id: string
}

export type Drawn = Result<Drawing, DiagramError>

/** A frame that draws: asked once at a time, thrown away when it does not answer. */
export interface Frame {
  readonly draw: (order: Order) => Promise<Drawn | 'late'>
  readonly remove: () => void
}

/** How long its code may take to run after it has arrived, and how long one drawing may take. */
const START = 4_000
export const PATIENCE = 5_000
/** As wide as the page would be: some types of diagram fill what they are given. */
const STYLE =
  'position:fixed;top:0;left:0;width:1200px;height:800px;border:0;opacity:0;pointer-events:none;z-index:-1;clip-path:inset(0 100% 100% 0)'

/**
 * Mermaid in a frame of another origin, which browsers that can do it run in a process of its own: a drawing without end
 * does not hold up the page, and what it might run reaches nothing. The page's own policy holds inside, too.
 * Undefined where the frame's code does not start.
 */
export async function openFrame(): Promise<Frame | undefined> {
  const { port1: port, port2 } = new MessageChannel()
  const holder = element('iframe', {
    sandbox: 'allow-scripts',
    'data-draw-frame': true,
    'aria-hidden': 'true',
    inert: true,
    tabindex: '-1',
    srcdoc: `<!doctype html><html lang="ko"><meta charset="utf-8"><body><script src="${script}"></script></body></html>`,
  })
  holder.style.cssText = STYLE
  const loaded = new Promise(resolve => holder.addEventListener('load', resolve, { once: true }))
  document.body.append(holder)
  await loaded
  holder.contentWindow?.postMessage('', '*', [port2])
  const remove = () => {
    port.close()
    holder.remove()
  }
  if ((await answerOf(port, START)) !== 'late')
    return {
      draw: order => {
        port.postMessage(order)
        return answerOf(port, PATIENCE) as Promise<Drawn | 'late'>
      },
      remove,
    }
  remove()
  return undefined
}

function answerOf(port: MessagePort, patience: number): Promise<unknown> {
  return new Promise(resolve => {
    const late = setTimeout(() => resolve('late'), patience)
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(late)
      resolve(data)
    }
  })
}
