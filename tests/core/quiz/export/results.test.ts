import { describe, expect, it } from 'vitest'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { readResults } from '#core/quiz/read-results.ts'
import { resultsCsv, resultsJson, resultsOf } from '#core/quiz/results.ts'
import { resultsErrorWords } from '#strings/quiz-merge.ts'
import { nineKinds } from './nine-kinds.ts'
import { cellsOf, results, row } from './result-files.ts'

describe('results of one device', () => {
  const questions = nineKinds()
  const outcomeOf = ({ id }: Question) =>
    id === 'one'
      ? { right: true, credit: 1, sure: 'sure', answeredAt: '2026-03-02T09:00:00.000Z' }
      : id === 'many'
        ? { right: false, credit: 0.5 }
        : undefined
  const made = resultsOf(
    { lesson: 'lambda', name: '=김, "학생"', created: '2026-03-02T10:00:00.000Z' },
    questions,
    question => outcomeOf(question) as ReturnType<Parameters<typeof resultsOf>[2]>,
  )

  it('hold a row for each question that was checked, with its version', () => {
    expect(made.rows.map(({ id, version, right, credit }) => [id, version, right, credit])).toEqual([
      ['one', questionVersion(questions[0] as Question), true, 1],
      ['many', questionVersion(questions[1] as Question), false, 0.5],
    ])
  })

  it('come back from their JSON file as they were', () => {
    expect(readResults(resultsJson(made))).toEqual({ ok: true, value: made })
    expect(readResults(`\uFEFF${resultsJson(made)}`, 'lambda').ok).toBe(true)
  })

  it('stand in a sheet under a fixed head, so that sheets can be put one after another', () => {
    const head =
      'lesson,name,created,question,version,concept,level,right,credit,sure,answeredAt,sitting,code,paper,started'.split(
        ',',
      )
    const cells = cellsOf(resultsCsv(made) + resultsCsv(results('', [])))
    expect(cells[0]).toEqual(head)
    expect(cells.at(-1)).toEqual(head)
    expect(cells[1]).toEqual([
      ...['lambda', `'=김, "학생"`, '2026-03-02T10:00:00.000Z', 'one', made.rows[0]?.version, '6', 'applied'],
      ...['1', '1', 'sure', '2026-03-02T09:00:00.000Z', 'quiz', '', '', ''],
    ])
    expect(cells[2]?.slice(7, 11)).toEqual(['0', '0.5', '', ''])
  })
})

describe('results with exams', () => {
  const questions = nineKinds()
  const [one, many] = questions as [Question, Question]
  const exam = { code: '3B', paper: 'K7Q2Z', started: '2026-03-02T09:00:00.000Z' }
  const markOf = (question: Question, credit: number) => ({
    id: question.id,
    version: questionVersion(question),
    credit,
  })
  const gone = { id: 'gone', version: 'v1', credit: 1 }
  const made = resultsOf(
    { lesson: 'lambda', name: '김', created: '2026-03-02T10:00:00.000Z' },
    questions,
    ({ id }) => (id === 'one' ? { right: true, credit: 1 } : undefined),
    [
      {
        exam,
        ended: '2026-03-02T09:15:00.000Z',
        marks: [markOf(many, 0.5), gone, markOf(one, 1)],
        given: {
          many: { version: 'older', answer: undefined, sure: 'sure' },
          one: { version: questionVersion(one), answer: undefined, sure: 'half' },
        },
      },
    ],
  )

  it('have the quiz first, then the paper in its order; what is gone from the bank is left out', () => {
    expect(made.rows.map(row => [row.id, row.right, row.credit, row.sure, row.answeredAt, row.exam])).toEqual([
      ['one', true, 1, undefined, undefined, undefined],
      ['many', false, 0.5, undefined, '2026-03-02T09:15:00.000Z', exam],
      ['one', true, 1, 'half', '2026-03-02T09:15:00.000Z', exam],
    ])
  })

  it('come back from their file, and stand in the sheet', () => {
    expect(readResults(resultsJson(made))).toEqual({ ok: true, value: made })
    expect(cellsOf(resultsCsv(made)).map(cells => cells.slice(-4))).toEqual([
      ['sitting', 'code', 'paper', 'started'],
      ['quiz', '', '', ''],
      ['exam', '3B', 'K7Q2Z', exam.started],
      ['exam', '3B', 'K7Q2Z', exam.started],
    ])
  })

  it('a file of the form before, which knew no exams, is read', () => {
    const before = { ...results('김', [row('a', true)]), version: 1 }
    expect(readResults(JSON.stringify(before))).toEqual({ ok: true, value: results('김', [row('a', true)]) })
  })
})

describe('a file that holds no results', () => {
  const good = JSON.parse(resultsJson(results('김', [row('a', true)])))
  const withRow = (change: object) => JSON.stringify({ ...good, rows: [{ ...good.rows[0], ...change }] })
  const edited = '저장한 뒤에 고친 파일이면 원래 파일을 고르세요.'

  // what | text | → sentence
  it.each([
    ['empty', ' \n', '파일이 비어 있어요. 학생에게 결과를 다시 저장해 달라고 하세요.'],
    ['a CSV', 'lesson,name\n', 'JSON 파일이 아니거나 내용이 잘렸어요. CSV가 아닌 JSON 파일을 고르세요.'],
    [
      'cut off',
      resultsJson(good).slice(0, 60),
      'JSON 파일이 아니거나 내용이 잘렸어요. CSV가 아닌 JSON 파일을 고르세요.',
    ],
    ['another JSON', '[1]', '퀴즈 결과 파일이 아니에요. 퀴즈의 결과 저장에서 만든 JSON 파일을 고르세요.'],
    ['no kind', '{}', '퀴즈 결과 파일이 아니에요. 퀴즈의 결과 저장에서 만든 JSON 파일을 고르세요.'],
    [
      'a newer form',
      JSON.stringify({ ...good, version: 3 }),
      '이 페이지가 모르는 판(3)의 파일이에요. 이 페이지를 새로 고친 뒤 다시 고르세요.',
    ],
    [
      'another lesson',
      JSON.stringify({ ...good, lesson: 'ec2' }),
      '다른 강의(ec2)의 결과예요. 여기서는 lambda 강의의 결과만 합쳐요.',
    ],
    ['no name', JSON.stringify({ ...good, name: 3 }), `"이름" 항목이 없거나 잘못됐어요. ${edited}`],
    ['no time', JSON.stringify({ ...good, created: '어제' }), `"만든 때" 항목이 없거나 잘못됐어요. ${edited}`],
    ['no rows', JSON.stringify({ ...good, rows: {} }), `"문제별 결과" 항목이 없거나 잘못됐어요. ${edited}`],
    [
      'a row that is none',
      JSON.stringify({ ...good, rows: [1] }),
      `1번째 결과의 "결과 한 줄" 항목이 없거나 잘못됐어요. ${edited}`,
    ],
    ['too many points', withRow({ credit: 2 }), `1번째 결과의 "점수" 항목이 없거나 잘못됐어요. ${edited}`],
    ['concept 12', withRow({ concept: 12 }), `1번째 결과의 "개념" 항목이 없거나 잘못됐어요. ${edited}`],
    ['a level', withRow({ level: '기초' }), `1번째 결과의 "난이도" 항목이 없거나 잘못됐어요. ${edited}`],
    ['right as a word', withRow({ right: 'yes' }), `1번째 결과의 "정답 여부" 항목이 없거나 잘못됐어요. ${edited}`],
    ['no version', withRow({ version: undefined }), `1번째 결과의 "문제의 판" 항목이 없거나 잘못됐어요. ${edited}`],
    ['another sureness', withRow({ sure: 'very' }), `1번째 결과의 "확신" 항목이 없거나 잘못됐어요. ${edited}`],
    [
      'an exam without its paper',
      withRow({ exam: { code: '3B' } }),
      `1번째 결과의 "시험" 항목이 없거나 잘못됐어요. ${edited}`,
    ],
    [
      'a question twice',
      JSON.stringify({ ...good, rows: [good.rows[0], good.rows[0]] }),
      `문제 "a"의 결과가 두 번 들어 있어요. ${edited}`,
    ],
  ])('%s', (_, text, sentence) => {
    const read = readResults(text, 'lambda')
    expect(read.ok ? undefined : resultsErrorWords(read.error)).toBe(sentence)
  })
})
