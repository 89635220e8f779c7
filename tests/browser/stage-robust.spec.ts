import { expect, type Page, test } from '@playwright/test'
import { blockStorage, complaintsOf, FIXTURES } from './page-moves.ts'
import { expectStep, faultsOf, numbersOf, openStage, PRESENT, STAGE, saidOf, stepOf } from './stage-page.ts'

for (const lesson of ['wild-lesson', 'plain-lesson', 'diagram-lesson', 'small-lesson'])
  test(`every step of the ${lesson} fits, and the browser complains of nothing`, async ({ page }) => {
    const complaints = complaintsOf(page)
    await openStage(page, '', `${FIXTURES}lessons/${lesson}/stage/`)
    const [, all] = await numbersOf(page)
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('End')
    await expectStep(page, all)
    expect(complaints).toEqual([])
  })

test('with storage blocked a class is taught nevertheless', async ({ page }) => {
  await blockStorage(page)
  const complaints = complaintsOf(page)
  await openStage(page)
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 2)
  await page.goto(PRESENT)
  await page.getByRole('button', { name: '다음', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: /^지금 장면 2 / })).toBeVisible()
  await page.getByRole('button', { name: '수업 시작' }).press('Enter')
  await expect(page.getByText('제시간에 끝나요')).toBeVisible()
  expect(complaints).toEqual([])
})

// window | its address | its file | what stays
for (const [name, address, file, words] of [
  ['stage', STAGE, 'stage', '서버 인프라를 관리하지 않고 코드만 실행하는 클라우드 컴퓨팅 모델'],
  ['presenter’s window', PRESENT, 'present', '요금은 두 줄이에요.'],
] as const)
  test(`when the code of the ${name} does not come, a sentence says so and the text can be read`, async ({ page }) => {
    await page.route(`**/assets/${file}-*.js*`, route => route.abort())
    await page.goto(address)
    await expect(page.getByRole('alert')).toHaveText('발표 화면을 불러오지 못했어요. 수업 글은 그대로 읽을 수 있어요.')
    await expect(page.getByText(words).first()).toBeVisible()
  })

test('the screen is asked to stay on, and again when the stage comes back into sight', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = []
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: (kind: string) => Promise.resolve(asked.push(kind)) },
    })
    Object.assign(window, { asked })
  })
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked)
  await openStage(page)
  expect(await asked()).toEqual(['screen'])
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(await asked()).toEqual(['screen', 'screen'])
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 600 } })

  /** As fingers do it: down, in small moves, up. */
  async function swipe(page: Page, from: readonly [x: number, y: number], by: readonly [x: number, y: number]) {
    const touch = await page.context().newCDPSession(page)
    const at = (part: number) => [{ x: from[0] + by[0] * part, y: from[1] + by[1] * part }]
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
    for (const part of [0.2, 0.4, 0.6, 0.8, 1])
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  test('a swipe to the left goes on, to the right goes back, and up or down stays', async ({ page }) => {
    await openStage(page)
    await swipe(page, [600, 300], [-300, 20])
    await expectStep(page, 2)
    await swipe(page, [600, 500], [10, -300])
    await swipe(page, [300, 300], [300, -20])
    await expectStep(page, 1)
  })
})

const UPRIGHT = { hasTouch: true, viewport: { width: 360, height: 740 } } as const

test.describe('on a phone that is held upright', () => {
  test.use(UPRIGHT)

  test('steps are those of every screen, in words of a phone’s size, as wide as the phone', async ({ page }) => {
    await openStage(page)
    const [, all] = await numbersOf(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    await openStage(page)
    expect((await numbersOf(page))[1]).toBe(all)
    await page.setViewportSize({ width: 360, height: 740 })
    const faults = await page.locator('.step').evaluateAll(steps =>
      (steps as HTMLElement[]).flatMap(step => {
        const was = step.hidden
        step.hidden = false
        const words = step.querySelector('p, li') ?? step
        const isSmall = Number.parseFloat(getComputedStyle(words).fontSize) < 15
        const isWide = step.scrollWidth > innerWidth
        const fault = `${step.textContent?.trim().slice(0, 30)}: ${step.scrollWidth}`
        step.hidden = was
        return isSmall || isWide ? [fault] : []
      }),
    )
    expect(faults).toEqual([])
  })

  test('the foot covers nothing: the end of a long step can be scrolled to', async ({ page }) => {
    await openStage(page, '#calculator')
    const last = stepOf(page).getByRole('button').last()
    await last.scrollIntoViewIfNeeded()
    const [button, foot] = [await last.boundingBox(), await page.getByRole('contentinfo').boundingBox()]
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
    await expect(saidOf(page)).toHaveText(/개념 6/)
  })
})

test.describe('the calculator on a phone that is held upright', () => {
  test.use(UPRIGHT)

  test('nothing lies on its fields', async ({ page }) => {
    await openStage(page, '#calculator')
    const fields = stepOf(page).getByRole('textbox')
    await expect(fields.first()).toBeVisible()
    for (const field of await fields.all()) await field.click({ trial: true })
  })
})
