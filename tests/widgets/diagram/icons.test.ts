import { describe, expect, it, test } from 'vitest'
import { diagramError } from '#strings/diagram.ts'
import { iconsFor, namedByIcons } from '#widgets/diagram/icons.ts'
import { iconsOf } from '#widgets/diagram/icons-used.ts'
import { NO_PARTS, type Parsed } from '#widgets/diagram/model-parts.ts'
import { withVariables } from '#widgets/diagram/palette.ts'
import { prepareSource } from '#widgets/diagram/source.ts'

const prepared = (...rows: readonly string[]) => {
  const result = prepareSource(rows.join('\n'))
  if (!result.ok) throw new Error(result.error.detail)
  return result.value
}

// the type | its source | icons, each with its line
it.each([
  ['flowchart', ['flowchart LR', 'a@{ icon: "logos:aws-s3", label: "S3" } --> b'], [['logos:aws-s3', 2]]],
  ['flowchart', ['flowchart LR', 'a@{', '  shape: rect', '}', 'b@{', '  icon: "x:y"', '}'], [['x:y', 6]]],
  ['swimlane', ['swimlane-beta LR', '%% a note', 'a@{ icon: "x:y" }'], [['x:y', 3]]],
  [
    'architecture',
    ['architecture-beta', 'group g(cloud)[구름]', 'service a(x:y)[가] in g', 'service b "글"[나]'],
    [
      ['cloud', 2],
      ['x:y', 3],
    ],
  ],
  ['treeView', ['treeView-beta', '  "a" icon(x:y)', '    "b.py" icon()'], [['x:y', 2]]],
  ['sequenceDiagram', ['sequenceDiagram', 'A->>B: service a(x:y)'], []],
])('the icons of a %s are found with their lines: %s', (_, rows, icons) => {
  expect(iconsOf(prepared(...rows)).map(({ icon, line }) => [icon, line])).toEqual(icons)
})

describe('an icon that is not in the page', () => {
  it('is told with its line and with what can be used', async () => {
    const given = await iconsFor(prepared('architecture-beta', '', '  service fn(logos:aws-sqs)[줄]'))
    if (given.ok) throw new Error('found')
    expect(given.error).toMatchObject({ kind: 'icon', icon: 'logos:aws-sqs', line: 3 })
    expect(diagramError(given.error)).toBe(
      '3번째 줄에 이 수업에는 없는 아이콘이 있어요: logos:aws-sqs. 쓸 수 있는 아이콘: cloud, database, disk, internet, ' +
        'server, logos:aws-api-gateway, logos:aws-dynamodb, logos:aws-lambda, logos:aws-s3, logos:aws-vpc',
    )
  })

  it('is told without names where the lesson has none', () => {
    const error = { kind: 'icon', detail: '', line: 2, icon: 'a:b', known: [] } as const
    expect(diagramError(error)).toBe('2번째 줄에 이 수업에는 없는 아이콘이 있어요: a:b. 아이콘을 빼 주세요.')
  })

  it.each(['logos:constructor', '__proto__:hacked', 'toString'])('is no part of every object: %s', async icon => {
    expect(await iconsFor(prepared('flowchart LR', `a@{ icon: "${icon}" }`))).toMatchObject({ ok: false })
  })
})

test('a diagram without icons loads none', async () => {
  expect(await iconsFor(prepared('flowchart LR', 'a --> b'))).toEqual({ ok: true, value: [] })
})

test('a node with an icon and no words is called as the service is; all others keep their names', async () => {
  const source = prepared(
    'flowchart LR',
    'fn@{ icon: "logos:aws-lambda" } --> s3@{ icon: "logos:aws-s3", label: "s3" }',
    'plain --> fn',
  )
  const packs = await iconsFor(source)
  const nodes = ['fn', 's3', 'plain'].map(id => ({ id, label: id }))
  const parsed: Parsed = {
    model: { kind: 'graph', nodes, edges: [], groups: [] },
    parts: { ...NO_PARTS, nodes: new Map([['flowchart-fn-0', { id: 'fn', label: 'fn' }]]) },
    directions: new Map(),
  }
  const named = namedByIcons(parsed, source, packs.ok ? packs.value : [])
  expect(named?.model.kind === 'graph' && named.model.nodes.map(({ label }) => label)).toEqual([
    'AWS Lambda',
    's3',
    'plain',
  ])
  expect([...(named?.parts.nodes.values() ?? [])]).toEqual([{ id: 'fn', label: 'AWS Lambda' }])
})

test('an icon keeps its own colours where those of the drawing become variables', () => {
  const icon = '<g data-icon="logos:aws-s3"><path style="fill:#1b660f;stroke:none" d="M0 0z"/></g>'
  expect(withVariables(`<path fill="#ffffff"/>${icon}<path fill="black"/>`)).toBe(
    `<path fill="var(--surface)"/>${icon}<path fill="var(--ink)"/>`,
  )
})
