import { expect, type Locator, type Page } from '@playwright/test'

export const barOf = (page: Page, name: string) => page.getByRole('group', { name: `${name}: 단계별로 보기` })
export const figureOf = (page: Page, name: string) => page.getByRole('figure').filter({ has: barOf(page, name) })
/** By its ends, or by Mermaid's own name for it. */
export const edge = (from: string, to: string) =>
  `.edge:is([data-id="L_${from}_${to}_0"], [data-from="${from}"][data-to="${to}"])`
export const button = (bar: Locator, name: string) => bar.getByRole('button', { name, exact: true })

/** The bar, once its script has answered: it is loaded when a picture comes near. */
export async function begun(page: Page, name: string): Promise<Locator> {
  const bar = barOf(page, name)
  await bar.scrollIntoViewIfNeeded()
  await expect(async () => {
    if ((await bar.getByRole('status').textContent()) === '') await button(bar, '다음').click({ timeout: 500 })
    await expect(bar.getByRole('status')).toContainText('중 1단계', { timeout: 500 })
  }).toPass()
  return bar
}

/** Opacity and width of line of one part, by the id that the diagram's source gives it. */
export const look = (figure: Locator, part: string) =>
  figure.locator(part).evaluate(element => {
    const { opacity, strokeWidth } = getComputedStyle(element.querySelector('.shape') ?? element)
    return {
      opacity: Number(getComputedStyle(element).opacity) * Number(opacity),
      width: Number.parseFloat(strokeWidth),
    }
  })
