import { existsSync, readdirSync, readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { parse } from 'yaml'
import type { DiagramNotes } from '#widgets/diagram/roles.ts'
import { snapshotKey } from '#widgets/diagram/snapshot-key.ts'
import { ROOT } from './root.ts'

/** One diagram of a lesson and where its snapshot belongs. */
export interface LessonDiagram {
  readonly lesson: string
  readonly name: string
  readonly source: string
  readonly notes: DiagramNotes
  readonly key: string
  readonly path: string
}

interface LessonYaml {
  readonly figures?: Readonly<Record<string, string>> | null
  readonly diagrams?: readonly (DiagramNotes & { readonly has: string })[] | null
}

const CONTENT = `${ROOT}content/`

/** Every Mermaid diagram of every lesson: the figures that `lesson.yaml` names and the Markdown's own fences. */
export function lessonDiagrams(): readonly LessonDiagram[] {
  return lessons().flatMap(lesson => {
    const folder = `${CONTENT}${lesson}/`
    const yaml = existsSync(`${folder}lesson.yaml`) ? (parse(readFileSync(`${folder}lesson.yaml`, 'utf8')) ?? {}) : {}
    const found = [...figures(folder, yaml as LessonYaml), ...fences(folder, yaml as LessonYaml)]
    return found.map(({ name, source, notes }) => {
      const key = snapshotKey(source, notes)
      return { lesson, name, source, notes, key, path: `${folder}drawn/${key}.svg` }
    })
  })
}

/** Which diagrams have no current snapshot, and which snapshots belong to no diagram any more. */
export function snapshotState() {
  const diagrams = lessonDiagrams()
  const current = new Set(diagrams.map(({ path }) => path))
  const drawn = lessons().flatMap(lesson => {
    const folder = `${CONTENT}${lesson}/drawn/`
    return existsSync(folder) ? readdirSync(folder).map(file => folder + file) : []
  })
  return {
    missing: diagrams.filter(({ path }) => !existsSync(path)),
    stale: drawn.filter(path => path.endsWith('.svg') && !current.has(path)),
  }
}

const lessons = () => readdirSync(CONTENT).filter(folder => existsSync(`${CONTENT}${folder}/session.md`))

type Found = Pick<LessonDiagram, 'name' | 'source' | 'notes'>

const figures = (folder: string, { figures }: LessonYaml): readonly Found[] =>
  [...new Set(Object.values(figures ?? {}))]
    .filter(file => file.endsWith('.mmd') && existsSync(folder + file))
    .map(file => ({ name: file, source: readFileSync(folder + file, 'utf8'), notes: {} }))

function fences(folder: string, { diagrams }: LessonYaml): readonly Found[] {
  const found: Found[] = []
  visit(
    unified()
      .use(remarkParse)
      .parse(readFileSync(`${folder}session.md`, 'utf8')),
    'code',
    node => {
      if (node.lang !== 'mermaid') return
      const { has: _, ...notes } = diagrams?.find(({ has }) => node.value.includes(has)) ?? { has: '' }
      found.push({ name: `session.md:${node.position?.start.line}`, source: node.value, notes })
    },
  )
  return found
}
