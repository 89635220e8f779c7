import { type BrowserContext, expect, type Page } from '@playwright/test'

export const STAGE = '/lessons/w1d1s3-lambda/stage/'
export const PRESENT = '/lessons/w1d1s3-lambda/present/'

/** What the stage says of where it is, as a screen reader hears it. */
export const saidOf = (page: Page) => page.getByRole('contentinfo').getByRole('status')

/** The step on the screen. */
export const stepOf = (page: Page) => page.getByRole('main', { name: '장면' }).locator('.step:not([hidden])')

export async function openStage(page: Page, hash = '') {
  await page.goto(STAGE + hash)
  await expect(saidOf(page)).toHaveText(/장면 가운데/)
}

/** Number of the step, and of how many. */
export async function numbersOf(page: Page): Promise<readonly [number, number]> {
  const [, all = '', step = ''] = /^(\d+)장면 가운데 (\d+)번째/.exec((await saidOf(page).textContent()) ?? '') ?? []
  return [Number(step), Number(all)]
}

export const expectStep = (page: Page, step: number) =>
  expect(async () => expect((await numbersOf(page))[0]).toBe(step)).toPass()

/** Stage and presenter's window of one instructor. */
export async function openBoth(context: BrowserContext) {
  const stage = await context.newPage()
  await openStage(stage)
  const presenter = await context.newPage()
  await presenter.goto(PRESENT)
  await expect(presenter.getByRole('heading', { name: /^지금 장면 1 \// })).toBeVisible()
  return { stage, presenter }
}
