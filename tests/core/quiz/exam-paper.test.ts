import { describe, expect, it } from 'vitest'
import { DEFAULT_EXAM, type ExamSpec } from '#core/quiz/exam.ts'
import { candidatesOf, entriesOf, paperOf, paperStamp } from '#core/quiz/exam-paper.ts'
import { LEVELS, type Level, type Question } from '#core/quiz/question.ts'

const question = (id: string, concept: number, level: Level): Question => ({
  ...{ id, concept, level, ask: `${id}?`, place: { id: `c${concept}`, title: id }, grounds: [] },
  kind: 'single',
  choices: [
    { text: 'a', right: true, say: 'a' },
    { text: 'b', right: false, say: 'b' },
  ],
})

/** Four concepts with two questions on each of three levels: 24. */
const BANK = [1, 2, 3, 4].flatMap(concept =>
  LEVELS.flatMap(level => [1, 2].map(n => question(`${concept}-${level}-${n}`, concept, level))),
)
const spec = (part: Partial<ExamSpec> = {}): ExamSpec => ({ ...DEFAULT_EXAM, count: 8, ...part })
const idsOf = (paper: readonly Question[]) => paper.map(({ id }) => id)
const countsOf = (paper: readonly Question[], of: (one: Question) => unknown) =>
  [...new Set(BANK.map(of))].map(value => paper.filter(one => of(one) === value).length)

describe('the paper', () => {
  it('is the same for the same code, whatever the order of the bank', () => {
    const paper = idsOf(paperOf(BANK, spec({ code: '3반' })))
    expect(idsOf(paperOf(BANK, spec({ code: '3반' })))).toEqual(paper)
    expect(idsOf(paperOf([...BANK].reverse(), spec({ code: '3반' })))).toEqual(paper)
  })

  it('differs from code to code', () => {
    const papers = ['A', 'B', 'C', 'D'].map(code => idsOf(paperOf(BANK, spec({ code }))).join())
    expect(new Set(papers).size).toBe(4)
  })

  it('asks no question twice and as many as wanted, or all there are', () => {
    for (const count of [1, 8, 24]) {
      const ids = idsOf(paperOf(BANK, spec({ count })))
      expect(new Set(ids).size).toBe(count)
    }
    expect(paperOf(BANK, spec({ count: 100 }))).toHaveLength(24)
    expect(paperOf([], spec())).toEqual([])
  })

  // 8 questions over 4 concepts: 2 each. Over 3 levels: 3, 3 and 2. 6 questions: 2 concepts with 2 and 2 with 1; 2 a level.
  it.each(['A', 'LAMBDA', '3반', 'X-1'])('spreads over concepts and levels, code %s', code => {
    const eight = paperOf(BANK, spec({ code }))
    expect(countsOf(eight, ({ concept }) => concept)).toEqual([2, 2, 2, 2])
    expect(countsOf(eight, ({ level }) => level).sort()).toEqual([2, 3, 3])
    const six = paperOf(BANK, spec({ code, count: 6 }))
    expect(countsOf(six, ({ concept }) => concept).sort()).toEqual([1, 1, 2, 2])
    expect(countsOf(six, ({ level }) => level)).toEqual([2, 2, 2])
  })

  it('a concept that runs out leaves its places to the others', () => {
    const few = [question('lone', 9, 'basic'), ...BANK.filter(({ concept }) => concept === 1)]
    const paper = paperOf(few, spec({ count: 5 }))
    expect(paper.filter(({ concept }) => concept === 9)).toHaveLength(1)
    expect(paper).toHaveLength(5)
  })

  it('begins with the easy ones', () => {
    const ranks = paperOf(BANK, spec()).map(({ level }) => LEVELS.indexOf(level))
    expect(ranks).toEqual([...ranks].sort())
  })

  it('asks the chosen concepts and levels alone', () => {
    const range = { concepts: [2, 3], levels: ['applied'] as const }
    expect(candidatesOf(BANK, range)).toHaveLength(4)
    const paper = paperOf(BANK, spec({ ...range, count: 24 }))
    expect(new Set(paper.map(({ concept, level }) => `${concept} ${level}`))).toEqual(
      new Set(['2 applied', '3 applied']),
    )
  })

  it('has a mark that another order or another wording changes', () => {
    const paper = paperOf(BANK, spec())
    const stamp = paperStamp(entriesOf(paper))
    expect(stamp).toMatch(/^[0-9A-Z]{5}$/)
    const [first, ...rest] = paper
    if (first === undefined) throw new Error('the paper is empty')
    expect(paperStamp(entriesOf([...rest, first]))).not.toBe(stamp)
    expect(paperStamp(entriesOf([{ ...first, ask: 'new?' }, ...rest]))).not.toBe(stamp)
  })
})
