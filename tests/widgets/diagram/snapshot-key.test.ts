import { expect, test } from 'vitest'
import { snapshotKey } from '#widgets/diagram/snapshot-key.ts'

const SOURCE = 'graph TB\n  A --> B\n'

test('the key is sixteen hex digits and the same every time', () => {
  expect(snapshotKey(SOURCE)).toMatch(/^[0-9a-f]{16}$/)
  expect(snapshotKey(SOURCE)).toBe(snapshotKey(SOURCE))
})

test('what changes the drawing changes the key', () => {
  const keys = [
    snapshotKey(SOURCE),
    snapshotKey('graph TB\n  A --> C\n'),
    snapshotKey(SOURCE, { title: '제목' }),
    snapshotKey(SOURCE, { roles: { A: 'ec2' } }),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})

test('comments, line ends and the order of notes do not change it', () => {
  expect(snapshotKey('%% note\r\ngraph TB\r\n  A --> B\r\n')).toBe(snapshotKey(SOURCE))
  expect(snapshotKey(SOURCE, { roles: { A: 'ec2', B: 'lambda' } })).toBe(
    snapshotKey(SOURCE, { roles: { B: 'lambda', A: 'ec2' } }),
  )
})
