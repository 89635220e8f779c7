// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { endOfBars, finishBars } from '#widgets/diagram/chart-bars.ts'
import { shape } from '#widgets/diagram/svg-shape.ts'

/** A chart as Mermaid draws it: the bars of every series in the same places. */
function chart(count: number) {
  const svg = shape('svg', { id: 'chart' }) as SVGSVGElement
  const groups = Array.from({ length: count }, () => {
    const group = shape('g', {})
    for (const x of ['0', '100'])
      group.append(shape('rect', { x, y: x === '0' ? '50' : '20', width: '80', height: '40' }))
    svg.append(group)
    return group
  })
  return { svg, groups }
}

const numbers = (bars: Iterable<Element>, name: string) => [...bars].map(bar => Number(bar.getAttribute(name)))

test('each bar has its value, as the author wrote it, above its middle', () => {
  const { svg, groups } = chart(1)
  finishBars(
    svg,
    groups.map(group => ({ group, look: 'lambda', values: ['10', '62.50'] })),
    false,
  )
  const texts = [...svg.querySelectorAll('text')]
  expect(texts.map(({ textContent }) => textContent)).toEqual(['10', '62.50'])
  // 0 + 80 / 2 and 100 + 80 / 2; six above 50 and above 20
  expect(texts.map(text => text.getAttribute('transform'))).toEqual(['translate(40, 44)', 'translate(140, 14)'])
})

test('two series that lay on each other stand side by side, each with a hatch of its own', () => {
  const { svg, groups } = chart(2)
  finishBars(
    svg,
    groups.map(group => ({ group, look: 'lambda', values: ['1', '2'] })),
    false,
  )
  // half of 80 each, two px of it left free
  const [first, second] = groups.map(group => group.querySelectorAll('.bar'))
  expect([numbers(first ?? [], 'x'), numbers(second ?? [], 'x')]).toEqual([
    [0, 100],
    [40, 140],
  ])
  expect(numbers([...(first ?? []), ...(second ?? [])], 'width')).toEqual([38, 38, 38, 38])
  const hatches = [...svg.querySelectorAll('pattern')].map(pattern => pattern.getAttribute('patternTransform'))
  expect(new Set(hatches).size).toBe(2)
})

test('lying bars have their values behind their end', () => {
  const { svg, groups } = chart(1)
  finishBars(
    svg,
    groups.map(group => ({ group, look: 'lambda', values: ['7', '8'] })),
    true,
  )
  // 80 + 6 and 180 + 6; half of 40 below 50 and below 20
  expect([...svg.querySelectorAll('text')].map(text => text.getAttribute('transform'))).toEqual([
    'translate(86, 70)',
    'translate(186, 40)',
  ])
})

test('the name of a series begins at the upper right corner of its last bar', () => {
  const { svg, groups } = chart(1)
  finishBars(
    svg,
    groups.map(group => ({ group, look: 'lambda', values: [] })),
    false,
  )
  expect(groups.map(endOfBars)).toEqual([{ x: 180, y: 20 }])
})
