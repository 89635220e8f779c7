import { expect, test } from '@playwright/test'
import { pressUntilOpen } from './diagram-page.ts'
import { barOf, begun, button, edge, figureOf, look } from './diagram-steps-page.ts'
import { sticksOut } from './page-moves.ts'

const COLD_AND_WARM = 'Lambda Cold Start와 Warm Start 실행 흐름'
const CHOICE = 'EC2와 Lambda 선택 흐름'
const ARCHITECTURE = 'Lambda 함수를 중심으로 한 서버리스 아키텍처'
const TOLD = [COLD_AND_WARM, CHOICE, ARCHITECTURE, 'Lambda 함수의 이벤트 기반 실행 흐름']
const FIRST = '이벤트가 오면 Lambda는 바로 쓸 수 있는 실행 환경이 있는지 살펴봐요.'
const SECOND = '첫 요청이거나 다른 환경이 모두 바쁘면 Cold Start 길로 가서 실행 환경을 새로 만들어요.'

test('by keyboard: arrows go through the steps, each is announced, Esc shows the whole again', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./')
  const bar = await begun(page, COLD_AND_WARM)
  const status = bar.getByRole('status')
  await expect(status).toHaveText(`6단계 중 1단계 ${FIRST}`)
  await button(bar, '다음').focus()
  await page.keyboard.press('ArrowRight')
  await expect(status).toHaveText(`6단계 중 2단계 ${SECOND}`)
  await page.keyboard.press('ArrowLeft')
  await expect(status).toHaveText(`6단계 중 1단계 ${FIRST}`)
  for (let press = 0; press < 7; press++) await page.keyboard.press('ArrowRight')
  await expect(status).toContainText('6단계 중 6단계 결과를 저장하면')
  await expect(button(bar, '다음')).toBeFocused()
  await expect(button(bar, '다음')).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Tab')
  await expect(button(bar, '끝내기')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(status).toBeEmpty()
  await expect(button(bar, '다음')).toBeFocused()
})

test('a step stands out by the width of its lines and by the paleness of the rest, not by colour alone', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./')
  const bar = await begun(page, COLD_AND_WARM)
  const figure = figureOf(page, COLD_AND_WARM)
  await button(bar, '다음').click()
  const lit = await look(figure, '[data-node="create"]')
  const rest = await look(figure, '[data-node="reuse"]')
  const line = await look(figure, edge('event', 'cold'))
  const otherLine = await look(figure, edge('event', 'warm'))
  expect([lit.opacity, line.opacity]).toEqual([1, 1])
  expect(Math.max(rest.opacity, otherLine.opacity)).toBeLessThan(0.5)
  expect(lit.width).toBeGreaterThanOrEqual(2 * rest.width)
  expect(line.width).toBeGreaterThanOrEqual(2 * otherLine.width)
  await button(bar, '끝내기').click()
  expect((await look(figure, '[data-node="reuse"]')).opacity).toBe(1)
})

test('the large view shows the whole, whatever step the page is at', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./')
  const bar = await begun(page, COLD_AND_WARM)
  await button(bar, '다음').click()
  const figure = figureOf(page, COLD_AND_WARM)
  expect((await look(figure, '[data-node="create"]')).width).toBeGreaterThan(
    (await look(figure, '[data-node="reuse"]')).width,
  )
  const dialog = page.getByRole('dialog', { name: COLD_AND_WARM })
  await pressUntilOpen(page.getByRole('button', { name: `${COLD_AND_WARM} 크게 보기`, exact: true }), dialog)
  expect(await look(dialog, '[data-node="create"]')).toEqual(await look(dialog, '[data-node="reuse"]'))
})

test('from step to step the page does not move', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 1400 })
  await page.goto('./')
  const bar = await begun(page, CHOICE)
  const height = async () => (await figureOf(page, CHOICE).boundingBox())?.height
  const first = await height()
  for (let step = 2; step <= 5; step++) {
    await button(bar, '다음').click()
    await expect(bar.getByRole('status')).toContainText(`5단계 중 ${step}단계`)
    expect(await height()).toBe(first)
  }
})

test('the picture fades only for who has not asked for less motion', async ({ page }) => {
  const duration = () =>
    figureOf(page, CHOICE)
      .locator('[data-node="A"]')
      .evaluate(node => Number.parseFloat(getComputedStyle(node).transitionDuration))
  await page.goto('./')
  expect(await duration()).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await duration()).toBe(0)
})

test('without a script the steps are numbered sentences, and the links below the picture work', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(test.info().project.use.baseURL ?? '/')
  for (const name of TOLD) {
    const bar = barOf(page, name)
    await expect(bar.getByText(/^단계별로 보기 \(\d단계\)$/)).toBeVisible()
    await expect(bar.getByRole('listitem').first()).toBeVisible()
    await expect(bar.getByRole('button')).toHaveCount(0)
  }
  await expect(barOf(page, COLD_AND_WARM).getByRole('listitem')).toHaveCount(6)
  await expect(barOf(page, COLD_AND_WARM).getByRole('listitem').nth(1)).toHaveText(SECOND)
  await figureOf(page, COLD_AND_WARM).getByRole('button', { name: '핸들러' }).click()
  await expect(page.getByRole('dialog', { name: '핸들러' })).toBeVisible()
  await context.close()
})

test('on paper the steps are numbered sentences beside a picture that is not dimmed', async ({ page }) => {
  await page.goto('./')
  const bar = await begun(page, COLD_AND_WARM)
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' })
  await expect(bar.getByRole('listitem')).toHaveCount(6)
  await expect(bar.getByRole('listitem').nth(0)).toBeVisible()
  await expect(bar.getByRole('button')).toHaveCount(0)
  await expect(figureOf(page, COLD_AND_WARM).getByText('그림에서 바로 가기')).toBeHidden()
  expect((await look(figureOf(page, COLD_AND_WARM), '[data-node="reuse"]')).opacity).toBe(1)
})

test('a node leads to its term and to its concept, as the links below the picture do', async ({ page }) => {
  await page.goto('./')
  await begun(page, CHOICE)
  const figure = figureOf(page, CHOICE)
  const picture = figure.getByRole('img', { name: CHOICE })
  await picture.getByText('서버리스 운영', { exact: true }).click()
  const card = page.getByRole('dialog', { name: '서버리스' })
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await picture.getByText('변동 비용', { exact: true }).click()
  await expect(page).toHaveURL(/#c6$/)
  await page.goBack()
  await figure.getByRole('link', { name: '개념 6. 비용 구조' }).press('Enter')
  await expect(page).toHaveURL(/#c6$/)
})

for (const height of [640, 480]) {
  test(`on a screen of 320 × ${height} the parts of each step and its sentence are in sight`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('./')
    const bar = await begun(page, ARCHITECTURE)
    const figure = figureOf(page, ARCHITECTURE)
    for (const [step, node] of [
      [2, 'apigw'],
      [3, 'data'],
      [4, 'auth'],
    ] as const) {
      await button(bar, '다음').click()
      await expect(bar.getByRole('status')).toContainText(`5단계 중 ${step}단계`)
      await expect(bar.getByRole('status')).toBeInViewport({ ratio: 1 })
      const box = await figure.locator(`[data-node="${node}"]`).boundingBox()
      const view = await figure.getByRole('img', { name: ARCHITECTURE }).locator('..').boundingBox()
      const below = await bar.boundingBox()
      if (!box || !view || !below) throw new Error('not drawn')
      expect(box.x).toBeGreaterThanOrEqual(view.x)
      expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(below.y)
    }
    expect(await sticksOut(page)).toEqual([])
  })
}

test('the way of the reader’s workload is lit the same way, and stays when steps have come and gone', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // 20만 건 × 30일 × 0.4초 × 1GB: Lambda US$41.20, more than EC2, so the way is that of EC2 (A, B, C, E, G).
  await page.goto('/#calculator?v=1&req=200000&per=day&ms=400&mb=1024&free=0&ops=0')
  const mine = page.getByRole('region', { name: '내 워크로드' })
  await expect(async () => {
    await mine.scrollIntoViewIfNeeded()
    await mine.getByRole('checkbox', { name: '내 워크로드로도 보기' }).check({ timeout: 500 })
    await expect(page.getByText('내 워크로드는 EC2 쪽 길이에요.')).toBeVisible({ timeout: 500 })
  }).toPass()
  const figure = figureOf(page, CHOICE)
  const isWider = async () => {
    const [node, other] = [await look(figure, '[data-node="E"]'), await look(figure, '[data-node="F"]')]
    const [line, otherLine] = [await look(figure, edge('C', 'E')), await look(figure, edge('D', 'F'))]
    expect([node.opacity, other.opacity]).toEqual([1, 1])
    return node.width >= 2 * other.width && line.width >= 2 * otherLine.width
  }
  expect(await isWider()).toBe(true)
  const bar = await begun(page, CHOICE)
  expect((await look(figure, '[data-node="E"]')).opacity).toBeLessThan(0.5)
  await button(bar, '끝내기').click()
  expect(await isWider()).toBe(true)
})
