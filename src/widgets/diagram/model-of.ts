import type { Mermaid } from 'mermaid'
import type { TableModel } from './model.ts'
import { blockGraph, parsedArchitecture } from './model-blocks.ts'
import { parsedC4 } from './model-c4.ts'
import { type ChartData, chartTable, packetTable, pieTable, radarTable } from './model-chart.ts'
import { parsedCynefin } from './model-cynefin.ts'
import { ganttTable } from './model-gantt.ts'
import { parsedGit } from './model-git.ts'
import { grammarTree } from './model-grammar.ts'
import { type GraphData, parsedGraph } from './model-graph.ts'
import { type Parsed, parsed } from './model-parts.ts'
import { journeyTable, kanbanTable, timelineTable } from './model-plan.ts'
import { quadrantTable } from './model-quadrant.ts'
import { parsedSequence } from './model-sequence.ts'
import { parsedEvents, parsedSankey } from './model-streams.ts'
import { parsedIshikawa, parsedMindmap, parsedTreeView, parsedVenn } from './model-tree.ts'
import { parsedTreemap } from './model-treemap.ts'
import { parsedWardley } from './model-wardley.ts'
import { shownText } from './shown-text.ts'

/** A diagram as Mermaid parsed it: its word for the type, and what it keeps of it. */
export interface ParsedDiagram {
  readonly type: string
  readonly db: unknown
}

/** Flow charts, swim lanes, states, classes, entities, requirements and whatever comes in their form. */
interface AnyGraph {
  getData?(): GraphData
  getDirection?(): string | undefined
}

/** Mermaid exports no types of what it keeps: each reader says what it needs of it. */
type Reader = (data: never) => Parsed | undefined

const reading =
  <Data>(model: (data: Data) => Parsed['model']) =>
  (data: Data): Parsed =>
    parsed(model(data))

const grammar = reading(grammarTree)

const READERS: Readonly<Record<string, Reader>> = {
  architecture: parsedArchitecture,
  block: data => graphOf(blockGraph(data)),
  c4: parsedC4,
  cynefin: parsedCynefin,
  eventmodeling: parsedEvents,
  gantt: reading(ganttTable),
  gitGraph: parsedGit,
  info: reading((data: { getVersion(): string }) => ({
    kind: 'tree',
    items: [{ text: `Mermaid ${data.getVersion()}`, items: [] }],
  })),
  ishikawa: parsedIshikawa,
  journey: reading(journeyTable),
  kanban: data => parsedBoard(data),
  mindmap: (data: { getData(): GraphData }) => parsedMindmap(data.getData()),
  packet: reading(packetTable),
  pie: reading((data: { getSections(): ReadonlyMap<string, number> }) => pieTable(data.getSections())),
  quadrantChart: reading(quadrantTable),
  radar: reading(radarTable),
  railroad: grammar,
  railroadAbnf: grammar,
  railroadEbnf: grammar,
  railroadPeg: grammar,
  sankey: parsedSankey,
  sequence: parsedSequence,
  timeline: reading(timelineTable),
  treemap: parsedTreemap,
  treeView: parsedTreeView,
  venn: parsedVenn,
  wardley: parsedWardley,
  xychart: reading((data: { getXYChartData(): ChartData }) => chartTable(data.getXYChartData())),
}

/**
 * What a diagram says, from Mermaid's own parsed data.
 *
 * - In: Mermaid's diagram, after it was drawn: of some types Mermaid draws things twice when its data were read before.
 * - Out: the model, or undefined where the data have a form that is not known here: of those the texts are read from the drawing.
 */
export function modelOfParsed({ type, db }: ParsedDiagram): Parsed | undefined {
  const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined
  if (reader) return reader(db as never)
  const { getData, getDirection } = db as AnyGraph
  return getData && graphOf(getData.call(db), getDirection?.call(db))
}

/** What we gave Mermaid as front matter; its parsers want the text below. */
const FRONT = /^---\n[\s\S]*?\n---\n/

/** The same from the source as it was prepared for Mermaid. */
export async function parsedDiagram(mermaid: Mermaid, source: string): Promise<Parsed | undefined> {
  return modelOfParsed(await mermaid.mermaidAPI.getDiagramFromText(source.replace(FRONT, '')))
}

const graphOf = (graph: GraphData, direction = ''): Parsed | undefined =>
  graph.nodes.length > 0 ? parsedGraph(graph, direction) : undefined

/** A board is a table, and its cards are walked to as nodes are. */
function parsedBoard(data: { getData(): GraphData }): Parsed {
  const graph = data.getData()
  return { ...parsedGraph(graph, ''), model: { ...kanbanTable(graph), walked: true } }
}

/** The words of a drawing in the order of the document, each once where they stand together. */
export function textsOf(svg: SVGSVGElement): TableModel {
  const texts = [...svg.querySelectorAll('text')].map(shownText).filter(text => text !== '')
  return { kind: 'table', head: [], rows: texts.filter((text, index) => text !== texts[index - 1]).map(text => [text]) }
}
