import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { pressUntilOpen } from './diagram-page.ts'
import { allAlive, blockStorage, complaintsOf, FIXTURES, sticksOut, strangersOf, unfoldAll } from './page-moves.ts'
import { QUIZ } from './quiz-page.ts'

const LESSON = new URL('../../content/w1d1s3-lambda/session.md', import.meta.url)
const PAGES = [
  ['the lesson', '/'],
  ['the calculator', '/calculator/'],
  ['the quiz', QUIZ],
  ['a page that does not exist', '/none'],
  ['the list of lessons', FIXTURES],
  ['a lesson without anything beside it', `${FIXTURES}lessons/plain-lesson/`],
  ['a lesson as it is found in the wild', `${FIXTURES}lessons/wild-lesson/`],
] as const

/** Letters and digits alone, so that markup and line breaks do not count. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Lines of the instructor's text as letters: no pictures, no Mermaid source, no tags, no addresses of links. */
function linesOf(markdown: string): string[] {
  return markdown
    .replace(/^```mermaid\n[\s\S]*?^```$/gm, '')
    .replace(/^```\w*$/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?div[^>]*>/g, '')
    .split('\n')
    .map(line => lettersOf(line.replace(/^\s*\d+\.\s/, '')))
    .filter(line => line !== '')
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every line of the lesson is in the page', async ({ page }) => {
    await page.goto('/')
    const shown = lettersOf((await page.getByRole('main').textContent()) ?? '')
    const lost = linesOf(readFileSync(LESSON, 'utf8')).filter(line => !shown.includes(line))
    expect(lost).toEqual([])
  })

  test('tables, ten diagrams, the receipts and the quiz can be read', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('table', { name: /^표:/ })).toHaveCount(3)
    const pictures = page.getByRole('figure').getByRole('img')
    await expect(pictures).toHaveCount(10)
    for (const picture of await pictures.all()) await expect(picture).toBeVisible()
    await page.getByText('영수증 세 장 보기').click()
    for (const receipt of ['Lambda 영수증', 'EC2 영수증'])
      await expect(page.getByRole('table', { name: receipt }).getByRole('row', { name: /^합계/ })).toBeVisible()
    await expect(page.getByRole('region', { name: '확인 퀴즈' }).locator('legend').first()).toBeAttached()
  })

  test('the outline and a term open by the browser alone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto('/')
    await page.getByRole('button', { name: '목차 열기' }).press('Enter')
    await page.getByRole('navigation', { name: '목차' }).getByRole('link', { name: '비용 구조' }).press('Enter')
    await expect(page).toHaveURL(/#c6$/)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '서버리스', exact: true }).first().press('Enter')
    await expect(page.getByRole('dialog', { name: '서버리스' })).toContainText('서버를 직접 준비하거나')
  })

  test('the calculator page says why nothing can be changed and shows its sums', async ({ page }) => {
    await page.goto('/calculator/')
    await expect(page.getByRole('definition').filter({ hasText: 'US$109.49' })).toBeVisible()
    // Playwright takes no text from <noscript> itself.
    await expect(page.locator('main noscript p')).toContainText('스크립트가 꺼져 있어서 값을 바꿀 수 없어요')
  })
})

test('with storage blocked the lesson works, and says what will not be kept', async ({ page }) => {
  await blockStorage(page)
  const complaints = complaintsOf(page)
  await page.goto('/')
  const task = page.getByRole('checkbox', { name: '서버리스 컴퓨팅의 개념 이해' })
  await task.press('Space')
  await expect(task).toBeChecked()
  const note = page.getByText('이 브라우저에서는 저장이 막혀 있어요.')
  await expect(note).toBeAttached()
  await note.scrollIntoViewIfNeeded()
  await expect(note).toBeVisible()
  await expect(async () => {
    await page.getByRole('button', { name: '보기', exact: true }).press('Enter')
    await page.getByRole('radio', { name: '어둡게' }).check({ timeout: 500 })
  }).toPass()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(complaints).toEqual([])
})

for (const [name, address] of PAGES)
  test(`at 320 px nothing of ${name} sticks out`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    await unfoldAll(page)
    await allAlive(page)
    expect(await sticksOut(page)).toEqual([])
  })

test('at 400 % on a screen of 1280 × 1024 the outline and the menu can be used', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/')
  expect(await sticksOut(page)).toEqual([])
  const bar = await page.getByRole('banner').boundingBox()
  expect(bar?.height ?? 256).toBeLessThan(80)
  await page.getByRole('button', { name: '목차 열기' }).press('Enter')
  const last = page.getByRole('navigation', { name: '목차' }).getByRole('link', { name: '용어집' })
  await last.press('Enter')
  await expect(page.getByRole('heading', { name: '용어집' })).toBeInViewport()
  await page.getByRole('button', { name: '보기', exact: true }).press('Enter')
  const print = page.getByRole('button', { name: '인쇄' })
  await print.scrollIntoViewIfNeeded()
  await expect(print).toBeInViewport({ ratio: 1 })
})

test('when the large view does not load, a note says so, and the same button tries again', async ({ page }) => {
  await page.route('**/assets/large-view-*.js*', route => route.abort())
  await page.goto('/')
  const figure = page.getByRole('figure').filter({ has: page.getByRole('button', { name: /크게 보기/ }) })
  const note = page.getByRole('alert').filter({ hasText: '그리는 도구를 불러오지 못했어요.' })
  await expect(async () => {
    await figure
      .first()
      .getByRole('button', { name: /크게 보기/ })
      .click()
    await expect(note).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.unroute('**/assets/large-view-*.js*')
  // A browser that remembers the failure gives the page anew at this place; there the button is pressed once more.
  await pressUntilOpen(figure.first().getByRole('button', { name: /크게 보기/ }), page.getByRole('dialog'))
  await expect(note).toHaveCount(0)
})

test('when a diagram cannot be drawn for want of its code, its box says so and offers a retry', async ({ page }) => {
  await page.route('**/assets/draw-*.js*', route => route.abort())
  await page.goto(`${FIXTURES}lessons/wild-lesson/`)
  const figure = page
    .getByRole('figure')
    .filter({ has: page.locator('[data-state]') })
    .first()
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByRole('alert')).toContainText('그리는 도구를 불러오지 못했어요.')
  await page.unroute('**/assets/draw-*.js*')
  await figure.getByRole('button', { name: '다시 그리기' }).press('Enter')
  await expect(figure.getByRole('img').first()).toBeVisible()
  await expect(figure.getByRole('alert')).toHaveCount(0)
})

for (const [name, address] of PAGES)
  test(`${name} asks nothing of another host and the browser complains of nothing`, async ({ page }) => {
    const home = new URL(address, test.info().project.use.baseURL).href
    const [complaints, strangers] = [complaintsOf(page), strangersOf(page, home)]
    const answer = await page.goto(home)
    expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self'(;|$)/)
    await unfoldAll(page)
    await allAlive(page)
    expect(strangers).toEqual([])
    expect(complaints.filter(text => answer?.status() !== 404 || !text.includes('404'))).toEqual([])
  })

// widget | its file
for (const [name, file, widget] of [
  ['비용 계산기', 'CalculatorView', 'calculator'],
  ['확인 퀴즈', 'CheckView', 'check'],
] as const)
  test(`when ${name} does not load, a note says why and offers a retry, and the lesson stands`, async ({ page }) => {
    const chunk = `**/assets/${file}-*.js*`
    await page.route(chunk, route => route.abort())
    await page.goto('/')
    const slot = page.locator(`[data-widget="${widget}"]`).first()
    await slot.scrollIntoViewIfNeeded()
    const note = slot.getByRole('alert').filter({ hasText: `${name} 부분을 불러오지 못했어요.` })
    await expect(note).toBeVisible()
    await expect(note).toContainText(/까닭: .+/)
    await expect(page.getByText('서버 인프라를 관리하지 않고')).toBeVisible()
    await page.unroute(chunk)
    await note.getByRole('button', { name: '다시 시도' }).press('Enter')
    await expect(note).toBeHidden()
    await expect(slot).toHaveAttribute('data-alive')
  })

test('when all the code of a widget does not come, a retry brings it once the network is back, and no sooner', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: '보기', exact: true })).toBeEnabled()
  await page.route('**/assets/*.js*', route => route.abort())
  const slot = page.locator('[data-widget="calculator"]').first()
  const note = slot.getByRole('alert').filter({ hasText: '비용 계산기 부분을 불러오지 못했어요.' })
  await slot.scrollIntoViewIfNeeded()
  await expect(note).toBeVisible()
  const document = await page.evaluateHandle(() => window.document)
  await note.getByRole('button', { name: '다시 시도' }).press('Enter')
  await expect(note).toBeVisible()
  expect(await document.evaluate(({ body }) => body.childElementCount)).toBeGreaterThan(0)
  await page.unroute('**/assets/*.js*')
  await note.getByRole('button', { name: '다시 시도' }).press('Enter')
  await expect(note).toBeHidden()
  await slot.scrollIntoViewIfNeeded()
  await expect(slot).toHaveAttribute('data-alive')
})
