import { expect, it, test } from 'vitest'
import { HOSTILE } from '#tests/fixtures/hostile-diagrams.ts'
import { tooLarge } from '#widgets/diagram/limits.ts'
import { prepareSource } from '#widgets/diagram/source.ts'

const flow = (...rows: readonly string[]) => ['flowchart TB', ...rows].join('\n')
const prepared = (source: string) => {
  const result = prepareSource(source)
  return result.ok ? result.value.source : result.error
}

// what it says | its text
it.each([
  ['a shape and a label', 'A@{ shape: cyl, label: "저장 {1}" }'],
  ['an icon of a pack', 'A@{ icon: "aws:lambda", form: "square", label: "함수" }'],
  ['a line that moves', 'A e1@--> B\ne1@{ animate: true }'],
  ['a bracket without a key', 'A["user@{host}"] --> B'],
])('node data with %s is drawn', (_, text) => {
  expect(prepared(flow(text))).toBe(`${flow(text)}\n`)
})

// what a style sets
it.each([
  'style A fill:#f9f,stroke:#333,stroke-width:4px',
  'style A fill:rgb(12, 34, 56),color:hsl(120 50% 50% / 0.5)',
  'classDef busy stroke-dasharray:9\\,5,stroke-dashoffset:900,animation:dash 25s linear infinite',
  'classDef default font-family:"Noto Sans KR",font-weight:700;',
  'linkStyle 0,1 interpolate basis stroke:red,stroke-width:2px',
  'linkStyle default stroke:red;',
])('a style of colours, lines and letters is drawn: %s', style => {
  expect(prepared(flow('A --> B', style))).toBe(`${flow('A --> B', style)}\n`)
})

// style | kind | what is told of it
it.each([
  ['style A position:fixed', 'style', 'position:fixed'],
  ['style A fill:red,z-index:9', 'style', 'z-index:9'],
  ['classDef x fill:calc(1px)', 'style', 'fill:calc(1px)'],
  ['classDef x fill:red;position:fixed', 'style', 'position:fixed'],
  ['classDef x fill:\\72 ed', 'style', 'fill:\\72 ed'],
  ['classDef x fill:red} a{color:red', 'style', 'fill:red} a{color:red'],
  ['style A background:src(x)', 'image', 'background:src(x)'],
])('%s is refused as %s', (style, kind, detail) => {
  expect(prepared(flow('A', style))).toEqual({ kind, detail, line: 3 })
})

test('a node of any other kind of data is refused with its line', () => {
  const data = '@{ onclick: "alert" }'
  expect(prepared(flow('A', `B${data}`))).toEqual({ kind: 'parse', detail: data, line: 3 })
})

// what | source | line of it
it.each([
  ['front matter below the diagram', flow('---', 'config: {}', '---', 'A'), 2],
  ['front matter without end', '\n---\nconfig: {}\nflowchart TB', 2],
  ['a directive without end', flow('A', '%%{init: {}', 'B'), 3],
])('%s is refused with its line', (_, source, line) => {
  expect(prepared(source)).toMatchObject({ kind: 'parse', line })
})

test('all front matter and directives are taken out, whatever stands between them', () => {
  const source = [
    '%% a note',
    '---',
    'title: 제목',
    'config: { flowchart: { nodeSpacing: 20 }, securityLevel: loose }',
    '---',
    '',
    '%%{init: {"theme": "dark", "flowchart": {"rankSpacing": 30}}}%%',
    '---',
    'config: { htmlLabels: true }',
    '---',
    'flowchart TB',
    '  A',
  ].join('\n')
  expect(prepareSource(source)).toMatchObject({
    ok: true,
    value: {
      title: '제목',
      kind: 'flowchart',
      source: '---\nconfig: {"flowchart":{"nodeSpacing":20}}\n---\nflowchart TB\n  A\n',
      lines: [11, 12],
    },
  })
})

// given | → left
it.each([
  ['1e308', { nodeSpacing: 5000 }],
  ['-1e308', { nodeSpacing: -100 }],
  ['.nan', {}],
  ['-.inf', {}],
  ['20', { nodeSpacing: 20 }],
])('a size of %s is kept between its bounds', (size, flowchart) => {
  const source = `---\nconfig:\n  flowchart:\n    nodeSpacing: ${size}\n---\nflowchart TB`
  expect(prepared(source)).toBe(`---\nconfig: ${JSON.stringify({ flowchart })}\n---\nflowchart TB\n`)
})

test('a packet has at least four bits in a row', () => {
  const source = '---\nconfig:\n  packet:\n    bitsPerRow: 0\n---\npacket-beta\n  0-7: "a"'
  expect(prepared(source)).toContain('{"packet":{"bitsPerRow":4}}')
})

const rows = (count: number) => Array.from({ length: count }, (_, n) => `a${n}`)

// what | source | drawn?
it.each([
  ['a flow of 600 statements, its first line counted', flow(...rows(599)), true],
  ['one more', flow(...rows(600)), false],
  // 20 × 20 = 400 edges.
  ['20 nodes to 20 others', flow(`${rows(20).join(' & ')} --> ${rows(20).join(' & ')}`), true],
  ['20 nodes to 21 others', flow(`${rows(20).join(' & ')} --> ${rows(21).join(' & ')}`), false],
  ['a packet up to bit 4096', 'packet-beta\n  0-4096: "9999"', true],
  ['a packet one bit longer', 'packet-beta\n  0-4097: "a"', false],
  ['a line of 3000 letters', flow('a'.repeat(3000)), true],
  ['a line of 3001 letters', flow('a'.repeat(3001)), false],
])('%s', (_, source, isDrawn) => {
  expect(prepareSource(source)).toMatchObject(isDrawn ? { ok: true } : { ok: false, error: { kind: 'too-large' } })
})

// width | height | → too large?
it.each([
  [16_000, 2_500, undefined],
  [16_001, 10, '16001 × 10 px'],
  [10, 16_001, '10 × 16001 px'],
  [16_000, 2_501, '16000 × 2501 px'],
])('a picture of %d × %d px', (width, height, excess) => {
  expect(tooLarge({ width, height })).toBe(excess)
})

test('five megabytes are refused by their length alone', () => {
  const began = performance.now()
  expect(prepared(flow(`A["${'가'.repeat(5_000_000)}"]`))).toMatchObject({ kind: 'too-large' })
  expect(performance.now() - began).toBeLessThan(300)
})

test('no hostile diagram takes longer to judge than a blink', () => {
  for (const { name, source } of Object.values(HOSTILE).flat()) {
    const began = performance.now()
    prepareSource(source)
    expect(performance.now() - began, name).toBeLessThan(300)
  }
})
