import { describe, expect, it } from 'vitest'
import { examsIn, mergeResults } from '#core/quiz/merge-results.ts'
import { mergedCsv } from '#core/quiz/merged-csv.ts'
import { mergedSheetWords } from '#strings/quiz-merge.ts'
import { cellsOf, results, row } from './result-files.ts'

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
      ['', '', '맞은 수', '답한 수', '정답률'],
      ['개념 1', '', '2', '5', '0.4'],
      ['개념 2', '', '1', '1', '1'],
    ])
  })

  it('a file that is there twice counts once', () => {
    const { students, twice } = mergeResults([...files, ...files])
    expect([students.map(({ name }) => name), twice]).toEqual([['', '가', '나'], []])
  })

  // "나" saved again a day later, with a space behind the name and its letters taken apart.
  const later = '2026-03-03T09:00:00.000Z'
  const again = results(`${'나'.normalize('NFD')} `, [row('a', false)], later)

  it('a student has one row, from the newest file, wherever it stands; the name is told', () => {
    for (const all of [
      [...files, again],
      [again, ...files],
    ]) {
      const { students, twice } = mergeResults(all)
      expect(students.map(({ name, created, right }) => [name, created === later, right])).toEqual([
        ['', false, 1],
        ['가', false, 0],
        ['나', true, 0],
      ])
      expect(twice).toEqual(['나'])
    }
  })

  it('two of one name can both have a row', () => {
    const { students, twice } = mergeResults([...files, again], { everyFile: true })
    expect(students.map(({ name }) => name)).toEqual(['', '가', '나', '나'])
    expect(twice).toEqual(['나'])
  })

  it('files without a name are different people', () => {
    const nameless = mergeResults([results('', [row('a', true)]), results('', [row('a', false)])])
    expect([nameless.students.length, nameless.twice]).toEqual([2, []])
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
    expect(mergeResults([])).toEqual({
      ...{ exam: undefined, questions: [], students: [], concepts: [] },
      ...{ twice: [], again: [] },
    })
  })
})

describe('exams of many devices', () => {
  const exam = { code: '3B', paper: 'K7Q2Z' }
  const at = (started: string, more: object = {}) => ({ exam: { ...exam, started, ...more } })
  const [nine, ten] = ['2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z']
  const files = [
    results('가', [row('a', false), row('a', false, { ...at(nine), credit: 0.5 }), row('b', true, at(nine))]),
    // Sat again an hour later, when the answers were known: 1 of 2 counts, not 2 of 2.
    results('나', [
      ...[row('a', true, at(ten)), row('b', true, at(ten))],
      ...[row('a', false, at(nine)), row('b', true, at(nine))],
    ]),
    results('다', [row('a', true), row('a', true, at(nine, { paper: 'OTHER' }))]),
  ]

  it('are found by code and paper', () => {
    expect(examsIn(files)).toEqual([exam, { code: '3B', paper: 'OTHER' }])
  })

  it('are a table of those who sat the same paper; the first time counts', () => {
    const merged = mergeResults(files, { exam })
    expect(merged.students.map(({ name, right, answered, points }) => [name, right, answered, points])).toEqual([
      ['가', 1, 2, 1.5],
      ['나', 1, 2, 1],
    ])
    expect(merged.questions.map(({ id, right, answered }) => [id, right, answered])).toEqual([
      ['a', 0, 2],
      ['b', 2, 2],
    ])
    expect(merged.again).toEqual(['나'])
    expect(cellsOf(mergedCsv(merged, mergedSheetWords)).slice(0, 3)).toEqual([
      ['학생', '저장한 때', '맞은 수', '답한 수', '점수', 'a', 'b'],
      ['가', nine, '1', '2', '1.5', '0.5', '1'],
      ['나', nine, '1', '2', '1', '0', '1'],
    ])
  })

  it('of two devices of one student the first sitting counts, and it is said whose it is', () => {
    const phone = results('라', [row('a', false, at(nine)), row('b', false, at(nine))], nine)
    const laptop = results('라', [row('a', true, at(ten)), row('b', true, at(ten))], ten)
    const merged = mergeResults([laptop, phone], { exam })
    expect(merged.students.map(({ name, points }) => [name, points])).toEqual([['라', 0]])
    expect([merged.twice, merged.again]).toEqual([['라'], ['라']])
    // Both are shown then: two people may have one name.
    const every = mergeResults([laptop, phone], { exam, everyFile: true })
    expect([every.students.map(({ points }) => points), every.again]).toEqual([[0, 2], []])
  })

  it('do not mix with the quiz', () => {
    expect(mergeResults(files).students.map(({ name, right, answered }) => [name, right, answered])).toEqual([
      ['가', 0, 1],
      ['나', 0, 0],
      ['다', 1, 1],
    ])
  })

  it('a newer file that knows nothing of the exam takes no result away', () => {
    const newer = results('가', [row('a', true)], '2026-03-09T09:00:00.000Z')
    expect(mergeResults([...files, newer], { exam }).students.map(({ name }) => name)).toEqual(['가', '나'])
  })
})
