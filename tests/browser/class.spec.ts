import { expect, type Page, test } from '@playwright/test'
import { violationsOf } from './axe.ts'
import { scannedOf } from './scan.ts'
import { openBoth, PRESENT, previewed } from './stage-page.ts'

const panelOf = async (page: Page) => {
  await page.getByText('학급 활동', { exact: true }).click()
  return page.locator('details', { has: page.getByText('학급 활동', { exact: true }) })
}
const boardOf = (stage: Page) => stage.getByRole('region', { name: '학급 활동' })

test('a vote before and after the talk: keys count hands, and the class sees both', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  const panel = await panelOf(presenter)
  await panel.getByRole('button', { name: '고르기 시작' }).click()
  for (const key of ['1', '2', '2', '2', '3', '-']) await presenter.keyboard.press(key)
  await expect(boardOf(stage).getByText('A 1명, 25%')).toBeVisible()
  await expect(boardOf(stage).getByText('B 3명, 75%')).toBeVisible()
  await expect(boardOf(stage).getByText('C 0명, 0%')).toBeVisible()
  await panel.getByRole('button', { name: '토론 후 다시 고르기' }).click()
  await panel.getByRole('textbox', { name: 'C, 든 손' }).fill('12')
  await expect(boardOf(stage).getByText('C 12명, 100%')).toBeVisible()
  await expect(boardOf(stage).getByText('B 3명, 75%')).toBeVisible()
  await panel.getByRole('button', { name: '활동 닫기' }).click()
  await expect(boardOf(stage)).toHaveCount(0)
  await presenter.keyboard.press('ArrowRight')
  await expect(panel.getByRole('button', { name: '이 장면의 결과 다시 보이기' })).toHaveCount(0)
  await presenter.keyboard.press('ArrowLeft')
  await panel.getByRole('button', { name: '이 장면의 결과 다시 보이기' }).click()
  await expect(boardOf(stage).getByText('C 12명, 100%')).toBeVisible()
})

test('with shortcuts of one letter off a digit counts no hand', async ({ context }) => {
  const { presenter } = await openBoth(context)
  await presenter.keyboard.press('?')
  await presenter.getByRole('switch', { name: /한 글자 단축키/ }).uncheck()
  await presenter.keyboard.press('Escape')
  const panel = await panelOf(presenter)
  await panel.getByRole('button', { name: '고르기 시작' }).click()
  await presenter.keyboard.press('2')
  await panel.getByRole('button', { name: 'A 하나 더하기' }).click()
  await expect(panel.getByRole('textbox', { name: 'A, 든 손' })).toHaveValue('1')
  await expect(panel.getByRole('textbox', { name: 'B, 든 손' })).toHaveValue('0')
})

test('a question is asked, its options are shown, then the answer and why', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  const panel = await panelOf(presenter)
  const ask = '서버리스라는 말을 가장 잘 설명한 것은 무엇인가요?'
  await panel.getByRole('combobox', { name: '문제' }).selectOption({ label: `개념 1. ${ask}` })
  await panel.getByRole('button', { name: '고르기 시작' }).click()
  await expect(boardOf(stage).getByText(ask)).toBeVisible()
  await expect(boardOf(stage).getByRole('listitem')).toHaveCount(0)
  await panel.getByRole('button', { name: '보기까지 보이기' }).click()
  await expect(
    boardOf(stage)
      .getByRole('listitem')
      .filter({ hasText: /A 0명, 0%$/ }),
  ).toHaveCount(1)
  await expect(boardOf(stage).getByText('✓ 정답')).toHaveCount(0)
  await presenter.keyboard.press('2')
  await expect(boardOf(stage).getByText('B 1명, 100%')).toBeVisible()
  await panel.getByRole('button', { name: '정답과 풀이 보이기' }).click()
  await expect(boardOf(stage).getByText('✓ 정답')).toHaveCount(1)
  await expect(boardOf(stage).getByText('정답:')).toBeVisible()
  expect(await violationsOf(stage)).toEqual([])
})

test('a pair talks by the clock: half time swaps, the end is said, and the topic stands large', async ({ context }) => {
  const page = await context.newPage()
  await page.clock.install({ time: new Date('2026-11-30T11:40:00+09:00') })
  await page.goto(PRESENT)
  await previewed(page)
  const panel = await panelOf(page)
  await page.clock.pauseAt(new Date('2026-11-30T11:45:00+09:00'))
  await panel
    .getByRole('combobox', { name: '주제' })
    .selectOption({ label: 'Cold Start 문제를 어떻게 해결할 수 있을까요?' })
  await panel.getByRole('button', { name: '시작' }).first().click()
  await expect(panel.getByText('첫째 사람이 말해요')).toBeVisible()
  const board = page.frameLocator('iframe').first().getByRole('region', { name: '학급 활동' })
  await expect(board.getByText('Cold Start 문제를 어떻게 해결할 수 있을까요?')).toBeVisible()
  await page.clock.runFor(150_000)
  await expect(panel.getByText('바꿔서, 둘째 사람이 말해요')).toBeVisible()
  await panel.getByRole('button', { name: '멈춤' }).click()
  await page.clock.runFor(600_000)
  await expect(panel.getByText('바꿔서, 둘째 사람이 말해요')).toBeVisible()
  await panel.getByRole('button', { name: '이어 하기' }).click()
  await page.clock.runFor(150_000)
  await expect(panel.getByText('시간이 다 됐어요. 하던 말을 마쳐 주세요.')).toBeVisible()
})

test('groups are drawn by number, none twice, and a wrong number has its sentence', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  const panel = await panelOf(presenter)
  const groups = panel.getByRole('textbox', { name: '모둠 수' })
  await groups.fill('여섯')
  await panel.getByRole('button', { name: '뽑기' }).click()
  await expect(panel.getByText('1부터 99까지의 정수로 쓰세요.')).toBeVisible()
  await groups.fill('3')
  for (let turn = 0; turn < 3; turn += 1) await panel.getByRole('button', { name: '뽑기' }).click()
  const drawn = (await panel.getByText(/^\d모둠, \d모둠, \d모둠$/).textContent())?.match(/\d/g)
  expect([...(drawn ?? [])].sort()).toEqual(['1', '2', '3'])
  await expect(boardOf(stage)).toHaveText(`${drawn?.at(-1)}모둠`)
})

test('the code on the stage leads to the section, at an address of the classroom', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  await stage.evaluate(() => (location.hash = '#c2'))
  const panel = await panelOf(presenter)
  const address = panel.getByRole('textbox', { name: '학생이 열 주소' })
  await address.fill('lesson.local')
  await expect(panel.getByText('http:// 나 https:// 로 시작하는 주소를 쓰세요.')).toBeVisible()
  await address.fill('http://192.168.0.7/lessons/w1d1s3-lambda/')
  await panel.getByRole('button', { name: 'QR 보이기' }).click()
  const code = boardOf(stage).getByRole('img', { name: /QR 코드/ })
  await expect(code).toBeVisible()
  expect(await scannedOf(code)).toBe('http://192.168.0.7/lessons/w1d1s3-lambda/#c2')
})

test('a student holds up an answer: letter, shape and colour, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('./')
  await page.getByRole('button', { name: '보기', exact: true }).press('Enter')
  const card = page.getByRole('dialog', { name: '답 카드' })
  await expect(async () => {
    await page.getByRole('button', { name: '답 카드' }).press('Enter')
    await expect(card).toBeVisible({ timeout: 1000 })
  }).toPass()
  await card.getByRole('button', { name: 'C' }).press('Enter')
  const shown = card.getByRole('button', { name: /^답 C/ })
  await expect(shown).toBeVisible()
  expect((await shown.boundingBox())?.height).toBeGreaterThan(400)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOf(page, [':popover-open']), colorScheme).toEqual([])
  }
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
})

test('axe finds nothing in the panel and in what the class sees of it', async ({ context }) => {
  const { stage, presenter } = await openBoth(context)
  const panel = await panelOf(presenter)
  await panel.getByRole('button', { name: '고르기 시작' }).click()
  await presenter.keyboard.press('2')
  await expect(boardOf(stage).getByText('B 1명, 100%')).toBeVisible()
  expect(await violationsOf(presenter)).toEqual([])
  expect(await violationsOf(stage)).toEqual([])
})
