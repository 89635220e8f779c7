import type { Code, Image } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Diagram, DiagramNotes } from '#core/lesson/lesson.ts'
import { decoded } from './address.ts'
import type { LessonYaml } from './lesson-schema.ts'
import type { Reading } from './read-lesson.ts'

/** Every diagram of the lesson in the order of the text: images that stand for one, and Mermaid fences. */
export function readDiagrams(reading: Reading, yaml: LessonYaml): readonly Diagram[] {
  const diagrams: Diagram[] = []
  const add = (source: string, notes: DiagramNotes, at: Diagram['at']) =>
    diagrams.push({ id: `d${diagrams.length + 1}`, source, notes, at })
  const usedFigures = new Set<string>()
  const usedNotes = new Set<number>()
  visit(reading.tree, (node): undefined => {
    if (node.type === 'image') {
      const name = baseName(node)
      const path = yaml.figures?.[name]
      if (path === undefined) return
      usedFigures.add(name)
      const source = reading.files.sources.get(path)
      if (source !== undefined) add(source, {}, { image: node.url })
    }
    if (node.type === 'code' && node.lang === 'mermaid') {
      const index = yaml.diagrams?.findIndex(({ has }) => node.value.includes(has)) ?? -1
      usedNotes.add(index)
      add(node.value, notesOf(yaml, index), { fence: startOf(node) })
    }
  })
  reportUnused(reading, yaml, usedFigures, usedNotes)
  return diagrams
}

function reportUnused(reading: Reading, yaml: LessonYaml, usedFigures: Set<string>, usedNotes: Set<number>): void {
  for (const [name, path] of Object.entries(yaml.figures ?? {})) {
    if (!usedFigures.has(name))
      reading.report(['figures', name], `session.md has no image named "${name}"`, 'remove the line, or mend the name')
    if (!reading.files.sources.has(path))
      reading.report(
        ['figures', name],
        `there is no file ${path}`,
        `write the diagram into ${reading.files.folder}/${path}`,
      )
  }
  yaml.diagrams?.forEach(({ has }, index) => {
    if (!usedNotes.has(index))
      reading.report(
        ['diagrams', index, 'has'],
        `no Mermaid block holds "${has}"`,
        'copy a piece of text that only one block has',
      )
  })
}

function notesOf(yaml: LessonYaml, index: number): DiagramNotes {
  const { has: _, ...notes } = yaml.diagrams?.[index] ?? { has: '' }
  return JSON.parse(JSON.stringify(notes)) as DiagramNotes
}

const startOf = (node: Code) => node.position?.start.offset ?? 0

/** `./generated-diagrams/x.png` → `x` */
export const baseName = ({ url }: Pick<Image, 'url'>) => decoded(url.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '')
