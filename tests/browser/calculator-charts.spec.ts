import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { calculatorOf, totalOf } from './calculator-page.ts'

/** Opens a folded chart and waits for it. */
async function chartIn(page: Page, part: string, label: RegExp): Promise<Locator> {
  const chart = calculatorOf(page).getByLabel(label)
  const summary = calculatorOf(page).locator('summary', { hasText: part })
  await expect(async () => {
    const isOpen = await summary.evaluate(element => element.parentElement?.hasAttribute('open'))
    if (!isOpen) await summary.press('Enter')
    await chart.scrollIntoViewIfNeeded({ timeout: 500 })
    await expect(chart).toBeVisible({ timeout: 2000 })
  }).toPass()
  return chart
}

const savedBy = async (page: Page, button: string) => {
  const waiting = page.waitForEvent('download')
  await calculatorOf(page).getByRole('button', { name: button, exact: true }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test.beforeEach(async ({ page }) => {
  await page.goto('/calculator/#calculator?v=1&req=1000000&ms=100&mb=128&size=peak&free=0&ops=0')
})

test('the cost chart is saved as numbers that hold the crossing, as a drawing and as a picture', async ({ page }) => {
  await expect(
    calculatorOf(page).getByRole('application', { name: /77만 건에서 Lambda와 EC2의 선이 만나요/ }),
  ).toBeVisible()
  const sheet = (await savedBy(page, '요청 수에 따른 월 비용 CSV 저장')).bytes.toString('utf8')
  const rows = sheet
    .replace('\uFEFF', '')
    .split('\r\n')
    .map(row => row.split(','))
  expect(rows[0]).toEqual(['월 요청 수', '하루 요청 수', 'Lambda (USD)', 'EC2 (USD)', 'Fargate (USD)'])
  const now = rows.find(([requests]) => requests === '1000000')
  // 1M × $0.20 + 1M × 0.1 s × 0.125 GB × $0.0000166667 = $0.408; 730 h × $0.013 = $9.49
  expect([Number(now?.[2]).toFixed(3), Number(now?.[3]).toFixed(2)]).toEqual(['0.408', '9.49'])
  const drawing = await savedBy(page, '요청 수에 따른 월 비용 SVG 저장')
  expect(drawing.name).toBe('요청 수에 따른 월 비용.svg')
  expect(drawing.bytes.toString('utf8')).toMatch(/^<svg[\s\S]*하루 약 77만 건[\s\S]*<\/svg>$/)
  const picture = await savedBy(page, '요청 수에 따른 월 비용 PNG 저장')
  expect([...picture.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
})

test('a day, the lines of the bills, what decides and the map unfold to charts', async ({ page }) => {
  await chartIn(page, '하루 동안 쓴 것과 낸 것', /^하루 24시간의 트래픽과 돈을 낸 자리/)
  await expect(calculatorOf(page).getByText('EC2 인스턴스 값 US$9.49 가운데')).toBeVisible()
  await chartIn(page, '비용이 어디에 드나', /^세 가지 월 비용을 항목마다/)
  await expect(calculatorOf(page).getByRole('listitem').filter({ hasText: '1. 인스턴스 비용 $9.49' })).toBeVisible()
  const decides = await chartIn(page, '무엇이 결과를', /^값 하나를 절반과 1.5배로/)
  await decides.focus()
  await page.keyboard.press('ArrowRight')
  await expect(calculatorOf(page).getByText(/^\S.*: 절반일 때 \S+, 1\.5배일 때 \S+$/)).toBeVisible()
  await chartIn(page, '메모리와 실행 시간마다', /^메모리와 실행 시간에 따라/)
  const map = calculatorOf(page).getByRole('table', { name: /EC2가 싸지기 시작하는 하루 요청 수/ })
  await expect(
    map
      .getByRole('row', { name: /^128MB/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('77만')
})

test('a change is taken back with one press', async ({ page }) => {
  const requests = calculatorOf(page).getByRole('textbox', { name: '요청 수' })
  await expect(async () => {
    await requests.fill('2,000,000')
    await expect(totalOf(page, 'Lambda 영수증')).toContainText('US$0.82', { timeout: 500 })
  }).toPass()
  await calculatorOf(page)
    .getByRole('button', { name: /이미지 파이프라인/ })
    .click()
  await expect(requests).toHaveValue('100,000')
  const undo = calculatorOf(page).getByRole('button', { name: '되돌리기' })
  await undo.press('Enter')
  await expect(requests).toHaveValue('2,000,000')
  await undo.press('Enter')
  await expect(requests).toHaveValue('1000000')
  await expect(undo).toHaveCount(0)
})

test('a slider moves its field, and what it moved is told in the field’s unit', async ({ page }) => {
  const slider = calculatorOf(page).getByRole('slider', { name: '메모리 조절' })
  await expect(slider).toHaveAttribute('aria-valuetext', '128MB')
  await expect(async () => {
    await slider.press('End')
    await expect(calculatorOf(page).getByRole('textbox', { name: '메모리 (MB)' })).toHaveValue('10,240', {
      timeout: 500,
    })
  }).toPass()
  await slider.press('ArrowLeft')
  await expect(calculatorOf(page).getByRole('textbox', { name: '메모리 (MB)' })).toHaveValue('9,216')
})

test('what Lambda cannot do is told with what can', async ({ page }) => {
  const told = calculatorOf(page).getByText(/한 번에 15분까지만 실행돼요.*Step Functions.*Fargate/)
  await expect(async () => {
    await calculatorOf(page).getByRole('textbox', { name: '실행 시간 (ms)' }).fill('20분')
    await expect(told).toBeVisible({ timeout: 500 })
  }).toPass()
  await calculatorOf(page).getByRole('textbox', { name: '실행 시간 (ms)' }).fill('15분')
  await expect(told).toHaveCount(0)
})
