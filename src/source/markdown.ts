import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'
import { remarkRepairs } from './repairs.ts'

/** How every lesson's Markdown is read: by the checks here and by react-markdown, so that both see the same tree. */
export const REMARK_PLUGINS: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  [remarkFrontmatter, ['yaml']],
  remarkRepairs,
]

const processor = unified().use(remarkParse).use(REMARK_PLUGINS).freeze()

/**
 * Markdown text → tree with positions.
 *
 * - In: text without a byte order mark. Out: mdast, repaired as `repairs.ts` says. Never throws.
 */
export function parseMarkdown(text: string): Root {
  return processor.runSync(processor.parse(text), text) as Root
}
