import { pairsOf } from '../link-pairs.ts'
import { err, ok, type Result } from '../result.ts'
import { ALL_CONCEPTS, type ExamError, type ExamInput, type ExamSpec, parseExam } from './exam.ts'
import { LEVELS } from './question.ts'

/** Every way a link to an exam can be refused. Data only. */
export type ExamLinkError =
  | { readonly kind: 'not-an-exam' }
  | { readonly kind: 'other-version'; readonly given: string }
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string; readonly given: string }
  | { readonly kind: 'bad'; readonly error: ExamError }

const VERSION = '1'
/** The last part of an address begins with this where it carries an exam. */
export const EXAM_HASH = '#exam?'
/** Letters of what was refused that are shown again. */
const LONGEST_SHOWN = 20

/**
 * The last part of the address that opens an exam: `#exam?v=1&n=11&min=15&code=LAMBDA`.
 *
 * - In: a spec. Out: from `#` on; concepts (`c`) and levels (`lv`) only where not all are asked. Errors: none.
 */
export const examHash = ({ count, minutes, code, concepts, levels }: ExamSpec): string =>
  [
    `${EXAM_HASH}v=${VERSION}`,
    `n=${count}`,
    `min=${minutes}`,
    `code=${encodeURIComponent(code)}`,
    ...(concepts.length < ALL_CONCEPTS.length ? [`c=${concepts.join('.')}`] : []),
    ...(levels.length < LEVELS.length ? [`lv=${levels.join('.')}`] : []),
  ].join('&')

/**
 * Reads the exam that an address carries, whoever wrote it. Number, minutes and code must be there: with one cut off,
 * somebody would sit another exam than the class without knowing.
 *
 * - In: `location.hash`. Out: the spec; undefined when the hash is none of an exam. Errors: the first thing that is wrong.
 */
export function examFromHash(hash: string): Result<ExamSpec, ExamLinkError> | undefined {
  if (!hash.startsWith(EXAM_HASH)) return undefined
  const given = pairsOf(hash.slice(EXAM_HASH.length))
  const version = given?.get('v')
  if (given === undefined || version === undefined) return err({ kind: 'not-an-exam' })
  if (version !== VERSION) return err({ kind: 'other-version', given: shown(version) })
  for (const name of ['n', 'min', 'code']) if (!given.has(name)) return err({ kind: 'missing', name })
  const input = inputOf(given)
  if (!input.ok) return input
  const parsed = parseExam(input.value)
  if (parsed.ok) return ok(parsed.value)
  const [error] = parsed.error
  return err(error === undefined ? { kind: 'not-an-exam' } : { kind: 'bad', error: shortened(error) })
}

function inputOf(given: ReadonlyMap<string, string>): Result<ExamInput, ExamLinkError> {
  const concepts = listOf(given.get('c'), ALL_CONCEPTS.map(String))
  if (!concepts.ok) return err({ kind: 'unknown', name: 'c', given: concepts.error })
  const levels = listOf(given.get('lv'), LEVELS)
  if (!levels.ok) return err({ kind: 'unknown', name: 'lv', given: levels.error })
  const [count = '', minutes = '', code = ''] = ['n', 'min', 'code'].map(name => given.get(name))
  return ok({ count, minutes, code, concepts: concepts.value.map(Number), levels: levels.value })
}

function listOf<T extends string>(text: string | undefined, all: readonly T[]): Result<readonly T[], string> {
  if (text === undefined) return ok(all)
  const parts = text.split('.')
  const stranger = parts.find(part => !all.some(one => one === part))
  return stranger === undefined ? ok(all.filter(one => parts.includes(one))) : err(shown(stranger))
}

const shown = (text: string) =>
  [...text].length > LONGEST_SHOWN ? `${[...text].slice(0, LONGEST_SHOWN).join('')}…` : text
const shortened = (error: ExamError): ExamError => ('given' in error ? { ...error, given: shown(error.given) } : error)
