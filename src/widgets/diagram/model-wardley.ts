import { modelWords as words } from '#strings/diagram-models.ts'
import type { ModelEdge, ModelNode } from './model.ts'
import { oneLine, type Parsed, parsed, where } from './model-parts.ts'

/** What Mermaid's Wardley maps give, as far as it is read here; places are shares of a hundred. */
export interface WardleyData {
  getWardleyData(): WardleyMap
}

interface WardleyMap {
  readonly nodes: readonly Component[]
  readonly links: readonly Link[]
  readonly trends: readonly { readonly nodeId: string; readonly targetX: number }[]
  readonly pipelines: readonly { readonly nodeId: string; readonly componentIds: readonly string[] }[]
  readonly annotations: readonly { readonly number: number; readonly text?: string }[]
  readonly notes: readonly { readonly text: string }[]
  readonly accelerators: readonly { readonly name: string }[]
  readonly deaccelerators: readonly { readonly name: string }[]
  readonly axes: { readonly stages?: readonly string[]; readonly stageBoundaries?: readonly number[] }
}

interface Component {
  readonly id: string
  readonly label: string
  readonly x?: number
  readonly y?: number
  readonly className?: string
  readonly inertia?: boolean
  readonly sourceStrategy?: string
}

interface Link {
  readonly source: string
  readonly target: string
  readonly label?: string
  readonly flow?: string
}

/** Components with their places, what needs what, and the notes on the map. */
export function parsedWardley(data: WardleyData): Parsed {
  const map = data.getWardleyData()
  const pipelines = new Map(map.pipelines.flatMap(({ nodeId, componentIds }) => componentIds.map(id => [id, nodeId])))
  const nodes = map.nodes.map(component => nodeOf(component, map, pipelines.get(component.id)))
  const links = map.links.filter(({ source, target }) => pipelines.get(source) !== target)
  const names = new Map(nodes.map(({ id, label }) => [id, label]))
  return parsed(
    {
      kind: 'graph',
      nodes: [...nodes, ...notesOf(map).map((label, index) => ({ id: `note ${index + 1}`, label }))],
      edges: links.map(edgeOf),
      groups: map.pipelines.map(({ nodeId }) => ({
        id: pipelineId(nodeId),
        label: words.pipeline(names.get(nodeId) ?? nodeId),
      })),
    },
    {
      unnamed: {
        nodes: [{ selector: '.wardley-node', shown: nodes, by: 'order' }],
        lines: { selector: '.wardley-links > .wardley-link', edges: links.map(edgeOf) },
      },
    },
  )
}

const pipelineId = (component: string) => `pipeline ${component}`

function nodeOf(component: Component, map: WardleyMap, pipeline: string | undefined): ModelNode {
  const { id, label, x = 0, y = 0, className, inertia, sourceStrategy = '' } = component
  const trends = map.trends.filter(({ nodeId }) => nodeId === id)
  const place = (at: number) => words.percent(Math.round(at), stageAt(at / 100, map.axes))
  const told = [
    className === 'anchor' ? words.anchor : '',
    words.standing(place(x), words.percent(Math.round(y), '')),
    ...trends.map(({ targetX }) => words.evolving(place(targetX))),
    inertia ? words.inertia : '',
    words.strategies[sourceStrategy] ?? '',
  ]
  return {
    id,
    label: oneLine(label),
    ...where('group', pipeline === undefined ? undefined : pipelineId(pipeline)),
    note: told.filter(part => part !== '').join(', '),
  }
}

/** The stages of the axis: of the same width where the source does not say where they end. */
function stageAt(place: number, { stages = [], stageBoundaries = [] }: WardleyMap['axes']): string {
  const names = stages.length > 0 ? stages : Object.keys(words.stages)
  const ends =
    stageBoundaries.length === names.length ? stageBoundaries : names.map((_, index) => (index + 1) / names.length)
  const name = names[ends.findIndex(end => place < end)] ?? names.at(-1) ?? ''
  return words.stages[name] ?? oneLine(name)
}

function edgeOf({ source, target, label = '', flow }: Link): ModelEdge {
  const said = where('label', oneLine(label))
  if (flow === 'backward') return { from: target, to: source, ...said }
  return { from: source, to: target, ...said, ...(flow === 'bidirectional' ? { heads: 2 } : {}) }
}

const notesOf = ({ annotations, notes, accelerators, deaccelerators }: WardleyMap): readonly string[] => [
  ...annotations.map(({ number, text = '' }) => words.annotation(number, oneLine(text))),
  ...notes.map(({ text }) => words.note(oneLine(text))),
  ...accelerators.map(({ name }) => words.accelerator(oneLine(name))),
  ...deaccelerators.map(({ name }) => words.deaccelerator(oneLine(name))),
]
