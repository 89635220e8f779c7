import { expect, type Page, test } from '@playwright/test'
import { calculatorOf, receiptOf } from './calculator-page.ts'
import { laidOut } from './page-moves.ts'

const QUIZ = '/lessons/w1d1s3-lambda/quiz/'
const ARCHITECTURE = 'Lambda 함수를 중심으로 한 서버리스 아키텍처'

/** Scripts whose address matches wait until they are let go, as on a slow line. */
async function hold(page: Page, scripts: string): Promise<() => void> {
  let letGo = () => {}
  const gone = new Promise<void>(resolve => (letGo = resolve))
  await page.route(scripts, async route => {
    await gone
    await route.continue()
  })
  return letGo
}

/** A page so busy that it is never idle. */
const neverIdle = (page: Page) => page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }))

const kept = (page: Page, key: string) => page.evaluate(key => localStorage.getItem(`lambda-lesson:${key}`), key)
const keep = (page: Page, key: string, data: unknown) =>
  page.addInitScript(([key, record]) => localStorage.getItem(key) === null && localStorage.setItem(key, record), [
    `lambda-lesson:${key}`,
    JSON.stringify({ version: 1, data }),
  ] as const)

const alive = (page: Page, widget: string) =>
  expect(page.locator(`[data-widget="${widget}"]`)).toHaveAttribute('data-alive')

test('before its script: a theme and a size that are chosen are shown and kept, beside what was kept before', async ({
  page,
}) => {
  await keep(page, 'settings', { theme: 'system', size: 'large', original: false })
  const letGo = await hold(page, '**/assets/*.js')
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('button', { name: '보기', exact: true }).press('Enter')
  await page.getByRole('radio', { name: '어둡게' }).press('Space')
  letGo()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(() => kept(page, 'settings')).toContain('"theme":"dark","size":"large"')
  await expect(page.getByRole('radio', { name: '어둡게' })).toBeChecked()
  await expect(page.getByRole('radio', { name: '크게', exact: true })).toBeChecked()
})

test('before its script: a choice in the calculator counts, on what the device kept', async ({ page }) => {
  await keep(page, 'workload', 'v=1&req=7654321')
  const letGo = await hold(page, '**/assets/CalculatorView-*.js')
  await page.goto('/calculator/')
  await calculatorOf(page).getByRole('radio', { name: 'arm64' }).check()
  letGo()
  await alive(page, 'calculator')
  await expect(calculatorOf(page).getByRole('textbox', { name: '요청 수' })).toHaveValue('7654321')
  await expect(calculatorOf(page).getByRole('radio', { name: 'arm64' })).toBeChecked()
  await expect(receiptOf(page, 'Lambda 영수증')).toContainText('$0.0000133334')
  await expect.poll(() => kept(page, 'workload')).toMatch(/req=7654321.*arch=arm/)
})

test('before its script: concepts that are left out of an exam stay out', async ({ page }) => {
  const letGo = await hold(page, '**/assets/ExamView-*.js')
  await page.goto(`${QUIZ}exam/`)
  await page.getByText('범위 고르기').click()
  const concepts = page.getByRole('group', { name: '개념' }).getByRole('checkbox')
  for (const index of [0, 1, 2]) await concepts.nth(index).uncheck()
  letGo()
  await alive(page, 'exam')
  await page.getByRole('group', { name: '난이도' }).getByRole('checkbox').first().uncheck()
  for (const index of [0, 1, 2]) await expect(concepts.nth(index)).not.toBeChecked()
  await expect(concepts.nth(3)).toBeChecked()
})

test('before its script: a file of results is read, and an opened preview is drawn', async ({ page }) => {
  const letGo = await hold(page, '**/assets/ExportView-*.js')
  await page.goto(`${QUIZ}export/`)
  await page.getByText('미리 보기').click()
  const broken = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') }
  await page.getByLabel('결과 파일 고르기').setInputFiles([broken])
  letGo()
  await expect(page.getByRole('alert')).toContainText('x.json')
  await expect(page.getByRole('heading', { name: '정답', exact: false }).first()).toBeVisible()
})

test.describe('on a page that is never idle', () => {
  test.beforeEach(({ page }) => neverIdle(page))

  test('a task that is ticked is kept', async ({ page }) => {
    await page.goto('/')
    const task = page
      .getByRole('checkbox', { name: /Lambda/ })
      .and(page.locator('[data-task]'))
      .first()
    await expect(async () => {
      await task.uncheck()
      await task.check()
      expect(await kept(page, 'reading:w1d1s3-lambda')).toContain('"ticked":["')
    }).toPass()
  })

  test('a theme is shown at once, and a part that is chosen closes the outline of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto('/')
    await page.getByRole('button', { name: '보기', exact: true }).press('Enter')
    await page.getByRole('radio', { name: '어둡게' }).press('Space')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '목차 열기' }).press('Enter')
    const outline = page.getByRole('navigation', { name: '목차' })
    await outline.getByRole('link', { name: '비용 구조' }).click()
    await expect(outline).toBeHidden()
  })
})

test('who follows a link right after a change stays where it led', async ({ page }) => {
  await page.goto('/#calculator?v=1&req=1000')
  const requests = calculatorOf(page).getByRole('textbox', { name: '요청 수' })
  await expect(requests).toHaveValue('1000')
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('input[id$="-requests"]')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    set?.call(box, '3000')
    box?.dispatchEvent(new Event('input', { bubbles: true }))
    document.querySelector<HTMLAnchorElement>('a[href="#c2"]')?.click()
  })
  await expect.poll(() => kept(page, 'workload')).toContain('req=3000')
  await expect(page).toHaveURL(/#c2$/)
})

test('a link to the calculator that is followed in the open lesson leads there', async ({ page }) => {
  await page.goto('/')
  await laidOut(page)
  await page.evaluate(() => (location.hash = '#calculator?v=1&req=4321'))
  await expect(calculatorOf(page).getByRole('textbox', { name: '요청 수' })).toHaveValue('4321')
  await expect(calculatorOf(page)).toBeInViewport()
})

test('the same while the text is still laid out piece by piece: it lands exactly there', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => (location.hash = '#calculator?v=1&req=4321'))
  await expect(calculatorOf(page).getByRole('textbox', { name: '요청 수' })).toHaveValue('4321')
  await laidOut(page)
  const top = async () => (await calculatorOf(page).boundingBox())?.y
  await expect.poll(top).toBeLessThan(100)
  expect(await top()).toBeGreaterThanOrEqual(0)
})

test('a link that is followed while the calculator is on its way does not bring it twice', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  const letGo = await hold(page, '**/assets/CalculatorView-*.js')
  const asked = page.waitForRequest('**/assets/CalculatorView-*.js')
  await page.goto('/#calculator?v=1&req=1111')
  await asked
  await page.evaluate(() => (location.hash = '#calculator?v=1&req=4321'))
  letGo()
  await expect(calculatorOf(page).getByRole('textbox', { name: '요청 수' })).toHaveValue('4321')
  expect(faults).toEqual([])
})

test('who has scrolled on before the calculator came stays there', async ({ page }) => {
  const letGo = await hold(page, '**/assets/CalculatorView-*.js')
  await page.goto('/#calculator?v=1&req=4321')
  await page.mouse.wheel(0, 2500)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000)
  letGo()
  await alive(page, 'calculator')
  await expect.poll(() => kept(page, 'reading:w1d1s3-lambda')).not.toBeNull()
  await expect(calculatorOf(page)).not.toBeInViewport()
})

test('the way from the bar to the calculator ends in its first field, however late that comes', async ({ page }) => {
  await keep(page, 'mine', { on: true })
  const letGo = await hold(page, '**/assets/CalculatorView-*.js')
  await page.goto('/')
  await page.getByRole('button', { name: '계산기에서 바꾸기' }).press('Enter')
  letGo()
  await expect(calculatorOf(page).getByRole('combobox', { name: '리전' })).toBeFocused()
})

test('a walk that is asked for twice while its code loads gives the focus back to its button', async ({ page }) => {
  const letGo = await hold(page, '**/assets/explore-*.js')
  await page.goto('/')
  const start = page.getByRole('button', { name: `${ARCHITECTURE} 키보드로 따라가기` })
  await start.scrollIntoViewIfNeeded()
  const asked = page.waitForRequest('**/assets/explore-*.js')
  await expect(async () => {
    await start.press('Enter')
    await Promise.race([asked, expect(start).toBeHidden({ timeout: 300 })])
  }).toPass()
  await start.press('Enter')
  letGo()
  const walk = page.getByRole('listbox', { name: ARCHITECTURE })
  await expect(walk).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(walk).toBeHidden()
  await expect(start).toBeFocused()
})
