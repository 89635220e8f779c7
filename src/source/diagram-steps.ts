import type { DiagramLink, DiagramNotes, DiagramStep, Term } from '#core/lesson/lesson.ts'
import { filled } from './annotations.ts'
import { type FlowParts, flowParts } from './flow-parts.ts'
import type { DiagramYaml } from './lesson-schema.ts'
import { findHeading } from './outline.ts'
import type { Reading } from './read-lesson.ts'
import type { YamlPath } from './yaml-text.ts'

type Told = Pick<DiagramNotes, 'steps' | 'links'>

/**
 * Steps and links of one diagram.
 *
 * - In: the entry of `diagrams`, its path, the diagram's source, the lesson's terms. Out: what of them is right; the rest
 *   is reported with its line.
 */
export function readTold(
  reading: Reading,
  at: YamlPath,
  { steps, links }: DiagramYaml,
  source: string,
  terms: readonly Term[],
): Told {
  if (steps === undefined && links === undefined) return {}
  const parts = flowParts(source)
  if (parts === undefined) {
    for (const key of ['steps', 'links'] as const)
      if ({ steps, links }[key] !== undefined)
        reading.report([...at, key], `only a flowchart can have ${key}, and this diagram is none`, `remove "${key}"`)
    return {}
  }
  return {
    ...(steps && { steps: readSteps(reading, [...at, 'steps'], steps, parts) }),
    ...(links && { links: readLinks(reading, [...at, 'links'], links, parts, terms) }),
  }
}

function readSteps(
  reading: Reading,
  at: YamlPath,
  steps: NonNullable<DiagramYaml['steps']>,
  parts: FlowParts,
): readonly DiagramStep[] {
  if (steps.length === 0) reading.report(at, '"steps" is empty', 'write at least one step, or remove the key')
  return steps.map(({ nodes = [], edges = [], text }, index) => {
    const own = [...at, index]
    if (nodes.length + edges.length === 0)
      reading.report(own, `step ${index + 1} points at nothing`, 'name at least one of its nodes or edges')
    nodes.forEach((node, place) => void isPart(reading, [...own, 'nodes', place], 'node', node, parts.nodes))
    edges.forEach((edge, place) => void isPart(reading, [...own, 'edges', place], 'edge', edge, parts.edges))
    return { nodes, edges, text: filled(reading, [...own, 'text'], text) ?? text }
  })
}

function readLinks(
  reading: Reading,
  at: YamlPath,
  links: NonNullable<DiagramYaml['links']>,
  parts: FlowParts,
  terms: readonly Term[],
): Readonly<Record<string, DiagramLink>> {
  const found = Object.entries(links).flatMap(([node, wanted]) => {
    const path = [...at, node]
    const isNode = isPart(reading, path, 'node', node, parts.nodes)
    const link = linkTo(reading, wanted, terms)
    if (link === undefined)
      reading.report(
        path,
        `"${wanted}" is neither a heading of session.md nor a term of the glossary`,
        'write the words of a heading, or a term as `glossary` spells it',
      )
    return isNode && link ? [[node, link] as const] : []
  })
  return Object.fromEntries(found)
}

function linkTo({ headings }: Reading, wanted: string, terms: readonly Term[]): DiagramLink | undefined {
  const heading = findHeading(headings, wanted)
  if (heading) return { id: heading.id, title: heading.title }
  const term = terms.find(({ spellings }) => spellings.includes(wanted))
  return term && { id: term.id, title: term.term }
}

function isPart(
  { report }: Reading,
  path: YamlPath,
  kind: 'node' | 'edge',
  id: string,
  known: ReadonlySet<string>,
): boolean {
  if (known.has(id)) return true
  const remedy = known.size > 0 ? `write one of its ${kind}s: ${[...known].join(', ')}` : `it has no ${kind}s`
  report(path, `the diagram has no ${kind} "${id}"`, remedy)
  return false
}
