import { expect, type Page, test } from '@playwright/test'
import { blockStorage, complaintsOf, sticksOut } from './page-moves.ts'

const checkOf = (page: Page) => page.getByRole('region', { name: '이해도 체크' })
const cardsOf = (page: Page) => page.getByRole('region', { name: '토론 카드' })
const radioOf = (page: Page, question: number, points: number) =>
  checkOf(page)
    .getByRole('group')
    .nth(question)
    .getByRole('radio')
    .nth(points - 1)

/** Comes near, so that the widget wakes. */
async function openCheck(page: Page) {
  await page.goto('/')
  await wake(page, 'self-check')
}

async function openCards(page: Page) {
  await page.goto('/')
  await wake(page, 'discussion')
}

async function wake(page: Page, widget: string) {
  const slot = page.locator(`[data-widget="${widget}"]`)
  await expect(async () => {
    await slot.scrollIntoViewIfNeeded()
    await expect(slot).toHaveAttribute('data-alive', '', { timeout: 500 })
  }).toPass()
}

/** With the keyboard alone: space takes the first point, each arrow the next. */
async function give(page: Page, question: number, points: number) {
  await radioOf(page, question, 1).focus()
  await page.keyboard.press('Space')
  for (let at = 1; at < points; at++) await page.keyboard.press('ArrowDown')
  await expect(radioOf(page, question, points)).toBeChecked()
}

test('a student rates the three questions with the keyboard alone and follows what was weak', async ({ page }) => {
  await openCheck(page)
  const check = checkOf(page)
  await expect(check.getByRole('group')).toHaveCount(3)
  await give(page, 0, 5)
  await give(page, 1, 2)
  await give(page, 2, 4)
  await expect(check.getByRole('status')).toHaveText('3개 가운데 1개가 3점 이하예요. 아래 링크로 다시 보세요.')

  const place = check.getByRole('link', { name: '개념 2: Lambda 함수 구조 및 실행 모델' })
  await place.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#c2$/)
  await expect(page.locator('[id="c2"]')).toBeInViewport()
})

test('the quiz of a weak concept opens where the link leads', async ({ page }) => {
  await openCheck(page)
  await give(page, 1, 1)
  await checkOf(page).getByRole('button', { name: '결과 보기' }).press('Enter')
  await expect(checkOf(page).getByRole('heading', { name: '결과' })).toBeFocused()
  const link = checkOf(page).getByRole('link', { name: '개념 2 퀴즈 풀기' })
  const target = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`)
  await link.press('Enter')
  await expect(target).toBeInViewport()
  await expect(target).toHaveAttribute('open')
})

test('a reload keeps the points; clearing them can be taken back', async ({ page }) => {
  await openCheck(page)
  await give(page, 0, 3)
  await page.reload()
  await wake(page, 'self-check')
  await expect(radioOf(page, 0, 3)).toBeChecked()
  await checkOf(page).getByRole('button', { name: '점수 지우기' }).press('Enter')
  await expect(radioOf(page, 0, 3)).not.toBeChecked()
  const undo = checkOf(page).getByRole('button', { name: '되돌리기' })
  await expect(undo).toBeFocused()
  await undo.press('Enter')
  await expect(radioOf(page, 0, 3)).toBeChecked()
})

test('two students change roles and note what they said; a reload keeps both', async ({ page }) => {
  await openCards(page)
  const cards = cardsOf(page)
  await expect(cards.getByRole('article')).toHaveCount(3)
  await cards.getByRole('button', { name: '역할 바꾸기' }).press('Enter')
  const note = cards.getByRole('textbox', { name: '내 메모 (주제 2)' })
  await note.focus()
  await page.keyboard.type('미리 켜 두기')
  await page.reload()
  await wake(page, 'discussion')
  await expect(note).toHaveValue('미리 켜 두기')
  await expect(cards.getByRole('status').first()).toHaveText('나는 질문자, 짝은 설명자예요.')
})

test('notes are copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openCards(page)
  await cardsOf(page).getByRole('textbox', { name: '내 메모 (주제 1)' }).fill('썸네일')
  await cardsOf(page).getByRole('button', { name: '메모 복사' }).press('Enter')
  await expect(cardsOf(page).getByText('주제와 메모를 글로 복사했어요.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(
    '1. 개념 적용: 여러분의 프로젝트에서 Lambda로 전환할 수 있는 부분은 무엇인가요?\n썸네일\n\n2. 문제 해결:',
  )
})

test('with storage blocked both work and say that nothing is kept', async ({ page }) => {
  await blockStorage(page)
  const complaints = complaintsOf(page)
  await openCheck(page)
  await give(page, 0, 2)
  await expect(checkOf(page).getByText('페이지를 닫으면 점수가 사라져요.')).toBeVisible()
  await wake(page, 'discussion')
  await cardsOf(page).getByRole('textbox').first().fill('메모')
  await expect(cardsOf(page).getByText('페이지를 닫으면 메모가 사라져요.')).toBeVisible()
  expect(complaints).toEqual([])
})

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('nothing sticks out, and a finger finds every control', async ({ page }) => {
    await openCheck(page)
    await give(page, 1, 1)
    await checkOf(page).getByRole('button', { name: '결과 보기' }).press('Enter')
    await wake(page, 'discussion')
    expect(await sticksOut(page)).toEqual([])
    for (const region of [checkOf(page), cardsOf(page)])
      for (const target of await region.locator('label:has(input), button, a, textarea').all()) {
        const box = await target.boundingBox()
        expect(box?.height ?? 0, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(43.5)
      }
  })
})

test('on paper there are the points to be marked and lines to write on, and no buttons', async ({ page }) => {
  await openCards(page)
  await cardsOf(page).getByRole('textbox').first().fill('썸네일')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.discussion-paper').first()).toHaveText('썸네일')
  await expect(page.locator('.discussion-paper').first()).toBeVisible()
  const lines = page.locator('.discussion-lines')
  await expect(lines).toHaveCount(3)
  for (const place of await lines.all()) expect((await place.boundingBox())?.height ?? 0).toBeGreaterThan(80)
  await expect(checkOf(page).getByRole('radio')).toHaveCount(15)
  await expect(radioOf(page, 2, 5)).toBeVisible()
  for (const region of [checkOf(page), cardsOf(page)]) {
    await expect(region.getByRole('button')).toHaveCount(0)
    await expect(region.getByRole('textbox')).toHaveCount(0)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('questions, the places that answer them, topics and hints can be read', async ({ page }) => {
    await page.goto('/')
    const check = checkOf(page)
    await expect(check.getByText('Cold Start가 무엇이고 언제 발생하는지 아시나요?')).toBeVisible()
    await expect(check.getByRole('radio')).toHaveCount(0)
    await expect(check.getByRole('button')).toHaveCount(0)
    // Playwright takes no text from <noscript> itself.
    const again = check.locator('noscript a[href="#c2"]')
    await expect(again).toBeVisible()
    await again.click()
    await expect(page).toHaveURL(/#c2$/)
    const cards = cardsOf(page)
    await expect(cards.getByRole('heading', { name: /Cold Start 문제를 어떻게/ })).toBeVisible()
    await expect(cards.getByText('Cold Start가 언제 생기는지부터')).toBeVisible()
    await expect(cards.getByRole('button')).toHaveCount(0)
  })
})
