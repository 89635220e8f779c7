import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readContent } from '#build/read-content.ts'

const root = mkdtempSync(join(tmpdir(), 'content-'))
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
write('README.md', 'the card')
write('b/session.md', '# 둘')
write('a/session.md', '# 하나')
write('a/lesson.yaml', 'title: 하나')
write('a/figures/x.mmd', 'graph TB')
write('a/drawn/0a1b.svg', '<svg/>')
write('a/drawn/0a1b.json', '{"kind":"table","head":[],"rows":[["하나"]]}')
write('a/drawn/0a1c.svg', '<svg id="alone"/>')
write('a/images/그림.png', 'png')
write('notes/todo.md', 'no lesson')

afterAll(() => rmSync(root, { recursive: true }))

it('every folder with a session.md is a lesson, in the order of the names', () => {
  expect(readContent(root).map(({ id }) => id)).toEqual(['a', 'b'])
})

it('a folder is read with all that lies beside the Markdown', () => {
  const [a] = readContent(root)
  expect(a).toMatchObject({ id: 'a', markdown: '# 하나', lessonYaml: 'title: 하나', quizYaml: undefined })
  expect([...(a?.sources ?? [])]).toEqual([['figures/x.mmd', 'graph TB']])
  expect(Object.fromEntries(a?.drawn ?? [])).toEqual({
    '0a1b': { svg: '<svg/>', model: { kind: 'table', head: [], rows: [['하나']] } },
    '0a1c': { svg: '<svg id="alone"/>', model: undefined },
  })
  expect([...(a?.names ?? [])]).toEqual(['images/그림.png'])
  expect([...(a?.assets ?? [])]).toEqual([['images/그림.png', join(root, 'a/images/그림.png')]])
})

it('a session.md alone is enough', () => {
  const [, b] = readContent(root)
  expect(b).toMatchObject({ markdown: '# 둘', lessonYaml: undefined, quizYaml: undefined })
  expect([b?.sources.size, b?.drawn.size, b?.assets.size]).toEqual([0, 0, 0])
})
