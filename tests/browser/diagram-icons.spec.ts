import { expect, type Locator, test } from '@playwright/test'
import { canvasOf, drawingIn, largeView, NAME, sourceIn } from './diagram-page.ts'

const FLOW = (icon: string) =>
  `flowchart LR\n  a(["사용자"]) --> b@{ icon: "${icon}", label: "썸네일 함수", h: 48 }\n  b --> c@{ icon: "logos:aws-dynamodb" }\n`
const ARCHITECTURE =
  'architecture-beta\n  service fn(logos:aws-lambda)[썸네일 함수]\n  service db(logos:aws-dynamodb)\n  fn:R --> L:db\n'
const SHIPPED =
  'logos:aws-api-gateway, logos:aws-dynamodb, logos:aws-eventbridge, logos:aws-lambda, logos:aws-s3, logos:aws-sns'
const SIGNS = '[data-icon] path'

/** The colours in which the icons of a drawing are painted. */
const coloursIn = (canvas: Locator) =>
  drawingIn(canvas)
    .locator(SIGNS)
    .evaluateAll(paths => paths.map(path => getComputedStyle(path).fill))

test('an icon is drawn live after an edit, in its own colours in both themes, and its node is named', async ({
  page,
}) => {
  const requests: string[] = []
  page.on('request', request => void requests.push(request.url()))
  const { dialog } = await largeView(page, NAME)
  expect(requests.filter(url => /lesson-icons/.test(url))).toEqual([])
  await dialog.getByRole('button', { name: '소스 고쳐 보기' }).click()
  await sourceIn(dialog).fill(FLOW('logos:aws-lambda'))
  const canvas = canvasOf(dialog)
  await expect(canvas.getByText('썸네일 함수', { exact: true })).toBeVisible()
  const colours = ['rgb(200, 81, 27)', 'rgb(255, 255, 255)', 'rgb(46, 39, 173)', 'rgb(255, 255, 255)']
  expect(await coloursIn(canvas)).toEqual(colours)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await coloursIn(canvas)).toEqual(colours)
  await expect(canvas.locator('[data-node="c"]')).toHaveAttribute('data-label', 'Amazon DynamoDB')
  await expect(canvas.locator('[data-icon]:not([aria-hidden="true"])')).toHaveCount(0)

  await sourceIn(dialog).fill(ARCHITECTURE)
  await expect(drawingIn(canvas)).toHaveAttribute('data-kind', 'architecture')
  expect(await coloursIn(canvas)).toEqual(colours)
  await expect(canvas.locator('[data-icon]:not([aria-hidden="true"])')).toHaveCount(0)
})

test('an icon that is not in the page is told with its line and with those that can be used', async ({ page }) => {
  const { dialog } = await largeView(page, NAME, '소스 고쳐 보기')
  await sourceIn(dialog).fill(FLOW('logos:aws-lamda'))
  await expect(dialog.getByRole('alert')).toContainText(
    `2번째 줄에 이 수업에는 없는 아이콘이 있어요: logos:aws-lamda. 쓸 수 있는 아이콘: ${SHIPPED}`,
  )
  await dialog.getByRole('button', { name: '2번째 줄로 가기' }).click()
  await expect(sourceIn(dialog)).toBeFocused()
  await sourceIn(dialog).fill(FLOW('logos:aws-s3'))
  await expect(canvasOf(dialog).getByText('썸네일 함수', { exact: true })).toBeVisible()
  await expect(dialog.getByRole('alert')).toBeHidden()
})

test('the lesson’s architecture is there with its icons, and a saved picture has them', async ({ page }) => {
  await page.goto('./')
  const picture = page.getByRole('img', { name: NAME, exact: true })
  await expect(picture.locator('[data-icon]')).toHaveCount(6)
  const { dialog } = await largeView(page, NAME)
  await dialog.getByRole('button', { name: '저장·복사' }).click()
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'SVG로 저장' }).click()
  const stream = await (await saved).createReadStream()
  const text = Buffer.concat(await stream.toArray()).toString('utf8')
  expect(text.match(/data-icon=/g)).toHaveLength(6)
  expect(text).toMatch(/fill="rgb\(200, 81, 27\)"|fill:#c8511b/)
})
