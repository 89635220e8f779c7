import { expect, type Page, test } from '@playwright/test'
import { SHORTCUTS } from '#app/shortcuts.ts'
import { violationsOf } from './axe.ts'
import { complaintsOf } from './page-moves.ts'
import { expectStep, numbersOf, openStage, STAGE, saidOf, stepOf } from './stage-page.ts'

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name })

test('keys move as on any clicker, and the screen reader hears where', async ({ page }) => {
  const complaints = complaintsOf(page)
  await openStage(page)
  const [, all] = await numbersOf(page)
  for (const [keys, step] of [
    [['ArrowRight'], 2],
    [['ArrowDown'], 3],
    [['Space'], 4],
    [['PageDown', 'PageDown'], 6],
    [['ArrowLeft'], 5],
    [['ArrowUp'], 4],
    [['PageUp'], 3],
    [['End'], all],
    [['ArrowRight'], all],
    [['Home'], 1],
    [['ArrowLeft'], 1],
    [['1', '4', 'Enter'], 14],
    [['9', '9', '9', 'Enter'], all],
  ] as const) {
    for (const key of keys) await page.keyboard.press(key)
    await expectStep(page, step)
  }
  await page.keyboard.press('Home')
  await expect(saidOf(page)).toHaveText(
    `${all}장면 가운데 1번째: 11월 보강 Week 1 Day 1 Session 3: AWS Lambda - 서버리스 컴퓨팅`,
  )
  expect(complaints).toEqual([])
})

test('the table of shortcuts has every key once, and the help shows it', async ({ page }) => {
  const keys = SHORTCUTS.flatMap(shortcut => shortcut.keys)
  expect(new Set(keys).size).toBe(keys.length)
  await openStage(page)
  await page.keyboard.press('?')
  await expect(dialogOf(page, '단축키').getByRole('row')).toHaveCount(SHORTCUTS.length + 1)
  await page.keyboard.press('Escape')
  await expect(dialogOf(page, '단축키')).toBeHidden()
})

test('black and white cover the screen, and the next key uncovers it', async ({ page }) => {
  await openStage(page)
  for (const [key, words] of [
    ['b', '화면을 검게 가렸어요'],
    ['w', '화면을 하얗게 가렸어요'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByText(words)).toBeAttached()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(words)).toHaveCount(0)
    await expectStep(page, 1)
  }
})

test('a step is found in the list by a part of its title, or by its number', async ({ page }) => {
  await openStage(page)
  await page.keyboard.press('g')
  const list = dialogOf(page, '장면 목록')
  const field = list.getByRole('textbox', { name: /^장면 번호나 제목/ })
  await expect(field).toBeFocused()
  await field.fill('zzz')
  await expect(list.getByText('그런 장면이 없어요.')).toBeVisible()
  await field.fill('비용 구조')
  await field.press('Enter')
  await expect(list).toBeHidden()
  await expect(saidOf(page)).toHaveText(/개념 6: 비용 구조/)
  await page.keyboard.press('o')
  await expect(list.locator('[aria-current="step"]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
})

test('while something on the step has the focus, its keys are its own', async ({ page }) => {
  await openStage(page, '#calculator')
  const [before] = await numbersOf(page)
  const requests = page.getByRole('textbox', { name: '요청 수' })
  await requests.fill('3')
  await requests.press('ArrowRight')
  await requests.press('b')
  await requests.press('End')
  await expectStep(page, before)
  await expect(page.getByText('화면을 검게 가렸어요')).toHaveCount(0)
})

test('shortcuts of one letter can be switched off, and stay off', async ({ page }) => {
  await openStage(page)
  await page.keyboard.press('?')
  await page.getByRole('switch', { name: /한 글자 단축키/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(saidOf(page)).toHaveText(/1번째/)
  await page.keyboard.press('b')
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 2)
  await expect(page.getByText('화면을 검게 가렸어요')).toHaveCount(0)
})

test('a diagram is walked through before its screen is left', async ({ page }) => {
  await openStage(page)
  const figures = page.locator('.step', { has: page.locator('.diagram-steps') })
  const index = await page
    .locator('.step')
    .evaluateAll(all => all.findIndex(step => step.querySelector('.diagram-steps')))
  expect(await figures.count()).toBeGreaterThan(3)
  await page.keyboard.type(String(index + 1))
  await page.keyboard.press('Enter')
  await expectStep(page, index + 1)
  const status = stepOf(page).locator('.diagram-steps').getByRole('status')
  await page.keyboard.press('ArrowRight')
  await expect(status).toHaveText(/중 1단계/)
  await page.keyboard.press('ArrowRight')
  await expect(status).toHaveText(/중 2단계/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(status).toHaveText('')
  await expectStep(page, index + 1)
})

test('an address leads to a section, and a link on a step to its step', async ({ page }) => {
  await openStage(page, '#c6')
  await expect(saidOf(page)).toHaveText(/개념 6: 비용 구조/)
  await page.evaluate(() => (location.hash = '#c2'))
  await expect(saidOf(page)).toHaveText(/개념 2: Lambda 함수 구조/)
  await page.reload()
  await expect(saidOf(page)).toHaveText(/개념 2: Lambda 함수 구조/)
  const [, last] = await numbersOf(page)
  await page.keyboard.press('End')
  await expectStep(page, last)
  await page.reload()
  await expectStep(page, last)
})

test('a link leads to its place again after one has gone on', async ({ page }) => {
  await openStage(page, '#check-concept-1')
  const [question] = await numbersOf(page)
  await stepOf(page).getByRole('radio').first().check()
  await page.keyboard.press('Enter')
  const link = stepOf(page)
    .getByRole('link', { name: /^강의에서 다시 보기/ })
    .first()
  await link.press('Enter')
  await expect.poll(async () => (await numbersOf(page))[0]).toBeLessThan(question)
  const [place] = await numbersOf(page)
  await page.keyboard.type(String(question))
  await page.keyboard.press('Enter')
  await expectStep(page, question)
  await link.press('Enter')
  await expectStep(page, place)
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 600 } })

  test('a tap at the side turns', async ({ page }) => {
    await openStage(page)
    await page.touchscreen.tap(780, 300)
    await expectStep(page, 2)
    await page.touchscreen.tap(20, 300)
    await expectStep(page, 1)
  })
})

test('axe finds nothing on the stage, in its list and in its help', async ({ page }) => {
  await openStage(page, '#c3')
  const check = async (theme: string) => expect(await violationsOf(page), theme).toEqual([])
  await check('light')
  await page.keyboard.press('d')
  await check('dark')
  await page.keyboard.press('d')
  await check('contrast')
  await page.keyboard.press('?')
  await check('help')
  await page.keyboard.press('Escape')
  await page.keyboard.press('o')
  await check('list')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the stage is the text of the lesson', async ({ page }) => {
    await page.goto(STAGE)
    await expect(page.getByRole('heading', { name: /개념 6: 비용 구조/ })).toBeVisible()
    await expect(page.getByRole('table').first()).toBeVisible()
  })
})
