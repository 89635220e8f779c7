import type { Element } from 'hast'
import { bundledLanguages, createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki'
import type { Drawers } from '#prose/Prose.tsx'

const THEME = createCssVariablesTheme({ name: 'tokens', variablePrefix: '--code-', fontStyle: false })
const PLAIN = 'text'

let ready: Promise<Highlighter> | undefined

/** Code colours, computed at build. The colours themselves are variables of `prose/code.css`. */
export async function codeDrawer(languages: readonly string[]): Promise<Drawers['code']> {
  ready ??= createHighlighter({ themes: [THEME], langs: [] })
  const highlighter = await ready
  const known = languages.filter(name => name in bundledLanguages)
  await highlighter.loadLanguage(...(known as (keyof typeof bundledLanguages)[]))
  return (code, language, stretches) => {
    const tree = highlighter.codeToHast(code, {
      theme: 'tokens',
      lang: known.includes(language) ? language : PLAIN,
      decorations: stretches
        .filter(({ start, end }) => end > start)
        .map(({ start, end }) => ({ start, end, tagName: 'mark', properties: { class: 'marked' } })),
    })
    const pre = tree.children[0]
    const block = pre?.type === 'element' ? pre.children[0] : undefined
    return block?.type === 'element' ? (block.children as Element[]) : undefined
  }
}
