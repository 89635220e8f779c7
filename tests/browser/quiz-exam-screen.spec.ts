import { expect, type Locator, type Page, test } from '@playwright/test'
import { violationsOf } from './axe.ts'
import { sticksOut } from './page-moves.ts'
import { button, dialogOf, EXAM, entryOf, handIn, open, questionOf, start, timer } from './quiz-exam-page.ts'

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in setup, exam, dialog and result, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const check = async () => expect(await violationsOf(page)).toEqual([])
    await open(page, '#exam?v=1&n=6&min=10&code=A')
    await check()
    await button(page, '시험 시작').click()
    await page.getByRole('checkbox', { name: '모든 문제 한꺼번에 보기' }).check()
    await check()
    await button(page, '제출하기').click()
    await check()
    await dialogOf(page).getByRole('button', { name: '제출하기' }).click()
    await page.locator('details').evaluateAll(all => {
      for (const details of all as HTMLDetailsElement[]) details.open = true
    })
    await check()
  })

/** Words and heights of controls that a finger would miss. */
const smallIn = (page: Page) =>
  page
    .getByRole('region', { name: /^시험:/ })
    .locator('summary, label:has(input), button, a')
    .evaluateAll(all =>
      all.flatMap(target => {
        const { height } = target.getBoundingClientRect()
        return target.checkVisibility() && height < 43.5 ? [`${target.textContent} ${height}`] : []
      }),
    )

/** What is asked begins below the time, and within the upper half of the screen. */
const expectBelowBar = (page: Page, question: Locator) =>
  expect(async () => {
    const bar = await button(page, '제출하기').boundingBox()
    const ask = await question.locator('legend').first().boundingBox()
    expect(ask?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
    expect(ask?.y ?? 0).toBeLessThan(320)
  }).toPass()

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('nothing sticks out, and a finger finds every control', async ({ page }) => {
    const check = async () => {
      expect(await sticksOut(page)).toEqual([])
      expect(await smallIn(page)).toEqual([])
    }
    await open(page, '#exam?v=1&n=20&min=10&code=ABCDEFGHIJKL')
    await page.getByText('범위 고르기').click()
    await check()
    await button(page, '시험 시작').click()
    await page.getByRole('checkbox', { name: '모든 문제 한꺼번에 보기' }).check()
    await check()
    await button(page, '제출하기').click()
    await check()
    await dialogOf(page).getByRole('button', { name: '제출하기' }).click()
    await check()
  })

  test('each next question begins below the time, in the upper half of the screen', async ({ page }) => {
    await start(page, '#exam?v=1&n=20&min=10&code=A')
    for (let number = 2; number <= 20; number += 1) {
      await button(page, '다음 문제').click()
      const question = questionOf(page, number)
      await expect(question).toBeFocused()
      await expectBelowBar(page, question)
    }
  })

  test('the time stays in sight, and hides no question that one goes to', async ({ page }) => {
    await start(page, '#exam?v=1&n=20&min=10&code=A')
    await page.getByRole('checkbox', { name: '모든 문제 한꺼번에 보기' }).check()
    await entryOf(page, 15).click()
    await expect(questionOf(page, 15)).toBeFocused()
    await expect(timer(page)).toBeInViewport()
    await expectBelowBar(page, questionOf(page, 15))
  })
})

test('without any concept the exam does not begin: the range unfolds, and why is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  await page.getByText('범위 고르기').click()
  const concepts = page.getByRole('group', { name: '개념' }).getByRole('checkbox')
  for (const concept of await concepts.all()) await concept.uncheck()
  await page.getByText('범위 고르기').click()
  await button(page, '시험 시작').click()
  await expect(concepts.first()).toBeFocused()
  await expect(concepts.first()).toBeInViewport()
  await expect(page.getByText('개념을 하나 이상 고르세요.')).toBeInViewport()
})

test('the printed sheet has a line for the name, points and answers, and no buttons', async ({ page }) => {
  await page.setViewportSize({ width: 688, height: 1000 })
  await start(page)
  await expect(page.getByText('이름', { exact: true })).toHaveCount(0)
  await handIn(page)
  const name = page.getByText(/^이름\s+번호/)
  await expect(name).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(name).toBeVisible()
  await expect(page.getByText('3점 만점에 0점 (0%)')).toBeVisible()
  await expect(page.getByText('시험지 확인 번호')).toBeVisible()
  await expect(page.getByText('내 답', { exact: true })).toHaveCount(3)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByText('AWS Lambda - 서버리스 컴퓨팅', { exact: true }).last()).toBeVisible()
  for (const role of ['banner', 'navigation'] as const) await expect(page.getByRole(role)).toHaveCount(0)
  expect(await sticksOut(page)).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what is missing', async ({ page }) => {
    await page.goto(EXAM)
    await expect(page.locator('form noscript p')).toHaveText('시험을 보려면 브라우저에서 자바스크립트를 켜 주세요.')
    await expect(page.locator('form noscript p')).toBeVisible()
    await expect(button(page, '시험 시작')).toBeHidden()
  })
})
