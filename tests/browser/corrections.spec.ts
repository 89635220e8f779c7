import { expect, type Page, test } from '@playwright/test'

const conceptOf = (page: Page, number: number) =>
  page.getByRole('region', { name: new RegExp(`개념 ${number}:`) }).first()

/** Opens the menu and sets a control in it, with the keyboard. The first press may come before the page is alive. */
async function setView(page: Page, role: 'radio' | 'switch', name: string) {
  const menu = page.getByRole('dialog', { name: '보기' })
  const control = menu.getByRole(role, { name })
  await expect(async () => {
    if (!(await menu.isVisible())) await page.getByRole('button', { name: '보기', exact: true }).press('Enter')
    await control.press('Space')
    await expect(control).toBeChecked({ timeout: 300 })
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
}

test.describe('corrections', () => {
  test("the lesson's words stay, marked; the note beside them opens with its source and date", async ({ page }) => {
    await page.goto('/#c6')
    const words = conceptOf(page, 6).locator('mark').filter({ hasText: '인스턴스 비용: $7.59/월' })
    await expect(words).toBeVisible()
    const note = page.getByRole('complementary', { name: '바로잡은 내용' }).filter({ hasText: '9.49' }).first()
    const source = note.getByText('출처:').first()
    await expect(source).toBeHidden()
    await note.locator('summary').first().press('Enter')
    await expect(source).toBeVisible()
    await expect(source).toContainText(/\d{4}-\d{2}-\d{2} 기준/)
  })

  test('a link to a note opens it', async ({ page }) => {
    await page.goto('/#n3')
    await expect(page.locator('[id="n3"]').getByText('출처:')).toBeInViewport()
  })

  test('one switch shows the original text alone, also after a reload', async ({ page }) => {
    await page.goto('/')
    const notes = page.getByRole('complementary', { name: '바로잡은 내용' })
    expect(await notes.count()).toBeGreaterThan(30)
    await setView(page, 'switch', '원문만 보기')
    await expect(notes).toHaveCount(0)
    await page.reload()
    await expect(notes).toHaveCount(0)
    await expect(page.getByText('인스턴스 비용: $7.59/월')).toBeVisible()
    await expect(page.getByText('인스턴스 비용: $7.59/월')).toHaveCSS('text-decoration-line', 'none')
  })
})

test('theme and type size survive a reload and never flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const sizeOf = () => page.getByText('서버 인프라를 관리하지 않고').evaluate(text => getComputedStyle(text).fontSize)
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const before = { size: Number.parseFloat(await sizeOf()), paper: await paper() }
  await setView(page, 'radio', '어둡게')
  await setView(page, 'radio', '아주 크게')
  expect(await paper()).not.toBe(before.paper)
  expect(Number.parseFloat(await sizeOf())).toBeGreaterThan(before.size * 1.2)

  // What <html> says from the moment a body exists: nothing can be painted before.
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      const { theme, size } = document.documentElement.dataset
      if (document.body && seen.at(-1) !== `${theme} ${size}`) seen.push(`${theme} ${size}`)
    }).observe(document, { childList: true, subtree: true, attributes: true })
  })
  await page.reload()
  await setView(page, 'switch', '원문만 보기')
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['dark huge'])
  await page.getByRole('button', { name: '보기', exact: true }).click()
  await expect(page.getByRole('radio', { name: '어둡게' })).toBeChecked()
  await expect(page.getByRole('radio', { name: '아주 크게' })).toBeChecked()
})
