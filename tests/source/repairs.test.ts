import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { parseMarkdown } from '#source/markdown.ts'

/** `paragraph(text "a" strong(text "b"))`: what Markdown became, without places. */
function shape(node: Nodes): string {
  const inside =
    'children' in node ? node.children.map(shape).join(' ') : JSON.stringify('value' in node ? node.value : '')
  if (node.type === 'root') return inside
  const name = node.type === 'link' ? `link ${node.url} ` : node.type
  return 'children' in node ? `${name}(${inside})` : `${name} ${inside}`
}
const shapeOf = (markdown: string) => shape(parseMarkdown(markdown))

// what | Markdown | → tree
it.each([
  [
    'bold under a div',
    '<div align="center">\n**굵게**\n</div>',
    'html "<div align=\\"center\\">" paragraph(strong(text "굵게")) html "</div>"',
  ],
  ['html under a div is left alone', '<div>\n<b>x</b>\n</div>', 'html "<div>\\n<b>x</b>\\n</div>"'],
  ['a tag that HTML does not know', '상태 <pending> 끝', 'paragraph(text "상태 " text "<pending>" text " 끝")'],
  ['a tag that it knows', '상태 <br> 끝', 'paragraph(text "상태 " html "<br>" text " 끝")'],
  [
    'a particle after an address',
    'www.example.com으로',
    'paragraph(link http://www.example.com (text "www.example.com") text "으로")',
  ],
  [
    'a particle after a longer address',
    'https://example.com/a?b=1에서',
    'paragraph(link https://example.com/a?b=1 (text "https://example.com/a?b=1") text "에서")',
  ],
  [
    'a particle after an address that is no UTF-8',
    'http://a.kr/?q=%B0%A1에서',
    'paragraph(link http://a.kr/?q=%B0%A1 (text "http://a.kr/?q=%B0%A1") text "에서")',
  ],
  [
    'a particle after a percent sign that encodes nothing',
    'www.a.kr/100%으로',
    'paragraph(link http://www.a.kr/100% (text "www.a.kr/100%") text "으로")',
  ],
  ['a link that says Korean words', '[문서](https://example.com)', 'paragraph(link https://example.com (text "문서"))'],
  [
    'an address in brackets, Korean to the end',
    '<https://example.com/한글>',
    'paragraph(link https://example.com/한글 (text "https://example.com/한글"))',
  ],
  ['bold before a particle', '**"ACTIVE"**가', 'paragraph(strong(text "\\"ACTIVE\\"") text "가")'],
  ['one ~ is no strike', '3~5개, 10~20개', 'paragraph(text "3~5개, 10~20개")'],
])('%s', (_, markdown, tree) => expect(shapeOf(markdown)).toBe(tree))

it.each(['NOTE', 'tip', 'Important', 'WARNING', 'CAUTION'])('[!%s] is an alert and no text', name => {
  const [quote] = parseMarkdown(`> [!${name}]\n> 읽으세요`).children
  expect(quote?.data).toMatchObject({ hProperties: { dataAlert: name.toLowerCase() } })
  expect(quote && textOf(quote)).toBe('읽으세요')
})

it('[!HINT] is no alert that we know, so it stays', () => {
  expect(shapeOf('> [!HINT]\n> 읽으세요')).toBe('blockquote(paragraph(text "[!HINT]\\n읽으세요"))')
})

// what | Markdown | → how its headings and code come out
it.each([
  [
    'a fence that is never closed gives back what follows',
    '```bash\nls\n\n## 둘\n\n글',
    ['code ls', 'heading 둘', 'paragraph 글'],
  ],
  ['a fence of tildes too', '~~~\nls\n\n# 둘', ['code ls', 'heading 둘']],
  ['a fence that is closed keeps its headings', '```md\n## 안\n```\n\n글', ['code ## 안', 'paragraph 글']],
  ['closed by a longer fence', '```md\n## 안\n`````', ['code ## 안']],
  ['never closed, without a heading behind', '```bash\nls\n# comment', ['code ls', 'heading comment']],
  ['never closed and nothing in it', '글\n\n```', ['paragraph 글', 'code ']],
  ['closed at the very end', '```\n# 안\n```', ['code # 안']],
])('%s', (_, markdown, blocks) => {
  const found = parseMarkdown(markdown).children.map(node => `${node.type} ${textOf(node)}`)
  expect(found).toEqual(blocks)
})

it('what follows an unclosed fence knows its place in the text', () => {
  const markdown = '```bash\nls\n\n## 둘\n\n글\n'
  const places = parseMarkdown(markdown).children.map(({ position }) => position?.start.offset)
  expect(places).toEqual([0, markdown.indexOf('## 둘'), markdown.indexOf('글')])
})
