import mermaid from 'mermaid'
import { expect, test } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import { flowParts } from '#source/flow-parts.ts'
import { readLesson } from '#source/read-lesson.ts'

/** What Mermaid's own parser makes of a source: the measure that the small reader is held to. */
async function asMermaid(source: string) {
  // Mermaid knows no types of diagrams before its first work.
  await mermaid.parse(source)
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(source)
  const flow = db as unknown as {
    readonly getVertices: () => ReadonlyMap<string, unknown>
    readonly getEdges: () => readonly { readonly start: string; readonly end: string; readonly stroke: string }[]
    readonly getSubGraphs: () => readonly { readonly id: string }[]
  }
  return {
    nodes: [...new Set([...flow.getVertices().keys(), ...flow.getSubGraphs().map(({ id }) => id)])].sort(),
    edges: flow
      .getEdges()
      .filter(({ stroke }) => stroke !== 'invisible')
      .map(({ start, end }) => `${start}>${end}`)
      .sort(),
  }
}

const asReader = (source: string) => {
  const parts = flowParts(source)
  return parts && { nodes: [...parts.nodes].sort(), edges: [...parts.edges].sort() }
}

test.each([
  ['a chain on one line', 'graph TB\n  A[가] --> B{나} --> C((다))'],
  ['several at once', 'flowchart LR\n  A & B --> C & D'],
  [
    'words on a line',
    'graph TD\n  A -->|지속적 실행| B\n  A -- 간헐적 실행 --> C\n  A == 굵게 ==> D\n  A -. 점선 .-> E',
  ],
  [
    'every arrow',
    'graph TD\n  A --- B\n  B --o C\n  C --x D\n  D <--> E\n  E -.-> F\n  F ==> G\n  G ----> H\n  H -.- I\n  I === J',
  ],
  ['lines that are not seen', 'graph TD\n  A ~~~ B\n  B --> C'],
  ['arrows and brackets in quotation marks', 'graph TD\n  A["x --> y [z]"] --> B("a; b & c")\n  C -->|"D --> E"| F'],
  [
    'groups in groups, and lines between them',
    'flowchart TB\n  subgraph out["바깥 --> 안"]\n    direction LR\n    subgraph in [안]\n      A --> B\n    end\n  end\n  C --> in\n  in --> out2\n  subgraph out2\n    D\n  end',
  ],
  [
    'classes, styles and descriptions',
    'flowchart LR\n  accTitle: A --> Z\n  accDescr: X --> Y\n  A:::good --> B\n  classDef good fill:#fff\n  class A,B good\n  style A fill:#fff\n  linkStyle 0 stroke:#000',
  ],
  ['a description of many lines', 'flowchart LR\n  accDescr {\n    X --> Y\n  }\n  A --> B'],
  ['semicolons', 'graph TD; A-->B; B-->C; C-->D; style A fill:red'],
  ['comments', 'graph TD\n  %% A --> Z\n  A --> B\n  %%{init: {"flowchart": {"padding": 3}}}%%'],
  ['shapes by name', 'flowchart TD\n  A@{ shape: cyl, label: "DB" } --> B\n  C@{ shape: rect }'],
  ['lines with ids', 'flowchart TD\n  A e1@--> B\n  e1@{ animate: true }'],
  ['ids with signs and Hangul', 'flowchart TD\n  my-node --> a.b_c\n  저장 --> 끝내기\n  endpoint --> styled'],
  [
    'all brackets',
    'flowchart TD\n  A([a]) --> B[[b]]\n  C[(c)] --> D{{d}}\n  E>e] --> F[/f/]\n  G[\\g\\] --> H(((h)))',
  ],
])('reads as Mermaid does: %s', async (_, source) => {
  expect(asReader(source)).toEqual(await asMermaid(source))
})

const withoutFront = (source: string) => source.replace(/^---\n[\s\S]*?\n---\n/, '')

test("the lesson's own flowcharts are read as Mermaid reads them", async () => {
  const diagrams = readContent('content').flatMap(folder => readLesson(folder, FIGURES).lesson.diagrams)
  const flowcharts = diagrams.filter(({ source }) => flowParts(source))
  expect(flowcharts).toHaveLength(8)
  for (const { source, id } of flowcharts) expect(asReader(source), id).toEqual(await asMermaid(withoutFront(source)))
})

test('front matter is no part of it, and a diagram of another type has no ids', () => {
  expect(asReader('---\ntitle: A --> B\n---\nflowchart LR\n  C --> D')).toEqual({ nodes: ['C', 'D'], edges: ['C>D'] })
  expect(flowParts('sequenceDiagram\n  A->>B: hi')).toBeUndefined()
})
