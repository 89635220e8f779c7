import { existsSync, readdirSync } from 'node:fs'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import type { Diagram, Lesson } from '#core/lesson/lesson.ts'
import { readLesson } from '#source/read-lesson.ts'
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

const CONTENT = `${ROOT}content/`

/** Every Mermaid diagram of every lesson, as the build reads it; one that stands in the text twice is here once. */
export function lessonDiagrams(): readonly LessonDiagram[] {
  return readContent(CONTENT).flatMap(folder => {
    const { lesson } = readLesson(folder, FIGURES)
    const found = lesson.diagrams.map(diagram => {
      const key = snapshotKey(diagram.source, diagram.notes)
      const { source, notes } = diagram
      const path = `${CONTENT}${lesson.id}/drawn/${key}.svg`
      return { lesson: lesson.id, name: nameOf(diagram, lesson), source, notes, key, path }
    })
    return [...new Map(found.map(diagram => [diagram.key, diagram])).values()]
  })
}

/** Which diagrams have no current snapshot, and which snapshots belong to no diagram any more. */
export function snapshotState() {
  const diagrams = lessonDiagrams()
  const current = new Set(diagrams.flatMap(({ path }) => [path, modelPath(path)]))
  const drawn = readContent(CONTENT).flatMap(({ id }) => {
    const folder = `${CONTENT}${id}/drawn/`
    return existsSync(folder) ? readdirSync(folder).map(file => folder + file) : []
  })
  return {
    missing: diagrams.filter(({ path }) => !existsSync(path) || !existsSync(modelPath(path))),
    stale: drawn.filter(path => /\.(svg|json)$/.test(path) && !current.has(path)),
  }
}

/** What a picture says lies beside it. */
export const modelPath = (path: string) => path.replace(/svg$/, 'json')

const nameOf = ({ at }: Diagram, { markdown }: Lesson) =>
  'image' in at ? at.image : `session.md:${markdown.slice(0, at.fence).split('\n').length}`
