import { expect, it } from 'vitest'
import { stepFrom, type Way } from '#widgets/diagram/walk.ts'

//        top (100, 0)
//  left (0, 50) ── middle (100, 50) ── right (200, 50)
//        └───────── low (100, 150)       far (260, 150)
const PLACES = new Map([
  ['left', { x: 0, y: 50 }],
  ['top', { x: 100, y: 0 }],
  ['middle', { x: 100, y: 50 }],
  ['right', { x: 200, y: 50 }],
  ['low', { x: 100, y: 150 }],
  ['far', { x: 260, y: 150 }],
])
const EDGES = [
  { from: 'left', to: 'middle' },
  { from: 'middle', to: 'right' },
  { from: 'left', to: 'low' },
]

// case | from | key | to
it.each<[string, string, Way, string | undefined]>([
  ['along an edge', 'left', 'right', 'middle'],
  ['back along an edge', 'middle', 'left', 'left'],
  ['the edge that is nearest to the direction', 'left', 'down', 'low'],
  ['no edge goes that way: the nearest node does', 'middle', 'up', 'top'],
  ['an edge wins over a node that is nearer', 'low', 'up', 'left'],
  ['a node without edges: what lies straight on', 'far', 'left', 'low'],
  ['nothing lies that way', 'left', 'left', undefined],
])('%s', (_, from, way, to) => {
  expect(stepFrom(from, way, PLACES, EDGES)).toBe(to)
})

it('a place that is not known leads nowhere', () => {
  expect(stepFrom('none', 'up', PLACES, EDGES)).toBeUndefined()
})
