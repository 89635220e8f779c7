import { dataBlocks, dataOf } from './node-data.ts'
import type { Prepared } from './source.ts'

/** One icon as a diagram's source names it. */
export interface UsedIcon {
  /** `pack:name`, or the bare name of an icon that Mermaid itself has. */
  readonly icon: string
  /** Line of the author's text, counted from 1. */
  readonly line: number
  /** Id of the node that has it, where it has no words of its own. */
  readonly nameless?: string
}

/** Icons that Mermaid brings along, by the types of diagram that know them. */
export const OWN_ICONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['architecture', ['cloud', 'database', 'disk', 'internet', 'server']],
  ['treeView', ['folder', 'file']],
])
/** Names under which Mermaid draws an empty tile, or nothing. */
const NO_ICON = new Set(['', 'blank', 'unknown', 'none'])

const FRONT = /^---\n[\s\S]*?\n---\n/
const SERVICE = /^\s*(?:service|group)\s+([\w-]+)\s*\(([\w:-]+)\)\s*(\[[^\]]*\S[^\]]*\])?/
const IN_TREE = /[ \t]icon\(([\w:-]*)\)/
const ID_BEFORE = /[^\s&;>|\])}"]+$/

/** The icons of a diagram in the order of its source; of types that draw none, none. */
export function iconsOf({ kind, source, lines }: Pick<Prepared, 'kind' | 'source' | 'lines'>): readonly UsedIcon[] {
  const text = source.replace(FRONT, '')
  const lineAt = (row: number) => lines[row] ?? row + 1
  const used =
    kind === 'flowchart' || kind === 'swimlane'
      ? nodeIcons(text, lineAt)
      : kind === 'architecture'
        ? rowIcons(text, lineAt, SERVICE, ([, id, icon, title]) => ({ icon, id: title ? undefined : id }))
        : kind === 'treeView'
          ? rowIcons(text, lineAt, IN_TREE, ([, icon]) => ({ icon, id: undefined }))
          : []
  return used.filter(({ icon }) => !NO_ICON.has(icon))
}

type LineAt = (row: number) => number

function nodeIcons(text: string, lineAt: LineAt): readonly UsedIcon[] {
  return dataBlocks(text).flatMap(block => {
    const read = dataOf(block.text)
    const { icon, label } = Object.fromEntries(read.ok ? read.value : []) as Readonly<Record<string, unknown>>
    if (typeof icon !== 'string') return []
    const before = text.slice(0, block.start)
    const row = before.split('\n').length + block.text.split('\n').findIndex(line => line.includes('icon')) - 1
    return [usedIcon(icon, lineAt(row), String(label ?? '').trim() === '' ? ID_BEFORE.exec(before)?.[0] : undefined)]
  })
}

type Named = { readonly icon: string | undefined; readonly id: string | undefined }

const rowIcons = (text: string, lineAt: LineAt, pattern: RegExp, named: (found: RegExpExecArray) => Named) =>
  text.split('\n').flatMap((line, row): readonly UsedIcon[] => {
    const found = pattern.exec(line)
    const { icon = '', id } = found ? named(found) : {}
    return [usedIcon(icon, lineAt(row), id)]
  })

const usedIcon = (icon: string, line: number, id: string | undefined): UsedIcon => ({
  icon,
  line,
  ...(id === undefined ? {} : { nameless: id }),
})
