import { expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import { mistakeText } from '#source/mistake.ts'
import { readLesson } from '#source/read-lesson.ts'

const lessons = readContent('content').map(folder => ({ id: folder.id, ...readLesson(folder, FIGURES) }))

it.each(lessons)('$id has no mistakes and nothing to warn of', ({ mistakes, notices }) => {
  expect([...mistakes, ...notices].map(mistakeText)).toEqual([])
})

const lambda = lessons.find(({ id }) => id === 'w1d1s3-lambda')?.lesson

it('the outline has the 11 concepts, alike though their headings differ, in the order of the text', () => {
  const concepts = lambda?.sections.filter(({ kind }) => kind === 'concept')
  expect(concepts?.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, index) => `c${index + 1}`))
  expect(concepts?.map(({ minutes }) => minutes)).toEqual([12, 12, 11, 5, 3, 5, 2, 3, 3, 5, undefined])
})

it("the lesson holds ten diagrams, the bar of the reader's own workload, its own topics and questions, a calculator, a check of each concept", () => {
  expect(lambda?.diagrams).toHaveLength(10)
  expect(lambda?.widgets.map(({ widget }) => widget)).toEqual([
    'workload',
    'discussion',
    'self-check',
    'calculator',
    ...Array<string>(11).fill('check'),
  ])
})

it('at least 60 numbers of the text are compared with the pricing module', () => {
  expect(lambda?.claimCount).toBeGreaterThanOrEqual(60)
})

it('every term the text explains as a key word is in the glossary', () => {
  const spellings = lambda?.terms.flatMap(term => term.spellings)
  for (const term of ['서버리스', '이벤트 기반', 'Cold Start', 'Warm Start', 'Lambda 함수', '실행 환경', '동시성'])
    expect(spellings).toContain(term)
})
