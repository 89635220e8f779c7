import mermaid from 'mermaid'
import { expect, it, test } from 'vitest'
import { MERMAID_CONFIG } from '#widgets/diagram/mermaid-config.ts'
import { modelOfParsed, parsedDiagram } from '#widgets/diagram/model-of.ts'
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

test('a radar has a row for each axis and a column for each curve', async () => {
  const source = 'radar-beta\n  axis a["빠르기"], b["비용"]\n  curve x["Lambda"]{80, 90}\n  curve y["EC2"]{90, 60}\n'
  expect(await modelOf(source)).toEqual({
    kind: 'table',
    head: ['축', 'Lambda', 'EC2'],
    rows: [
      ['빠르기', '80', '90'],
      ['비용', '90', '60'],
    ],
  })
})

// 32 bits stand in a row of the drawing: the second field is drawn in two pieces.
test('a packet tells where each field lies and how long it is', async () => {
  const source = 'packet-beta\n  0-15: "포트"\n  16-47: "번호"\n  48: "깃발"\n'
  expect(await modelOf(source)).toEqual({
    kind: 'table',
    head: ['필드', '비트', '길이'],
    rows: [
      ['포트', '0~15', '16'],
      ['번호', '16~47', '32'],
      ['깃발', '48', '1'],
    ],
  })
})

test('points of a quadrant chart have their numbers and the name of their quadrant; empty quadrants are told too', async () => {
  const source = `quadrantChart
  x-axis 쉬워요 --> 어려워요
  y-axis 작아요 --> 커요
  quadrant-1 나중에
  quadrant-2 지금
  quadrant-3 틈날 때
  캐시: [0.3, 0.8]
  다시 쓰기: [0.85, 0.45]
`
  expect(await modelOf(source)).toEqual({
    kind: 'table',
    head: ['점', 'x (쉬워요 → 어려워요)', 'y (작아요 → 커요)', '사분면'],
    rows: [
      ['캐시', '0.3', '0.8', '지금'],
      ['다시 쓰기', '0.85', '0.45', '오른쪽 아래'],
      ['점 없음', '', '', '나중에'],
      ['점 없음', '', '', '틈날 때'],
    ],
  })
})

test('data of a form that is not known have no model', () => {
  expect(modelOfParsed({ type: 'newer', db: { getThings: () => [] } })).toBeUndefined()
  expect(modelOfParsed({ type: 'constructor', db: {} })).toBeUndefined()
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
