import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { calculatorOf, totalOf } from './calculator-page.ts'

/** Opens a folded chart, goes there and waits for it: it is drawn when it comes near, and a page that opens may scroll once more. */
async function chartIn(page: Page, part: string, label: RegExp): Promise<Locator> {
  const chart = calculatorOf(page).getByLabel(label)
  const summary = calculatorOf(page).locator('summary', { hasText: part })
  await expect(async () => {
    const isOpen = await summary.evaluate(element => element.parentElement?.hasAttribute('open'))
    if (!isOpen) await summary.press('Enter')
    await summary.scrollIntoViewIfNeeded()
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

/** Pairs of words in a drawing that stand on one another. */
const touchingWords = (chart: Locator) =>
  chart.evaluate(element => {
    const words = [...element.querySelectorAll('text')].map(text => {
      const { left, right, top, bottom } = text.getBoundingClientRect()
      return { told: text.textContent ?? '', left, right, top: top + 2, bottom: bottom - 2 }
    })
    return words.flatMap((one, index) =>
      words
        .slice(index + 1)
        .filter(
          other => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        )
        .map(other => `${one.told} on ${other.told}`),
    )
  })

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
  // 30 days: 33,333 a day. 1M × $0.20 + 1M × 0.1 s × 0.125 GB × $0.0000166667 = $0.408; 730 h × $0.013 = $9.49
  expect(now?.slice(1, 4)).toEqual(['33333', '0.41', '9.49'])
  const drawing = await savedBy(page, '요청 수에 따른 월 비용 SVG 저장')
  expect(drawing.name).toBe('요청 수에 따른 월 비용.svg')
  expect(drawing.bytes.toString('utf8')).toMatch(/^<svg[\s\S]*하루 약 77만 건[\s\S]*<\/svg>$/)
  for (const told of ['>요청 수에 따른 월 비용<', '>하루 요청 수<', '>월 비용 (US$)<', '>한 달은 요청 30일'])
    expect(drawing.bytes.toString('utf8')).toContain(told)
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
  const tip = calculatorOf(page).getByRole('status').filter({ hasText: 'EC2 대수 (1대, 2대)' })
  await expect(tip.getByText('1대일 때 0', { exact: true })).toBeVisible()
  await expect(tip.getByText('2대일 때 -$9.49', { exact: true })).toBeVisible()
  await chartIn(page, '메모리와 실행 시간마다', /^메모리와 실행 시간에 따라/)
  const map = calculatorOf(page).getByRole('table', { name: /EC2가 싸지기 시작하는 하루 요청 수/ })
  await expect(
    map
      .getByRole('row', { name: /^128MB/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('77만')
  await expect(map.getByRole('columnheader')).toHaveText(['메모리', '10ms', '100ms', '1초', '10초', '1분', '15분'])
})

test('the map is read cell by cell with the arrow keys', async ({ page }) => {
  const map = await chartIn(page, '메모리와 실행 시간마다', /^메모리와 실행 시간에 따라/)
  const cell = map.getByRole('status')
  await expect(async () => {
    await map.focus()
    await page.keyboard.press('End')
    await expect(cell).toContainText('실행 시간', { timeout: 500 })
  }).toPass()
  await page.keyboard.press('End')
  await expect(cell).toContainText('메모리 128MB, 실행 시간 15분')
  await page.keyboard.press('Home')
  await expect(cell).toContainText('메모리 128MB, 실행 시간 10ms')
  await expect(cell).toContainText(/하루 약 .+ 건부터 EC2가 싸져요/)
  await page.keyboard.press('ArrowUp')
  await expect(cell).toContainText('메모리 143MB')
  await expect(cell).not.toContainText('감당')
  // With its hours of work EC2 is cheaper only from 2,000 a day on: 2 vCPU, a request of 900 s on each, carry 192.
  await calculatorOf(page)
    .getByRole('button', { name: /^시나리오 1/ })
    .click()
  await map.focus()
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(cell).toContainText('EC2 1대는 하루 190건까지만 감당해요', { timeout: 500 })
  }).toPass()
})

test('sensitivity has zero in the middle, and no amount stands on a name', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  const decides = await chartIn(page, '무엇이 결과를', /^값 하나를 절반과 1.5배로/)
  await expect(decides.getByText('$0', { exact: true })).toBeVisible()
  expect(await touchingWords(decides)).toEqual([])
})

test('what one instance carries is named in the chart and in words', async ({ page }) => {
  await page.goto('/calculator/')
  // 2 vCPU, a request of 0.2 s on each: 10 a second, 864,000 a day
  const chart = calculatorOf(page).getByRole('application', { name: /EC2 1대는 하루 86만 건까지만 감당해요/ })
  await expect(chart.getByText('EC2 1대: 하루 86만 건까지')).toBeVisible()
  await expect(calculatorOf(page).getByText(/^EC2 1대는 하루 864,000건까지만 감당해요\./)).toBeVisible()
})

for (const width of [360, 1280])
  test(`no word of the cost chart stands on another at ${width} px, whatever is chosen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/calculator/')
    const chart = calculatorOf(page).getByRole('application', { name: /요청 수에 따른 월 비용 그래프/ })
    await calculatorOf(page)
      .getByRole('figure', { name: /^요청 수에 따른 월 비용/ })
      .scrollIntoViewIfNeeded()
    for (const name of ['시나리오 1', '시나리오 2', '시나리오 3', '매우 높음', '야간 배치', '이미지 파이프라인']) {
      const preset = calculatorOf(page).getByRole('button', { name: new RegExp(`^${name}`) })
      await preset.click()
      await expect(preset).toHaveAttribute('aria-pressed', 'true')
      await expect(chart.getByText('지금', { exact: true })).toBeVisible()
      expect(await touchingWords(chart), name).toEqual([])
    }
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
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
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
