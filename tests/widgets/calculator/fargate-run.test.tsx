import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { workloadStore } from '#state/workload.ts'
import CalculatorView from '#widgets/calculator/CalculatorView.tsx'

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/')
  workloadStore.setState(workloadStore.getInitialState(), true)
})
afterEach(cleanup)

const receipt = () => within(screen.getByRole('table', { name: /Fargate 영수증/ }))
const show = () => render(<CalculatorView id="calc" where="page" props={{ preset: 'scenario3', heading: true }} />)
/** It lies in a part that is folded away. */
const choice = () => screen.getByRole('combobox', { name: 'Fargate 태스크', hidden: true })

it('a task for each run is paid for its seconds: 720 runs of 300 s of a quarter vCPU', async () => {
  show()
  receipt().getByText('0.25 vCPU × 1개 × 730시간 = 182.5 vCPU-시간')
  await userEvent.selectOptions(choice(), '실행 한 번에 태스크 하나')
  await receipt().findByText('0.25 vCPU × 720건 × 300초 = 15 vCPU-시간')
  receipt().getByText('15 × $0.04656 = $0.70')
  expect(choice().getAttribute('aria-describedby')).toBeTruthy()
  screen.getByText(/짧아도 60초는 내요\. 최소 태스크는 쓰지 않고, 이미지를 내려받는 시간은 빼고 셌어요\./)
})

it('the nightly batch runs so, and says it', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: /야간 배치/ }))
  expect((choice() as HTMLSelectElement).value).toBe('each')
  await screen.findByText(/Fargate는 파일마다 태스크를 하나씩 켜서, 실행한 초만큼만 내는 값이에요\./)
  await receipt().findByRole('row', { name: /^합계.*US\$22\.77/ })
})
