import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const KEY = 'lambda-lesson:quiz:l1'
const choose = (choice: number) => ({ kind: 'single', choice }) as const
const attempt = (choice: number, checked: boolean) => ({
  version: 'v1',
  answer: choose(choice),
  sure: undefined,
  checked,
})

/** The module as a freshly opened page has it: stores are empty, the device keeps what it kept. */
async function openPage() {
  vi.resetModules()
  return import('#state/quiz.ts')
}

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

it('two windows of a lesson keep the answers of both', async () => {
  const first = await openPage()
  first.wakeQuiz('l1', {})
  const second = await openPage()
  second.wakeQuiz('l1', {})
  second.takeAnswer('l1', 'a', 'v1', choose(1))
  second.checkAnswer('l1', 'a', { at: 1000, credit: 1 })
  first.takeAnswer('l1', 'b', 'v1', choose(2))

  const after = await openPage()
  after.wakeQuiz('l1', {})
  expect(after.quizStoreOf('l1').getState().record.attempts).toEqual({
    a: attempt(1, true),
    b: attempt(2, false),
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

it('a retry opens the wrong ones, shows only them, and survives a reload', async () => {
  const quiz = await openPage()
  for (const id of ['a', 'b']) {
    quiz.takeAnswer('l1', id, 'v1', choose(0))
    quiz.checkAnswer('l1', id, { at: 1000, credit: 1 })
  }
  quiz.startRetry('l1', ['b'])

  const after = await openPage()
  after.wakeQuiz('l1', {})
  const { attempts, retry } = after.quizStoreOf('l1').getState().record
  expect([Object.keys(attempts), retry]).toEqual([['a'], ['b']])
  after.showAll('l1')
  expect(after.quizStoreOf('l1').getState().record.retry).toBeUndefined()
})

it('a retry that is left in the middle loses nothing: what it did not grade stands as before', async () => {
  const quiz = await openPage()
  for (const id of ['a', 'b', 'c']) {
    quiz.takeAnswer('l1', id, 'v1', choose(0))
    quiz.checkAnswer('l1', id, { at: 1000, credit: 0 })
  }
  quiz.startRetry('l1', ['a', 'b'])
  quiz.takeAnswer('l1', 'a', 'v1', choose(1))
  quiz.checkAnswer('l1', 'a', { at: 2000, credit: 1 })
  quiz.takeAnswer('l1', 'b', 'v1', choose(2))

  const after = await openPage()
  after.wakeQuiz('l1', {})
  after.showAll('l1')
  expect(after.quizStoreOf('l1').getState().record.attempts).toEqual({
    a: attempt(1, true),
    b: attempt(0, true),
    c: attempt(0, true),
  })
})

it('a second retry begins from what the first one had put aside', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  quiz.checkAnswer('l1', 'a', { at: 1000, credit: 0 })
  quiz.startRetry('l1', ['a'])
  quiz.startRetry('l1', ['b'])
  expect(quiz.quizStoreOf('l1').getState().record.attempts).toEqual({ a: attempt(0, true) })
})

it('starting over can be taken back', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  quiz.takeAnswer('l1', 'b', 'v1', choose(1))
  quiz.restart('l1', ['a'])
  expect(Object.keys(quiz.quizStoreOf('l1').getState().record.attempts)).toEqual(['b'])
  quiz.undoRestart('l1')
  expect(Object.keys(quiz.quizStoreOf('l1').getState().record.attempts)).toEqual(['a', 'b'])
  expect(quiz.selectUndo(quiz.quizStoreOf('l1').getState())).toBe(false)
})

it('taking back a restart keeps what another window answered since, and a retry keeps what it had put aside', async () => {
  const quiz = await openPage()
  for (const id of ['a', 'b']) {
    quiz.takeAnswer('l1', id, 'v1', choose(0))
    quiz.checkAnswer('l1', id, { at: 1000, credit: 0 })
  }
  quiz.startRetry('l1', ['b'])
  quiz.restart('l1', ['a', 'b'])
  const other = await openPage()
  other.takeAnswer('l1', 'a', 'v1', choose(3))
  other.takeAnswer('l1', 'c', 'v1', choose(1))
  quiz.undoRestart('l1')
  const { attempts, retry } = quiz.quizStoreOf('l1').getState().record
  expect([attempts, retry]).toEqual([{ a: attempt(3, false), c: attempt(1, false) }, ['b']])
  quiz.showAll('l1')
  expect(quiz.quizStoreOf('l1').getState().record.attempts.b).toEqual(attempt(0, true))
})

it('a restart takes away what another window answered too, and brings it back', async () => {
  const quiz = await openPage()
  quiz.wakeQuiz('l1', {})
  const other = await openPage()
  other.takeAnswer('l1', 'a', 'v1', choose(1))
  quiz.restart('l1', ['a'])
  expect(quiz.quizStoreOf('l1').getState().record.attempts).toEqual({})
  quiz.undoRestart('l1')
  expect(quiz.quizStoreOf('l1').getState().record.attempts).toEqual({ a: attempt(1, false) })
})

// another window, the back button, a tab that was frozen
it.each(['storage', 'pageshow', 'visibilitychange'])('%s shows a page what was answered meanwhile', async event => {
  const quiz = await openPage()
  quiz.wakeQuiz('l1', {})
  const other = await openPage()
  other.takeAnswer('l1', 'a', 'v1', choose(1))
  expect(quiz.quizStoreOf('l1').getState().record.attempts).toEqual({})
  globalThis.dispatchEvent(new Event(event))
  expect(quiz.quizStoreOf('l1').getState().record.attempts).toEqual({ a: attempt(1, false) })
})

it('an answer that two windows check is noted once', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(1))
  const other = await openPage()
  other.wakeQuiz('l1', {})
  for (const page of [quiz, other]) page.checkAnswer('l1', 'a', { at: 1000, credit: 1 })
  expect(other.quizStoreOf('l1').getState().record.history).toHaveLength(1)
})

it('what was chosen before the page came to life is taken over, unless the device knows better', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  const after = await openPage()
  const shown = attempt(9, false)
  after.wakeQuiz('l1', { a: shown, b: shown })
  expect(after.quizStoreOf('l1').getState().record.attempts).toMatchObject({
    a: { answer: choose(0) },
    b: { answer: choose(9) },
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
  expect({ attempts, retry, history }).toEqual({ attempts: { a: attempt(1, true) }, retry: ['a'], history: [] })
  quiz.takeAnswer('l1', 'b', 'v1', choose(0))
  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({ version: 2, data: { attempts: { a: kept } } })
})

it('each grading is noted with its time and certainty, also when the answer is opened again', async () => {
  const quiz = await openPage()
  quiz.takeSure('l1', 'a', 'v1', 'sure')
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  quiz.checkAnswer('l1', 'a', { at: 5, credit: 0 })
  quiz.startRetry('l1', ['a'])
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
