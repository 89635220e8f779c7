import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, test } from 'vitest'
import { diagramError } from '#strings/diagram.ts'
import { DiagramFigure } from '#widgets/diagram/DiagramFigure.tsx'
import { partsOf } from '#widgets/diagram/figure-parts.ts'
import { keptSize } from '#widgets/diagram/kept-size.ts'
import type { DiagramModel } from '#widgets/diagram/model.ts'
import { prepareSource } from '#widgets/diagram/source.ts'

afterEach(cleanup)

const SOURCE = 'flowchart TB\n  accTitle: 세 단계\n  A --> B\n'
const SVG = '<svg role="img" aria-label="세 단계" width="600" height="300"></svg>'

test('a drawn diagram stands in a named box that scrolls, with its source beside it', () => {
  render(<DiagramFigure id="d1" source={SOURCE} notes={{}} svg={SVG} />)
  expect(screen.getByRole('img', { name: '세 단계' })).toBeTruthy()
  expect(screen.getByRole('region', { name: '세 단계 (그림, 좌우로 넘겨 볼 수 있어요)' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '세 단계 크게 보기' })).toBeTruthy()
})

test('a diagram without a snapshot shows its source until it is drawn', () => {
  render(<DiagramFigure id="d2" source={SOURCE} notes={{}} />)
  expect(screen.getAllByText(/A --> B/)).toHaveLength(2)
})

test('what a diagram says stands folded below it: lists in lists for nodes, a table for numbers', () => {
  const graph: DiagramModel = {
    kind: 'graph',
    nodes: [
      { id: 'A', label: '가' },
      { id: 'B', label: '나', group: 'g' },
    ],
    edges: [{ from: 'A', to: 'B', label: '다음' }],
    groups: [{ id: 'g', label: '묶음' }],
  }
  const { rerender } = render(<DiagramFigure id="d4" source={SOURCE} notes={{}} svg={SVG} model={graph} />)
  expect(screen.getByText('글로 읽기').closest('details')?.open).toBe(false)
  expect(screen.getAllByRole('listitem').map(item => item.firstChild?.textContent)).toEqual([
    '가 → 나: 다음',
    '묶음',
    '나',
  ])
  expect(screen.getByRole('button', { name: '세 단계 키보드로 따라가기' })).toBeTruthy()

  const table: DiagramModel = { kind: 'table', head: ['시간', '비용'], rows: [['0h', '30']] }
  rerender(<DiagramFigure id="d4" source={SOURCE} notes={{}} svg={SVG} model={table} />)
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['시간', '비용'])
  expect(screen.getByRole('row', { name: '0h 30' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '세 단계 키보드로 따라가기' })).toBeNull()
})

// source | what is kept for it: its own size, Mermaid's 700 by 500, nothing for what grows with its words
it.each([
  ['---\nconfig:\n  xyChart:\n    width: 900\n    height: 400\n---\nxychart-beta\n  line [1, 2]', [900, 400]],
  ['xychart-beta\n  line [1, 2]', [700, 500]],
  [SOURCE, undefined],
])('a chart that the page draws has its room kept: %j', (source, size) => {
  const prepared = prepareSource(source)
  const kept = prepared.ok ? keptSize(prepared.value) : undefined
  expect(kept && [kept.width, kept.height]).toEqual(size)
})

test('the live part reads back what the build wrote', () => {
  const notes = { roles: { A: 'ec2' } }
  const { container } = render(<DiagramFigure id="d3" source={SOURCE} notes={notes} svg={SVG} />)
  const figure = container.querySelector('figure')
  expect(figure && partsOf(figure)).toMatchObject({ id: 'diagram-d3', title: '세 단계', source: SOURCE, notes })
})

test('an error names the line in Korean', () => {
  expect(diagramError({ kind: 'parse', detail: 'x', line: 4 })).toBe('4번째 줄의 문법이 맞지 않아서 그리지 못했어요.')
  expect(diagramError({ kind: 'image', detail: 'x', line: 2 })).toBe(
    '2번째 줄이 바깥 주소의 그림을 부르려고 해서 그리지 않았어요. 그 부분을 지워 주세요.',
  )
})
