import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { allAlive, FIXTURES, readThrough, sticksOut } from './page-moves.ts'

test.use({ baseURL: FIXTURES })

const WILD = './lessons/wild-lesson/'
const SOURCE = readFileSync(new URL('../fixtures/lessons/wild-lesson/session.md', import.meta.url), 'utf8')

/** Headings under which exactly one Mermaid block stands. */
const drawnUnder = (part: string) => {
  const text = SOURCE.split(`\n## ${part}\n`)[1]?.split(/\n## /)[0] ?? ''
  return Array.from(text.matchAll(/^### (.+)\n\n```mermaid/gm), found => found[1] ?? '')
}

const figureUnder = (page: Page, heading: string) =>
  page.getByRole('heading', { name: heading, exact: true }).locator('xpath=following-sibling::figure[1]')

test('the lessons are listed, and each opens', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1, name: '수업 목록' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(4)
  await page.getByRole('link', { name: /^야생 수업/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /있는 그대로의 Markdown/ })).toBeVisible()
  await page.getByRole('link', { name: '수업 목록' }).click()
  await page.getByRole('link', { name: /^그림 수업/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /모든 종류의 그림과 긴 이름/ })).toBeVisible()
  await page.getByRole('link', { name: '수업 목록' }).click()
  await page.getByRole('link', { name: /^맨손 수업/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Amazon S3 첫걸음/ })).toBeVisible()
})

test('an address from before the second lesson came still leads to its part', async ({ page }) => {
  await page.goto('./#c3')
  await expect(page.getByRole('heading', { name: /닫지 않은 울타리 뒤/ })).toBeInViewport()
  await page.goto('./calculator/')
  await page.goto('./#c2')
  await expect(page.getByRole('heading', { level: 1, name: '수업 목록' })).toBeVisible()
  await page.getByRole('link', { name: /^맨손 수업/ }).click()
  await expect(page).toHaveURL(/\/lessons\/plain-lesson\/#c2$/)
  await expect(page.getByRole('heading', { name: /객체/ })).toBeInViewport()
})

test('a folder with nothing but session.md is a whole lesson', async ({ page }) => {
  await page.goto('./lessons/plain-lesson/')
  const outline = page.getByRole('navigation', { name: '목차' })
  await expect(outline.getByRole('link')).toHaveText([/버킷.*10분/, /객체.*15분/, /마무리.*5분/])
  await expect(page.getByRole('term')).toHaveText(['시간', '목표', '방식'])
  await page.getByRole('checkbox', { name: '버킷 이름이 전 세계에서' }).press('Space')
  await readThrough(page, '3곳 가운데 3곳 읽음')
  await page.reload()
  await expect(page.getByRole('checkbox', { name: '버킷 이름이 전 세계에서' })).toBeChecked()
  await expect(outline.getByRole('progressbar', { name: '3곳 가운데 3곳 읽음' })).toBeVisible()
})

test('what one lesson keeps is not the other one’s', async ({ page }) => {
  await page.goto('./lessons/plain-lesson/')
  await readThrough(page, '3곳 가운데 3곳 읽음')
  await page.goto(WILD)
  await expect(page.getByRole('progressbar')).toHaveAccessibleName(/가운데 0곳 읽음/)
})

test('a page that does not exist leads to the lessons', async ({ page }) => {
  const answer = await page.goto('./lessons/none/')
  expect(answer?.status()).toBe(404)
  await page.getByRole('link', { name: /^맨손 수업/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Amazon S3 첫걸음/ })).toBeVisible()
})

test('the outline of a wild lesson has every part, also after a fence that is never closed', async ({ page }) => {
  await page.goto(WILD)
  await expect(page.getByRole('navigation', { name: '목차' }).getByRole('link')).toHaveText([
    /세션 정보/,
    /글.*90분/,
    /비교.*20분/,
    /비교.*15분/,
    /날것의 HTML/,
    /그림과 링크/,
    /Mermaid 종류/,
    /그려지지 않는 Mermaid/,
    /안에 든 울타리.*15분/,
    /닫지 않은 울타리 뒤.*10분/,
  ])
  await expect(page.getByText('마지막 문단까지 읽혀요.')).toBeVisible()
  const links = page.getByRole('navigation', { name: '목차' }).getByRole('link', { name: /비교/ })
  await links.nth(1).press('Enter')
  await expect(page.getByText('두 번째 비교예요.')).toBeInViewport()
})

test('raw HTML keeps what is harmless and nothing that runs', async ({ page }) => {
  await page.goto(WILD)
  await expect(page.getByText('가운데 굵은 글')).toHaveCSS('font-weight', /[6-9]\d\d/)
  await expect(page.getByRole('heading', { name: '<pending> 상태인 제목' })).toBeVisible()
  await expect(page.getByText('강사 메모')).toHaveCount(0)
  await expect(page.getByText('앞머리에 적은 제목')).toHaveCount(0)
  await page.getByText('정답 보기').click()
  await expect(page.getByText('그래서 이래요.')).toBeVisible()
  await page.getByText('누르지 마세요').click()
  await page.getByText('손잡이가 달린 문단').click()
  await expect(page.getByText('손잡이가 달린 문단')).toHaveCSS('position', 'static')
  expect(await page.evaluate(() => document.body.dataset.hacked)).toBeUndefined()
  await expect(page.locator('main iframe')).toHaveCount(0)
})

test('a missing picture is a quiet card, and a link to a lesson that is not there says so', async ({ page }) => {
  await page.goto(WILD)
  await expect(page.getByRole('img', { name: '없는 그림' })).toContainText('이 그림 파일은 수업 폴더에 없어요.')
  await expect(page.getByRole('img', { name: '바깥 로고' })).toContainText('다른 사이트의 그림이라')
  await expect(page.getByText('(연결된 수업 파일이 없어요)')).toBeVisible()
  await expect(page.getByRole('link', { name: '옆 수업' })).toHaveCount(0)
})

test('a footnote leads to its note and back, and a link as GitHub writes it to its heading', async ({ page }) => {
  await page.goto(WILD)
  const number = page.getByRole('link', { name: '1', exact: true })
  const back = page.getByRole('link', { name: '각주 1번이 달린 곳으로' })
  await number.press('Enter')
  await expect(back).toBeInViewport()
  await expect(number).not.toBeInViewport()
  await back.press('Enter')
  await expect(number).toBeInViewport()
  await page.getByRole('link', { name: '두 번째 비교' }).press('Enter')
  await expect(page.getByText('두 번째 비교예요.')).toBeInViewport()
})

test('every type of Mermaid is drawn when it comes near', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(WILD)
  await allAlive(page)
  const names = drawnUnder('Mermaid 종류')
  expect(names.length).toBeGreaterThan(30)
  const lost: string[] = []
  for (const name of names) {
    const figure = figureUnder(page, name)
    const box = await figure.getByRole('img').first().boundingBox()
    if ((box?.width ?? 0) < 20 || (box?.height ?? 0) < 20)
      lost.push(`${name}: ${JSON.stringify(box)} ${(await figure.getByRole('alert').allTextContents()).join(' ')}`)
  }
  expect(lost).toEqual([])
})

test('Mermaid that does not parse is a card with the reason and the source, and the rest stands', async ({ page }) => {
  await page.goto(WILD)
  const names = drawnUnder('그려지지 않는 Mermaid')
  expect(names).toHaveLength(3)
  for (const [index, [reason, source]] of [
    ['번째 줄의 문법이 맞지 않아서 그리지 못했어요.', 'B[함수'],
    ['문법이 맞지 않아서 그리지 못했어요.', 'bananas LR'],
    ['2번째 줄이 바깥 주소의 그림을 부르려고 해서 그리지 않았어요.', 'https://example.com/a.png'],
  ].entries()) {
    const card = figureUnder(page, names[index] ?? '').getByRole('alert')
    await figureUnder(page, names[index] ?? '').scrollIntoViewIfNeeded()
    await expect(card).toContainText(reason ?? '')
    await expect(card).toContainText(source ?? '')
  }
  await expect(page.getByText('깨진 그림 뒤의 글도 그대로예요.')).toBeVisible()
})

for (const width of [1280, 360])
  test(`a wild lesson never scrolls sideways at ${width} px, and its widest diagram scrolls in its own box`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(WILD)
    await allAlive(page)
    expect(await sticksOut(page)).toEqual([])
    const wide = figureUnder(page, '1,920px보다 넓은 그림')
    await wide.getByRole('button', { name: /크게 보기$/ }).press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })
