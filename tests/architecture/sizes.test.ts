import { describe, expect, it } from 'vitest'
import { filesBelow, isCode, textOf } from './project-files.ts'
import { FILE_LINES, linesOf, longFunctions } from './sizes.ts'

// Style sheets are tables of rules, and JSON and YAML are data: neither is measured.
const CODE = [...filesBelow('src'), ...filesBelow('tests'), 'vite.config.ts'].filter(
  path => isCode(path) && !path.startsWith('tests/fixtures/'),
)

it.each(CODE)('%s has no function over 40 lines', path => {
  expect(longFunctions(path, textOf(path))).toEqual([])
})

it.each(CODE)('%s has no more than 200 lines, tables aside', path => {
  expect(linesOf(path, textOf(path))).toBeLessThanOrEqual(FILE_LINES)
})

describe('the guard itself', () => {
  const lines = (count: number, line: string) => `${line}\n`.repeat(count)

  // what | code | → lines of long functions
  it.each([
    ['a short function', `function a() {\n${lines(38, 'b()')}}`, []],
    ['a long function', `function a() {\n${lines(39, 'b()')}}`, [41]],
    ['a long arrow', `const a = () => {\n${lines(39, 'b()')}}`, [41]],
    ['a long component', `const A = () => (\n<p>\n${lines(40, '<b />')}</p>)`, [43]],
    ['a long method', `class A {\n b() {\n${lines(39, 'c()')}}\n}`, [41]],
    ['a long curried arrow', `const a = b => c => {\n${lines(39, 'd()')}}`, [41, 41]],
    ['a curried table', `const a = b => c => ({\n${lines(60, "d: 'e',")}})`, []],
    ['a table in a function', `const a = () => ({\n${lines(60, "b: 'c',")}})`, []],
    ['a switch of words', `function a(b) { switch (b) {\n${lines(60, "case 'c': return 'd'")}} }`, []],
    ['a switch that works', `function a(b) { switch (b) {\n${lines(60, "case 'c': d(); return 'd'")}} }`, [62]],
    ['a heading of tests', `describe('a', () => {\n${lines(60, "it('b', c)")}})`, []],
  ])('%s', (_, code, long) => {
    expect(longFunctions('a.tsx', code).map(found => found.lines)).toEqual(long)
  })

  // what | code | → lines that count
  it.each([
    ['code', lines(5, 'a()'), 5],
    ['a table counts as one line', `const a = {\n${lines(60, "b: 'c',")}}\n`, 1],
    ['short entries belong to the table', `const a = [\n${lines(60, '() => 1,')}]\n`, 1],
    ['a real function in a table counts', `const a = [\n() => {\n${lines(8, 'b()')}},\n]\n`, 11],
    ['a literal in a function counts', `function a() {\nreturn [\n${lines(10, '1,')}]\n}\n`, 14],
  ])('%s', (_, code, count) => {
    expect(linesOf('a.ts', code)).toBe(count)
  })
})
