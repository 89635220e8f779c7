import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { WCAG } from './axe.ts'
import { pressUntilOpen } from './diagram-page.ts'

const ARCHITECTURE = 'Lambda 함수를 중심으로 한 서버리스 아키텍처'
const STARTS = 'Lambda Cold Start와 Warm Start 실행 흐름'
const COMPARISON = 'EC2 방식과 Lambda 방식의 차이'
const CHART = 'EC2 Auto Scaling 비용 패턴 (계단식)'

const figureOf = (page: Page, name: string) => page.locator(`figure[data-title="${name}"]`)

/** Begins a walk by keyboard alone, as often as it takes until the script is there. Gives what is said. */
async function walking(page: Page, name: string): Promise<Locator> {
  const start = page.getByRole('button', { name: `${name} 키보드로 따라가기` })
  await start.focus()
  await expect(async () => {
    await start.press('Enter')
    await expect(figureOf(page, name).getByRole('listbox', { name })).toBeVisible({ timeout: 1000 })
  }).toPass()
  return figureOf(page, name).getByRole('status').filter({ hasText: /./ })
}

/** An outline as an author would type it: two spaces for each level. */
const typed = (list: Element): string[] => {
  const lines = (part: Element, depth: number): string[] =>
    [...part.children].flatMap(item => [
      '  '.repeat(depth) + (item.firstChild?.textContent ?? ''),
      ...[...item.children].flatMap(inner => lines(inner, depth + 1)),
    ])
  return lines(list, 0)
}

test('without any script each picture is followed by all that it says', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(test.info().project.use.baseURL ?? '/')
  await expect(page.locator('figure.diagram > .diagram-tools > details > summary:text("글로 읽기")')).toHaveCount(10)

  const architecture = figureOf(page, ARCHITECTURE)
  await architecture.getByText('글로 읽기').click()
  expect(await architecture.locator('details[open] > ul').evaluate(typed)).toEqual([
    '사용자 → API Gateway',
    'AWS Cloud',
    '  API Gateway',
    '    → 데이터 처리',
    '    → 인증',
    '    → 비즈니스 로직',
    '  Lambda 함수',
    '    데이터 처리 → S3',
    '    인증 → DynamoDB',
    '    비즈니스 로직 → DynamoDB',
    '  S3',
    '  DynamoDB',
  ])

  const chart = figureOf(page, CHART)
  await chart.getByText('글로 읽기').click()
  const rows = chart.getByRole('row')
  await expect(rows).toHaveCount(14)
  await expect(rows.nth(0)).toHaveText('시간 (시간대별 트래픽)실제 트래픽EC2 비용 (계단식)')
  await expect(chart.getByRole('row', { name: '10h' }).getByRole('cell')).toHaveText(['80', '90'])
  await context.close()
})

test('a student walks along the edges by keyboard, each step is said, Esc leaves', async ({ page }) => {
  await page.goto('./')
  const said = await walking(page, ARCHITECTURE)
  const picture = figureOf(page, ARCHITECTURE).getByRole('listbox', { name: ARCHITECTURE })
  const focused = picture.getByRole('option', { selected: true })
  await expect(focused).toBeFocused()
  await expect(said).toHaveText(/^사용자, 다음: API Gateway\. 화살표 키로/)

  // key | what is said
  for (const [key, words] of [
    ['ArrowRight', 'API Gateway, 다음: 데이터 처리, 인증, 비즈니스 로직'],
    ['ArrowRight', '인증, 다음: DynamoDB'],
    ['ArrowRight', 'DynamoDB, 다음 없음'],
    ['ArrowUp', 'S3, 다음 없음'],
    ['ArrowLeft', '데이터 처리, 다음: S3'],
    ['Home', '사용자, 다음: API Gateway'],
    ['ArrowLeft', '사용자, 다음: API Gateway'],
    ['End', 'DynamoDB, 다음 없음'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(said, key).toHaveText(words)
    await expect(focused).toBeFocused()
    await expect(focused).toHaveAccessibleName(words.split(',')[0] ?? '')
  }
  expect(await picture.locator('[tabindex="0"]').count()).toBe(1)

  await page.keyboard.press('Escape')
  await expect(page.getByRole('img', { name: ARCHITECTURE })).toHaveCount(1)
  await expect(page.getByRole('button', { name: `${ARCHITECTURE} 키보드로 따라가기` })).toBeFocused()
  await expect(figureOf(page, ARCHITECTURE).locator('svg [tabindex], svg [role]')).toHaveCount(0)
})

test('the way in is reached by Tab and seen while it has the focus; Tab leads out of the picture again', async ({
  page,
}) => {
  await page.goto('./')
  const start = page.getByRole('button', { name: `${ARCHITECTURE} 키보드로 따라가기` })
  await page.getByRole('button', { name: `${ARCHITECTURE} 크게 보기` }).focus()
  const before = figureOf(page, ARCHITECTURE).getByText('글로 읽기')
  await page.keyboard.press('Shift+Tab')
  await expect(before).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(start).toBeFocused()
  const box = await start.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)

  await walking(page, ARCHITECTURE)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('img', { name: ARCHITECTURE })).toHaveCount(1)
  await expect(figureOf(page, ARCHITECTURE).locator('button:focus, summary:focus')).toHaveCount(1)
})

test('axe finds nothing in a picture that is walked through', async ({ page }) => {
  await page.goto('./')
  await walking(page, ARCHITECTURE)
  const { violations, passes } = await new AxeBuilder({ page })
    .include(`figure[data-title="${ARCHITECTURE}"]`)
    .withTags(WCAG)
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
  expect(passes.map(({ id }) => id)).toContain('aria-required-children')
})

test('groups that edges lead to are walked to as well', async ({ page }) => {
  await page.goto('./')
  const said = await walking(page, STARTS)
  await expect(said).toHaveText(/^이벤트, 다음: Cold Start, Warm Start/)
  await page.keyboard.press('ArrowDown')
  await expect(said).toHaveText(/^(Cold|Warm) Start, 다음: 핸들러 실행$/)
  await page.keyboard.press('ArrowDown')
  await expect(said).toHaveText('핸들러 실행, 다음: 결과 저장')
})

test('in a picture without edges the arrows lead to the neighbour', async ({ page }) => {
  await page.goto('./')
  const said = await walking(page, COMPARISON)
  await expect(said).toHaveText(/^① 고정 비용\. /)
  await page.keyboard.press('ArrowRight')
  await expect(said).toHaveText('① 사용한 만큼 과금')
  await page.keyboard.press('ArrowDown')
  await expect(said).toHaveText('② 서버 관리 없음')
})

test('a node that has the focus is ringed', async ({ page }) => {
  await page.goto('./')
  await walking(page, ARCHITECTURE)
  const node = figureOf(page, ARCHITECTURE).getByRole('option', { name: '사용자', exact: true })
  expect(await node.evaluate(part => getComputedStyle(part).outlineStyle)).toBe('solid')
  expect(await node.evaluate(part => Number.parseFloat(getComputedStyle(part).outlineWidth))).toBeGreaterThanOrEqual(2)
})

test('the large view is walked through as well, and Esc first leaves the walk alone', async ({ page }) => {
  await page.goto('./')
  const opener = page.getByRole('button', { name: `${ARCHITECTURE} 크게 보기` })
  const dialog = page.getByRole('dialog', { name: ARCHITECTURE })
  await pressUntilOpen(opener, dialog)
  await dialog.getByRole('button', { name: '키보드로 따라가기' }).press('Enter')
  const said = dialog.getByText(/다음/)
  await expect(said).toHaveText(/^사용자, 다음: API Gateway/)
  await page.keyboard.press('ArrowRight')
  await expect(said).toHaveText('API Gateway, 다음: 데이터 처리, 인증, 비즈니스 로직')
  await page.keyboard.press('Escape')
  await expect(dialog.getByRole('img', { name: ARCHITECTURE })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})
