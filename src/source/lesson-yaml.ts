import type * as z from 'zod/mini'
import { complaint } from './complaint.ts'
import { KEYS, type LessonYaml, lessonSchema, REMEDIES } from './lesson-schema.ts'
import type { Mistake } from './mistake.ts'
import { parseYamlText, type YamlPath } from './yaml-text.ts'

type Path = (string | number)[]
type Report = (path: YamlPath, what: string, remedy: string) => void

const DEFAULT_REMEDY = 'content/README.md lists every key with an example'

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
  for (const issue of parsed.error.issues)
    schemaMistakes(data, issue, (path, what, remedy) => mistakes.push({ file, line: lineOf(path), what, remedy }))
  const { rest, origins } = withoutRefused(data, parsed.error.issues)
  const again = lessonSchema.safeParse(rest)
  const yaml: LessonYaml = again.success ? again.data : {}
  return { yaml, lineOf: (path: YamlPath) => lineOf(originOf(path, origins)) }
}

/** One mistake for each refused value, and one for each key that is unknown. */
function schemaMistakes(data: unknown, issue: z.core.$ZodIssue, report: Report): void {
  const path = pathOf(issue)
  const [list = '', index] = path
  const isEntry = typeof index === 'number'
  const place = isEntry ? `${list}, entry ${index + 1}` : 'the file'
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === (isEntry ? 2 : 0) ? KEYS[String(list)] : undefined
    const remedy = known ? `correct its spelling; the keys are: ${known.join(', ')}` : DEFAULT_REMEDY
    for (const key of issue.keys) report([...path, key], `${place}: unknown key "${key}"`, remedy)
    return
  }
  const entry = isEntry ? (data as Record<string, readonly unknown[]>)[list]?.[index] : data
  const inside = isEntry ? path.slice(2) : path
  const [first] = KEYS[isEntry ? String(list) : ''] ?? []
  if (path.length === 1 && list in KEYS)
    report(path, `${place}: "${list}" is no list`, 'write a list below it, each entry beginning with `- `')
  else if (inside.length === 0)
    report(path, `${place}: keys are expected here`, `write each key with a colon, such as \`${first}: …\``)
  else report(path, `${place}: ${complaint(entry, inside)}`, remedyOf(inside))
}

function remedyOf(path: Path): string {
  const key = String(path.findLast(part => typeof part === 'string') ?? '')
  return (Object.hasOwn(REMEDIES, key) ? REMEDIES[key] : undefined) ?? DEFAULT_REMEDY
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
  for (const issue of issues)
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) for (const key of issue.keys) delete rest[key]
  return { rest, origins }
}

function originOf([key, index, ...more]: YamlPath, origins: ReadonlyMap<string, readonly number[]>): YamlPath {
  const at = typeof index === 'number' ? origins.get(String(key))?.[index] : undefined
  return [key, at ?? index, ...more].filter(part => part !== undefined)
}

const pathOf = (issue: z.core.$ZodIssue): Path =>
  issue.path.map(part => (typeof part === 'number' ? part : String(part)))
