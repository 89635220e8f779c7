import { readFileSync } from 'node:fs'
import mermaid from 'mermaid'
import { beforeEach, expect, it, test, vi } from 'vitest'
import { MERMAID_CONFIG } from '#widgets/diagram/mermaid-config.ts'
import type { DiagramModel, TreeItem } from '#widgets/diagram/model.ts'
import { modelOfParsed } from '#widgets/diagram/model-of.ts'
import { outlineOf } from '#widgets/diagram/outline.ts'

const LESSON = readFileSync('tests/fixtures/lessons/diagram-lesson/session.md', 'utf8')
const BROKEN = '닫지 않은 괄호'
const DIAGRAMS = [...LESSON.matchAll(/^### (.+)\n\n```mermaid\n([\s\S]*?)^```/gm)]
  .map(([, name = '', source = '']) => [name, source] as const)
  .filter(([name]) => name !== BROKEN)

/** Not drawn for an author: what Mermaid shows of a mistake, and older names of types that are there. */
const NOT_A_TYPE = ['error', '---', 'class', 'state', 'flowchart', 'flowchart-elk']

mermaid.initialize(MERMAID_CONFIG)
beforeEach(() => {
  // Mermaid measures the words of some types while it reads them.
  vi.spyOn(SVGGraphicsElement.prototype, 'getBBox').mockReturnValue(new DOMRect(0, 0, 10, 10))
})

const diagramOf = (source: string) => mermaid.mermaidAPI.getDiagramFromText(source)

test('the lesson of all types has every type that Mermaid knows', async () => {
  const types = new Set<string>()
  for (const [, source] of DIAGRAMS) types.add((await diagramOf(source)).type)
  const known = mermaid.getRegisteredDiagramsMetadata().map(({ id }) => id)
  expect(known.filter(id => !types.has(id) && !NOT_A_TYPE.includes(id))).toEqual([])
})

it.each(DIAGRAMS)('%s is told from what Mermaid parsed, each line with words', async (_, source) => {
  const model = modelOfParsed(await diagramOf(source))?.model
  if (!model) throw new Error('no model')
  const lines = linesOf(model)
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.filter(line => line.trim() === '')).toEqual([])
})

function linesOf(model: DiagramModel): readonly string[] {
  if (model.kind === 'graph') return textsOf(outlineOf(model))
  if (model.kind === 'tree') return textsOf(model.items)
  expect(model.head.length).toBeGreaterThan(1)
  return [...model.head, ...model.rows.map(([name = '']) => name)]
}

const textsOf = (items: readonly TreeItem[]): readonly string[] =>
  items.flatMap(({ text, items: inner }) => [text, ...textsOf(inner)])
