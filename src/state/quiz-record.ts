import type { Answer } from '#core/quiz/question.ts'
import { type Sitting, SURES, type Sure } from '#core/quiz/sitting.ts'
import type { Attempt, Attempts, QuizRecord, Retry } from './quiz-attempts.ts'

/**
 * Checks what the device kept.
 *
 * - In: anything. Out: the record; attempts that make no sense are left out. Errors: undefined when it is no record.
 */
export function acceptQuiz(data: unknown): QuizRecord | undefined {
  if (!isRecord(data) || !isRecord(data.attempts)) return undefined
  const { attempts, aside, history } = data
  const sittings = Array.isArray(history) ? history.flatMap(acceptSitting) : []
  return {
    attempts: acceptAttempts(attempts),
    retry: acceptRetry(data.retry),
    aside: acceptAttempts(aside),
    history: sittings,
  }
}

/** Older versions have the ids alone; the review goes on with them. */
function acceptRetry(data: unknown): Retry | undefined {
  if (Array.isArray(data)) return { view: 'review', ids: data.filter(isText) }
  if (!isRecord(data) || !Array.isArray(data.ids)) return undefined
  return { view: data.view === 'bank' ? 'bank' : 'review', ids: data.ids.filter(isText) }
}

const acceptAttempts = (data: unknown): Attempts =>
  Object.fromEntries(
    Object.entries(isRecord(data) ? data : {}).flatMap(([id, value]) => {
      const attempt = acceptAttempt(value)
      return attempt === undefined ? [] : [[id, attempt] as const]
    }),
  )

function acceptAttempt(data: unknown): Attempt | undefined {
  if (!isRecord(data) || typeof data.version !== 'string' || typeof data.checked !== 'boolean') return undefined
  const [answer, sure] = [acceptAnswer(data.answer), acceptSure(data.sure)]
  if (answer === undefined && sure === undefined) return undefined
  return { version: data.version, answer, sure, checked: data.checked && answer !== undefined }
}

function acceptSitting(data: unknown): readonly Sitting[] {
  if (!isRecord(data)) return []
  const { id, at, credit, sure, isExam } = data
  if (typeof id !== 'string' || typeof at !== 'number' || typeof credit !== 'number') return []
  const sitting = { id, at, credit: Math.min(1, Math.max(0, credit)), sure: acceptSure(sure) }
  return [isExam === true ? { ...sitting, isExam } : sitting]
}

const acceptSure = (data: unknown): Sure | undefined => SURES.find(sure => sure === data)

/**
 * Checks an answer that somebody kept.
 *
 * - In: anything. Out: the answer. Errors: undefined when it is none.
 */
export function acceptAnswer(data: unknown): Answer | undefined {
  if (!isRecord(data)) return undefined
  const { kind, choice, choices, truth, text, texts, order, chosen, line } = data
  if (kind === 'single' && isIndex(choice)) return { kind, choice }
  if (kind === 'multiple' && isListOf(choices, isIndex)) return { kind, choices }
  if (kind === 'truth')
    return { kind, truth: typeof truth === 'boolean' ? truth : undefined, choice: isIndex(choice) ? choice : undefined }
  if (kind === 'numeric' && typeof text === 'string') return { kind, text }
  if (kind === 'ordering' && isListOf(order, isIndex)) return { kind, order }
  if (kind === 'matching' && isListOf(chosen, isPlace)) return { kind, chosen }
  if ((kind === 'fill' || kind === 'output') && isListOf(texts, isText)) return { kind, texts }
  if (kind === 'line' && isIndex(line)) return { kind, line }
  return undefined
}

const isListOf = <T>(data: unknown, is: (entry: unknown) => entry is T): data is readonly T[] =>
  Array.isArray(data) && data.every(is)
const isIndex = (data: unknown): data is number => Number.isInteger(data) && Number(data) >= 0
const isPlace = (data: unknown): data is number => data === -1 || isIndex(data)
const isText = (data: unknown): data is string => typeof data === 'string'
const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
