import { describe, expect, it } from 'vitest'
import { filesBelow, isCode, textOf } from './project-files.ts'
import { linesBetween, programOf, walk } from './syntax.ts'

const HANGUL = /\p{Script=Hangul}/u

/** Where Korean may stand in `src`, and why. Anywhere else it is a word of the UI that has strayed. */
const KOREAN_ROOMS = [
  { path: /^src\/strings\//, why: 'every word of the UI' },
  { path: /^src\/core\/aws\/regions\.ts$/, why: 'the Korean names that AWS gives its regions' },
  { path: /^src\/core\/cost\/number-text\.ts$/, why: 'the units that people type, such as 만 and 억' },
  {
    path: /^src\/core\/quiz\/numeric-answer\.ts$/,
    why: 'patterns by which Korean text is read: the units of an answer',
  },
  {
    path: /^src\/core\/quiz\/typed-word\.ts$/,
    why: 'patterns by which Korean text is read: particles after a typed word',
  },
  { path: /^src\/source\/korean\.ts$/, why: 'patterns by which Korean text is read: a lesson' },
  { path: /^src\/source\/quiz-schema\.ts$/, why: 'patterns by which Korean text is read: the levels in a quiz.yaml' },
  { path: /^src\/widgets\/diagram\/flow-labels\.ts$/, why: 'one letter whose height is measured, never shown' },
]

const OTHERS = filesBelow('src').filter(path => !KOREAN_ROOMS.some(room => room.path.test(path)))

/** Lines with Hangul in strings, templates, patterns, names or JSX; a comment may quote the lesson. */
function koreanLines(path: string, code: string): number[] {
  const found: number[] = []
  walk(programOf(path, code), node => {
    const isLeaf = ['Literal', 'TemplateElement', 'JSXText', 'Identifier'].includes(node.type)
    if (isLeaf && HANGUL.test(code.slice(node.start, node.end))) found.push(linesBetween(code, 0, node.start))
  })
  return found
}

it.each(OTHERS.filter(isCode))('%s holds no Korean words', path => {
  expect(koreanLines(path, textOf(path)), 'Move these lines to src/strings').toEqual([])
})

it.each(OTHERS.filter(path => path.endsWith('.css')))('%s holds no Korean words', path => {
  expect(textOf(path).replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(HANGUL)
})

describe('the guard itself', () => {
  it.each([
    ["const a = '값'", [1]],
    [`const a = \`값 \${b}\``, [1]],
    ['\nconst a = <p>값</p>', [2]],
    ['const a = /값/', [1]],
    ['const a = { 값: 1 }', [1]],
    ["// 값\nconst a = 'value'", []],
  ])('%s', (code, lines) => {
    expect(koreanLines('a.tsx', code)).toEqual(lines)
  })
})
