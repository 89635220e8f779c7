import type { YamlPath } from './yaml-text.ts'

/**
 * What is wrong with a refused value, in an author's words.
 *
 * - In: the entry as read, the path of the value in it, not empty.
 */
export function complaint(entry: unknown, path: YamlPath): string {
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    entry,
  )
  const key = path.join('.')
  if (value === undefined || value === null || value === '') return `"${key}" is missing`
  return typeof value === 'object' ? `"${key}" is not complete` : `"${key}" may not be ${JSON.stringify(value)}`
}
