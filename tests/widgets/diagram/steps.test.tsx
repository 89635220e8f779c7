import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DiagramFigure } from '#widgets/diagram/DiagramFigure.tsx'
import { stepOf, stepping, stepTo } from '#widgets/diagram/steps.ts'

const SVG = `<svg role="img" width="300" height="300">
  <g class="node" data-node="A"><text>가</text></g>
  <g class="node" data-node="B"><text>나</text></g>
  <path class="edge" data-from="A" data-to="B" />
</svg>`

const NOTES = {
  title: '두 단계',
  steps: [
    { nodes: ['A'], edges: [], text: '처음이에요.' },
    { nodes: ['B'], edges: ['A>B'], text: '다음이에요.' },
  ],
  links: { A: { id: 'c2', title: '실행 모델' }, B: { id: 't5', title: '실행 환경' } },
}

let stop = () => {}
beforeEach(() => {
  render(<DiagramFigure id="d1" source={'flowchart TB\n  A --> B\n'} notes={NOTES} svg={SVG} />)
  stop = stepping(document)
})
afterEach(() => {
  stop()
  cleanup()
})

const figure = () => screen.getByRole('figure')
const told = () => screen.getByRole('status').textContent
const button = (name: string) => screen.getByRole('button', { name })
const litNodes = () => [...figure().querySelectorAll('.node[data-lit]')].map(node => node.getAttribute('data-node'))

test('the buttons go from step to step; at both ends they say that there is no more, and keep the focus', () => {
  expect(told()).toBe('')
  fireEvent.click(button('다음'))
  expect([told(), litNodes()]).toEqual(['2단계 중 1단계 처음이에요.', ['A']])
  button('다음').focus()
  fireEvent.click(button('다음'))
  expect([told(), litNodes()]).toEqual(['2단계 중 2단계 다음이에요.', ['B']])
  expect(button('다음').getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(button('다음'))
  expect(told()).toBe('2단계 중 2단계 다음이에요.')
  expect(document.activeElement).toBe(button('다음'))
  fireEvent.click(button('이전'))
  fireEvent.click(button('이전'))
  expect([told(), litNodes(), stepOf(figure())]).toEqual(['', [], 0])
  expect(button('이전').getAttribute('aria-disabled')).toBe('true')
})

test('arrow keys step while the focus is in the bar; Esc ends; with Alt they stay the browser’s', () => {
  const next = button('다음')
  fireEvent.keyDown(next, { key: 'ArrowRight' })
  fireEvent.keyDown(next, { key: 'ArrowRight' })
  fireEvent.keyDown(next, { key: 'ArrowLeft' })
  expect(told()).toBe('2단계 중 1단계 처음이에요.')
  expect(fireEvent.keyDown(next, { key: 'ArrowLeft', altKey: true })).toBe(true)
  expect(told()).toBe('2단계 중 1단계 처음이에요.')
  fireEvent.keyDown(figure(), { key: 'ArrowRight' })
  expect(told()).toBe('2단계 중 1단계 처음이에요.')
  fireEvent.keyDown(next, { key: 'Escape' })
  expect([told(), document.activeElement]).toEqual(['', next])
  expect(fireEvent.keyDown(next, { key: 'Escape' })).toBe(true)
})

test('it is driven from elsewhere too, and never leaves its steps', () => {
  expect(stepTo(figure(), 2)).toBe(2)
  expect([told(), stepOf(figure())]).toEqual(['2단계 중 2단계 다음이에요.', 2])
  expect(stepTo(figure(), 9)).toBe(2)
  expect(stepTo(figure(), -3)).toBe(0)
})

test('a node leads where its link below the picture does', () => {
  const pressed: (string | null)[] = []
  const link = screen.getByRole('link', { name: '개념 2. 실행 모델' })
  for (const place of [link, button('실행 환경')])
    place.addEventListener('click', () => pressed.push(place.textContent))
  expect(link.getAttribute('href')).toBe('#c2')
  expect(button('실행 환경').getAttribute('popovertarget')).toBe('t5')
  fireEvent.click(screen.getByText('가'))
  fireEvent.click(screen.getByText('나'))
  expect(pressed).toEqual(['개념 2. 실행 모델', '실행 환경'])
  fireEvent.keyDown(screen.getByText('나'), { key: 'Enter' })
  expect(pressed).toEqual(['개념 2. 실행 모델', '실행 환경', '실행 환경'])
  fireEvent.keyDown(button('다음'), { key: 'Enter' })
  expect(pressed).toHaveLength(3)
})
