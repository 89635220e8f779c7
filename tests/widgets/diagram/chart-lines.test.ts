import { expect, it, test } from 'vitest'
import { apart, marks, pointsOf, steps } from '#widgets/diagram/chart-lines.ts'

test('a path is read as its corners', () => {
  expect(pointsOf('M10,20L30.04,40')).toEqual([
    { x: 10, y: 20 },
    { x: 30, y: 40 },
  ])
})

test('steps rise before the point that needs more and fall at the point that needs less', () => {
  const points = [
    { x: 0, y: 90 },
    { x: 10, y: 60 },
    { x: 20, y: 90 },
  ]
  expect(steps(points)).toBe('M0,90V60H10H20V90')
})

// case | wanted | gap | places
it.each([
  ['labels with room stay where they are', [10, 100], 20, [10, 100]],
  ['labels of twins part around their place', [50, 50], 20, [40, 60]],
  ['labels that are too near part evenly', [50, 54], 20, [42, 62]],
  ['a run of three pushes as one', [50, 50, 60], 20, [33.3, 53.3, 73.3]],
  ['the order of the lines is kept', [100, 90], 20, [105, 85]],
])('%s', (_, wanted, gap, places) => {
  expect(apart(wanted, gap)).toEqual(places)
})

test('each service has a marker of its own', () => {
  const drawn = ['ec2', 'fargate', 'lambda'].map(look => marks([{ x: 0, y: 0 }], look))
  expect(new Set(drawn).size).toBe(3)
})
