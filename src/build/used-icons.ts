import { visit } from 'unist-util-visit'
import { parseMarkdown } from '#source/markdown.ts'
import { iconsOf } from '#widgets/diagram/icons-used.ts'
import { prepareSource } from '#widgets/diagram/source.ts'
import { iconPack } from './icon-pack.ts'
import { type LessonFolder, readContent } from './read-content.ts'

/** Whole names of the icons of the pack that the diagrams of a content folder use, in the order of their names. */
export function usedIcons(content: string): readonly string[] {
  const used = readContent(content)
    .flatMap(sourcesOf)
    .flatMap(source => {
      const prepared = prepareSource(source)
      return prepared.ok ? iconsOf(prepared.value).map(({ icon }) => icon) : []
    })
  return used.length === 0 ? [] : [...new Set(used)].filter(icon => iconPack().has(icon)).sort()
}

function sourcesOf({ sources, markdown }: LessonFolder): readonly string[] {
  const fences: string[] = []
  visit(parseMarkdown(markdown), 'code', ({ lang, value }) => void (lang === 'mermaid' && fences.push(value)))
  return [...sources.values(), ...fences]
}
