import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import {
  codeOf,
  freshCode,
  type ProblemKind,
  problemAt,
  type SeriesLinkError,
  seriesFromText,
  seriesToText,
} from '#core/quiz/problems/series.ts'
import { TEMPLATE_IDS } from '#core/quiz/problems/templates.ts'

const KINDS: readonly ProblemKind[] = ['mixed', ...TEMPLATE_IDS]

it('a mixed row has every kind once before any comes again', () => {
  const round = (first: number) =>
    TEMPLATE_IDS.map((_, index) => problemAt({ kind: 'mixed', code: '4821', nth: first + index }, SEOUL).template)
  expect([...round(1)].sort()).toEqual([...TEMPLATE_IDS].sort())
  expect([...round(15)].sort()).toEqual([...TEMPLATE_IDS].sort())
  expect(round(15)).not.toEqual(round(1))
})

it('a row of one kind has this kind alone, with other numbers each time', () => {
  const row = [1, 2, 3, 4].map(nth => problemAt({ kind: 'gb-seconds', code: 'a반', nth }, SEOUL))
  expect(row.map(({ template }) => template)).toEqual(Array(4).fill('gb-seconds'))
  expect(new Set(row.map(({ given }) => JSON.stringify(given))).size).toBe(4)
})

it.each([
  ['4821', '4821'],
  [' ４８２１ ', '4821'],
  ['A반 3', 'a반3'],
  ['', undefined],
  ['   ', undefined],
  ['a/b', undefined],
  ['<script>', undefined],
  ['1234567890123', undefined],
  ['\uD800', undefined],
])('the code %j is read as %j', (text, code) => {
  expect(codeOf(text)).toBe(code)
})

it('a fresh code has four digits at either end of chance', () => {
  expect([freshCode(0), freshCode(0.5), freshCode(0.9999999)]).toEqual(['1000', '5500', '9999'])
})

it('a link brings its place back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.string({ unit: 'grapheme' }).map(codeOf),
      fc.integer({ min: 1, max: 9999 }),
      (kind, code, nth) => {
        if (code === undefined) return
        expect(seriesFromText(seriesToText({ kind, code, nth }))).toEqual({ ok: true, value: { kind, code, nth } })
      },
    ),
  )
})

it('the first place is left out of a link', () => {
  expect(seriesToText({ kind: 'mixed', code: '4821', nth: 1 })).toBe('v=1&kind=mixed&seed=4821')
  expect(seriesToText({ kind: 'ec2-month', code: 'a', nth: 3 })).toBe('v=1&kind=ec2-month&seed=a&n=3')
})

it.each<[string, SeriesLinkError]>([
  ['', { kind: 'not-a-practice' }],
  ['seed=4821', { kind: 'not-a-practice' }],
  ['v=1&seed=%E0%A4%A', { kind: 'not-a-practice' }],
  ['v=2&seed=4821', { kind: 'other-version', given: '2' }],
  ['v=1&kind=nothing&seed=4821', { kind: 'unknown-kind', given: 'nothing' }],
  ['v=1&kind=toString&seed=4821', { kind: 'unknown-kind', given: 'toString' }],
  ['v=1&kind=mixed', { kind: 'bad-code', given: '' }],
  ['v=1&seed=a%2Fb', { kind: 'bad-code', given: 'a/b' }],
  ['v=1&seed=4821&n=0', { kind: 'bad-place', given: '0' }],
  ['v=1&seed=4821&n=1e3', { kind: 'bad-place', given: '1e3' }],
  ['v=1&seed=4821&n=10000', { kind: 'bad-place', given: '10000' }],
])('the link %j is refused', (text, error) => {
  expect(seriesFromText(text)).toEqual({ ok: false, error })
})

it('no text makes the reader of links throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(() => seriesFromText(`v=1&seed=${text}`)).not.toThrow()
    }),
  )
})
