import { vi } from 'vitest'
import { DEFAULT_EXAM } from '#core/quiz/exam.ts'

export const KEY = 'lambda-lesson:exam:l1'
export const SPEC = { ...DEFAULT_EXAM, minutes: 10 }
export const PAPER = ['a', 'b'].map(id => ({ id, version: 'v1' }))
export const START = 1_000_000
export const choose = (choice: number) => ({ kind: 'single', choice }) as const
export const A = { id: 'a', version: 'v1' }

/** The module as a freshly opened page has it: stores are empty, the device keeps what it kept. */
export async function openPage() {
  vi.resetModules()
  const exam = await import('#state/exam.ts')
  exam.wakeExam('l1')
  const state = () => exam.examStoreOf('l1').getState()
  return { ...exam, state, record: () => state().record }
}

export async function startedPage() {
  const page = await openPage()
  page.startExam('l1', SPEC, PAPER, START)
  return page
}

export const MARKS = PAPER.map(entry => ({ ...entry, credit: 0.5 }))
export const END = () => ({ marks: MARKS, isTimeUp: false, gone: 0 })
