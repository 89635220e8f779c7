import { expect, type Page, test } from '@playwright/test'
import { violationsOf } from './axe.ts'

const ADDRESS = '/lessons/w1d1s3-lambda/quiz/practice/'
const REQUESTS = '#practice?v=1&kind=request-charge&seed=4821'

const practiceOf = (page: Page) => page.getByRole('region', { name: '계산 연습', exact: true })
const cardOf = (page: Page) => practiceOf(page).getByRole('group', { name: /^문제 \d+/ })
const answerOf = (page: Page) => cardOf(page).getByRole('textbox', { name: /^답/ })

async function open(page: Page, hash = '') {
  await page.goto(ADDRESS + hash)
  await expect(answerOf(page)).toBeVisible()
}

/** (요청 − 1,000,000) × $0.20 / 1M: the one kind that a spec can calculate from what it reads. */
async function requestsAsked(page: Page): Promise<number> {
  const [, requests = ''] = /요청 ([\d,]+)건/.exec(await cardOf(page).innerText()) ?? []
  return Number(requests.replaceAll(',', ''))
}
const dollars = (millions: number) => `$${(millions * 0.2).toFixed(2)}`

test('with the keyboard alone: a wrong answer is named and worked out, the next one is right, both count', async ({
  page,
}) => {
  await open(page, REQUESTS)
  const first = await requestsAsked(page)
  await answerOf(page).focus()
  await page.keyboard.type(dollars(first / 1e6))
  await page.keyboard.press('Enter')
  await expect(cardOf(page).getByRole('status')).toContainText('프리티어를 빼지 않은 값이에요.')
  await expect(cardOf(page).getByRole('status')).toContainText(`정답: US${dollars(first / 1e6 - 1)}`)
  await expect(practiceOf(page).getByRole('region', { name: '풀이' })).toContainText(`= ${dollars(first / 1e6 - 1)}`)

  await expect(cardOf(page).getByRole('button', { name: '다음 문제' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(answerOf(page)).toBeFocused()
  await expect(cardOf(page)).toHaveAccessibleName(/^문제 2/)
  await page.keyboard.type(dollars((await requestsAsked(page)) / 1e6 - 1))
  await page.keyboard.press('Enter')
  await expect(cardOf(page).getByRole('status')).toContainText('맞았어요')
  await expect(practiceOf(page).getByText('지금까지 2문제를 풀어 1개 맞았어요.')).toBeVisible()
})

test('an answer is chosen with the arrow keys, and the wrong ones say what they are', async ({ page }) => {
  await open(page, REQUESTS)
  const right = `US${dollars((await requestsAsked(page)) / 1e6 - 1)}`
  await cardOf(page).getByRole('button', { name: '보기에서 고르기' }).press('Enter')
  await expect(cardOf(page).getByRole('button', { name: '직접 적기' })).toBeFocused()
  const radios = cardOf(page).getByRole('radio')
  await radios.first().focus()
  await page.keyboard.press('Space')
  const names = await cardOf(page).getByRole('listitem').allInnerTexts()
  for (let step = 0; step < names.findIndex(name => name.startsWith(right)); step += 1)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(cardOf(page).getByRole('status')).toContainText('맞았어요')
  await expect(cardOf(page).getByText('내 답 · 정답')).toBeVisible()
  await expect(cardOf(page).getByText('오답', { exact: true })).toHaveCount((await radios.count()) - 1)
})

test('a class code gives two students the same problem, and a link leads a third one to the same place', async ({
  browser,
}) => {
  const asked: string[] = []
  for (const start of ['typed', 'typed', 'linked'] as const) {
    const page = await (await browser.newContext()).newPage()
    await open(page, start === 'linked' ? '#practice?v=1&kind=mixed&seed=4821' : '')
    if (start === 'typed') {
      const code = practiceOf(page).getByRole('textbox', { name: '문제 번호' })
      await code.fill('4821')
      await code.press('Enter')
      await expect(answerOf(page)).toBeFocused()
    }
    asked.push(await cardOf(page).innerText())
    await page.context().close()
  }
  expect(new Set(asked).size).toBe(1)
})

test('nothing is lost on a reload in the middle', async ({ page }) => {
  await open(page, REQUESTS)
  await answerOf(page).fill('1.2')
  await page.reload()
  await expect(answerOf(page)).toHaveValue('1.2')
  await answerOf(page).press('Enter')
  await expect(cardOf(page).getByRole('button', { name: '다음 문제' })).toBeFocused()
  await page.reload()
  await expect(cardOf(page).getByRole('button', { name: '다음 문제' })).toBeVisible()
  await expect(practiceOf(page).getByText(/^지금까지 1문제를 풀어/)).toBeVisible()
})

test('a link that cannot be read says so', async ({ page }) => {
  await open(page, '#practice?v=1&seed=a%2Fb')
  await expect(practiceOf(page).getByRole('alert')).toContainText('링크에 적힌 번호 "a/b"에서 번호를 읽지 못했어요.')
})

test('the link into the lesson leads to its place', async ({ page }) => {
  await open(page, REQUESTS)
  await answerOf(page).fill('0')
  await answerOf(page).press('Enter')
  const link = cardOf(page).getByRole('link', { name: /^강의에서 다시 보기/ })
  const target = new URL((await link.getAttribute('href')) ?? '', page.url())
  await link.click()
  await expect(page.locator(`[id="${decodeURIComponent(target.hash.slice(1))}"]`)).toBeInViewport()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`at 320 px, ${colorScheme}: no wider than the screen, targets of 44 px, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, '#practice?v=1&kind=break-even&seed=4821')
    await answerOf(page).fill('1')
    await answerOf(page).press('Enter')
    await expect(practiceOf(page).getByRole('region', { name: '풀이' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    for (const button of await practiceOf(page).getByRole('button').all()) {
      const { height = 0 } = (await button.boundingBox()) ?? {}
      expect(height, await button.innerText()).toBeGreaterThanOrEqual(44)
    }
    expect(await violationsOf(page, ['section.practice'])).toEqual([])
  })

test("the reader's own workload gives problems, also after a reload", async ({ page }) => {
  await open(page)
  const kind = practiceOf(page).getByRole('combobox', { name: '문제 유형' })
  await expect(kind).toHaveAccessibleDescription(/비용 계산기에 내 워크로드를 넣으면/)
  await page.goto('/calculator/#calculator?v=1&req=500%EB%A7%8C&ms=3000&mb=1024')
  await page
    .getByRole('region', { name: 'Lambda와 EC2 비용 계산기' })
    .getByRole('textbox', { name: '요청 수' })
    .fill('600만')
  await expect(page).toHaveURL(/req=600/)
  await open(page)
  await kind.selectOption({ label: '내 워크로드 (월 600만 건, 3,000ms, 1,024MB)' })
  await expect(cardOf(page)).toContainText('한 달에 요청 6,000,000건을 받았어요')
  await page.reload()
  await expect(kind).toHaveValue('mine')
  await answerOf(page).fill('1달러')
  await page.keyboard.press('Enter')
  await expect(cardOf(page).getByRole('status')).toContainText('맞았어요')
  await page.keyboard.press('Enter')
  // 6,000,000 × 3 s × 1 GB
  await answerOf(page).fill('1,800만')
  await page.keyboard.press('Enter')
  await expect(cardOf(page).getByRole('status')).toContainText('맞았어요')
})
