import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { layOutNow } from './page-moves.ts'

export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Both themes and both shapes of a page. Colours do not ask for the width, nor names and sizes for the theme. */
export const LOOKS = [
  ['light', 1280],
  ['dark', 360],
] as const

/**
 * What axe finds, one line each: rule, place, why. In the page's own frame and without a list of all that is right, which
 * takes longer than looking.
 *
 * - `parts`: selectors of what is looked at; the whole page without any.
 */
export async function violationsOf(page: Page, parts: readonly string[] = []): Promise<string[]> {
  // A sticky bar lies on whatever is under it; from the top of the page nothing of its own is.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  // Sizes of what is not laid out yet are no sizes.
  await layOutNow(page)
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    .setLegacyMode()
  for (const part of parts) axe.include(part)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary?.replace(/\s+/g, ' ')}`),
  )
}
