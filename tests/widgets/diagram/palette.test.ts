import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { groundOf, isStrong, lineOf, PALETTE, tintOf, withVariables } from '#widgets/diagram/palette.ts'

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

// What an author writes, in every notation that CSS has, and names.
// colour | ground | line
it.each([
  ['#333', 'sunken', 'ink-soft'],
  ['orange', 'warn-soft', 'warn'],
  ['rebeccapurple', 'fargate-soft', 'fargate'],
  ['#ff000080', 'bad-soft', 'bad'],
  ['hsl(210 80% 30%)', 'ec2-soft', 'ec2'],
  ['rgb(0, 68, 0)', 'good-soft', 'good'],
  ['oklch(0.5 0.12 190)', 'accent-soft', 'accent'],
])('%s is a soft ground and a strong line of its hue', (colour, ground, line) => {
  expect([groundOf(colour), lineOf(colour)]).toEqual([ground, line])
})

test('our own colours keep their token, and each ground has its line', () => {
  expect([groundOf(PALETTE['lambda-soft']), lineOf(PALETTE['lambda-soft'])]).toEqual(['lambda-soft', 'lambda'])
  expect([groundOf(PALETTE.lambda), lineOf(PALETTE.lambda)]).toEqual(['lambda-soft', 'lambda'])
  expect([groundOf(PALETTE.ink), lineOf(PALETTE.surface)]).toEqual(['sunken', 'line-strong'])
})

test('words are strong and grounds are not', () => {
  expect((['ink', 'ink-soft', 'accent', 'lambda'] as const).filter(token => !isStrong(token))).toEqual([])
  expect((['surface', 'sunken', 'accent-soft', 'lambda-soft'] as const).filter(isStrong)).toEqual([])
})

test('a name is a colour only where one is meant, and what cannot be seen has no hue', () => {
  expect(withVariables('<path fill="orange" class="red"/>')).toBe('<path fill="var(--warn-soft)" class="red"/>')
  expect(withVariables('.a{fill:none;stroke:url(#red);color:inherit}')).toBe(
    '.a{fill:none;stroke:url(#red);color:inherit}',
  )
  expect(tintOf('transparent')).toBeUndefined()
})
