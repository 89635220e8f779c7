import { expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import { drawSite } from '#build/site.tsx'
import { readLesson } from '#source/read-lesson.ts'
import { typedAmounts, typedMoneyAndDays } from './typed-amounts.ts'

const folders = readContent('content').filter(({ notesMd }) => notesMd !== undefined)
const [folder] = folders
if (folder === undefined) throw new Error('no lesson has notes')
const { lesson } = readLesson(folder, FIGURES)
const notesOf = (section: string) =>
  lesson.notes.filter(notes => notes.section === section).map(({ markdown }) => markdown)

it('every section that a plan gives time to has something to say and to ask', () => {
  const taught = lesson.plans.flatMap(({ parts }) => parts.filter(({ use, minutes }) => use === 'teach' && minutes > 0))
  expect(taught.length).toBeGreaterThan(10)
  for (const { section, title } of taught) {
    const text = notesOf(section).join('\n')
    expect(text, title).toContain('### 말하기')
    expect(text, title).toContain('### 묻기')
  }
})

it('no amount, price or day is typed', () => {
  const text = (folder.notesMd ?? '').replaceAll(/\{\{[^}]+\}\}/g, '')
  expect(typedAmounts(text)).toEqual([])
  expect(typedMoneyAndDays(text)).toEqual([])
})

it('plans of the lesson: fifty minutes for the taught part, seventy-six for all of it', () => {
  const sums = lesson.plans.map(({ id, planned, parts }) => [
    id,
    planned,
    parts
      .filter(({ use }) => use === 'teach')
      .map(({ minutes }) => minutes)
      .filter(Boolean),
  ])
  expect(sums).toEqual([
    ['fifty', 50, [5, 12, 12, 11, 10]],
    ['full', 76, [5, 12, 12, 11, 10, 5, 3, 5, 2, 3, 3, 5]],
  ])
})

it('nothing of the notes stands in a page that students read', async () => {
  const { pages } = await drawSite(folders)
  const own = lesson.notes.flatMap(({ markdown }) => markdown.match(/(?<=^- )[^*`\n]{20}/gm) ?? [])
  expect(own.length).toBeGreaterThan(50)
  const withNotes = pages.filter(({ html }) => own.some(words => html.includes(words))).map(({ path }) => path)
  expect(withNotes).toEqual([`lessons/${lesson.id}/present/`, `lessons/${lesson.id}/handout/instructor/`])
})
