import { expect, test } from '@playwright/test'
import { scrollThrough, whereFramesCome } from './page-moves.ts'

test('a page that gets no frames is left for another, which is looked at alike', async ({ page }) => {
  // Only this page: the browser goes on with others.
  await page.addInitScript(() => {
    globalThis.requestAnimationFrame = () => 0
  })
  const seen: (string | null)[] = []
  await whereFramesCome(page, async page => {
    await page.goto('/none')
    await scrollThrough(page)
    seen.push(await page.getByRole('heading', { level: 1 }).textContent())
  })
  expect(seen).toEqual(['찾는 페이지가 없어요'])
})

test('what is wrong with a page is not tried twice', async ({ page }) => {
  let looks = 0
  const look = async () => {
    looks += 1
    throw new Error('no heading')
  }
  await expect(whereFramesCome(page, look)).rejects.toThrow('no heading')
  expect(looks).toBe(1)
})
