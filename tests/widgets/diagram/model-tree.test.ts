import mermaid from 'mermaid'
import { expect, it } from 'vitest'
import { MERMAID_CONFIG } from '#widgets/diagram/mermaid-config.ts'
import type { TreeItem } from '#widgets/diagram/model.ts'
import { parsedDiagram } from '#widgets/diagram/model-of.ts'

mermaid.initialize(MERMAID_CONFIG)

/** The tree as an author would type it: two spaces for each level. */
const typed = (items: readonly TreeItem[], depth = 0): readonly string[] =>
  items.flatMap(({ text, items: inner }) => ['  '.repeat(depth) + text, ...typed(inner, depth + 1)])

async function treeOf(source: string): Promise<readonly string[]> {
  const model = (await parsedDiagram(mermaid, source))?.model
  if (model?.kind !== 'tree') throw new Error('a tree is expected')
  return typed(model.items)
}

// source | tree
it.each([
  ['mindmap\n  뿌리\n    가지\n      잎\n    다른 가지\n', ['뿌리', '  가지', '    잎', '  다른 가지']],
  // 60 + 20 = 80.
  [
    'treemap-beta\n"비용"\n    "컴퓨팅"\n        "시간": 60\n        "요청": 20\n    "로그": 8.5\n',
    ['비용: 88.5', '  컴퓨팅: 80', '    시간: 60', '    요청: 20', '  로그: 8.5'],
  ],
  [
    'treeView-beta\n    "src/"\n        "image.py" ## 크기를 바꿔요\n    "글.md"\n',
    ['/', '  src', '    image.py: 크기를 바꿔요', '  글.md'],
  ],
  [
    'ishikawa-beta\n    느려요\n    코드\n        커요\n            두 벌이에요\n    설정\n',
    ['느려요', '  코드', '    커요', '      두 벌이에요', '  설정'],
  ],
  [
    'venn-beta\n  set A["함수"]\n    text t1["글"]\n  set B\n  union A,B["함께"]\n',
    ['함수', '  글', 'B', '함수, B 공통: 함께'],
  ],
  ['info\n', [expect.stringMatching(/^Mermaid 11\./)]],
])('%s', async (source, tree) => {
  expect(await treeOf(source)).toEqual(tree)
})

const TERM = ['term: 하나 고르기', '  "x"', '  "y"']
const SUM = ['sum', '  term', '  0번 이상', '    "+"', '    term']

// notation | grammar | tree
it.each([
  ['railroad', 'pick = sequence(terminal("SELECT"), nonterminal("열")) ;', ['pick', '  "SELECT"', '  열']],
  ['railroad-ebnf', 'sum = term ( "+" term )* ;\n  term = "x" | "y" ;', [...SUM, ...TERM]],
  [
    'railroad-ebnf',
    'a = [ "x" ], { "y" } | "z" ;',
    ['a: 하나 고르기', '  차례로', '    없어도 됨: "x"', '    0번 이상: "y"', '  "z"'],
  ],
  [
    'railroad-abnf',
    'number = 1*DIGIT ;\n  DIGIT = "0" / "1" ;',
    ['number: 1번 이상: DIGIT', 'DIGIT: 하나 고르기', '  "0"', '  "1"'],
  ],
  ['railroad-peg', 'sum <- term ("+" term)* ;\n  term <- "x" / "y" ;', [...SUM, ...TERM]],
])('rules of a %s: %s', async (notation, rules, tree) => {
  expect(await treeOf(`${notation}-beta\n  ${rules}\n`)).toEqual(tree)
})
