import { expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { mistakeText } from '#source/mistake.ts'
import { readLesson } from '#source/read-lesson.ts'
import { snapshotKey } from '#widgets/diagram/snapshot-key.ts'

const MARKDOWN = `# Lambda

![흐름](./generated-diagrams/flow.png)

## 🔍 개념 2: 실행 (5분)

\`\`\`mermaid
graph TB
A[워크로드] -->|자주| B
A --> C
\`\`\`

\`\`\`mermaid
sequenceDiagram
X->>Y: 안녕
\`\`\`
`

const FLOW = 'flowchart TB\n  subgraph cold\n    create --> init\n  end\n  event --> cold\n'

const HEAD = `figures:
  flow: figures/flow.mmd
glossary:
  - term: 실행 환경
    also: [Execution Environment]
    text: 코드가 실행되는 곳이에요.
`

const read = (diagrams: string) =>
  readLesson(
    {
      id: 'x',
      folder: 'content/x',
      markdown: MARKDOWN,
      lessonYaml: HEAD + diagrams,
      quizYaml: undefined,
      sources: new Map([['figures/flow.mmd', FLOW]]),
      names: new Set(),
    },
    FIGURES,
  )
const reportOf = (diagrams: string) => read(diagrams).mistakes.map(mistakeText).join('\n')

it('a figure and a block carry steps and links; a group is named as a node is, a figure of the pricing module is written out', () => {
  const { lesson, mistakes } = read(`diagrams:
  - figure: flow
    steps:
      - nodes: [event]
        text: 시작해요.
      - { nodes: [cold, create], edges: ['event>cold', 'create>init'], text: '{{lambda.timeout.max}}까지예요.' }
    links: { cold: 개념 2, create: Execution Environment }
  - has: A[워크로드]
    title: 나누는 법
    links: { A: 실행 }
`)
  expect(mistakes).toEqual([])
  expect(lesson.diagrams.map(({ notes }) => notes)).toEqual([
    {
      steps: [
        { nodes: ['event'], edges: [], text: '시작해요.' },
        { nodes: ['cold', 'create'], edges: ['event>cold', 'create>init'], text: '15분까지예요.' },
      ],
      links: { cold: { id: 'c2', title: '실행' }, create: { id: 't1', title: '실행 환경' } },
    },
    { title: '나누는 법', links: { A: { id: 'c2', title: '실행' } } },
    {},
  ])
})

it('a node, a line, a heading, a term or a number that is not there is told with its line, all at once', () => {
  expect(
    reportOf(`diagrams:
  - figure: flow
    steps:
      - nodes: [event, evnt]
        edges:
          - event>init
        text: '{{lambda.nothing}}까지예요.'
      - text: 아무것도 가리키지 않아요.
    links:
      nobody: 개념 2
      cold: 개념 9
`),
  ).toBe(`content/x/lesson.yaml:10  the diagram has no node "evnt"
    → write one of its nodes: cold, create, init, event
content/x/lesson.yaml:12  the diagram has no edge "event>init"
    → write one of its edges: create>init, event>cold
content/x/lesson.yaml:13  there is no figure "lambda.nothing"
    → write a key of src/core/aws/facts.ts or src/core/cost/figures.ts
content/x/lesson.yaml:14  step 2 points at nothing
    → name at least one of its nodes or edges
content/x/lesson.yaml:16  the diagram has no node "nobody"
    → write one of its nodes: cold, create, init, event
content/x/lesson.yaml:17  "개념 9" is neither a heading of session.md nor a term of the glossary
    → write the words of a heading, or a term as \`glossary\` spells it`)
})

it('an entry that names its diagram twice, not at all, or after another has, is told', () => {
  expect(
    reportOf(`diagrams:
  - figure: flow
  - has: A[워크로드]
  - figure: flow
    title: 또
  - has: '|자주|'
  - title: 누구
  - has: A[워크로드]
    figure: flow
  - figure: flaw
`),
  ).toBe(`content/x/lesson.yaml:10  entry 1 already speaks of this diagram
    → write everything about one diagram into one entry
content/x/lesson.yaml:12  entry 2 already speaks of this diagram
    → write everything about one diagram into one entry
content/x/lesson.yaml:13  the entry names no diagram
    → write \`has\` for a Mermaid block, \`figure\` for an image of \`figures\`
content/x/lesson.yaml:14  the entry has both \`has\` and \`figure\`
    → keep the one that names its diagram
content/x/lesson.yaml:16  "flaw" is no key of \`figures\`
    → write one of: flow`)
})

it('a step without its sentence, a line that is no line, an empty list and steps of another type are told', () => {
  expect(
    reportOf(`diagrams:
  - figure: flow
    steps:
      - nodes: [event]
  - has: A[워크로드]
    steps:
      - { edges: [A-B], text: 가요. }
  - has: X->>Y
    steps: [{ nodes: [X], text: 인사해요. }]
    links: { X: 개념 2 }
`),
  ).toBe(`content/x/lesson.yaml:10  diagrams, entry 1: "steps.0.text" is missing
    → write one or two plain sentences
content/x/lesson.yaml:13  diagrams, entry 2: "steps.0.edges.0" may not be "A-B"
    → write a list of lines, each with the ids of both ends: ['A>B']
content/x/lesson.yaml:15  only a flowchart can have steps, and this diagram is none
    → remove "steps"
content/x/lesson.yaml:16  only a flowchart can have links, and this diagram is none
    → remove "links"`)
  expect(reportOf('diagrams:\n  - { figure: flow, steps: [] }\n')).toBe(`content/x/lesson.yaml:8  "steps" is empty
    → write at least one step, or remove the key`)
})

it('steps and links change no drawing', () => {
  const told = {
    steps: [{ nodes: ['event'], edges: ['event>cold'], text: '시작해요.' }],
    links: { cold: { id: 'c2', title: '실행' } },
  }
  expect(snapshotKey(FLOW, told)).toBe(snapshotKey(FLOW))
  expect(snapshotKey(FLOW, { ...told, roles: { cold: 'ec2' } })).not.toBe(snapshotKey(FLOW))
})
