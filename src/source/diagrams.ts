import type { Code, Image } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Diagram, DiagramNotes, Term } from '#core/lesson/lesson.ts'
import { decoded } from './address.ts'
import { readTold } from './diagram-steps.ts'
import type { DiagramYaml, LessonYaml } from './lesson-schema.ts'
import type { Reading } from './read-lesson.ts'

/** Every diagram of the lesson in the order of the text: images that stand for one, and Mermaid fences. */
export function readDiagrams(reading: Reading, yaml: LessonYaml, terms: readonly Term[]): readonly Diagram[] {
  const entries = yaml.diagrams ?? []
  const diagrams: Diagram[] = []
  const usedFigures = new Set<string>()
  const notes = new Map<number, DiagramNotes>()
  const add = (source: string, at: Diagram['at'], names: (entry: DiagramYaml) => boolean) => {
    const index = entries.findIndex(names)
    const told = notes.get(index) ?? notesOf(reading, entries, index, source, terms)
    notes.set(index, told)
    diagrams.push({ id: `d${diagrams.length + 1}`, source, notes: told, at })
  }
  visit(reading.tree, (node): undefined => {
    if (node.type === 'image') {
      const name = baseName(node)
      const path = yaml.figures?.[name]
      if (path === undefined) return
      usedFigures.add(name)
      const source = reading.files.sources.get(path)
      if (source !== undefined) add(source, { image: node.url }, ({ figure }) => figure === name)
    }
    if (node.type === 'code' && node.lang === 'mermaid')
      add(node.value, { fence: startOf(node) }, ({ has }) => has !== undefined && node.value.includes(has))
  })
  reportFigures(reading, yaml, usedFigures)
  entries.forEach((entry, index) => void reportEntry(reading, yaml, entry, index, notes.has(index)))
  return diagrams
}

function reportFigures(reading: Reading, { figures = {} }: LessonYaml, used: ReadonlySet<string>): void {
  for (const [name, path] of Object.entries(figures)) {
    if (!used.has(name))
      reading.report(['figures', name], `session.md has no image named "${name}"`, 'remove the line, or mend the name')
    if (!reading.files.sources.has(path))
      reading.report(
        ['figures', name],
        `there is no file ${path}`,
        `write the diagram into ${reading.files.folder}/${path}`,
      )
  }
}

/** What is wrong with the name of an entry's diagram. */
function reportEntry(
  { report, tree }: Reading,
  { diagrams = [], figures = {} }: LessonYaml,
  { has, figure }: DiagramYaml,
  index: number,
  isUsed: boolean,
): void {
  const at = ['diagrams', index]
  const before = diagrams.slice(0, index).findIndex(earlier => isSame(tree, earlier, { has, figure }))
  if (has === undefined && figure === undefined)
    report(at, 'the entry names no diagram', 'write `has` for a Mermaid block, `figure` for an image of `figures`')
  else if (has !== undefined && figure !== undefined)
    report(at, 'the entry has both `has` and `figure`', 'keep the one that names its diagram')
  else if (before !== -1)
    report(
      [...at, has === undefined ? 'figure' : 'has'],
      `entry ${before + 1} already speaks of this diagram`,
      'write everything about one diagram into one entry',
    )
  else if (figure !== undefined && !Object.hasOwn(figures, figure))
    report([...at, 'figure'], `"${figure}" is no key of \`figures\``, figureRemedy(Object.keys(figures)))
  else if (has !== undefined && !isUsed)
    report([...at, 'has'], `no Mermaid block holds "${has}"`, 'copy a piece of text that only one block has')
}

const figureRemedy = (names: readonly string[]) =>
  names.length > 0 ? `write one of: ${names.join(', ')}` : 'name the image and its file under `figures` first'

/** True where both entries name one diagram. */
function isSame(tree: Reading['tree'], one: DiagramYaml, other: DiagramYaml): boolean {
  if (one.figure !== undefined || other.figure !== undefined) return one.figure === other.figure
  let isShared = false
  visit(tree, 'code', ({ lang, value }) => {
    const holds = ({ has }: DiagramYaml) => has !== undefined && value.includes(has)
    if (lang === 'mermaid' && holds(one) && holds(other)) isShared = true
  })
  return isShared
}

function notesOf(
  reading: Reading,
  entries: readonly DiagramYaml[],
  index: number,
  source: string,
  terms: readonly Term[],
): DiagramNotes {
  const entry = entries[index]
  if (entry === undefined) return {}
  const { has: _, figure: __, ...notes } = entry
  const told = readTold(reading, ['diagrams', index], entry, source, terms)
  return JSON.parse(JSON.stringify({ ...notes, steps: undefined, links: undefined, ...told })) as DiagramNotes
}

const startOf = (node: Code) => node.position?.start.offset ?? 0

/** `./generated-diagrams/x.png` → `x` */
export const baseName = ({ url }: Pick<Image, 'url'>) => decoded(url.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '')
