import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const KEY = 'lambda-lesson:quiz:l1'
const choose = (choice: number) => ({ kind: 'single', choice }) as const

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
  before.checkAnswer('l1', 'a')

  const after = await openPage()
  expect(after.quizStoreOf('l1').getState().attempts).toEqual({})
  after.wakeQuiz('l1', {})
  expect(after.quizStoreOf('l1').getState().attempts).toEqual({
    a: { version: 'v1', answer: choose(2), checked: true },
  })
})

it('two windows of a lesson keep the answers of both', async () => {
  const first = await openPage()
  first.wakeQuiz('l1', {})
  const second = await openPage()
  second.wakeQuiz('l1', {})
  second.takeAnswer('l1', 'a', 'v1', choose(1))
  second.checkAnswer('l1', 'a')
  first.takeAnswer('l1', 'b', 'v1', choose(2))

  const after = await openPage()
  after.wakeQuiz('l1', {})
  expect(after.quizStoreOf('l1').getState().attempts).toEqual({
    a: { version: 'v1', answer: choose(1), checked: true },
    b: { version: 'v1', answer: choose(2), checked: false },
  })
})

it('what was chosen before the script came is kept with the next answer', async () => {
  const quiz = await openPage()
  quiz.wakeQuiz('l1', { a: { version: 'v1', answer: choose(1), checked: false } })
  quiz.takeAnswer('l1', 'b', 'v1', choose(2))
  expect(Object.keys(quiz.quizStoreOf('l1').getState().attempts)).toEqual(['a', 'b'])
})

it('lessons do not mix', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  expect(quiz.quizStoreOf('l2').getState().attempts).toEqual({})
})

it('a retry opens the wrong ones, shows only them, and survives a reload', async () => {
  const quiz = await openPage()
  for (const id of ['a', 'b']) {
    quiz.takeAnswer('l1', id, 'v1', choose(0))
    quiz.checkAnswer('l1', id)
  }
  quiz.reopen('l1', ['b'], true)

  const after = await openPage()
  after.wakeQuiz('l1', {})
  const { attempts, retry } = after.quizStoreOf('l1').getState()
  expect([Object.keys(attempts), retry]).toEqual([['a'], ['b']])
  after.showAll('l1')
  expect(after.quizStoreOf('l1').getState().retry).toBeUndefined()
})

it('starting over can be taken back', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  quiz.takeAnswer('l1', 'b', 'v1', choose(1))
  quiz.restart('l1', ['a'])
  expect(Object.keys(quiz.quizStoreOf('l1').getState().attempts)).toEqual(['b'])
  quiz.undoRestart('l1')
  expect(Object.keys(quiz.quizStoreOf('l1').getState().attempts)).toEqual(['a', 'b'])
  expect(quiz.selectUndo(quiz.quizStoreOf('l1').getState())).toBe(false)
})

it('what was chosen before the page came to life is taken over, unless the device knows better', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  const after = await openPage()
  const shown = { version: 'v1', answer: choose(9), checked: false }
  after.wakeQuiz('l1', { a: shown, b: shown })
  expect(after.quizStoreOf('l1').getState().attempts).toMatchObject({
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
  expect(quiz.quizStoreOf('l1').getState().attempts).toEqual({ good })
})

it.each(['not json', '{"version":1,"data":[]}', '{"version":99,"data":{"attempts":{}}}'])(
  'unreadable data is an empty quiz: %s',
  async text => {
    localStorage.setItem(KEY, text)
    const quiz = await openPage()
    quiz.wakeQuiz('l1', {})
    expect(quiz.quizStoreOf('l1').getState().attempts).toEqual({})
  },
)

it('with storage blocked the quiz goes on, and says that nothing is kept', async () => {
  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  const { attempts, kept } = quiz.quizStoreOf('l1').getState()
  expect([Object.keys(attempts), kept]).toEqual([['a'], false])
})
