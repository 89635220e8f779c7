import { expect, type Locator, type Page, test } from '@playwright/test'
import { layOutNow, readThrough } from './page-moves.ts'

const CONCEPTS = [
  ['서버리스 컴퓨팅이란?', '12분'],
  ['Lambda 함수 구조 및 실행 모델', '12분'],
  ['EC2 vs Lambda 선택 기준', '11분'],
  ['비슷한 서비스 비교 (Which?)', '5분'],
  ['장단점 분석', '3분'],
  ['비용 구조', '5분'],
  ['최신 업데이트', '2분'],
  ['잘 사용하는 방법', '3분'],
  ['잘못 사용하는 방법', '3분'],
  ['구성 요소 상세', '5분'],
  ['공식 문서 링크 (필수 5개)', ''],
] as const

const outlineOf = (page: Page) => page.getByRole('navigation', { name: '목차' })
const entryOf = (page: Page, title: string) => outlineOf(page).getByRole('link', { name: title })
const conceptOf = (page: Page, number: number) =>
  page.getByRole('region', { name: new RegExp(`개념 ${number}:`) }).first()
const headingOf = (page: Page, number: number) => page.getByRole('heading', { name: new RegExp(`개념 ${number}:`) })

/** In view, and the bar at the top does not lie on it. */
async function expectReadable(page: Page, heading: Locator) {
  await expect(heading).toBeInViewport({ ratio: 1 })
  await expect(async () => {
    const [bar, words] = [await page.getByRole('banner').boundingBox(), await heading.boundingBox()]
    expect(words?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
    expect(words?.y ?? 0).toBeLessThan(300)
  }).toPass()
}

test.describe('outline', () => {
  test('lists the eleven concepts with their minutes', async ({ page }) => {
    await page.goto('/')
    for (const [title, minutes] of CONCEPTS) {
      const entry = entryOf(page, title)
      await expect(entry, title).toHaveCount(1)
      await expect(entry).toContainText(minutes)
    }
    await expect(outlineOf(page).getByRole('link')).toHaveCount(18)
  })

  test('leads to a part with the keyboard and announces where the reader is', async ({ page }) => {
    await page.goto('/')
    await entryOf(page, '비용 구조').press('Enter')
    await expectReadable(page, headingOf(page, 6))
    await expect(entryOf(page, '비용 구조')).toHaveAttribute('aria-current', 'location')
    await expect(outlineOf(page).locator('[aria-current]')).toHaveCount(1)
    await expect(entryOf(page, '비용 구조')).toBeInViewport()
  })

  test('on a phone opens from the bar, closes with Esc, and closes when a part is chosen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto('/')
    const opener = page.getByRole('button', { name: '목차 열기' })
    await expect(outlineOf(page)).toBeHidden()
    await opener.press('Enter')
    await expect(outlineOf(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(outlineOf(page)).toBeHidden()
    await expect(opener).toBeFocused()
    await opener.click()
    await entryOf(page, '비용 구조').click()
    await expect(outlineOf(page)).toBeHidden()
    await expectReadable(page, headingOf(page, 6))
  })
})

test('reading to the end marks every part as read, and a reload keeps it', async ({ page }) => {
  await page.goto('/')
  await expect(outlineOf(page).getByRole('progressbar', { name: '18곳 가운데 0곳 읽음' })).toBeVisible()
  await readThrough(page, '18곳 가운데 18곳 읽음')
  await page.reload()
  await expect(outlineOf(page).getByRole('progressbar', { name: '18곳 가운데 18곳 읽음' })).toBeVisible()
  for (const [title] of CONCEPTS) await expect(entryOf(page, title)).toHaveAccessibleName(/읽음/)
})

test('opening a lesson reads nothing by itself', async ({ page }) => {
  await page.goto('/#c6')
  await expect(entryOf(page, '비용 구조')).toHaveAttribute('aria-current', 'location')
  await expect(entryOf(page, '비용 구조')).not.toHaveAccessibleName(/읽음/)
})

test('going somewhere by the outline reads nothing, and the section before least of all', async ({ page }) => {
  await page.goto('/')
  await entryOf(page, '비용 구조').click()
  await expect(entryOf(page, '비용 구조')).toHaveAttribute('aria-current', 'location')
  await page.mouse.wheel(0, 40)
  await expect(page.getByRole('progressbar', { name: /곳 가운데 0곳 읽음/ })).toBeVisible()
  await entryOf(page, '용어집').click()
  await expect(entryOf(page, '용어집')).toHaveAttribute('aria-current', 'location')
  await expect(page.getByRole('navigation', { name: '목차' }).getByRole('link', { name: /읽음/ })).toHaveCount(0)
})

test('a box that is ticked before any script has come stays ticked, and is kept', async ({ page }) => {
  let begin = () => {}
  const begun = new Promise<void>(resolve => {
    begin = resolve
  })
  await page.route('**/assets/index-*.js*', async route => {
    await begun
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  const box = page.getByRole('checkbox', { name: '서버리스 컴퓨팅의 개념 이해' })
  await box.check()
  begin()
  await layOutNow(page)
  await expect(box).toBeChecked()
  await page.reload()
  await expect(box).toBeChecked()
})

for (const [screen, width] of [
  ['wide', 1280],
  ['narrow', 360],
] as const)
  test(`a shared link to #c6 lands on 개념 6, below the bar, on a ${screen} screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/#c6')
    await expectReadable(page, headingOf(page, 6))
    await page.goto('/lessons/w1d1s3-lambda/#c11')
    await expectReadable(page, headingOf(page, 11))
  })

test('the end of a part leads on and back', async ({ page }) => {
  await page.goto('/#c2')
  await expectReadable(page, headingOf(page, 2))
  const turn = (number: number) => conceptOf(page, number).getByRole('navigation', { name: '앞뒤 부분으로 이동' })
  await turn(2).getByRole('link', { name: /^다음/ }).press('Enter')
  await expect(page).toHaveURL(/#c3$/)
  await expectReadable(page, headingOf(page, 3))
  await turn(3).getByRole('link', { name: /^이전/ }).click()
  await expect(page).toHaveURL(/#c2$/)
  await expectReadable(page, headingOf(page, 2))
})

test('task items stay ticked, by mouse and by keyboard', async ({ page }) => {
  await page.goto('/')
  const task = (name: string) => page.getByRole('checkbox', { name })
  await task('서버리스 컴퓨팅의 개념 이해').check()
  await task('Lambda 함수 구조 및 실행 모델 파악').press('Space')
  await task('실무 적용 시나리오 토론').check()
  await task('실무 적용 시나리오 토론').uncheck()
  await page.reload()
  await expect(task('서버리스 컴퓨팅의 개념 이해')).toBeChecked()
  await expect(task('Lambda 함수 구조 및 실행 모델 파악')).toBeChecked()
  await expect(task('EC2 vs Lambda 선택 기준 습득')).not.toBeChecked()
  await expect(task('실무 적용 시나리오 토론')).not.toBeChecked()
})

test('a code block says its language, and its button copies the whole of it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/#c2')
  const figure = conceptOf(page, 2).getByRole('figure').filter({ hasText: 'def lambda_handler' })
  await expect(figure.getByText('Python', { exact: true })).toBeVisible()
  await expect(async () => {
    await figure.getByRole('button', { name: 'Python 코드 복사' }).press('Enter')
    await expect(page.getByRole('status').filter({ hasText: '복사했어요' })).toHaveCount(1, { timeout: 1000 })
  }).toPass()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('# Python Lambda 함수 예시\ndef lambda_handler(event, context):\n')
  expect(copied.trimEnd()).toMatch(/\n {4}\}$/)
})

test('a term opens its card with the keyboard, and Esc gives the focus back', async ({ page }) => {
  await page.goto('/')
  const term = page.getByRole('button', { name: '서버리스', exact: true }).first()
  const card = page.getByRole('dialog', { name: '서버리스' })
  await term.press('Enter')
  await expect(card).toContainText('서버를 직접 준비하거나 관리하지 않고')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(term).toBeFocused()
  await term.click()
  await card.getByRole('button', { name: '닫기' }).click()
  await expect(card).toBeHidden()
})

test('links out open safely and say that a new window opens', async ({ page }) => {
  await page.goto('/')
  const links = page.locator('main a[href^="http"]')
  expect(await links.count()).toBeGreaterThanOrEqual(9)
  const unsafe = await links.evaluateAll(all =>
    (all as HTMLAnchorElement[])
      .filter(({ target, relList, textContent }) => {
        return target !== '_blank' || !relList.contains('noopener') || !textContent?.includes('(새 창)')
      })
      .map(({ href }) => href),
  )
  expect(unsafe).toEqual([])
})

test("the header lines are the lesson's card", async ({ page }) => {
  await page.goto('/')
  const card = page.getByRole('region', { name: '세션 정보' })
  await expect(card.getByRole('term')).toHaveText(['시간', '목표', '방식'])
  await expect(card.getByRole('definition')).toHaveText([
    '11:00-11:50 (50분)',
    'AWS Lambda의 서버리스 아키텍처 이해 및 EC2와의 비교',
    '이론 강의 + 실습 데모',
  ])
})

test('the first key press offers to skip to the text', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '본문으로 건너뛰기' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
