import mermaid from 'mermaid'
import { expect, it, test } from 'vitest'
import { MERMAID_CONFIG } from '#widgets/diagram/mermaid-config.ts'
import { modelOfParsed, parsedDiagram } from '#widgets/diagram/model-of.ts'

mermaid.initialize(MERMAID_CONFIG)
const modelOf = async (source: string) => (await parsedDiagram(mermaid, source))?.model

test('a plan tells of each task its section, days, length and state', async () => {
  const source = `gantt
  dateFormat YYYY-MM-DD
  section 준비
  모으기 :done, a1, 2026-01-01, 7d
  설계 :active, a2, after a1, 2026-01-18
  section 만들기
  고치기 :crit, a3, 2026-01-10, 1w
  공개 :milestone, 2026-01-26, 0d
`
  expect(await modelOf(source)).toEqual({
    kind: 'table',
    head: ['할 일', '구간', '시작', '끝', '기간', '상태'],
    rows: [
      ['모으기', '준비', '2026-01-01', '2026-01-08', '7일', '끝남'],
      ['설계', '준비', '2026-01-08', '2026-01-18', '10일', '진행 중'],
      ['고치기', '만들기', '2026-01-10', '2026-01-17', '1주', '중요'],
      ['공개', '만들기', '2026-01-26', '2026-01-26', '0일', '이정표'],
    ],
  })
})

test('columns that say nothing are left out, and hours are told where the source has them', async () => {
  expect(await modelOf('gantt\n  dateFormat HH:mm\n  회의 :m, 13:00, 90m\n  쉬기 :after m, 1h\n')).toEqual({
    kind: 'table',
    head: ['할 일', '시작', '끝', '기간'],
    rows: [
      ['회의', '13:00', '14:30', '90분'],
      ['쉬기', '14:30', '15:30', '1시간'],
    ],
  })
})

// last day as it is written | inclusive? | as it is told, and the days between
it.each([
  ['2026-01-05', false, '2026-01-05', '4일'],
  ['2026-01-05', true, '2026-01-05', '4일'],
])('a last day %s (inclusive: %s) is told as it is written', async (written, inclusive, told, length) => {
  const words = inclusive ? '  inclusiveEndDates\n' : ''
  const model = await modelOf(`gantt\n  dateFormat YYYY-MM-DD\n${words}  일 :2026-01-01, ${written}\n`)
  expect(model).toMatchObject({ rows: [['일', '2026-01-01', told, length]] })
})

test('events of a timeline stand with their period and section', async () => {
  const source = 'timeline\n  section 처음\n    2014 : 미리보기\n    2018 : 15분 : 레이어\n  section 뒤\n    2020\n'
  expect(await modelOf(source)).toEqual({
    kind: 'table',
    head: ['시기', '구간', '사건'],
    rows: [
      ['2014', '처음', '미리보기'],
      ['2018', '처음', '15분'],
      ['2018', '처음', '레이어'],
      ['2020', '뒤', ''],
    ],
  })
})

test('tasks of a journey tell their score and who takes part, each once however often Mermaid was asked', async () => {
  const source = 'journey\n  section 실습\n    만들기: 5: 학생\n    고치기: 1: 학생, 조교\n'
  const expected = {
    kind: 'table',
    head: ['할 일', '구간', '점수', '참여'],
    rows: [
      ['만들기', '실습', '5', '학생'],
      ['고치기', '실습', '1', '학생, 조교'],
    ],
  }
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(source)
  expect(modelOfParsed(diagram)?.model).toEqual(expected)
  expect(modelOfParsed(diagram)?.model).toEqual(expected)
})

test('a board is a table of cards; a column without cards is told too', async () => {
  const source = `kanban
  todo[할 일]
    t1[크기 정하기]@{ assigned: '민수', ticket: 'K-1', priority: 'Very High' }
    t2[로그 정하기]
  done[다 한 일]
`
  expect(await modelOf(source)).toEqual({
    kind: 'table',
    head: ['카드', '단계', '담당', '번호', '우선순위'],
    rows: [
      ['크기 정하기', '할 일', '민수', 'K-1', '매우 높음'],
      ['로그 정하기', '할 일', '', '', ''],
      ['카드 없음', '다 한 일', '', '', ''],
    ],
    walked: true,
  })
})
