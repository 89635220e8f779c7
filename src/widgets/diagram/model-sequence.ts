import { exploreWords as words } from '#strings/diagram-explore.ts'
import type { ModelEdge } from './model.ts'
import { NO_PARTS, oneLine, type Parsed } from './model-parts.ts'

/** What Mermaid's sequence diagram gives, as far as it is read here. */
export interface SequenceData {
  getMessages(): readonly Message[]
  getActors(): ReadonlyMap<string, { readonly description: string; readonly box?: { readonly name: string } }>
}

interface Message {
  readonly from?: string
  readonly to?: string
  readonly message?: unknown
  readonly type?: number
}

const NOTE = 2
/** Mermaid's numbers for lines with two tips, and what opens, divides and closes a frame. */
const BOTH_WAYS = new Set([33, 34])
const OPENS: Readonly<Record<number, keyof typeof words.frames>> = {
  10: 'loop',
  12: 'alt',
  15: 'opt',
  19: 'par',
  27: 'critical',
  30: 'break',
  32: 'par',
}
const DIVIDES = new Set([13, 20, 28])
const CLOSES = new Set([11, 14, 16, 21, 29, 31])
const ACTIVATES = new Set([17, 18])

/** Who takes part, and what is said in which order; a frame stands with each message inside it. */
export function parsedSequence(data: SequenceData): Parsed {
  const frames: { readonly name: string; readonly condition: string }[] = []
  const edges: ModelEdge[] = []
  for (const { from, to, message, type = -1 } of data.getMessages()) {
    const text = typeof message === 'string' ? oneLine(message) : ''
    const opened = OPENS[type]
    if (opened) frames.push({ name: words.frames[opened], condition: text })
    else if (DIVIDES.has(type)) frames.push({ name: frames.pop()?.name ?? '', condition: text })
    else if (CLOSES.has(type)) frames.pop()
    else if (from && to && !ACTIVATES.has(type)) edges.push(said(from, to, type, [text, ...told(frames)]))
  }
  const actors = [...data.getActors()]
  const boxes = [...new Set(actors.flatMap(([, { box }]) => (box?.name ? [box.name] : [])))]
  return {
    model: {
      kind: 'graph',
      nodes: actors.map(([id, { description, box }]) => ({
        id,
        label: oneLine(description),
        ...(box?.name ? { group: `box ${box.name}` } : {}),
      })),
      edges,
      groups: boxes.map(name => ({ id: `box ${name}`, label: oneLine(name) })),
      inTime: true,
    },
    parts: NO_PARTS,
    directions: new Map(),
  }
}

const told = (frames: readonly { readonly name: string; readonly condition: string }[]) =>
  frames.map(({ name, condition }) => `[${words.framed(name, condition)}]`)

function said(from: string, to: string, type: number, texts: readonly string[]): ModelEdge {
  const label = texts.filter(text => text !== '').join(' ')
  const heads = type === NOTE ? { heads: 0 as const } : BOTH_WAYS.has(type) ? { heads: 2 as const } : {}
  return { from, to, ...(label === '' ? {} : { label }), ...heads }
}
