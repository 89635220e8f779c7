import mermaid from 'mermaid'
import { expect, it, test } from 'vitest'
import { MERMAID_CONFIG } from '#widgets/diagram/mermaid-config.ts'
import { parsedDiagram } from '#widgets/diagram/model-of.ts'
import { oneLine } from '#widgets/diagram/model-parts.ts'

mermaid.initialize(MERMAID_CONFIG)
const modelOf = async (source: string) => (await parsedDiagram(mermaid, source))?.model

test('a chart is a table: a row for each place of its axis, a column for each series', async () => {
  const source = `xychart-beta
  x-axis "시간" [0h, 2h]
  y-axis "비용" 0 --> 100
  line "트래픽" [10, 15.5]
  bar [30, 60]
`
  expect(await modelOf(source)).toEqual({
    kind: 'table',
    head: ['시간', '트래픽', '계열 2'],
    rows: [
      ['0h', '10', '30'],
      ['2h', '15.5', '60'],
    ],
  })
})

test('a series alone and without a name is called as its axis is', async () => {
  expect(await modelOf('xychart-beta\n  x-axis ["가", "나"]\n  y-axis "비용" 0 --> 9\n  line [1, 2]\n')).toMatchObject({
    head: ['항목', '비용'],
  })
})

// 30 of 120 are 25 %, 90 of 120 are 75 %.
test('a pie is a table with the shares that the picture shows', async () => {
  expect(await modelOf('pie\n  "요청" : 30\n  "시간" : 90\n')).toEqual({
    kind: 'table',
    head: ['항목', '값', '비율'],
    rows: [
      ['요청', '30', '25%'],
      ['시간', '90', '75%'],
    ],
  })
})

test('a type with neither nodes nor numbers has no model of its own', async () => {
  expect(await modelOf('timeline\n  2014 : Lambda\n')).toBeUndefined()
})

// label | as it is read
it.each([
  ['API<br/>Gateway', 'API Gateway'],
  ['런타임·코드<br>초기화', '런타임·코드 초기화'],
  ['<b>굵은</b> 글', '굵은 글'],
  ['**굵은** 글', '굵은 글'],
  ['ﬂ°quot¶ß인용ﬂ°quot¶ß', '"인용"'],
  ['ﬂ°°35¶ß1', '#1'],
  ['a &lt; b', 'a < b'],
  ['2 ** 3', '2 ** 3'],
])('the label %s is read as %s', (label, read) => {
  expect(oneLine(label)).toBe(read)
})
