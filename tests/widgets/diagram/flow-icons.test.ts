import { expect, test } from 'vitest'
import { finishFlow } from '#widgets/diagram/flow.ts'

// A node of 60 × 80 at (200, 100): an icon of 48 with its middle 16 above that of the node, words below it.
const ICON = `<g class="icon-shape default" id="x-flowchart-fn-1" data-node="fn" data-label="함수" transform="translate(200, 100)">
  <g transform="translate(0,-16)"><path d="M-24 -24 L24 -24 L24 24 L-24 24" fill="none"/></g>
  <g class="label" transform="translate(-0.3,14)"><g><text><tspan>함수</tspan></text></g></g>
  <g><path d="M-30 -40 L30 -40 L30 40 L-30 40" fill="transparent"/></g>
  <g transform="translate(-24,-40)"><g><svg width="48" height="48" viewBox="0 0 256 256">
    <g data-icon="logos:aws-lambda" aria-hidden="true"><path style="fill:#c8511b;stroke:none" d="M0 0h256v256H0z"/></g></svg></g></g>
</g>`
const finished = (d: string, ends: string) => {
  document.body.innerHTML = `<svg viewBox="0 0 400 200"><g class="root">
    <g class="edgePaths"><path d="${d}" class="edge-pattern-solid" id="x-L" data-id="L" ${ends}/></g>
    <g class="edgeLabels"/><g class="nodes">${ICON}</g></g></svg>`
  const svg = document.querySelector('svg') as unknown as SVGSVGElement
  finishFlow(svg, {}, 'x')
  return svg
}
const TO_ICON = 'data-from="user" data-to="fn" marker-end="url(#tip)"'

test('a node with an icon has a frame, the icon unseen by screen readers, and its words', () => {
  const node = finished('M0,100L166,100', TO_ICON).querySelector('[data-node="fn"]')
  expect([...(node?.children ?? [])].map(part => part.tagName.toLowerCase())).toEqual(['path', 'g', 'g'])
  const icon = node?.querySelector('[data-icon]')
  expect(icon?.getAttribute('transform')).toBe('translate(-24 -40) scale(0.1875)')
  expect(icon?.getAttribute('aria-hidden')).toBe('true')
  expect(icon?.innerHTML).toContain('fill:#c8511b')
  expect(node?.getAttribute('data-label')).toBe('함수')
  expect(node?.querySelector('svg')).toBeNull()
})

// a line | its way | where it ends: the side of the frame is 25 from the middle, the tip 4; what lies before follows
test.each([
  ['from the left ends at the side of the icon', 'M0,100L166,100', TO_ICON, 'M0,100L171,100'],
  ['from far above ends at the middle of its side', 'M0,-200L100,-200L166,84', TO_ICON, 'M0,-200L101.3,-200L171,84'],
  ['to the right begins at the icon', 'M230,100L400,100', 'data-from="fn" data-to="x"', 'M225,100L400,100'],
  ['from above stays as it was', 'M200,0L200,56', TO_ICON, 'M200,0L200,56'],
])('a line %s', (_, d, ends, expected) => {
  expect(finished(d, ends).querySelector('path[data-to]')?.getAttribute('d')?.replace(/\s/g, '')).toBe(expected)
})
