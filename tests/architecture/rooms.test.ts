import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, whereTo } from './imports.ts'
import { filesBelow, isCode, textOf } from './project-files.ts'
import { mayTouch, roomOf } from './rooms.ts'

const SOURCES = filesBelow('src').filter(path => !path.endsWith('/tsconfig.json'))

function strangersIn(path: string, code: string): string[] {
  const room = roomOf(path)
  if (!room) return [`${path} has no room`]
  return importsOf(path, code)
    .map(({ specifier, manner }) => ({ specifier, manner, to: whereTo(specifier, path) }))
    .filter(({ to, manner }) => to !== room.name && !mayTouch(room.may, to, manner))
    .map(({ specifier, manner, to }) => `${specifier} (${manner}, ${to})`)
}

it.each(SOURCES)('%s has a room', path => {
  expect(roomOf(path), 'Give its folder a room in tests/architecture/rooms.ts').toBeDefined()
})

it.each(SOURCES.filter(isCode))('%s stays in its room', path => {
  const { name, may } = roomOf(path) ?? { name: 'none', may: [] }
  const rights = `"${name}" may touch: ${may.join(', ') || 'nothing outside itself'}`
  expect(strangersIn(path, textOf(path)), rights).toEqual([])
})

it.each(SOURCES.filter(path => path.endsWith('.css')))('%s fetches nothing from elsewhere', path => {
  expect(textOf(path)).not.toMatch(/(@import|url\()\s*['"]?(https?:)?\/\//)
})

it('style sheets are put together in one place', () => {
  const importing = SOURCES.filter(path => path.endsWith('.css') && /@import/.test(textOf(path)))
  expect(importing).toEqual(['src/app/site.css'])
})

it('the list of style sheets leaves none out', () => {
  const listed = [...textOf('src/app/site.css').matchAll(/@import "(.+)";/g)].map(([, to = '']) => `src/app/${to}`)
  const sheets = SOURCES.filter(path => path.endsWith('.css') && path !== 'src/app/site.css')
  expect(listed.map(path => posix.normalize(path)).sort()).toEqual(sheets)
})

describe('the guard itself', () => {
  // file | code | stranger
  it.each([
    ['src/core/a.ts', "import { z } from 'zod'", 'zod (static, npm:zod)'],
    ['src/core/a.ts', "import type { A } from '#source/a.ts'", '#source/a.ts (type, source)'],
    ['src/core/a.ts', "export * from '../ui/a.ts'", '../ui/a.ts (static, ui)'],
    ['src/core/a.ts', "const a = () => import('node:fs')", 'node:fs (lazy, node)'],
    ['src/core/a.ts', "import fs from 'fs'", 'fs (static, node)'],
    ['src/core/a.ts', "let a: import('react').Key", 'react (type, npm:react)'],
    ['src/ui/a.ts', "import.meta.glob('../widgets/*/*.ts')", '../widgets/ (lazy, no room: src/widgets/)'],
    ['src/widgets/quiz/a.ts', "import '../diagram/roles.ts'", '../diagram/roles.ts (static, widget:diagram)'],
    ['src/widgets/quiz/a.ts', "import '#content/x/quiz.yaml'", '#content/x/quiz.yaml (static, outside:content)'],
    ['src/source/a.ts', "import '#widgets/quiz/QuizView.tsx'", '#widgets/quiz/QuizView.tsx (static, widget:quiz)'],
    ['src/prose/a.ts', "import { a } from '#widgets/views.ts'", '#widgets/views.ts (static, views)'],
    ['src/app/a.ts', "import { a } from '#prose/a.ts'", '#prose/a.ts (static, prose)'],
    ['src/app/a.ts', "import '#widgets/diagram/live.ts'", '#widgets/diagram/live.ts (static, widget:diagram)'],
    ['src/app/a.ts', "import { a } from '#source/a.ts'", '#source/a.ts (static, source)'],
    ['src/app/a.ts', `import(\`#build/\${name}.ts\`)`, '#build/ (lazy, build)'],
    ['src/app/a.ts', 'import(name)', '/computed (lazy, outside:computed)'],
    ['src/widgets/diagram/a.ts', "import a from 'virtual:lesson-icons'", 'virtual:lesson-icons (static, virtual)'],
    ['src/attic/a.ts', '', 'src/attic/a.ts has no room'],
  ])('%s: %s is seen', (path, code, stranger) => {
    expect(strangersIn(path, code)).toEqual([stranger])
  })

  it.each([
    ['src/prose/a.ts', "import { a } from '#source/a.ts'"],
    ['src/app/a.ts', "import type { A } from '#prose/a.ts'"],
    ['src/app/a.ts', "const a = () => import('#source/a.ts')"],
    ['src/core/aws/a.ts', `const a = (b: string) => import(\`./prices/\${b}.json\`)`],
    ['src/widgets/diagram/a.ts', "const a = () => import('virtual:lesson-icons')"],
    ['src/app/styles.ts', "import '#widgets/quiz/quiz.css'"],
  ])('%s: %s is allowed', (path, code) => {
    expect(strangersIn(path, code)).toEqual([])
  })
})
