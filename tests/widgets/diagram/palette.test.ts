import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { PALETTE, tintOf, withVariables } from '#widgets/diagram/palette.ts'

test('the palette is the light half of the tokens', () => {
  const css = readFileSync('src/ui/tokens.css', 'utf8')
  const light = Object.fromEntries(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w+),/g)].map(([, name, hex]) => [name, hex]),
  )
  for (const [token, hex] of Object.entries(PALETTE)) expect(light[token], token).toBe(hex)
})

test('every colour of a drawing becomes the variable of the nearest token', () => {
  expect(withVariables('<path fill="#ffffff" stroke="rgb(29, 28, 26)"/>')).toBe(
    '<path fill="var(--surface)" stroke="var(--ink)"/>',
  )
  expect(withVariables('#diagram-1 .a{color:black;background:hsl(0, 0%, 100%)}')).toBe(
    '#diagram-1 .a{color:var(--ink);background:var(--surface)}',
  )
})

// the colours of the course's own diagrams
it.each([
  ['#e8f5e8', 'green'],
  ['#fff3e0', 'amber'],
  ['#ffebee', 'rose'],
  ['#e3f2fd', 'blue'],
  ['#f3e5f5', 'violet'],
  ['#ff0000', 'red'],
  ['#f5f5f5', 'grey'],
])('%s keeps its hue as %s', (colour, tint) => {
  expect(tintOf(colour)).toBe(tint)
})
