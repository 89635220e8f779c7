import { expect, type Locator, type Page, test } from '@playwright/test'
import { openBoth, openStage, stepOf } from './stage-page.ts'

const foldIn = (within: Locator) => within.locator('details', { hasText: '강의의 값과 맞는 조건' })

const scrolled = (page: Page) =>
  stepOf(page)
    .locator('> [data-widget]')
    .evaluate(box => box.scrollTop)

/** How far below the verdict the field for memory is: their columns scroll apart. */
const dropOf = async (page: Page) => {
  const field = await stepOf(page).getByRole('textbox', { name: '메모리' }).boundingBox()
  const verdict = await stepOf(page)
    .getByText(/^이 사용량이면/)
    .first()
    .boundingBox()
  return (field?.y ?? 0) - (verdict?.y ?? 0)
}

test('what is scrolled and unfolded in the preview the class sees so, and a late window too', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  await stage.goto(`${stage.url()}#calculator`)
  const ours = presenter.locator('iframe').first().contentFrame().getByRole('main', { name: '장면' })
  await expect(async () => {
    await foldIn(ours).locator('summary').press('Enter')
    await expect(foldIn(stepOf(stage))).toHaveAttribute('open', { timeout: 2000 })
  }).toPass()
  expect(await scrolled(stage)).toBe(0)
  await foldIn(ours).hover()
  await presenter.mouse.wheel(0, 300)
  await expect.poll(() => scrolled(stage)).toBeGreaterThan(100)
  const before = await dropOf(stage)
  await ours.getByRole('textbox', { name: '요청 수' }).hover()
  await presenter.mouse.wheel(0, 150)
  await expect.poll(() => dropOf(stage)).toBeLessThan(before - 50)
  const late = await context.newPage()
  await openStage(late)
  await expect(foldIn(stepOf(late))).toHaveAttribute('open')
  await expect.poll(() => scrolled(late)).toBeGreaterThan(100)
  await expect.poll(() => dropOf(late)).toBeLessThan(before - 50)
})
