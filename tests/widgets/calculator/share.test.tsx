import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { workloadStore } from '#state/workload.ts'
import CalculatorView from '#widgets/calculator/CalculatorView.tsx'
import { savedFiles } from '../saved-files.ts'

const files = savedFiles()
const writeText = vi.fn((_: string) => Promise.resolve())

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/')
  workloadStore.setState(workloadStore.getInitialState(), true)
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  render(<CalculatorView id="calc" where="page" props={{ preset: 'scenario1', heading: true }} />)
})
afterEach(() => vi.unstubAllGlobals())

const COPIED = '링크를 복사했어요. 이 링크를 열면 같은 계산이 보여요.'
const type = (requests: string) => fireEvent.change(screen.getByLabelText('요청 수'), { target: { value: requests } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }))

it('whoever copies the link right after a change copies that change, and is told so', async () => {
  type('500만')
  press('링크 복사')
  expect(decodeURIComponent(writeText.mock.lastCall?.[0] ?? '')).toContain('req=500만')
  await screen.findByText(COPIED)
})

it('of another input nothing is said any more, and the focus stays', async () => {
  const copy = screen.getByRole('button', { name: '링크 복사' })
  copy.focus()
  press('링크 복사')
  await screen.findByText(COPIED)
  type('500만')
  await vi.waitFor(() => expect(screen.queryByText(COPIED)).toBeNull())
  expect(document.activeElement).toBe(copy)
})

it('whoever saves right after a change saves that change', async () => {
  type('500만')
  press('JSON 저장')
  const file = JSON.parse((await files[0]?.text()) ?? '{}')
  expect(file.workload.requests).toBe(5_000_000)
  expect(decodeURIComponent(file.madeBy.address)).toContain('req=500만')
})
