import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { LessonFiles } from '#source/read-lesson.ts'
import type { DiagramModel } from '#widgets/diagram/model.ts'

/** A lesson's folder as read from disk, with what only the build uses of it. */
export interface LessonFolder extends LessonFiles {
  /** Snapshot key → SVG and what it says. */
  readonly drawn: ReadonlyMap<string, Snapshot>
  /** Files that the page shows as they are: path inside the folder → path on disk. */
  readonly assets: ReadonlyMap<string, string>
}

/** A diagram as it was drawn by `npm run diagrams`. */
export interface Snapshot {
  readonly svg: string
  /** Undefined where the file beside the picture is missing. */
  readonly model: DiagramModel | undefined
}

const TEXT = /\.(md|ya?ml|mmd)$/
const DRAWN = /^drawn\/([0-9a-f]+)\.svg$/

/** Every folder of `root` that holds a `session.md`, in the order of their names. */
export function readContent(root: string): readonly LessonFolder[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && exists(join(root, entry.name, 'session.md')))
    .map(entry => entry.name)
    .sort()
    .map(id => readFolder(id, join(root, id)))
}

function readFolder(id: string, path: string): LessonFolder {
  const names = (readdirSync(path, { recursive: true }) as string[])
    .map(name => name.split(sep).join('/'))
    .filter(name => statSync(join(path, name)).isFile())
  const served = names.filter(name => !TEXT.test(name) && !name.startsWith('drawn/'))
  const text = (name: string) => (names.includes(name) ? readFileSync(join(path, name), 'utf8') : undefined)
  const entries = (pattern: RegExp) => names.filter(name => pattern.test(name))
  return {
    id,
    folder: relative(process.cwd(), path).split(sep).join('/'),
    markdown: text('session.md') ?? '',
    lessonYaml: text('lesson.yaml'),
    quizYaml: text('quiz.yaml'),
    notesMd: text('notes.md'),
    sources: new Map(entries(/\.mmd$/).map(name => [name, text(name) ?? ''])),
    drawn: new Map(entries(DRAWN).map(name => [DRAWN.exec(name)?.[1] ?? '', snapshot(name, text)])),
    assets: new Map(served.map(name => [name, join(path, name)])),
    names: new Set(served),
  }
}

function snapshot(name: string, text: (name: string) => string | undefined): Snapshot {
  const model = text(name.replace(/svg$/, 'json'))
  // Our own script wrote it beside the picture.
  return { svg: text(name) ?? '', model: model === undefined ? undefined : (JSON.parse(model) as DiagramModel) }
}

function exists(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
