import { expect, test } from 'vitest'
import { lessonDiagrams, snapshotState } from '#tests/tooling/diagram-list.ts'

test('every diagram of every lesson has a current snapshot; if not, run `npm run diagrams`', () => {
  const missing = snapshotState().missing.map(({ lesson, name }) => `${lesson}: ${name}`)
  expect(missing, 'run `npm run diagrams` and commit content/*/drawn').toEqual([])
})

test('no snapshot is left over from an older source; if one is, run `npm run diagrams`', () => {
  expect(snapshotState().stale, 'run `npm run diagrams`').toEqual([])
})

test('the Lambda lesson has its seven figures and its three Mermaid blocks', () => {
  expect(lessonDiagrams().filter(({ lesson }) => lesson === 'w1d1s3-lambda')).toHaveLength(10)
})
