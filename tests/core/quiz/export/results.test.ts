import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { mergedCsv, mergeResults } from '#core/quiz/merge-results.ts'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import {
  type QuizResults,
  type ResultRow,
  readResults,
  resultsCsv,
  resultsJson,
  resultsOf,
} from '#core/quiz/results.ts'
import { mergedSheetWords, resultsErrorWords } from '#strings/quiz-export.ts'
import { nineKinds } from './nine-kinds.ts'

const row = (id: string, right: boolean, more: Partial<ResultRow> = {}): ResultRow => ({
  ...{ id, version: 'v1', concept: 1, level: 'basic', right, credit: right ? 1 : 0 },
  ...more,
})
const results = (name: string, rows: readonly ResultRow[], created = '2026-03-02T09:00:00.000Z'): QuizResults => ({
  ...{ kind: 'quiz-results', version: 1, lesson: 'lambda', name, created, rows },
})
const cellsOf = (csv: string) =>
  papaparse.parse<readonly string[]>(csv.replaceAll('\uFEFF', ''), { skipEmptyLines: true }).data

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
    const head = 'lesson,name,created,question,version,concept,level,right,credit,sure,answeredAt'.split(',')
    const cells = cellsOf(resultsCsv(made) + resultsCsv(results('', [])))
    expect(cells[0]).toEqual(head)
    expect(cells.at(-1)).toEqual(head)
    expect(cells[1]).toEqual([
      ...['lambda', `'=김, "학생"`, '2026-03-02T10:00:00.000Z', 'one', made.rows[0]?.version, '6', 'applied'],
      ...['1', '1', 'sure', '2026-03-02T09:00:00.000Z'],
    ])
    expect(cells[2]?.slice(-4)).toEqual(['0', '0.5', '', ''])
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
      JSON.stringify({ ...good, version: 2 }),
      '이 페이지가 모르는 판(2)의 파일이에요. 이 페이지를 새로 고친 뒤 다시 고르세요.',
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
      'a question twice',
      JSON.stringify({ ...good, rows: [good.rows[0], good.rows[0]] }),
      `문제 "a"의 결과가 두 번 들어 있어요. ${edited}`,
    ],
  ])('%s', (_, text, sentence) => {
    const read = readResults(text, 'lambda')
    expect(read.ok ? undefined : resultsErrorWords(read.error)).toBe(sentence)
  })
})

describe('results of many devices', () => {
  // a: 2 of 3 right; b: 0 of 2; c: 1 of 1
  const files = [
    results('나', [row('a', true), row('b', false), row('c', true, { concept: 2 })]),
    results('가', [row('a', false, { credit: 0.5 }), row('b', false)]),
    results('', [row('a', true)]),
  ]
  const merged = mergeResults(files)

  it('are one table, hardest question first, students by name', () => {
    expect(merged.questions.map(({ id, right, answered }) => [id, right, answered])).toEqual([
      ['b', 0, 2],
      ['a', 2, 3],
      ['c', 1, 1],
    ])
    expect(
      merged.students.map(({ name, right, answered, cells }) => [
        name,
        right,
        answered,
        cells.map(cell => cell?.right),
      ]),
    ).toEqual([
      ['', 1, 1, [undefined, true, undefined]],
      ['가', 0, 2, [false, false, undefined]],
      ['나', 2, 3, [false, true, true]],
    ])
  })

  it('are summed by concept', () => {
    // Concept 1 holds a and b: 2 of 5 right.
    expect(merged.concepts).toEqual([
      { concept: 1, right: 2, answered: 5 },
      { concept: 2, right: 1, answered: 1 },
    ])
  })

  it('are a sheet with the shares below', () => {
    expect(cellsOf(mergedCsv(merged, mergedSheetWords))).toEqual([
      ['학생', '저장한 때', '맞은 수', '답한 수', 'b', 'a', 'c'],
      ['이름 없음', '2026-03-02T09:00:00.000Z', '1', '1', '', '1', ''],
      ['가', '2026-03-02T09:00:00.000Z', '0', '2', '0', '0.5', ''],
      ['나', '2026-03-02T09:00:00.000Z', '2', '3', '0', '1', '1'],
      ['정답률', '', '3', '6', '0', '0.667', '1'],
      ['개념 1', '', '2', '5', '0.4'],
      ['개념 2', '', '1', '1', '1'],
    ])
  })

  it('a file that is there twice counts once, a student who saved again twice', () => {
    const again = results('나', [row('a', true)], '2026-03-03T09:00:00.000Z')
    expect(mergeResults([...files, ...files, again]).students.map(({ name }) => name)).toEqual(['', '가', '나', '나'])
  })

  it('two versions of a question are two columns', () => {
    const changed = mergeResults([results('가', [row('a', true)]), results('나', [row('a', false, { version: 'v2' })])])
    expect(cellsOf(mergedCsv(changed, mergedSheetWords))[0]?.slice(4)).toEqual(['a (v2)', 'a (v1)'])
    expect(changed.students.map(({ cells }) => cells.map(cell => cell?.right))).toEqual([
      [undefined, true],
      [false, undefined],
    ])
  })

  it('nobody is an empty table', () => {
    expect(mergeResults([])).toEqual({ questions: [], students: [], concepts: [] })
  })
})
