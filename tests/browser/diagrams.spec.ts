import { expect, type Page, test } from '@playwright/test'
import { contrastsOf, overflowsOf } from './diagram-measures.ts'
import { pressUntilOpen } from './diagram-page.ts'

const NAMES = [
  'EC2 방식과 Lambda 방식의 차이',
  'Lambda 함수의 이벤트 기반 실행 흐름',
  'Lambda 함수를 트리거하는 AWS 이벤트 소스',
  'Lambda 함수를 중심으로 한 서버리스 아키텍처',
  'Lambda Cold Start와 Warm Start 실행 흐름',
  'EC2 방식과 Lambda 방식의 아키텍처 비교',
  'Lambda 함수의 필수 및 선택적 구성 요소',
  'EC2와 Lambda 선택 흐름',
  'EC2 Auto Scaling 비용 패턴 (계단식)',
  'Lambda 비용 패턴 (사용량 비례)',
]
const PICTURES = 'figure.diagram svg[role="img"]'

/** A large view of the first figure, ready for keys. */
async function openedLarge(page: Page, name: string) {
  await page.goto('./')
  const opener = page.getByRole('button', { name: `${name} 크게 보기` })
  await opener.scrollIntoViewIfNeeded()
  const dialog = page.getByRole('dialog', { name })
  await pressUntilOpen(opener, dialog)
  return { opener, dialog }
}

test('every diagram is a picture with a Korean name and a description, in the page before any script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(test.info().project.use.baseURL ?? '/')
  for (const name of NAMES) {
    const picture = page.getByRole('img', { name, exact: true })
    await expect(picture, name).toHaveCount(1)
    await expect(picture, name).toHaveAccessibleDescription(/요\.$/)
  }
  await context.close()
})

for (const width of [1280, 360]) {
  test(`no words leave their box at ${width} px, and the page does not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./')
    await page.evaluate(() => document.fonts.ready)
    expect(await page.locator(PICTURES).evaluateAll(overflowsOf)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
}

test('the words of a diagram are at least 11 px on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('./')
  const sizes = await page.locator(`${PICTURES} text`).evaluateAll(texts =>
    texts.map(text => {
      const svg = text.closest('svg')
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale
    }),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`words have a contrast of 4.5 and lines of 3 in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('./')
    const seen = await page.locator(PICTURES).evaluateAll(contrastsOf)
    expect(seen.length).toBeGreaterThan(100)
    expect(seen.filter(({ kind, ratio }) => ratio < (kind === 'text' ? 4.5 : 3))).toEqual([])
  })
}

test('twin series are both seen: a wide band and a dashed line on it', async ({ page }) => {
  await page.goto('./')
  const chart = page.getByRole('img', { name: 'Lambda 비용 패턴 (사용량 비례)' })
  const [band, line] = [chart.locator('[data-role="traffic"] .band'), chart.locator('[data-role="lambda"] .line')]
  const widthOf = (element: Element) => Number.parseFloat(getComputedStyle(element).strokeWidth)
  expect(await band.evaluate(widthOf)).toBeGreaterThan(3 * (await line.evaluate(widthOf)))
  expect(await line.evaluate(element => getComputedStyle(element).strokeDasharray)).not.toBe('none')
})

test('the stepped series has no slopes', async ({ page }) => {
  await page.goto('./')
  const chart = page.getByRole('img', { name: 'EC2 Auto Scaling 비용 패턴 (계단식)' })
  await expect(chart.locator('[data-role="ec2"] .line')).toHaveAttribute('d', /^M[\d.]+,[\d.]+([HV][\d.]+)+$/)
})

test('the large view zooms by keys and gives the focus back on Esc', async ({ page }) => {
  const { opener, dialog } = await openedLarge(page, NAMES[3] ?? '')
  const percent = dialog.getByRole('status')
  const fitted = await percent.textContent()
  await page.keyboard.press('+')
  await expect(percent).not.toHaveText(fitted ?? '')
  await page.keyboard.press('0')
  await expect(percent).toHaveText(fitted ?? '')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('a student changes a diagram, sees a mistake named with its line, and goes back', async ({ page }) => {
  const { dialog } = await openedLarge(page, NAMES[3] ?? '')
  await dialog.getByRole('button', { name: '고쳐 보기' }).click()
  const source = dialog.getByRole('textbox', { name: 'Mermaid 소스' })
  await source.fill('graph LR\n  A[하나] --> B[둘]\n')
  await expect(dialog.getByRole('img').getByText('하나', { exact: true })).toBeVisible()
  await source.fill('graph LR\n  A[하나 --> B[둘]\n')
  await expect(dialog.getByRole('alert')).toContainText('2번째 줄의 문법이 맞지 않아서 그리지 못했어요.')
  await dialog.getByRole('button', { name: '처음으로' }).click()
  await expect(dialog.getByRole('alert')).toBeHidden()
  await expect(dialog.getByRole('img', { name: NAMES[3] ?? '' })).toBeVisible()
})
