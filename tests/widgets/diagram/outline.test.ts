import { expect, it, test } from 'vitest'
import type { GraphModel, TreeItem } from '#widgets/diagram/model.ts'
import { outlineOf } from '#widgets/diagram/outline.ts'
import { inReadingOrder } from '#widgets/diagram/reading-order.ts'

const graph = (more: Partial<GraphModel>): GraphModel => ({ kind: 'graph', nodes: [], edges: [], groups: [], ...more })
const node = (id: string, group?: string) => ({ id, label: id.toUpperCase(), ...(group ? { group } : {}) })

/** The outline as an author would type it: two spaces for each level. */
const typed = (items: readonly TreeItem[], depth = 0): readonly string[] =>
  items.flatMap(({ text, items: inner }) => ['  '.repeat(depth) + text, ...typed(inner, depth + 1)])

test('one edge stands on the line of its node, several stand below it', () => {
  const model = graph({
    nodes: [node('a'), node('b'), node('c')],
    edges: [
      { from: 'a', to: 'b', label: '쓰기' },
      { from: 'b', to: 'a', heads: 2 },
      { from: 'b', to: 'c', heads: 0 },
    ],
  })
  expect(typed(outlineOf(model))).toEqual(['A → B: 쓰기', 'B', '  ↔ A', '  — C', 'C'])
})

test('what stands with a node is on its line, what stands in it comes before its edges', () => {
  const model = graph({
    nodes: [
      { ...node('a'), note: '사람', details: ['설명'] },
      { ...node('b'), details: ['하나', '둘'] },
    ],
    edges: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'b', to: 'b', label: '다시' },
    ],
  })
  expect(typed(outlineOf(model))).toEqual(['A (사람) → B', '  설명', 'B', '  하나', '  둘', '  → A', '  → B: 다시'])
})

test('a group comes where its first node comes, with its own edges, and one without nodes comes last', () => {
  const model = graph({
    nodes: [node('a'), node('b', 'inner'), node('c', 'outer'), node('d')],
    groups: [
      { id: 'empty', label: '빈 묶음' },
      { id: 'outer', label: '바깥' },
      { id: 'inner', label: '안', group: 'outer' },
    ],
    edges: [{ from: 'inner', to: 'd' }],
  })
  expect(typed(outlineOf(model))).toEqual(['A', '바깥', '  안 → D', '    B', '  C', 'D', '빈 묶음'])
})

test('what happens in time is told edge by edge; a note belongs to whom it stands at', () => {
  const model = graph({
    nodes: [node('a'), node('b')],
    edges: [
      { from: 'a', to: 'b', label: '요청' },
      { from: 'b', to: 'b', label: '메모', heads: 0 },
      { from: 'b', to: 'a', label: '응답' },
    ],
    inTime: true,
  })
  expect(typed(outlineOf(model))).toEqual(['A → B: 요청', 'B: 메모', 'B → A: 응답'])
})

// Written in the order c, a, b, d. In the drawing: a at the left; b over c in the middle, in a group; d at the right.
const MODEL = graph({
  nodes: [node('c', 'g'), node('a'), node('b', 'g'), node('d')],
  groups: [{ id: 'g', label: '묶음' }],
})
const PLACES = new Map([
  ['a', { x: 0, y: 50 }],
  ['b', { x: 100, y: 0 }],
  ['c', { x: 100, y: 90 }],
  ['d', { x: 200, y: 50 }],
])

// direction | order: from left to right, the reverse; downwards b is first, and its group with it, what is abreast from the left
it.each([
  ['LR', 'abcd'],
  ['RL', 'dbca'],
  ['TB', 'abcd'],
])('nodes are read along the direction %s as %s', (direction, order) => {
  const { nodes } = inReadingOrder(MODEL, PLACES, new Map([['', direction]]))
  expect(nodes.map(({ id }) => id).join('')).toBe(order)
})

test('a group may have a direction of its own', () => {
  const beside = new Map([...PLACES, ['b', { x: 130, y: 0 }] as const])
  const order = (directions: ReadonlyMap<string, string>) =>
    inReadingOrder(MODEL, beside, directions).nodes.map(({ id }) => id)
  expect(order(new Map([['', 'LR']]))).toEqual(['a', 'c', 'b', 'd'])
  expect(
    order(
      new Map([
        ['', 'LR'],
        ['g', 'TB'],
      ]),
    ),
  ).toEqual(['a', 'b', 'c', 'd'])
})

test('without a direction, or without a place for each node, the order of the source stays', () => {
  expect(inReadingOrder(MODEL, PLACES, new Map())).toEqual(MODEL)
  expect(inReadingOrder(MODEL, new Map([...PLACES].slice(1)), new Map([['', 'LR']]))).toEqual(MODEL)
})
