import { modelWords as words } from '#strings/diagram-models.ts'
import type { ModelNode } from './model.ts'
import { oneLine, type Parsed, parsed, where } from './model-parts.ts'

/** What Mermaid's Sankey diagram gives, as far as it is read here. */
export interface SankeyData {
  getGraph(): {
    readonly nodes: readonly { readonly id: string }[]
    readonly links: readonly { readonly source: string; readonly target: string; readonly value: number }[]
  }
}

/** Streams and what flows in them; at each node as much as comes in or goes out, whichever is more. */
export function parsedSankey(data: SankeyData): Parsed {
  const { nodes: names, links } = data.getGraph()
  const sum = (id: string, end: 'source' | 'target') =>
    links.filter(link => link[end] === id).reduce((total, { value }) => total + value, 0)
  const nodes = names.map(({ id }) => ({
    id,
    label: oneLine(id),
    note: written(Math.max(sum(id, 'source'), sum(id, 'target'))),
  }))
  const edges = links.map(({ source, target, value }) => ({ from: source, to: target, label: written(value) }))
  return parsed(
    { kind: 'graph', nodes, edges, groups: [] },
    {
      unnamed: {
        nodes: [{ selector: '.nodes > .node', shown: nodes, by: 'order' }],
        lines: { selector: '.links > .link', edges },
      },
    },
  )
}

/** As Mermaid rounds it. */
const written = (amount: number) => String(Math.round(amount * 100) / 100)

/** What Mermaid's event models give, as far as it is read here. */
export interface EventData {
  getState(): {
    readonly boxes: readonly Box[]
    readonly relations: readonly { readonly sourceBox: Box; readonly targetBox: Box }[]
    readonly sortedSwimlanesArray: readonly Lane[]
  }
}

interface Box {
  /** Its name in bold, then its data, as HTML. */
  readonly text: string
  readonly frame: { readonly name: string; readonly modelEntityType: string; readonly entityIdentifier: string }
  readonly swimlane: Lane
}

interface Lane {
  readonly index: number
  readonly label: string
}

/** Frames in the order of time, in their lanes. */
export function parsedEvents(data: EventData): Parsed {
  const { boxes, relations, sortedSwimlanesArray } = data.getState()
  const nodes = boxes.map(boxNode)
  const edges = relations.map(({ sourceBox, targetBox }) => ({ from: sourceBox.frame.name, to: targetBox.frame.name }))
  const groups = sortedSwimlanesArray.map(lane => ({ id: laneId(lane), label: laneLabel(lane) }))
  return parsed(
    { kind: 'graph', nodes, edges, groups },
    {
      unnamed: {
        nodes: [{ selector: '.em-box', shown: nodes, by: 'order' }],
        lines: { selector: '.em-relation', edges },
      },
    },
  )
}

function boxNode({ text, frame, swimlane }: Box): ModelNode {
  const details = (text.split(/<code[^>]*>/)[1] ?? '').split(/<br\s*\/?>|\n/).map(oneLine)
  const told = details.filter(detail => detail !== '')
  return {
    id: frame.name,
    label: oneLine(frame.entityIdentifier.split('.').at(-1) ?? ''),
    group: laneId(swimlane),
    ...where('note', words.frames[frame.modelEntityType]),
    ...(told.length === 0 ? {} : { details: told }),
  }
}

const laneId = ({ index }: Lane) => `lane ${index}`

/** Mermaid counts the lanes of a kind from 0, 100 and 200; a name of the author's stands after the kind's. */
function laneLabel({ index, label }: Lane): string {
  const name = /: (.+)$/.exec(label)?.[1]
  return [words.lanes[Math.floor(index / 100)] ?? oneLine(label), ...(name ? [oneLine(name)] : [])].join(': ')
}
