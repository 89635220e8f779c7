import { beforeEach, expect, it } from 'vitest'
import { standing } from '#state/quiz-attempts.ts'
import { attempt, choose, openPage } from './quiz-page.ts'

beforeEach(() => localStorage.clear())

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

it('a retry opens the wrong ones, shows only them, and survives a reload', async () => {
  const quiz = await openPage()
  for (const id of ['a', 'b']) {
    quiz.takeAnswer('l1', id, 'v1', choose(0))
    quiz.checkAnswer('l1', id, { at: 1000, credit: 1 })
  }
  quiz.startRetry('l1', 'bank', ['b'])

  const after = await openPage()
  after.wakeQuiz('l1', {})
  const { attempts, retry } = after.quizStoreOf('l1').getState().record
  expect([Object.keys(attempts), retry]).toEqual([['a'], { view: 'bank', ids: ['b'] }])
  after.showAll('l1')
  expect(after.quizStoreOf('l1').getState().record.retry).toBeUndefined()
})

it('a retry that is left in the middle loses nothing: what it did not grade stands as before', async () => {
  const quiz = await openPage()
  for (const id of ['a', 'b', 'c']) {
    quiz.takeAnswer('l1', id, 'v1', choose(0))
    quiz.checkAnswer('l1', id, { at: 1000, credit: 0 })
  }
  quiz.startRetry('l1', 'bank', ['a', 'b'])
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
  quiz.startRetry('l1', 'bank', ['a'])
  quiz.startRetry('l1', 'bank', ['b'])
  expect(quiz.quizStoreOf('l1').getState().record.attempts).toEqual({ a: attempt(0, true) })
})

it('while a retry goes on, what it has not graded yet counts as before; opened again, it counts no more', async () => {
  const quiz = await openPage()
  for (const id of ['a', 'b']) {
    quiz.takeAnswer('l1', id, 'v1', choose(0))
    quiz.checkAnswer('l1', id, { at: 1000, credit: 0 })
  }
  quiz.startRetry('l1', 'review', ['a', 'b'])
  quiz.takeAnswer('l1', 'a', 'v1', choose(1))
  quiz.checkAnswer('l1', 'a', { at: 2000, credit: 1 })
  const counting = () => standing(quiz.quizStoreOf('l1').getState().record)
  expect(counting()).toEqual({ a: attempt(1, true), b: attempt(0, true) })
  quiz.reopen('l1', ['b'])
  expect(counting()).toEqual({ a: attempt(1, true) })
})

it('an answer to a new wording counts, though one to the old wording was put aside', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  quiz.checkAnswer('l1', 'a', { at: 1000, credit: 0 })
  quiz.startRetry('l1', 'review', ['a'])
  quiz.takeAnswer('l1', 'a', 'v2', choose(1))
  expect(standing(quiz.quizStoreOf('l1').getState().record).a).toMatchObject({ version: 'v2', checked: false })
})

it('what the page shows of an answer that was put aside is no new answer', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  quiz.checkAnswer('l1', 'a', { at: 1000, credit: 0 })
  quiz.startRetry('l1', 'review', ['a'])
  const after = await openPage()
  after.wakeQuiz('l1', { a: attempt(0, false) })
  expect(after.quizStoreOf('l1').getState().record.attempts).toEqual({})
})

it('what a restart gives back during a retry does not answer the retry', async () => {
  const quiz = await openPage()
  quiz.takeAnswer('l1', 'a', 'v1', choose(0))
  quiz.checkAnswer('l1', 'a', { at: 1000, credit: 0 })
  quiz.restart('l1', ['a'])
  const other = await openPage()
  other.startRetry('l1', 'review', ['a'])
  quiz.undoRestart('l1')
  const { attempts, aside } = quiz.quizStoreOf('l1').getState().record
  expect([attempts, aside]).toEqual([{}, { a: attempt(0, true) }])
})

it('a retry ends by itself for whoever comes back to its page when all was answered, and not before', async () => {
  const quiz = await openPage()
  quiz.startRetry('l1', 'review', ['a', 'b'])
  const answer = (id: string) => {
    quiz.takeAnswer('l1', id, 'v1', choose(0))
    quiz.checkAnswer('l1', id, { at: 1000, credit: 1 })
  }
  const retryAfter = (view: 'bank' | 'review') => {
    quiz.endFinished('l1', view)
    return quiz.quizStoreOf('l1').getState().record.retry?.ids
  }
  answer('a')
  expect(retryAfter('review')).toEqual(['a', 'b'])
  answer('b')
  expect(retryAfter('bank')).toEqual(['a', 'b'])
  expect(retryAfter('review')).toBeUndefined()
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
  quiz.startRetry('l1', 'bank', ['b'])
  quiz.restart('l1', ['a', 'b'])
  const other = await openPage()
  other.takeAnswer('l1', 'a', 'v1', choose(3))
  other.takeAnswer('l1', 'c', 'v1', choose(1))
  quiz.undoRestart('l1')
  const { attempts, retry } = quiz.quizStoreOf('l1').getState().record
  expect([attempts, retry]).toEqual([
    { a: attempt(3, false), c: attempt(1, false) },
    { view: 'bank', ids: ['b'] },
  ])
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
