import { expect, it } from 'vitest'
import { mistakeText } from '#source/mistake.ts'
import { parseYamlText } from '#source/yaml-text.ts'

const TEXT = `# comment
title: 제목
claims:
  - quote: 하나
    is:
      '1': a
      '2': b

  - quote: 둘
    is: { '3': c }
corrections: []
`
const { lineOf } = parseYamlText(TEXT, 'x.yaml')

// path | → line
it.each([
  [['title'], 2],
  [['claims'], 3],
  [['claims', 0], 4],
  [['claims', 0, 'is'], 5],
  [['claims', 0, 'is', '2'], 7],
  [['claims', 1], 9],
  [['claims', 1, 'quote'], 9],
  [['claims', 1, 'is', '3'], 10],
  [['corrections'], 11],
])('%j stands on line %i', (path, line) => expect(lineOf(path)).toBe(line))

it.each([
  [['claims', 1, 'nth'], 9],
  [['claims', 7, 'quote'], 3],
  [['nothing', 'here'], 1],
])('%j is not there, so its nearest parent is named: line %i', (path, line) => expect(lineOf(path)).toBe(line))

it('an empty file has no data and no mistakes', () => {
  const { data, mistakes, lineOf: line } = parseYamlText('', 'x.yaml')
  expect([data, mistakes, line(['a'])]).toEqual([null, [], 1])
})

const QUOTES = "check the indentation, and put a text that holds ': ' or starts with a special character into quotes"

// what is wrong | text | → report
it.each([
  [
    'a colon in a text',
    'title: a\nnow: 지금: 15분\n',
    `x.yaml:2  this is not valid YAML: Nested mappings are not allowed in compact mappings\n    → ${QUOTES}`,
  ],
  [
    'bold at the beginning of a text',
    'title: a\nnow: *굵게\n',
    `x.yaml:2  "*굵게" is read as a reference, not as text\n    → ${QUOTES}`,
  ],
  [
    'a key twice',
    "is:\n  '$0': a\n  '$0': b\n",
    'x.yaml:3  the same key stands twice in one entry\n    → keep one of the two; a second number of the same spelling needs an entry of its own',
  ],
])('%s', (_, text, report) => {
  const { data, mistakes } = parseYamlText(text, 'x.yaml')
  expect(mistakes.map(mistakeText)).toEqual([report])
  expect(data).toBeUndefined()
})
