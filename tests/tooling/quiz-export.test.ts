import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import { readLesson } from '#source/read-lesson.ts'
import { ROOT } from './root.ts'

const folder = mkdtempSync(join(tmpdir(), 'quiz-export-'))
let printed = ''

beforeAll(() => {
  const script = [`${ROOT}node_modules/tsx/dist/cli.mjs`, `${ROOT}tests/tooling/quiz-export.ts`, folder]
  printed = execFileSync(process.execPath, script, { encoding: 'utf8' })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const lessons = readContent(`${ROOT}content`).map(files => readLesson(files, FIGURES).lesson)
const NAMES = ['-anki.txt', '-answer-key.html', '-exam.html', '-gift.txt', '-qti.zip', '-questions.csv']

it('every lesson with questions is written in every form, and the files are named', () => {
  const ids = lessons.filter(({ questions }) => questions.length > 0).map(({ id }) => id)
  expect(readdirSync(folder).sort()).toEqual(ids.flatMap(id => NAMES.map(name => id + name)).sort())
  for (const name of readdirSync(folder)) expect(printed).toContain(name)
})

it('exam and key stand alone: they hold their styles, fetch nothing and have a question for each of the bank', () => {
  for (const name of readdirSync(folder).filter(one => one.endsWith('.html'))) {
    const page = readFileSync(join(folder, name), 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="ko">/)
    expect(page).toContain('.export-questions')
    expect(page).not.toMatch(/<(?:link|script|img)|url\(/)
    const lesson = lessons.find(({ id }) => name.startsWith(id))
    expect(page.match(/class="export-ask"/g)).toHaveLength(lesson?.questions.length ?? 0)
  }
})
