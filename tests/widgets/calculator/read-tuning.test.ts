import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { requestsPerMonth } from '#core/units.ts'
import { compareCosts } from '#widgets/calculator/compare.ts'
import { readTuning, type TuningPoint } from '#widgets/calculator/tuning/read-tuning.ts'
import { tunedOf } from '#widgets/calculator/tuning/tuned.ts'

const base64 = (numbers: Int16Array | Float32Array) => Buffer.from(numbers.buffer).toString('base64')
const addressOf = (points: readonly TuningPoint[]) =>
  `https://lambda-power-tuning.show/#${base64(Int16Array.from(points, ({ memory }) => memory))};${base64(
    Float32Array.from(points, ({ duration }) => duration),
  )};${base64(Float32Array.from(points, () => 1e-6))}`

const POINTS = [
  { memory: 128, duration: 800 },
  { memory: 256, duration: 400 },
  { memory: 512, duration: 300 },
]

describe('a pasted result', () => {
  // 128 and 256 as two bytes each, low byte first: 80 00 00 01; 1.0 and 2.0 as floats: 00 00 80 3F, 00 00 00 40
  it('an address whose bytes were written by hand', () => {
    const found = readTuning('  https://lambda-power-tuning.show/#gAAAAQ==;AACAPwAAAEA=;AACAPwAAAEA=  ')
    expect(found).toEqual({
      ok: true,
      value: [
        { memory: 128, duration: 1 },
        { memory: 256, duration: 2 },
      ],
    })
  })

  it.each([
    ['an address', addressOf(POINTS)],
    ['what follows # alone', addressOf(POINTS).replace(/^[^#]*/, '')],
    ['an address with a second curve behind it', `${addressOf(POINTS)};gAAAAQ==;AACAPw==;AACAPw==;one;two`],
    [
      'the run with its table',
      JSON.stringify({
        power: '256',
        stats: POINTS.map(p => ({ value: p.memory, averageDuration: p.duration, averagePrice: 1 })),
      }),
    ],
    ['the run without it', JSON.stringify({ stateMachine: { visualization: addressOf(POINTS) } })],
    ['points in another order', addressOf(POINTS.toReversed())],
  ])('%s gives the points by rising memory', (_, text) => {
    expect(readTuning(text)).toEqual({ ok: true, value: POINTS })
  })

  it.each([
    ['hello', { kind: 'not-a-result' }],
    ['{"power": 1', { kind: 'not-a-result' }],
    ['#%%%;b;c', { kind: 'not-a-result' }],
    ['{"power": "512", "cost": 1}', { kind: 'no-curve' }],
    ['#gAAAAQ==;AACAPw==;AACAPw==', { kind: 'no-curve' }],
    [addressOf([{ memory: 64, duration: 1 }]), { kind: 'bad-point', memory: 64, duration: 1 }],
    [addressOf([{ memory: 128, duration: Number.NaN }]), { kind: 'bad-point', memory: 128, duration: Number.NaN }],
    ['x'.repeat(100_001), { kind: 'too-long', most: 100_000 }],
  ])('%.40s is refused', (text, error) => {
    expect(readTuning(text)).toEqual({ ok: false, error })
  })

  it('no text at all makes it throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => typeof readTuning(text).ok === 'boolean'))
  })
})

it('each memory is priced for the whole workload, and the best are named', () => {
  const workload = workloadOfPreset('scenario1', { requests: requestsPerMonth(1_000_000), freeTier: false })
  const tuned = tunedOf(POINTS, compareCosts(workload, SEOUL))
  // 1M × 0.8 s × 0.125 GB = 1M × 0.4 s × 0.25 GB = 100,000 GB-s = $1.67; 150,000 GB-s = $2.50; requests $0.20
  expect(tuned?.points.map(({ cost }) => cost.toFixed(2))).toEqual(['1.87', '1.87', '2.70'])
  expect([tuned?.cheapest.memory, tuned?.fastest.memory, tuned?.balanced.memory]).toEqual([256, 512, 256])
  expect(tuned?.isWithoutFree).toBe(false)
})

it('where the free tier pays for all, they are compared without it', () => {
  // 100,000 requests of at most 0.3 s × 0.5 GB = 15,000 GB-s are free; without: a tenth of the figures above.
  const tuned = tunedOf(POINTS, compareCosts(workloadOfPreset('scenario1'), SEOUL))
  expect(tuned?.isWithoutFree).toBe(true)
  expect(tuned?.points.map(({ cost }) => cost.toFixed(2))).toEqual(['0.19', '0.19', '0.27'])
  expect([tuned?.cheapest.memory, tuned?.fastest.memory, tuned?.balanced.memory]).toEqual([256, 512, 256])
})

it('of two that cost nothing the faster one is the better', () => {
  const tuned = tunedOf(POINTS, compareCosts(workloadOfPreset('scenario1', { requests: requestsPerMonth(0) }), SEOUL))
  expect([tuned?.cheapest.memory, tuned?.fastest.memory, tuned?.balanced.memory]).toEqual([512, 512, 512])
})
