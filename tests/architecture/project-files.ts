import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'

/** Paths of all files below a folder of the project, with forward slashes, in order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => posix.join(folder, path.replaceAll('\\', '/')))
    .filter(path => statSync(path).isFile())
    .sort()

export const textOf = (path: string): string => readFileSync(path, 'utf8')

/** Code that the house rules speak of; generated declarations are not written by a hand. */
export const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')

/** What the repository holds or is about to hold: files that git knows or would add. */
export const filesOfRepository = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)
