import { expect, test } from '@playwright/test'
import { LOOKS, violationsOf } from './axe.ts'

const STUDENT = '/lessons/w1d1s3-lambda/handout/'
const INSTRUCTOR = `${STUDENT}instructor/`

test('a student gets text, diagrams, tables and lines to write on, and neither notes nor answers', async ({ page }) => {
  await page.goto(STUDENT)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: /./ }).filter({ visible: true })).toHaveCount(10)
  expect(await page.getByRole('table').count()).toBeGreaterThan(2)
  expect(await page.getByText('메모', { exact: true }).count()).toBeGreaterThan(10)
  await expect(page.getByText('말하기', { exact: true })).toHaveCount(0)
  await expect(page.getByText(/^정답:/)).toHaveCount(0)
  await expect(page.getByRole('button', { name: /복사|인쇄/ })).toHaveCount(0)
})

test('an instructor gets notes, answers and the reasons of corrections', async ({ page }) => {
  await page.goto(INSTRUCTOR)
  await page.emulateMedia({ media: 'print' })
  const notes = page.getByRole('region', { name: '발표 노트: 비용 구조' })
  await expect(notes.getByText('요금은 두 줄이에요.')).toBeVisible()
  expect(await page.getByText(/^정답:/).count()).toBeGreaterThan(50)
  for (const source of (await page.getByText('출처:').all()).slice(0, 5)) await expect(source).toBeVisible()
})

test('the button opens the print dialog, and the links lead to the other handout and to the lesson', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.goto(STUDENT)
  await expect(async () => {
    await page.getByRole('button', { name: '인쇄 또는 PDF로 저장' }).click()
    await expect(page.locator('body')).toHaveAttribute('data-printed', '', { timeout: 500 })
  }).toPass()
  await page.getByRole('link', { name: '강사용 유인물' }).click()
  await expect(page).toHaveURL(/handout\/instructor\/$/)
  await page.getByRole('link', { name: '읽는 화면으로' }).click()
  await expect(page).toHaveURL(/lessons\/w1d1s3-lambda\/$/)
})

const OWN = {
  light: [INSTRUCTOR, ['.handout-head', '.handout-notes', '.export-key']],
  dark: [STUDENT, ['.handout-head', '.handout-memo']],
} as const

for (const [colorScheme, width] of LOOKS)
  test(`axe finds nothing in what a handout has of its own, ${colorScheme}, ${width} px`, async ({ page }) => {
    const [address, parts] = OWN[colorScheme]
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto(address)
    expect(await violationsOf(page, parts)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
