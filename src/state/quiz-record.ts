import type { Answer } from '#core/quiz/question.ts'
import type { Attempt, QuizRecord } from './quiz.ts'

/**
 * Checks what the device kept.
 *
 * - In: anything. Out: the record; attempts that make no sense are left out. Errors: undefined when it is no record.
 */
export function acceptQuiz(data: unknown): QuizRecord | undefined {
  if (!isRecord(data) || !isRecord(data.attempts)) return undefined
  const attempts = Object.entries(data.attempts).flatMap(([id, value]) => {
    const attempt = acceptAttempt(value)
    return attempt === undefined ? [] : [[id, attempt] as const]
  })
  const { retry } = data
  const ids = Array.isArray(retry) ? retry.filter(id => typeof id === 'string') : undefined
  return { attempts: Object.fromEntries(attempts), retry: ids }
}

function acceptAttempt(data: unknown): Attempt | undefined {
  if (!isRecord(data) || typeof data.version !== 'string' || typeof data.checked !== 'boolean') return undefined
  const answer = acceptAnswer(data.answer)
  return answer === undefined ? undefined : { version: data.version, answer, checked: data.checked }
}

function acceptAnswer(data: unknown): Answer | undefined {
  if (!isRecord(data)) return undefined
  const { kind, choice, choices, text } = data
  if (kind === 'single' && isIndex(choice)) return { kind, choice }
  if (kind === 'multiple' && Array.isArray(choices) && choices.every(isIndex)) return { kind, choices }
  if (kind === 'numeric' && typeof text === 'string') return { kind, text }
  return undefined
}

const isIndex = (data: unknown): data is number => Number.isInteger(data) && Number(data) >= 0
const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
