import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { LOOKS, WCAG } from './axe.ts'
import { calculatorOf, sumOf, totalOf } from './calculator-page.ts'
import { blockStorage, complaintsOf } from './page-moves.ts'

const HASH = '#calculator?v=1&req=5000000&ms=3000&mb=1024'

let course: Server
test.beforeAll(async () => {
  course = createServer(({ url = '/' }, response) => {
    const { searchParams } = new URL(url, 'http://course')
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html>
      <html lang="ko"><head><title>Course</title><meta name="color-scheme" content="light dark"></head><body>
      <h1>Course</h1><div style="height: ${searchParams.get('above') ?? 0}px"></div>
      <iframe src="${searchParams.get('frame')}" title="Calculator" width="100%" height="700"></iframe></body></html>`)
  })
  await new Promise<void>(resolve => void course.listen(0, '127.0.0.1', resolve))
})
test.afterAll(() => void course.close())

/** A course's page on another host and port, with a page of this site in a frame. */
async function openCourse(page: Page, framed: string, above = 0) {
  const frame = encodeURIComponent(new URL(framed, test.info().project.use.baseURL).href)
  await page.goto(`http://127.0.0.1:${(course.address() as AddressInfo).port}/?above=${above}&frame=${frame}`)
  return page.frameLocator('iframe')
}
const calculatorIn = async (page: Page, above = 0) => {
  const frame = await openCourse(page, `/calculator/?embed${HASH}`, above)
  const calculator = frame.getByRole('region', { name: 'Lambda와 EC2 비용 계산기' })
  await expect(calculator.getByRole('table', { name: 'Lambda 영수증', includeHidden: true })).toContainText('US$244.13')
  return calculator
}

for (const [colorScheme, width] of LOOKS)
  test(`a course's page shows the calculator and nothing around it, ${colorScheme}, ${width} px`, async ({ page }) => {
    const complaints = complaintsOf(page)
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const calculator = await calculatorIn(page)
    const frame = page.frameLocator('iframe')
    for (const role of ['banner', 'navigation', 'contentinfo', 'heading'] as const)
      await expect(frame.getByRole(role), role).toHaveCount(0)
    await expect(frame.getByRole('link', { name: '본문으로 건너뛰기' })).toHaveCount(0)
    await calculator.locator('details').evaluateAll(all => {
      for (const part of all) (part as HTMLDetailsElement).open = true
    })
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))).toEqual([])
    expect(complaints).toEqual([])
  })

test('typing works there, and the link leads to the same calculation on a page of its own', async ({
  page,
  context,
}) => {
  const calculator = await calculatorIn(page)
  await calculator.getByRole('textbox', { name: '실행 시간' }).fill('1500')
  // 5M × 1.5 s × 1 GB - 400,000 = 7,100,000 GB-s at $0.0000166667, and $0.80.
  await expect(calculator.getByRole('table', { name: 'Lambda 영수증', includeHidden: true })).toContainText('US$119.13')
  const opening = context.waitForEvent('page')
  await calculator.getByRole('link', { name: '새 창에서 크게 열기' }).press('Enter')
  const whole = await opening
  await expect(totalOf(whole, 'Lambda 영수증')).toContainText('US$119.13')
  await expect(whole.getByRole('banner')).toBeVisible()
  await expect(whole.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(calculatorOf(whole).getByRole('link', { name: '새 창에서 크게 열기' })).toHaveCount(0)
  expect(await whole.evaluate(() => opener)).toBeNull()
})

test('a frame that may not copy shows the address of the whole page', async ({ page }) => {
  const calculator = await calculatorIn(page)
  await calculator.getByRole('button', { name: '링크 복사' }).press('Enter')
  await expect(calculator.getByText('브라우저가 복사를 막았어요. 아래 주소를 직접 복사하세요.')).toBeVisible()
  await expect(calculator.getByRole('textbox', { name: '이 계산의 링크' })).toHaveValue(
    /\/calculator\/#calculator\?v=1&region=ap-northeast-2&req=5000000&/,
  )
})

test('with storage blocked it works all the same', async ({ page }) => {
  await blockStorage(page)
  const complaints = complaintsOf(page)
  const calculator = await calculatorIn(page)
  await calculator.getByRole('button', { name: /시나리오 3/ }).click()
  await expect(calculator.getByRole('table', { name: 'Lambda 영수증', includeHidden: true })).toContainText('US$0.53')
  expect(complaints).toEqual([])
})

test("a calculation in a frame far below leaves the course's page where it is", async ({ page }) => {
  await calculatorIn(page, 3000)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('nothing of the page around it flashes: it is gone before the scripts of the page', async ({ page }) => {
  await page.route('**/assets/*.js*', route => route.abort())
  await page.goto('/calculator/?embed')
  await expect(sumOf(page, 'EC2')).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(page.getByRole('link', { name: '새 창에서 크게 열기' })).toBeVisible()
})

test('a lesson cannot be put into a frame', async ({ page }) => {
  const frame = await openCourse(page, '/')
  await expect(page.getByRole('heading', { name: 'Course' })).toBeVisible()
  await expect(frame.getByText('서버 인프라를 관리하지 않고')).toHaveCount(0)
})
