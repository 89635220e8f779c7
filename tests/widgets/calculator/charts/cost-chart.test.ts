import { describe, expect, it } from 'vitest'
import { billsOf, crossingsWith, type Side } from '#core/cost/compare.ts'
import { PRESET_INPUTS, type PresetKey } from '#core/cost/examples.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { Workload } from '#core/cost/workload.ts'
import { requestsPerMonth } from '#core/units.ts'
import { bookOf } from '#tests/core/cost/any-input.ts'
import { costLabels } from '#widgets/calculator/charts/cost-labels.ts'
import { plotOf, ticksOf } from '#widgets/calculator/charts/cost-plot.ts'
import { type Curve, curveOf, isOver, rowsOf } from '#widgets/calculator/charts/curve.ts'
import { areTouching, around } from '#widgets/calculator/charts/label-places.ts'

const KEYS = Object.keys(PRESET_INPUTS) as PresetKey[]

function drawn(workload: Workload): Curve {
  const book = bookOf(workload.region)
  const crossings = crossingsWith('ec2', workload, book)
  return curveOf(workload, book, { crossings, unpriced: [], bills: billsOf(workload, book) })
}
const presetCurve = (key: PresetKey, changes: Partial<Workload> = {}) => drawn(workloadOfPreset(key, changes))

/** The plot of a phone or of a desk, 238 px high. */
const plotIn = (curve: Curve, width: number) => plotOf(curve, { left: 62, right: 62 + width, top: 28, bottom: 266 }, 13)

/** The review's own cases besides the presets: 200 million requests of 300 ms, and as many as one t3.micro cannot serve. */
const CASES: readonly (readonly [string, Curve])[] = [
  ...KEYS.map(key => [key, presetCurve(key)] as const),
  ['200 million', presetCurve('scenario1', { requests: requestsPerMonth(2e8) })],
  ['900 million', presetCurve('scenario1', { requests: requestsPerMonth(9e8) })],
  ['at the crossing', presetCurve('scenario1', { requests: requestsPerMonth(62_000_000) })],
]

describe.each([200, 420])('the words of a plot %d px wide', width => {
  it.each(CASES)('%s: none stands on another, on a mark or outside', (_, curve) => {
    const plot = plotIn(curve, width)
    const labels = costLabels(curve, plot)
    const marks = curve.crossings.map(crossing => around(plot.placeOf('ec2', crossing), 8))
    for (const [index, { text, box }] of labels.entries()) {
      for (const other of labels.slice(index + 1))
        expect(areTouching(box, other.box), `${text} on ${other.text}`).toBe(false)
      expect(
        marks.some(mark => areTouching(box, mark)),
        `${text} on a mark`,
      ).toBe(false)
      expect(box.left, text).toBeGreaterThanOrEqual(plot.area.left)
      expect(box.right, text).toBeLessThanOrEqual(plot.area.right + 24)
    }
  })

  it.each(CASES)('%s: each side is named, and so are the crossings', (_, curve) => {
    const keys = costLabels(curve, plotIn(curve, width)).map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['lambda', 'ec2', 'fargate', 'now']))
    if (curve.crossings.length === 1) expect(keys).toContain('crossing')
    if (curve.crossings.length > 1) expect(keys.some(key => key.startsWith('A'))).toBe(true)
  })
})

describe('what a typed number of instances carries', () => {
  // One t3.micro: 2 requests at a time, 0.2 s each = 10 a second = 864,000 a day. Lambda crosses it at 2.08 million.
  it('is a point of the curve and a row of the table, and the crossing lies beyond it', () => {
    const curve = presetCurve('scenario1')
    expect(curve.limit?.perDay).toBe(864_000)
    expect(curve.points.map(({ perDay }) => perDay)).toContain(864_000)
    expect(rowsOf(curve).map(({ perDay }) => perDay)).toContain(864_000)
    expect(curve.crossings.map(crossing => isOver(crossing, curve.limit))).toEqual([true])
  })

  it.each(KEYS)('%s: is named in the plot where it is drawn, also on a phone', key => {
    const curve = presetCurve(key)
    for (const width of [200, 420, 520])
      expect(costLabels(curve, plotIn(curve, width)).some(label => label.key === 'limit')).toBe(
        curve.limit !== undefined,
      )
  })

  it('is no limit where instances follow the traffic', () => {
    expect(presetCurve('image-pipeline').limit).toBeUndefined()
  })
})

/** Searched over all requests, in another way than the drawing does */
const searched = (key: PresetKey) => {
  const workload = workloadOfPreset(key)
  return crossingsWith('fargate', workload, bookOf(workload.region)).found
}

it.each(KEYS)('%s: the drawn lines of Lambda and Fargate meet where the exact search says', key => {
  const { points, meetings } = presetCurve(key)
  const [from, to] = [points[0]?.requests ?? 0, points.at(-1)?.requests ?? 0]
  const expected = searched(key).filter(({ requests }) => requests > from && requests <= to)
  const found = meetings.map(({ requests, rises }) => ({ requests, rises }))
  expect(found.slice(0, expected.length)).toEqual(expected)
  if (expected.length < 24) expect(found).toHaveLength(expected.length)
})

it('where Fargate or Lambda lacks a price no line is said to meet another', () => {
  const workload = workloadOfPreset('image-pipeline')
  const book = bookOf(workload.region)
  const crossings = crossingsWith('ec2', workload, book)
  const meetings = (unpriced: readonly Side[]) =>
    curveOf(workload, book, { crossings, unpriced, bills: billsOf(workload, book) }).meetings
  expect(meetings(['ec2']).length).toBeGreaterThan(0)
  expect(meetings(['fargate'])).toEqual([])
  expect(meetings(['lambda'])).toEqual([])
})

it('today’s row has the cents of the receipts, whose lines are rounded one by one', () => {
  // Fargate: 0.25 × 730 × $0.04656 = $8.4972 and 0.5 × 730 × $0.00511 = $1.86515 are 8.50 + 1.87, and not $10.36.
  const { now, points } = presetCurve('scenario1')
  expect(now?.fargate).toBe(10.37)
  expect(points.find(({ requests }) => requests === now?.requests)?.fargate).toBe(10.37)
})

describe('the axis of USD', () => {
  // preset | the most that is drawn | where the axis ends: the next 1, 2 or 5 with some room above
  it.each(KEYS)('%s ends less than three times above the most that is drawn', key => {
    const { points, top, levels } = presetCurve(key)
    const most = Math.max(...points.flatMap(({ lambda, ec2, fargate }) => [lambda, ec2, fargate]))
    expect(top).toBeGreaterThan(most)
    expect(top).toBeLessThan(most * 3)
    expect(levels.at(-1)).toBeLessThanOrEqual(top)
  })
})

describe('the axes of a plot', () => {
  // 1,000 to 10 million a day on 400 px: 100 px for each power of ten. $0.01 to $1,000 on 250 px: 50 for each.
  const curve = {
    ...presetCurve('scenario1'),
    ticks: [1e3, 1e4, 1e5, 1e6, 1e7],
    levels: [0.01, 0.1, 1, 10, 100],
    top: 1000,
  }
  const area = { left: 60, right: 460, top: 20, bottom: 270 }

  it('have equal steps for equal ratios', () => {
    const { x, y } = ticksOf(curve, plotOf(curve, area, 13))
    expect(x.map(({ at, text }) => [Math.round(at), text])).toEqual([
      [60, '1,000'],
      [160, '1만'],
      [260, '10만'],
      [360, '100만'],
      [460, '1,000만'],
    ])
    expect(y.map(({ at, text }) => [Math.round(at), text])).toEqual([
      [270, '$0'],
      [220, '$0.1'],
      [170, '$1'],
      [120, '$10'],
      [70, '$100'],
    ])
  })

  it('on 120 px the first and the last word stand, and between them those that have room', () => {
    const { x } = ticksOf(curve, plotOf(curve, { ...area, right: 180 }, 13))
    expect(x.map(({ text }) => text)).toEqual(['1,000', '10만', '1,000만'])
  })

  it('what costs nothing lies on the floor', () => {
    const plot = plotOf(curve, area, 13)
    const [x, y] = plot.placeOf('lambda', { requests: 3e5, perDay: 1e4, lambda: 0, ec2: 1, fargate: 1 })
    expect([Math.round(x), y]).toEqual([160, 270])
  })
})
