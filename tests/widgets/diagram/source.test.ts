import { expect, it, test } from 'vitest'
import { prepareSource } from '#widgets/diagram/source.ts'

const prepared = (source: string, notes = {}) => {
  const result = prepareSource(source, notes)
  if (!result.ok) throw new Error(result.error.detail)
  return result.value
}

test('the size of a chart stays, what loosens security goes', () => {
  const source = `---
config:
  securityLevel: loose
  themeCSS: 'body{display:none}'
  htmlLabels: true
  secure: []
  flowchart:
    htmlLabels: true
    nodeSpacing: 20
  xyChart:
    width: 900
---
xychart-beta
    line [1, 2]
`
  expect(prepared(source).source).toBe(
    '---\nconfig: {"flowchart":{"nodeSpacing":20},"xyChart":{"width":900}}\n---\nxychart-beta\n    line [1, 2]\n',
  )
})

test('a directive is held to the same rule as the front matter', () => {
  const source = `%%{init: {'securityLevel': 'loose', 'theme': 'dark', 'flowchart': {'nodeSpacing': 20}}}%%\ngraph TB\n  A --> B`
  expect(prepared(source).source).toBe('---\nconfig: {"flowchart":{"nodeSpacing":20}}\n---\ngraph TB\n  A --> B\n')
})

// what calls out | source | line
it.each([
  ['an image node', 'graph TB\n  A@{ img: "https://example.com/a.png" }', 2],
  ['an HTML image', 'graph TB\n  A["<img src=//example.com>"]', 2],
  ['a Markdown image', 'graph TB\n  A --> B\n  B["![x](https://example.com)"]', 3],
  ['a style with an address', 'graph TB\n  style A fill:url(https://example.com)', 2],
  ['a class with a path', 'graph TB\n  A --> B\n  classDef x fill:url (a.svg)', 3],
  ['an address in a label', 'graph TB\n  A["<b style=background:url(//example.com)>"]', 2],
])('%s is refused with its line', (_, source, line) => {
  expect(prepareSource(source)).toMatchObject({ ok: false, error: { kind: 'image', line } })
})

it.each(['sequenceDiagram\n  A->>B: Presigned URL (15분)', 'graph TB\n  A["Function URL(HTTPS)"] --> B["getUrl()"]'])(
  'words that only look like an address are drawn: %s',
  source => {
    expect(prepareSource(source)).toMatchObject({ ok: true })
  },
)

test('a source that is too long is refused before Mermaid sees it', () => {
  expect(prepareSource('x'.repeat(50_001))).toMatchObject({ ok: false, error: { kind: 'too-large' } })
})

// kind | first line
it.each([
  ['flowchart', 'graph TB'],
  ['flowchart', 'flowchart LR'],
  ['xychart', 'xychart-beta'],
  ['sequenceDiagram', 'sequenceDiagram'],
])('the kind is %s for "%s"', (kind, line) => {
  expect(prepared(`${line}\n  A`).kind).toBe(kind)
})

test('lines are counted as the author sees them, past front matter and comments', () => {
  const { lines, source } = prepared('---\nconfig: {}\n---\n\n%% a note\ngraph TB\n  %% another\n  A --> B\n')
  expect(source).toBe('graph TB\n  A --> B\n')
  expect(lines).toEqual([6, 8])
})

test('notes name the diagram before its own words do', () => {
  const source = 'flowchart TB\n  accTitle: 안쪽 제목\n  accDescr: 안쪽 설명\n  A --> B'
  expect(prepared(source)).toMatchObject({ title: '안쪽 제목', description: '안쪽 설명' })
  expect(prepared(source, { title: '바깥 제목' })).toMatchObject({ title: '바깥 제목', description: '안쪽 설명' })
})

test('a chart without notes is named by its title', () => {
  expect(prepared('xychart-beta\n  title "월 비용"\n  line [1]').title).toBe('월 비용')
})
