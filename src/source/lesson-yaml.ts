import type * as z from 'zod/mini'
import { type LessonYaml, lessonSchema, REMEDIES } from './lesson-schema.ts'
import type { Mistake } from './mistake.ts'
import { parseYamlText, type YamlPath } from './yaml-text.ts'

type Path = (string | number)[]

/**
 * `lesson.yaml` as text → what it says.
 *
 * - Out: every entry that the schema accepts, and the line of any path in it. An entry that it refuses is reported and
 *   left out, so that the rest of the file is still checked against the lesson in the same run.
 */
export function parseLessonYaml(source: string, file: string, mistakes: Mistake[]) {
  const { data, lineOf, mistakes: faults } = parseYamlText(source, file)
  mistakes.push(...faults)
  const parsed = lessonSchema.safeParse(data ?? {})
  if (parsed.success) return { yaml: parsed.data, lineOf }
  mistakes.push(...parsed.error.issues.map(issue => schemaMistake(issue, file, lineOf)))
  const { rest, origins } = withoutRefused(data, parsed.error.issues)
  const again = lessonSchema.safeParse(rest)
  const yaml: LessonYaml = again.success ? again.data : {}
  return { yaml, lineOf: (path: YamlPath) => lineOf(originOf(path, origins)) }
}

function schemaMistake(issue: z.core.$ZodIssue, file: string, lineOf: (path: YamlPath) => number): Mistake {
  const path = pathOf(issue)
  const place = path.join('.') || 'the file'
  const key = path.findLast(part => typeof part === 'string')
  const remedy = REMEDIES[String(key)] ?? 'content/README.md lists every key with an example'
  return issue.code === 'unrecognized_keys'
    ? { file, line: lineOf([...path, issue.keys[0] ?? '']), what: `${place}: unknown key ${issue.keys.join(', ')}`, remedy }
    : { file, line: lineOf(path), what: `${place}: ${issue.message}`, remedy }
}

/** Leaves out each refused entry of a list, and each refused value of another key, and remembers where the others stood. */
function withoutRefused(data: unknown, issues: readonly z.core.$ZodIssue[]) {
  const origins = new Map<string, readonly number[]>()
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { rest: {}, origins }
  const rest = { ...(data as Record<string, unknown>) }
  for (const key of Object.keys(rest)) {
    const refused = issues.filter(issue => String(issue.path[0]) === key)
    const list = rest[key]
    if (refused.length === 0) continue
    if (!Array.isArray(list)) delete rest[key]
    else {
      const kept = list.map((_, index) => index).filter(index => !refused.some(({ path }) => path[1] === index))
      origins.set(key, kept)
      rest[key] = kept.map(index => list[index] as unknown)
    }
  }
  for (const issue of issues) if (issue.code === 'unrecognized_keys' && issue.path.length === 0) for (const key of issue.keys) delete rest[key]
  return { rest, origins }
}

function originOf([key, index, ...more]: YamlPath, origins: ReadonlyMap<string, readonly number[]>): YamlPath {
  const at = typeof index === 'number' ? origins.get(String(key))?.[index] : undefined
  return [key, at ?? index, ...more].filter(part => part !== undefined)
}

const pathOf = (issue: z.core.$ZodIssue): Path =>
  issue.path.map(part => (typeof part === 'number' ? part : String(part)))
