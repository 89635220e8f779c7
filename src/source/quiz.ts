import type { Question } from '#core/quiz/question.ts'
import { complaint } from './complaint.ts'
import type { Mistake } from './mistake.ts'
import { auditBank } from './quiz-audit.ts'
import type { FigureLike, QuizContext, Report } from './quiz-context.ts'
import { resolveQuestion } from './quiz-question.ts'
import { QUIZ_REMEDIES, questionSchema } from './quiz-schema.ts'
import { parseYamlText, type YamlPath } from './yaml-text.ts'

export interface ReadQuiz {
  readonly questions: readonly Question[]
  readonly mistakes: readonly Mistake[]
}

/**
 * `quiz.yaml` → questions whose figures are all looked up.
 *
 * - In: the text, its path for the report, the lesson's headings and the module's figures.
 * - Out: the questions without a mistake, and every mistake of the file at once. Pure; never throws.
 */
export function readQuiz<F extends FigureLike>(yamlText: string, file: string, context: QuizContext<F>): ReadQuiz {
  const { data, lineOf, mistakes: faults } = parseYamlText(yamlText, file)
  const mistakes: Mistake[] = [...faults]
  const report: Report = (path, what, remedy) => mistakes.push({ file, line: lineOf(path), what, remedy })
  if (data === undefined) return { questions: [], mistakes }
  const entries = entriesOf(data, report)
  reportTwins(entries, report)
  const questions = entries.flatMap((entry, index) => {
    const before = mistakes.length
    const question = readQuestion(entry, index, context, report)
    return question === undefined || mistakes.length > before ? [] : [question]
  })
  auditBank(questions, report)
  return { questions, mistakes: mistakes.sort((a, b) => a.line - b.line) }
}

function entriesOf(data: unknown, report: Report): readonly unknown[] {
  const { questions, ...rest } = isRecord(data) ? data : {}
  for (const key of Object.keys(rest))
    report([key], `unknown key "${key}"`, 'the file has one key, `questions`; put everything under it')
  if (Array.isArray(questions)) return questions
  report([], 'the file has no list of questions', 'begin it with `questions:` and write each one as `- id: …` below')
  return []
}

function reportTwins(entries: readonly unknown[], report: Report) {
  const first = new Map<unknown, number>()
  entries.forEach((entry, index) => {
    const id = isRecord(entry) ? entry.id : undefined
    if (typeof id !== 'string') return
    if (first.has(id))
      report(['questions', index, 'id'], `the id "${id}" is used twice`, 'give the newer question another id')
    else first.set(id, index)
  })
}

function readQuestion<F extends FigureLike>(entry: unknown, index: number, context: QuizContext<F>, report: Report) {
  const parsed = questionSchema.safeParse(entry)
  const at: YamlPath = ['questions', index]
  if (parsed.success) return resolveQuestion(parsed.data, at, context, report)
  const name = isRecord(entry) && typeof entry.id === 'string' ? `"${entry.id}"` : `question ${index + 1}`
  for (const issue of parsed.error.issues) {
    const path = issue.path.map(part => (typeof part === 'number' ? part : String(part)))
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys)
        report(
          [...at, ...path, key],
          `${name}: unknown key "${[...path, key].join('.')}"`,
          'correct its spelling, or remove it',
        )
    else
      report(
        [...at, ...path],
        `${name}: ${path.length === 0 ? 'this is no question' : complaint(entry, path)}`,
        remedyOf(path),
      )
  }
  return undefined
}

function remedyOf(path: YamlPath): string {
  const key = path.findLast(part => typeof part === 'string')
  return (
    (typeof key === 'string' ? QUIZ_REMEDIES[key] : undefined) ?? 'content/README.md lists every key with an example'
  )
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
