import mermaid from 'mermaid'
import { expect, test } from 'vitest'
import { MERMAID_CONFIG } from '#widgets/diagram/mermaid-config.ts'
import { parsedDiagram } from '#widgets/diagram/model-of.ts'

mermaid.initialize(MERMAID_CONFIG)
const modelOf = async (source: string) => (await parsedDiagram(mermaid, source))?.model

test('a group without a name, and a place where lines meet, are called something', async () => {
  const blocks = 'block-beta\n  block\n    a["가"]\n  end\n  go<["보내기"]>(right)\n  a --> go\n'
  const model = await modelOf(blocks)
  if (model?.kind !== 'graph') throw new Error('a graph is expected')
  expect(model.groups.map(({ label }) => label)).toEqual(['묶음'])
  expect(model.nodes.map(({ label }) => label)).toEqual(['가', '보내기'])
  const lines = 'architecture-beta\n  service a(server)[Function]\n  junction j\n  a:R --> L:j\n'
  expect(await modelOf(lines)).toMatchObject({
    nodes: [{ label: 'Function' }, { id: 'j', label: '이음점' }],
    edges: [{ from: 'a', to: 'j' }],
  })
})

test('blocks and the services of an architecture are nodes as well', async () => {
  const blocks = 'block-beta\n  block:group["묶음"]\n    a["가"]\n  end\n  space\n  b["나"]\n  a -- "쓰기" --> b\n'
  expect(await modelOf(blocks)).toMatchObject({
    nodes: [
      { id: 'a', label: '가', group: 'group' },
      { id: 'b', label: '나' },
    ],
    edges: [{ from: 'a', to: 'b', label: '쓰기' }],
    groups: [{ id: 'group', label: '묶음' }],
  })
  const services = `architecture-beta
  group cloud(cloud)[Cloud]
  service db(database)[Store] in cloud
  service fn(server)[Function] in cloud
  fn:R --> L:db
`
  expect(await modelOf(services)).toEqual({
    kind: 'graph',
    nodes: [
      { id: 'db', label: 'Store', group: 'cloud' },
      { id: 'fn', label: 'Function', group: 'cloud' },
    ],
    edges: [{ from: 'fn', to: 'db' }],
    groups: [{ id: 'cloud', label: 'Cloud' }],
  })
})
