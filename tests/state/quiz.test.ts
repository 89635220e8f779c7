import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { attempt, choose, openPage } from './quiz-page.ts'

const KEY = 'lambda-lesson:quiz:l1'

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

it('an answer that was checked is there after a reload', async () => {
  const before = await openPage()
  before.wakeQuiz('l1', {})
  before.takeAnswer('l1', 'a', 'v1', choose(2))
  before.checkAnswer('l1', 'a', { at: 1000, credit: 1 })

  const after = await openPage()
  expect(after.quizStoreOf('l1').getState().record.attempts).toEqual({})
  after.wakeQuiz('l1', {})
  expect(after.quizStoreOf('l1').getState().record.attempts).toEqual({
    a: attempt(2, true),
  })
})

it('what was chosen before the script came is kept with the next answer', async () => {
  const quiz = await openPage()
  quiz.wakeQuiz('l1', { a: attempt(1, false) })
  quiz.takeAnswer('l1', 'b', 'v1', choose(2))
  expect(Object.keys(quiz.quizStoreOf('l1').getState().record.attempts)).toEqual(['a', 'b'])
})

it('lessons do not mix', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  expect(quiz.quizStoreOf('l2').getState().record.attempts).toEqual({})
})

it('what was chosen before the page came to life is taken over, unless that question is checked', async () => {
  const quiz = await openPage()
  for (const id of ['a', 'b']) quiz.takeAnswer('l1', id, 'v1', choose(0))
  quiz.checkAnswer('l1', 'a', { at: 1000, credit: 1 })
  const after = await openPage()
  const shown = attempt(9, false)
  after.wakeQuiz('l1', { a: shown, b: shown, c: shown })
  expect(after.quizStoreOf('l1').getState().record.attempts).toMatchObject({
    a: { answer: choose(0) },
    b: { answer: choose(9) },
    c: { answer: choose(9) },
  })
})

it('what was chosen before the page came to life joins what was begun, as if it had been pressed later', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'truth', 'v1', { kind: 'truth', truth: true, choice: 2 })
  quiz.takeSure('l1', 'truth', 'v1', 'sure')
  quiz.takeAnswer('l1', 'many', 'v1', { kind: 'multiple', choices: [0] })
  quiz.takeAnswer('l1', 'old', 'v0', { kind: 'truth', truth: true, choice: 2 })
  const after = await openPage()
  const half = { kind: 'truth', truth: false, choice: undefined } as const
  after.wakeQuiz('l1', {
    truth: { ...attempt(0, false), answer: half },
    many: { ...attempt(0, false), answer: { kind: 'multiple', choices: [1] } },
    old: { ...attempt(0, false), answer: half },
  })
  expect(after.quizStoreOf('l1').getState().record.attempts).toMatchObject({
    truth: { answer: { truth: false, choice: 2 }, sure: 'sure' },
    many: { answer: { choices: [0, 1] } },
    old: { answer: half },
  })
})

it('an attempt that makes no sense is left out, the others stay', async () => {
  const good = { version: 'v1', answer: { kind: 'numeric', text: '15분' }, checked: true }
  const attempts = { good, bad: { version: 'v1', answer: { kind: 'single', choice: -1 }, checked: true }, worse: 3 }
  localStorage.setItem(KEY, JSON.stringify({ version: 1, data: { attempts } }))
  const quiz = await openPage()
  quiz.wakeQuiz('l1', {})
  expect(quiz.quizStoreOf('l1').getState().record.attempts).toEqual({ good: { ...good, sure: undefined } })
})

it('answers of version 1, which knew neither certainty nor history, are there after the update', async () => {
  const kept = { version: 'v1', answer: choose(1), checked: true }
  localStorage.setItem(KEY, JSON.stringify({ version: 1, data: { attempts: { a: kept }, retry: ['a'] } }))
  const quiz = await openPage()
  quiz.wakeQuiz('l1', {})
  const { attempts, retry, history } = quiz.quizStoreOf('l1').getState().record
  expect({ attempts, retry, history }).toEqual({
    attempts: { a: attempt(1, true) },
    retry: { view: 'review', ids: ['a'] },
    history: [],
  })
  quiz.takeAnswer('l1', 'b', 'v1', choose(0))
  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({ version: 3, data: { attempts: { a: kept } } })
})

it('a retry of version 2, which did not say where, goes on in the review after the update', async () => {
  const data = { attempts: {}, retry: ['b', 'a', 3], aside: { a: attempt(1, true) }, history: [] }
  localStorage.setItem(KEY, JSON.stringify({ version: 2, data }))
  const quiz = await openPage()
  quiz.wakeQuiz('l1', {})
  const { retry, aside } = quiz.quizStoreOf('l1').getState().record
  expect([retry, aside]).toEqual([{ view: 'review', ids: ['b', 'a'] }, { a: attempt(1, true) }])
})

it('each grading is noted with its time and certainty, also when the answer is opened again', async () => {
  const quiz = await openPage()
  quiz.takeSure('l1', 'a', 'v1', 'sure')
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  quiz.checkAnswer('l1', 'a', { at: 5, credit: 0 })
  quiz.startRetry('l1', 'bank', ['a'])
  quiz.takeAnswer('l1', 'a', 'v1', choose(1))
  quiz.checkAnswer('l1', 'a', { at: 9, credit: 1 })

  const after = await openPage()
  after.wakeQuiz('l1', {})
  expect(after.quizStoreOf('l1').getState().record.history).toEqual([
    { id: 'a', at: 5, credit: 0, sure: 'sure' },
    { id: 'a', at: 9, credit: 1, sure: undefined },
  ])
})

it('a certainty without an answer is kept, and is nothing that could be checked', async () => {
  const quiz = await openPage()
  quiz.takeSure('l1', 'a', 'v1', 'guess')
  quiz.checkAnswer('l1', 'a', { at: 5, credit: 1 })
  const after = await openPage()
  after.wakeQuiz('l1', {})
  const { attempts, history } = after.quizStoreOf('l1').getState().record
  expect([attempts.a, history]).toEqual([{ version: 'v1', answer: undefined, sure: 'guess', checked: false }, []])
})

it('a certainty about an older wording is none about the new one', async () => {
  const quiz = await openPage()
  quiz.takeSure('l1', 'a', 'v1', 'sure')
  quiz.takeAnswer('l1', 'a', 'v2', choose(0))
  expect(quiz.quizStoreOf('l1').getState().record.attempts.a?.sure).toBeUndefined()
})

it.each([
  [{ kind: 'truth', truth: false, choice: 1 }],
  [{ kind: 'ordering', order: [2, 0, 1] }],
  [{ kind: 'matching', chosen: [1, -1] }],
  [{ kind: 'fill', texts: ['동시성', ''] }],
  [{ kind: 'output', texts: ['1'] }],
  [{ kind: 'line', line: 2 }],
] as const)('an answer of each kind comes back as it was: $kind', async answer => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', answer)
  const after = await openPage()
  after.wakeQuiz('l1', {})
  expect(after.quizStoreOf('l1').getState().record.attempts.a?.answer).toEqual(answer)
})

it.each(['not json', '{"version":1,"data":[]}', '{"version":99,"data":{"attempts":{}}}'])(
  'unreadable data is an empty quiz: %s',
  async text => {
    localStorage.setItem(KEY, text)
    const quiz = await openPage()
    quiz.wakeQuiz('l1', {})
    expect(quiz.quizStoreOf('l1').getState().record.attempts).toEqual({})
  },
)

it('with storage blocked the quiz goes on, and says that nothing is kept', async () => {
  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  const { kept, record } = quiz.quizStoreOf('l1').getState()
  expect([Object.keys(record.attempts), kept]).toEqual([['a'], false])
})

it('what was graded in an exam is noted for the review, and opens or closes nothing here', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  quiz.noteSittings('l1', [{ id: 'b', at: 7, credit: 0.5, sure: 'half' }])
  const after = await openPage()
  after.wakeQuiz('l1', {})
  const { attempts, history } = after.quizStoreOf('l1').getState().record
  expect([Object.keys(attempts), history]).toEqual([['a'], [{ id: 'b', at: 7, credit: 0.5, sure: 'half' }]])
})
