import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import { parseLessonYaml } from '#source/lesson-yaml.ts'
import { readLesson } from '#source/read-lesson.ts'

const folder = readContent('content').find(({ id }) => id === 'w1d1s3-lambda')
if (folder === undefined) throw new Error('the Lambda lesson is gone')
const { lesson } = readLesson(folder, FIGURES)
const { corrections = [] } = parseLessonYaml(
  readFileSync(`${folder.folder}/lesson.yaml`, 'utf8'),
  'lesson.yaml',
  [],
).yaml

const lineOf = (offset: number) => lesson.markdown.slice(0, offset).split('\n').length

/** `row severity line` of every correction that the page really shows. */
const shown = corrections.flatMap(({ row, severity }, index) =>
  lesson.marks
    .filter(({ correction }) => correction === `n${index + 1}`)
    .map(({ start }) => `${row} ${severity} ${lineOf(start)}`),
)

/** Every row of the review of session.md whose severity is A, B or C, and those of D that have a source, at their lines. */
// row | severity | lines of session.md
it.each([
  [1, 'A', [515]],
  [2, 'A', [517, 519]],
  [3, 'A', [408]],
  [4, 'C', [426]],
  [5, 'C', [410]],
  [6, 'C', [410]],
  [7, 'C', [413]],
  [9, 'C', [418]],
  [12, 'A', [470, 472, 500]],
  [13, 'A', [535, 537]],
  [15, 'A', [539]],
  [16, 'A', [543]],
  [17, 'A', [531]],
  [19, 'B', [550]],
  [20, 'A', [553]],
  [21, 'B', [555]],
  [22, 'A', [560]],
  [23, 'B', [561]],
  [24, 'B', [564]],
  [25, 'B', [567]],
  [26, 'B', [87]],
  [27, 'B', [86, 132, 784, 833]],
  [29, 'A', [193]],
  [30, 'B', [125]],
  [31, 'B', [821, 822]],
  [32, 'A', [640]],
  [33, 'C', [181, 294]],
  [34, 'A', [181, 280]],
  [36, 'C', [722]],
  [40, 'B', [183, 330]],
  [41, 'B', [321]],
  [45, 'C', [432]],
  [49, 'C', [232]],
  [50, 'C', [209]],
  [55, 'B', [594]],
  [8, 'D', [411]],
  [10, 'D', [389]],
  [11, 'D', [422]],
  [14, 'D', [536]],
  [28, 'D', [123, 184, 325]],
  [35, 'D', [280]],
  [37, 'D', [179, 300]],
  [38, 'D', [301]],
  [39, 'D', [442, 652]],
  [43, 'D', [656]],
  [47, 'D', [46]],
  [51, 'D', [352]],
])('row %i of the review, severity %s, is a correction at its lines', (row, severity, lines) => {
  expect(shown).toEqual(expect.arrayContaining(lines.map(line => `${row} ${severity} ${line}`)))
})

it('what nobody could confirm is no correction', () => {
  for (const row of [42, 44, 46, 48, 53]) expect(shown.filter(each => each.startsWith(`${row} `))).toEqual([])
})
