import { type BrowserContext, expect, type Page } from '@playwright/test'

export const STAGE = '/lessons/w1d1s3-lambda/stage/'
export const PRESENT = '/lessons/w1d1s3-lambda/present/'

/** What the stage says of where it is, as a screen reader hears it. */
export const saidOf = (page: Page) => page.getByRole('contentinfo').getByRole('status')

/** The step on the screen. */
export const stepOf = (page: Page) => page.getByRole('main', { name: '장면' }).locator('.step:not([hidden])')

export async function openStage(page: Page, hash = '', address = STAGE) {
  await page.goto(address + hash)
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
  await previewed(presenter)
  return { stage, presenter }
}

/** The presenter's window knows the steps, and its preview shows the first. A clock may be stopped from now on. */
export async function previewed(presenter: Page): Promise<void> {
  await expect(presenter.getByRole('heading', { name: /^지금 장면 1 \/ [1-9]/ })).toBeVisible()
  await expect(presenter.frameLocator('iframe').first().locator('html')).toHaveAttribute('data-laid-out')
}

/** Words of each step of which something lies outside its screen, or is smaller than the last row can read. */
export const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = []
    const scale = document.getElementById('root')?.getBoundingClientRect().height ?? 0
    for (const step of document.querySelectorAll<HTMLElement>('.step')) {
      const was = step.hidden
      step.hidden = false
      const name = step.textContent?.trim().slice(0, 30)
      if (step.scrollHeight > step.clientHeight + 1 || step.scrollWidth > step.clientWidth + 1)
        faults.push(`${name}: ${step.scrollWidth}×${step.scrollHeight} in ${step.clientWidth}×${step.clientHeight}`)
      for (const part of step.querySelectorAll('p, li, td, th, pre, dd, h3, h4')) {
        const size = (Number.parseFloat(getComputedStyle(part).fontSize) * scale) / innerHeight
        const isWork = part.closest('.slot, figure[data-diagram], details:not([open])') !== null
        if (!isWork && size < (28 / 1080) * scale * (1080 / innerHeight) - 0.01)
          faults.push(`${name}: ${part.tagName} ${size}`)
      }
      step.hidden = was
    }
    return faults
  })
