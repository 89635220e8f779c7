import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { exchangeStore } from '#state/exchange.ts'
import { openWorkload, workloadStore } from '#state/workload.ts'
import CalculatorView from '#widgets/calculator/CalculatorView.tsx'
import type { CalculatorProps } from '#widgets/calculator/props.ts'

const view = (preset: CalculatorProps['preset'] = 'scenario1') => (
  <CalculatorView id="calc" where="page" props={{ preset, heading: true }} />
)

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/')
  workloadStore.setState(workloadStore.getInitialState(), true)
  exchangeStore.setState(exchangeStore.getInitialState(), true)
})
afterEach(cleanup)

const totalOf = (name: RegExp) => within(screen.getByRole('table', { name })).getByRole('row', { name: /^합계/ })
/** Receipts follow a change when the answer has been painted. */
const showsTotal = (name: RegExp, amount: string) =>
  vi.waitFor(() => expect(totalOf(name).textContent).toContain(amount), { timeout: 10_000 })

it('the receipt of the preset is in the HTML before any script', () => {
  const html = renderToString(view('scenario2'))
  expect(html).toContain('(5,000,000 - 1,000,000) × $0.20 / 1M = $0.80')
  expect(html).toContain('5,000,000 × 3초 × 1GB = 15,000,000 GB-초')
  expect(html).toContain('(15,000,000 - 400,000) × $0.0000166667 = $243.33')
  expect(html).toContain('US$244.13')
  expect(html).toContain('<noscript>')
})

// preset button | Lambda's total | EC2's total in Seoul
it.each([
  [/시나리오 1/, 'US$0.00', 'US$109.49'],
  [/시나리오 2/, 'US$244.13', 'US$109.49'],
  [/시나리오 3/, 'US$0.53', 'US$109.49'],
])('%s shows the lesson’s total', async (name, lambda, ec2) => {
  render(view())
  await userEvent.click(screen.getByRole('button', { name }))
  await vi.waitFor(() => expect(screen.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true'))
  await showsTotal(/Lambda 영수증/, lambda)
  await showsTotal(/EC2 영수증/, ec2)
})

it('the verdict says who is cheaper, by how much and from where on', () => {
  render(view())
  screen.getByText(/이 사용량이면 Lambda가 월 US\$109\.49 더 싸요\./)
  screen.getByText('하루 약 208만 건부터는 EC2가 싸져요. 다만 EC2 1대는 하루 86만 건까지만 감당해요.')
})

it('us-east-1 gives the lesson’s EC2 side', async () => {
  render(view())
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '리전' }), 'us-east-1')
  await screen.findByText('1대 × 730시간 × $0.0104 = $7.59', {}, { timeout: 10_000 })
  await showsTotal(/EC2 영수증/, 'US$107.59')
})

it('bad input says the range and why beside the field, and the last result stays', async () => {
  render(view('scenario2'))
  const memory = screen.getByRole('textbox', { name: '메모리 (MB)' })
  await userEvent.clear(memory)
  await userEvent.type(memory, '64')
  expect(memory.getAttribute('aria-invalid')).toBe('true')
  const said = document.getElementById(memory.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent
  expect(said).toBe('메모리는 128MB부터 10,240MB까지 입력할 수 있어요. Lambda가 받는 범위예요. 지금 값: 64MB')
  screen.getByText('고칠 값이 있어서 마지막으로 맞던 결과를 보여 드려요.')
  expect(totalOf(/Lambda 영수증/).textContent).toContain('US$')
  await userEvent.clear(memory)
  await userEvent.type(memory, '1GB')
  expect(memory.getAttribute('aria-invalid')).toBeNull()
  await showsTotal(/Lambda 영수증/, 'US$244.13')
})

it('a broken link is answered with a sentence and the defaults', () => {
  history.replaceState(null, '', '/#calculator?v=1&region=mars')
  render(view())
  expect(screen.getByRole('alert').textContent).toBe(
    '링크에 없는 값이 들어 있어요. 리전(region): "mars". 기본값으로 보여 드려요.',
  )
  expect(totalOf(/EC2 영수증/).textContent).toContain('US$109.49')
})

it('a broken link leaves what was typed, and says so', async () => {
  render(view())
  const field = screen.getByLabelText<HTMLInputElement>('요청 수')
  await userEvent.clear(field)
  await userEvent.type(field, '7')
  act(() => void openWorkload('#calculator?v=9'))
  expect(screen.getByRole('alert').textContent).toMatch(/\(v=9\)의 링크예요\. 입력해 둔 내용을 그대로 보여 드려요\.$/)
  expect(field.value).toBe('7')
})

it('a link with a number that is none says so, and that the result is not its own', () => {
  history.replaceState(null, '', '/#calculator?v=1&req=abc&requests=7')
  render(view())
  expect(screen.getByRole('alert').textContent).toBe(
    '링크에 쓸 수 없는 값이 들어 있어요. 요청 수: "abc". 그 칸을 고치면 계산해요. 링크에 모르는 이름이 들어 있어요: "requests". 이것은 빼고 읽었어요.',
  )
  screen.getByText('고칠 값이 있어요. 아래는 기본값의 결과예요.')
  expect(totalOf(/EC2 영수증/).textContent).toContain('US$109.49')
})

it('with a workload of one’s own on the device, too, the result beside such a link is the default’s', () => {
  localStorage.setItem('lambda-lesson:workload', JSON.stringify({ version: 1, data: 'v=1&req=7' }))
  history.replaceState(null, '', '/#calculator?v=1&ms=20분')
  render(view())
  screen.getByText('고칠 값이 있어요. 아래는 기본값의 결과예요.')
})

it('the way back is there before the first change, and keeps the focus after the last', async () => {
  render(view())
  const undo = screen.getByRole('button', { name: '되돌리기' })
  expect(undo.getAttribute('aria-disabled')).toBe('true')
  await userEvent.click(screen.getByRole('button', { name: /시나리오 3/ }))
  expect(undo.getAttribute('aria-disabled')).toBe('false')
  undo.focus()
  await userEvent.keyboard('{Enter}')
  expect(undo.getAttribute('aria-disabled')).toBe('true')
  expect(document.activeElement).toBe(undo)
  await userEvent.keyboard('{Enter}')
  await showsTotal(/Lambda 영수증/, 'US$0.00')
})

it('what decides stands below the sums: an hour of work less or more', () => {
  render(view())
  const line = screen.getByText('결과를 가장 크게 바꾸는 값: EC2 관리 시간').closest('p')
  expect(line?.textContent).toMatch(/월 1시간일 때 EC2 -\$50\.00 월 3시간일 때 EC2 \+\$50\.00$/)
})

it('a line of a receipt opens value, region, source and day of its price', () => {
  render(view())
  const ask = screen.getByRole('button', { name: '인스턴스 비용: 어디서 나온 수?', hidden: true })
  const origin = document.getElementById(ask.getAttribute('popovertarget') ?? '')
  expect(origin?.textContent).toMatch(/\$0\.013\/시간서울\(ap-northeast-2\)출처: AWS .*기준일 2025-10-28/)
})

it('tax is missing until it is added', async () => {
  render(view())
  screen.getByText(/^여기에 없는 것: .*세금/)
  await userEvent.click(screen.getByRole('checkbox', { name: '부가세 10% 더하기', hidden: true }))
  expect(screen.queryByText(/^여기에 없는 것: .*세금/)).toBeNull()
  const receipt = screen.getByRole('table', { name: /EC2 영수증/ })
  // 109.49 and a tenth of it
  within(receipt).getByRole('row', { name: '부가세 포함 US$120.44' })
})

it('a disk is missing until it has a size', async () => {
  render(view())
  screen.getByText(/^여기에 없는 것: .*EC2 디스크\(EBS\)/)
  const disk = screen.getByLabelText('EBS 용량 (GB)')
  await userEvent.clear(disk)
  await userEvent.type(disk, '512MB')
  await vi.waitFor(() => expect(screen.queryByText(/^여기에 없는 것: .*EBS/)).toBeNull())
})

it('the table of the chart names today’s load and the break-even', () => {
  render(view())
  const table = screen.getByRole('table', { name: '하루 요청 수마다 월 비용(US$)과 가장 싼 쪽' })
  within(table).getByRole('row', { name: /지금 입력한 값/ })
  within(table).getByRole('row', { name: /208만 건 \(손익분기점\)/ })
})

it('every price tells its value, source and date', () => {
  render(view())
  const table = screen.getByRole('table', { name: '이 계산에 쓰인 가격' })
  expect(within(table).getByRole('row', { name: /EC2 t3\.micro/ }).textContent).toMatch(/\$0\.013\/시간2025-10-28$/)
})
