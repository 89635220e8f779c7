import { afterEach, expect, test } from 'vitest'
import { lightParts, unlight } from '#ui/light-path.ts'

/** Two lines whose names read alike: from `a_b` to `c`, and from `a` to `b_c`. The words belong to the line from A to B. */
const DRAWN = `
  <g class="node" data-node="A"></g>
  <g class="node" data-node="B"></g>
  <g class="group" data-node="cold"></g>
  <path class="edge" data-id="L_A_B_0" />
  <path class="edge" data-id="L_A_B_C_0" />
  <g class="edge-label"><g class="label" data-id="L_A_B_0"></g></g>
  <path class="edge" data-id="L_a_b_c_0" data-from="a_b" data-to="c" />
  <path class="edge" data-id="L_a_b_c_1" data-from="a" data-to="b_c" />`

function picture(): SVGSVGElement {
  document.body.innerHTML = `<svg>${DRAWN}</svg>`
  const svg = document.querySelector('svg')
  if (!svg) throw new Error('no picture')
  return svg
}

afterEach(() => document.body.replaceChildren())

/** Each lit part by the name that its source gave it. */
const litIn = (svg: Element, light: string) =>
  [...svg.querySelectorAll(`[data-lit~="${light}"]`)].map(
    part => part.getAttribute('data-node') ?? `${part.localName} ${part.getAttribute('data-id')}`,
  )

test('nodes, groups, lines and the words on a line are lit', () => {
  const svg = picture()
  expect(lightParts(svg, ['A', 'cold'], ['A>B'])).toHaveLength(4)
  expect(litIn(svg, 'step')).toEqual(['A', 'cold', 'path L_A_B_0', 'g L_A_B_0'])
})

test('a line is found by its ends where the drawing has them', () => {
  const svg = picture()
  lightParts(svg, [], ['a>b_c'])
  expect(litIn(svg, 'step')).toEqual(['path L_a_b_c_1'])
})

test('what is lit next replaces what was lit', () => {
  const svg = picture()
  lightParts(svg, ['A'], ['A>B'])
  lightParts(svg, ['B'], [])
  expect(litIn(svg, 'step')).toEqual(['B'])
})

test('the way of a workload stays lit while steps come and go', () => {
  const svg = picture()
  lightParts(svg, ['A', 'B'], ['A>B'], 'way')
  lightParts(svg, ['A'], [], 'step')
  expect(litIn(svg, 'step')).toEqual(['A'])
  unlight(svg, 'step')
  expect(litIn(svg, 'step')).toEqual([])
  expect(svg.getAttribute('data-lights')).toBe('way')
  expect(litIn(svg, 'way')).toEqual(['A', 'B', 'path L_A_B_0', 'g L_A_B_0'])
  unlight(svg, 'way')
  expect(svg.hasAttribute('data-lights')).toBe(false)
  expect(svg.querySelectorAll('[data-lit]')).toHaveLength(0)
})

test('a name that the picture does not have lights nothing', () => {
  const svg = picture()
  expect(lightParts(svg, ['Z', 'x"]'], ['Z>A', 'A'])).toEqual([])
})
