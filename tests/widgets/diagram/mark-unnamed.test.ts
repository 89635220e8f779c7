import { expect, test } from 'vitest'
import { markUnnamed, type Unnamed } from '#widgets/diagram/mark-unnamed.ts'

const node = (id: string, label: string) => ({ id, label })

function marked(markup: string, unnamed: Unnamed): SVGSVGElement {
  const holder = document.createElement('div')
  holder.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`
  const svg = holder.querySelector('svg')
  if (!svg) throw new Error('no drawing')
  markUnnamed(svg, unnamed)
  return svg
}

const names = (svg: SVGSVGElement) => [...svg.querySelectorAll('g')].map(part => part.getAttribute('data-node'))

test('as many elements as nodes are marked in their order; one too many, and none is', () => {
  const unnamed: Unnamed = { nodes: [{ selector: 'g', shown: [node('a', '가'), node('b', '나')], by: 'order' }] }
  expect(names(marked('<g></g><g></g>', unnamed))).toEqual(['a', 'b'])
  expect(names(marked('<g></g><g></g><g></g>', unnamed))).toEqual([null, null, null])
})

test('words find their element in any order and over line ends, unless two say the same', () => {
  const shown = [node('a', '긴 이름'), node('b', '둘'), node('c', '둘')]
  const text = (words: string) => `<g><text>${words}</text></g>`
  const lines = '<tspan>긴</tspan><tspan>이름</tspan>'
  const svg = marked(`${text('둘')}${text(lines)}${text('둘')}`, { nodes: [{ selector: 'g', shown, by: 'words' }] })
  expect(names(svg)).toEqual([null, 'a', null])
  expect(svg.querySelector('[data-node]')?.getAttribute('data-label')).toBe('긴 이름')
})

test('lines get their ends; what stands in another is joined to it without a line', () => {
  const svg = marked('<g></g><path/>', {
    nodes: [{ selector: 'g', shown: [{ ...node('a', '가'), note: '10', details: ['나'] }], by: 'order' }],
    lines: { selector: 'path', edges: [{ from: 'a', to: 'b', label: '쓰기', heads: 2 }] },
    links: [{ from: 'a', to: 'c' }],
    order: ['b', 'a'],
  })
  const ends = [...svg.querySelectorAll('[data-from]')].map(line =>
    ['data-from', 'data-to', 'data-label', 'data-heads'].map(name => line.getAttribute(name)),
  )
  expect(ends).toEqual([
    ['a', 'b', '쓰기', '2'],
    ['a', 'c', null, null],
  ])
  const part = svg.querySelector('[data-node="a"]')
  expect(part?.getAttribute('data-more')).toBe('10; 나')
  expect(part?.getAttribute('data-order')).toBe('2')
})
