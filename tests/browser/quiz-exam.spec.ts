import { expect, test } from '@playwright/test'
import { blockStorage, complaintsOf } from './page-moves.ts'
import { asked, button, dialogOf, entryOf, handIn, open, paperOf, questionOf, start, timer } from './quiz-exam-page.ts'
import { answerRightly, bankOf, LESSON, QUIZ } from './quiz-page.ts'

test('with the keyboard alone: three questions answered, one of them marked, handed in, read', async ({ page }) => {
  await start(page)
  const bank = await bankOf(page)
  for (const number of [1, 2, 3]) {
    await expect(questionOf(page, number)).toBeFocused()
    await answerRightly(page, questionOf(page, number), await asked(page, bank, number))
    await expect(entryOf(page, number)).toHaveAccessibleName(`${number}번, 답함`)
    if (number < 3) await button(page, '다음 문제').press('Enter')
  }
  await questionOf(page, 3).getByRole('button', { name: '나중에 보기' }).press('Space')
  await expect(entryOf(page, 3)).toHaveAccessibleName('3번, 답함, 나중에 보기')
  await entryOf(page, 1).press('Enter')
  await expect(questionOf(page, 1)).toBeFocused()

  await button(page, '제출하기').press('Enter')
  await expect(dialogOf(page)).toContainText('모든 문제에 답했어요.')
  await expect(dialogOf(page)).toContainText('나중에 보기로 표시한 문제: 3번')
  await page.keyboard.press('Escape')
  await expect(button(page, '제출하기')).toBeFocused()
  await handIn(page)
  await expect(page.getByRole('heading', { name: '시험 결과' })).toBeFocused()
  await expect(page.getByText('3점 만점에 3점 (100%)')).toBeVisible()
})

test('the same code is the same paper on another device, another code is another', async ({ browser }) => {
  const papers = []
  for (const code of ['WED', 'wed', 'THU']) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await start(page, `#exam?v=1&n=11&min=15&code=${code}`)
    papers.push((await paperOf(page)).join())
    await context.close()
  }
  expect(papers[1]).toBe(papers[0])
  expect(papers[2]).not.toBe(papers[0])
})

test('a reload in the middle goes on with answers, place and time; the clock put back gives none', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.clock.install({ time: new Date('2026-11-25T10:00:00+09:00') })
  await start(page)
  const bank = await bankOf(page)
  await button(page, '다음 문제').press('Enter')
  await answerRightly(page, questionOf(page, 2), await asked(page, bank, 2))
  await page.clock.fastForward('04:00')
  await expect(timer(page)).toContainText(/남은 시간 [56]분/)

  await page.reload()
  await expect(questionOf(page, 2)).toBeVisible()
  await expect(entryOf(page, 2)).toHaveAccessibleName('2번, 답함')
  await expect(timer(page)).toContainText(/남은 시간 [56]분/)

  await page.clock.setSystemTime(new Date('2026-11-25T08:00:00+09:00'))
  await page.reload()
  await expect(timer(page)).toContainText(/남은 시간 [56]분/)

  // Back and forward again is no way out either.
  await page.goto(LESSON)
  await page.goBack()
  await expect(entryOf(page, 2)).toHaveAccessibleName('2번, 답함')
  // What was still on its way when the page was left is no complaint of the exam's.
  expect(complaints.filter(complaint => !complaint.includes('ERR_ABORTED'))).toEqual([])
})

test('at the end of the time it hands in what is there and says so', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T10:00:00+09:00') })
  await start(page, '#exam?v=1&n=3&min=5&code=A')
  const bank = await bankOf(page)
  await answerRightly(page, questionOf(page, 1), await asked(page, bank, 1))
  // So far from the end that a slow machine has time to answer, then so near that it is told, then past it.
  await page.clock.fastForward('04:05')
  await expect(timer(page)).toContainText('곧 끝나요')
  await page.clock.fastForward('01:00')
  await expect(page.getByRole('heading', { name: '시험 결과' })).toBeFocused()
  await expect(page.getByText('3점 만점에 1점 (33%)')).toBeVisible()
  await expect(page.getByText('시간이 다 되어서 그때까지 적은 답으로 제출했어요.')).toBeVisible()
})

test('the result leads to the lesson and to a review of the wrong ones', async ({ page }) => {
  await start(page)
  await handIn(page)
  await expect(page.getByText('3점 만점에 0점 (0%)')).toBeVisible()
  const again = page.getByRole('table', { name: '개념별 점수' }).getByRole('link').first()
  const address = new URL((await again.getAttribute('href')) ?? '', page.url())
  expect(address.pathname).toBe(LESSON)
  await page.getByRole('link', { name: '틀린 문제만 복습 (3)' }).press('Enter')
  await expect(page).toHaveURL(new RegExp(`${QUIZ}review/$`))
  await expect(page.getByText('3문제를 복습하고 있어요.')).toBeVisible()
  await page.goto(address.href)
  await expect(page.locator(`[id="${decodeURIComponent(address.hash.slice(1))}"]`)).toBeInViewport()
})

test('past exams stay, can be deleted and brought back', async ({ page }) => {
  await start(page)
  await handIn(page)
  await page.reload()
  await expect(page.getByText('3점 만점에 0점 (0%)')).toBeVisible()
  const past = page.getByRole('region', { name: '지난 시험' })
  await past.getByRole('button', { name: /^지우기/ }).press('Enter')
  await expect(past.getByRole('button', { name: '되돌리기' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(past.getByText('코드 3반 · 0 / 3점')).toBeVisible()
})

test('a link that cannot be read is said, and the defaults stand', async ({ page }) => {
  await open(page, '#exam?v=1&n=many&min=5&code=A')
  await expect(page.getByRole('alert')).toContainText('문제 수는 1부터 100까지의 숫자로 적어 주세요. 지금 값: "many"')
  await expect(page.getByRole('textbox', { name: /^문제 수/ })).toHaveValue('11')
})

test('with storage blocked it is said before, and the exam can be sat', async ({ page }) => {
  await blockStorage(page)
  await open(page)
  await expect(page.getByText(/^이 브라우저가 저장을 막고 있어요/)).toBeVisible()
  await button(page, '시험 시작').click()
  await handIn(page)
  await expect(page.getByText('3점 만점에 0점 (0%)')).toBeVisible()
})
