import { expect, it } from 'vitest'
import { calculatorWords } from '#strings/calculator.ts'
import { withParticle } from '#strings/particle.ts'
import { roughly, signedRoughly } from '#strings/quantity.ts'

it.each([
  [850, '850'],
  [39_000, '3만 9천'],
  [760_000, '76만'],
  [123_000_000, '1억 2,300만'],
  [999_900_000_000, '1조'],
  [1_400_000_000_000, '1조 4,000억'],
  [168e12, '168조'],
])('%d is read as %s', (n, text) => {
  expect(roughly(n)).toBe(text)
})

it.each([
  ['t3.micro', 't3.micro는'],
  ['t3a.small', 't3a.small은'],
  ['c7g.medium', 'c7g.medium은'],
  ['c7g.large', 'c7g.large는'],
  ['82%', '82%는'],
  ['EC2', 'EC2는'],
])('%s is followed by what it sounds like', (word, text) => {
  expect(withParticle(word, '은/는')).toBe(text)
})

it.each([
  [-50, '-$50.00'],
  [1234.5, '+$1,235'],
  [-60_000_300_000, '-$600억'],
  [0.001, '0'],
])('a change of %d USD is short on a phone: %s', (usd, text) => {
  expect(signedRoughly(usd)).toBe(text)
})

it('without requests there is no busiest hour', () => {
  expect(calculatorWords.rates(0, 0)).toBe('요청은 초당 0건이에요.')
})
