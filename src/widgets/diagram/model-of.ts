import type { Mermaid } from 'mermaid'
import type { TableModel } from './model.ts'
import { type ArchitectureData, architectureGraph, type BlockData, blockGraph } from './model-blocks.ts'
import { type ChartData, chartTable, pieTable } from './model-chart.ts'
import { type GraphData, parsedGraph } from './model-graph.ts'
import { NO_PARTS, type Parsed } from './model-parts.ts'
import { parsedSequence, type SequenceData } from './model-sequence.ts'
import { shownText } from './shown-text.ts'

/** Every type's parsed data, seen through the methods that are read here; Mermaid exports no types of them. */
interface AnyData
  extends Partial<SequenceData>,
    Partial<Pick<BlockData, 'getBlocks'>>,
    Partial<Pick<ArchitectureData, 'getServices'>> {
  getData?(): GraphData
  getDirection?(): string | undefined
  getXYChartData?(): ChartData
  getSections?(): unknown
}

/** What we gave Mermaid as front matter; its parsers want the text below. */
const FRONT = /^---\n[\s\S]*?\n---\n/

/**
 * What a diagram says, from Mermaid's own parsed data.
 *
 * - In: Mermaid, and the source as it was prepared for it. Out: the model, or undefined for types that have neither nodes nor
 *   numbers: of those the texts are read from the drawing.
 */
export async function parsedDiagram(mermaid: Mermaid, source: string): Promise<Parsed | undefined> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(source.replace(FRONT, ''))
  const data: AnyData = diagram.db
  if (data.getXYChartData) return table(chartTable(data.getXYChartData()))
  if (diagram.type === 'pie' && data.getSections)
    return table(pieTable(data.getSections() as ReadonlyMap<string, number>))
  if (data.getMessages && data.getActors) return parsedSequence(data as SequenceData)
  const graph = graphOf(data)
  return graph && graph.nodes.length > 0 ? parsedGraph(graph, data.getDirection?.() ?? '') : undefined
}

function graphOf(data: AnyData): GraphData | undefined {
  if (data.getBlocks) return blockGraph(data as BlockData)
  if (data.getServices) return architectureGraph(data as ArchitectureData)
  return data.getData?.()
}

const table = (model: TableModel): Parsed => ({ model, parts: NO_PARTS, directions: new Map() })

/** The words of a drawing in the order of the document, each once where they stand together. */
export function textsOf(svg: SVGSVGElement): TableModel {
  const texts = [...svg.querySelectorAll('text')].map(shownText).filter(text => text !== '')
  return { kind: 'table', head: [], rows: texts.filter((text, index) => text !== texts[index - 1]).map(text => [text]) }
}
