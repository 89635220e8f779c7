import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesBelow, filesOfRepository, textOf } from './project-files.ts'

const TOP = [
  '.ci',
  '.gitattributes',
  '.github',
  '.gitignore',
  '.npmrc',
  'README.md',
  'content',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]

const LESSON_SHA256 = '49170a575a82e1444a9a938e8c3650a19ea5f79de748055c0137e6e30f095c6f'

const TESTS = filesBelow('tests').filter(path => /\.(test|spec)\.tsx?$/.test(path))

it('the top of the repository is as the house plan says', () => {
  const top = new Set(filesOfRepository().map(path => path.split('/')[0]))
  expect([...top].filter(name => name !== undefined && !TOP.includes(name))).toEqual([])
})

it("the instructor's text is byte for byte as it was written", () => {
  const bytes = readFileSync('content/w1d1s3-lambda/session.md')
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(LESSON_SHA256)
})

it('the lockfile names no host, so that any registry can serve it', () => {
  expect(textOf('package-lock.json')).not.toMatch(/"resolved": "https?:/)
})

it('every package of the lockfile has a checksum', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as {
    packages: Record<string, { integrity?: string; link?: boolean; inBundle?: boolean }>
  }
  const unchecked = Object.entries(packages).filter(
    ([path, { integrity, link, inBundle }]) => path !== '' && !integrity && !link && !inBundle,
  )
  expect(unchecked.map(([path]) => path)).toEqual([])
})

it('packages are pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<string, object>
  const versions = Object.entries({ ...dependencies, ...devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
})

it.each(TESTS)('%s leaves no test out and waits for no clock', path => {
  const shortcuts = [
    /\.(skip|only|todo|fixme|fails)\b\s*[.(]/,
    /\bx(it|test|describe)\(/,
    /waitForTimeout\(/,
    /Snapshot\(/,
  ]
  expect(shortcuts.filter(shortcut => shortcut.test(textOf(path)))).toEqual([])
})

it.each(filesBelow('src/core').filter(path => path.endsWith('.ts')))('%s reads no clock and throws no dice', path => {
  expect(textOf(path)).not.toMatch(/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/)
})
