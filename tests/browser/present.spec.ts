import { expect, test } from '@playwright/test'
import { violationsOf } from './axe.ts'
import { expectStep, openBoth, openStage, PRESENT, stepOf } from './stage-page.ts'

/** The laser is a red dot without words: it is there for the eye. */
const LASER = '.stage-laser'

test('both windows move together, whichever is used, and a reload of either catches up', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  await presenter.keyboard.press('ArrowRight')
  await expectStep(stage, 2)
  await stage.keyboard.press('ArrowRight')
  await expect(presenter.getByRole('heading', { name: /^지금 장면 3 \// })).toBeVisible()
  await presenter.getByRole('button', { name: '다음', exact: true }).click()
  await expectStep(stage, 4)
  await stage.reload()
  await expectStep(stage, 4)
  await presenter.reload()
  await expect(presenter.getByRole('heading', { name: /^지금 장면 4 \// })).toBeVisible()
  const late = await context.newPage()
  await openStage(late)
  await expectStep(late, 4)
})

test('black, theme and laser of the presenter are seen by the class', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  await presenter.keyboard.press('b')
  await expect(stage.getByText('화면을 검게 가렸어요')).toBeAttached()
  await presenter.keyboard.press('Escape')
  await expect(stage.getByText('화면을 검게 가렸어요')).toHaveCount(0)
  await presenter.keyboard.press('d')
  expect(await stage.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false)
  await expect(stage.locator('html')).toHaveCSS('color-scheme', 'dark')
  const laser = presenter.getByRole('button', { name: '레이저 포인터' })
  await laser.click()
  await expect(laser).toHaveAttribute('aria-pressed', 'true')
  await expect(stage.locator(LASER)).toHaveCount(1)
  await laser.click()
  await expect(stage.locator(LASER)).toHaveCount(0)
})

test('what the instructor types into the calculator is what the class sees', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  await stage.goto(`${stage.url()}#calculator`)
  const current = presenter.frameLocator('iframe').first()
  const typed = current.getByRole('textbox', { name: '요청 수' })
  await expect(typed).toBeVisible()
  await expect(async () => {
    await typed.fill('777만')
    await expect(stepOf(stage).getByRole('textbox', { name: '요청 수' })).toHaveValue('777만', { timeout: 2000 })
  }).toPass()
  const late = await context.newPage()
  await openStage(late)
  await expect(stepOf(late).getByRole('textbox', { name: '요청 수' })).toHaveValue('777만')
})

test('keys pressed in the preview are those of the window', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  await presenter
    .frameLocator('iframe')
    .first()
    .getByRole('main', { name: '장면' })
    .click({ position: { x: 5, y: 5 } })
  await presenter.keyboard.press('ArrowRight')
  await expectStep(stage, 2)
  await presenter.keyboard.press('o')
  await expect(presenter.getByRole('dialog', { name: '장면 목록' })).toBeVisible()
})

test('two presenters do not fight: the later press counts, in all windows', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  const second = await context.newPage()
  await second.goto(PRESENT)
  await expect(second.getByRole('heading', { name: /^지금 장면 1 \// })).toBeVisible()
  await presenter.keyboard.press('ArrowRight')
  await expectStep(stage, 2)
  await expect(second.getByRole('heading', { name: /^지금 장면 2 \// })).toBeVisible()
  await second.keyboard.press('ArrowRight')
  await expectStep(stage, 3)
  for (const page of [presenter, second])
    await expect(page.getByRole('heading', { name: /^지금 장면 3 \// })).toBeVisible()
})

test('notes are those of the section on the screen', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  await stage.evaluate(() => (location.hash = '#c6'))
  const notes = presenter.getByRole('region', { name: '비용 구조' })
  await expect(notes.getByText('요금은 두 줄이에요.')).toBeVisible()
  await expect(notes.getByText(/^바로잡을 곳 \d+개$/)).toBeVisible()
  await expect(presenter.getByRole('region', { name: '서버리스 컴퓨팅이란?' })).toBeHidden()
})

test('the clock: begun, asked, late, re-planned and ended, and the record saved', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-30T11:00:00+09:00') })
  await page.goto(PRESENT)
  const clock = page.getByRole('region', { name: '시계' })
  await expect(page.getByRole('heading', { name: /^지금 장면 1 \// })).toBeVisible()
  await page.clock.pauseAt(new Date('2026-11-30T11:30:00+09:00'))
  await clock.getByRole('button', { name: '수업 시작' }).click()
  const whole = clock.getByRole('definition').nth(1)
  await expect(whole).toHaveText('50:00')
  await page.clock.runFor(60_000)
  await expect(whole).toHaveText('49:00')
  await expect(clock.getByText(/1:00 늦게 끝나요/)).toBeVisible()
  await expect(clock.getByText('제시간에 끝내려면 자습으로 돌려요: 왜 필요한가?')).toBeVisible()
  await page.keyboard.press('r')
  await expect(clock.getByText(/4:00 일찍 끝나요/)).toBeVisible()
  await page.keyboard.press('q')
  await expect(clock.getByText('질문 중: 이 부분의 시계가 멈췄어요')).toBeVisible()
  await page.keyboard.press('q')
  await clock.getByRole('button', { name: '수업 끝내기' }).click()
  await expect(clock.getByRole('row', { name: '왜 필요한가? 5 0' })).toBeVisible()
  const saving = page.waitForEvent('download')
  await clock.getByRole('button', { name: '기록 저장(CSV)' }).click()
  expect((await saving).suggestedFilename()).toBe('수업-기록-2026-11-30.csv')
})

test('the plan is changed, its sums follow, and the device keeps it', async ({ page }) => {
  await page.goto(PRESENT)
  const clock = page.getByRole('region', { name: '시계' })
  await clock.getByText('수업 계획').click()
  await expect(clock.getByText('수업 50분, 딱 맞아요.')).toBeVisible()
  await clock.getByLabel('시작 시각').fill('11:00')
  await expect(clock.getByRole('row', { name: /^함께 생각해보기/ })).toContainText('11:50')
  await clock.getByLabel('비용 구조, 다루기').selectOption('수업')
  await expect(clock.getByText(/^수업 55분, 5분 넘쳐요/)).toBeVisible()
  await clock.getByLabel('비용 구조, 분').fill('열')
  await expect(clock.getByText(/^0부터 300까지의 수로 쓰세요/)).toBeVisible()
  await clock.getByLabel('비용 구조, 분').fill('2.5')
  await expect(clock.getByText(/^수업 52.5분, 2.5분 넘쳐요/)).toBeVisible()
  await page.reload()
  await clock.getByText('수업 계획').click()
  await expect(clock.getByText(/^수업 52.5분/)).toBeVisible()
  await clock.getByRole('combobox', { name: '계획' }).selectOption('전체 76분')
  await expect(clock.getByText('수업 76분, 딱 맞아요.')).toBeVisible()
})

test('axe finds nothing in the presenter’s window, light and dark, wide and narrow', async ({ page }) => {
  await page.goto(PRESENT)
  const clock = page.getByRole('region', { name: '시계' })
  await clock.getByText('수업 계획').click()
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    expect(await violationsOf(page), colorScheme).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})
