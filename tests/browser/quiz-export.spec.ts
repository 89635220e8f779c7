import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import papaparse from 'papaparse'
import { type QuizResults, resultsJson } from '#core/quiz/results.ts'
import { giftEntries } from '#tests/core/quiz/export/gift-reading.ts'
import { all, unzipped, xmlRoot } from '#tests/core/quiz/export/qti-reading.ts'
import { LOOKS, violationsOf } from './axe.ts'
import { sticksOut } from './page-moves.ts'

const PAGE = '/lessons/w1d1s3-lambda/quiz/export/'
const LESSON = 'w1d1s3-lambda'

const counted = (page: Page) => page.getByRole('region', { name: '내보낼 문제' }).getByRole('status')
const boxOf = (page: Page, group: string, name: RegExp) =>
  page.getByRole('group', { name: group }).getByRole('checkbox', { name })

/** Opens the page and waits until a script answers it. Gives how many questions the bank has. */
async function open(page: Page): Promise<number> {
  await page.goto(PAGE)
  await expect(page.locator('[data-widget]')).toHaveAttribute('data-alive', /.*/)
  return Number(/(\d+)문제 중/.exec((await counted(page).textContent()) ?? '')?.[1])
}

/** Presses a button with the keyboard and reads the file that comes. */
async function saved(page: Page, button: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).press('Enter')
  const download = await coming
  const name = download.suggestedFilename()
  await expect(page.getByText(new RegExp(`^${name} 파일에 \\d+(문제|명의 결과)를 저장했어요.$`))).toBeVisible()
  return { name, bytes: readFileSync(await download.path()) }
}

test('GIFT: every question of the page is an entry', async ({ page }) => {
  const count = await open(page)
  const { name, bytes } = await saved(page, 'GIFT 저장')
  expect(name).toBe(`${LESSON}-gift.txt`)
  const entries = [...giftEntries(bytes.toString('utf8')).keys()]
  expect(new Set(entries.map(id => id.replace(/\.\d+$/, ''))).size).toBe(count)
})

test('QTI: the zip opens, and its manifest names an item for every question', async ({ page }) => {
  const count = await open(page)
  const { name, bytes } = await saved(page, 'QTI 2.1 저장')
  expect(name).toBe(`${LESSON}-qti.zip`)
  const files = await unzipped(bytes)
  const resources = all(xmlRoot(files.get('imsmanifest.xml') ?? ''), 'resource')
  const items = resources.filter(({ attributes }) => attributes.type === 'imsqti_item_xmlv2p1')
  expect(items).toHaveLength(count)
  for (const { attributes } of items)
    expect(xmlRoot(files.get(attributes.href ?? '') ?? '').name).toBe('assessmentItem')
})

test('Anki and CSV: a row for every question', async ({ page }) => {
  const count = await open(page)
  const anki = await saved(page, 'Anki 저장')
  expect(anki.name).toBe(`${LESSON}-anki.txt`)
  const cards = anki.bytes.toString('utf8').replace(/^(#.*\n)+/, '')
  expect(papaparse.parse(cards, { delimiter: '\t', skipEmptyLines: true }).data).toHaveLength(count)
  const csv = await saved(page, 'CSV 저장')
  expect(csv.name).toBe(`${LESSON}-questions.csv`)
  expect(papaparse.parse(csv.bytes.toString('utf8'), { skipEmptyLines: true }).data).toHaveLength(count + 1)
})

test('with the keyboard a reader leaves a concept out, and the file leaves it out', async ({ page }) => {
  const count = await open(page)
  const box = boxOf(page, '개념', /^개념 3 /)
  const inConcept = Number(/\((\d+)\)/.exec((await box.evaluate(one => one.parentElement?.textContent)) ?? '')?.[1])
  await box.press('Space')
  await expect(counted(page)).toHaveText(`${count}문제 중 ${count - inConcept}문제를 골랐어요.`)
  const { bytes } = await saved(page, 'GIFT 저장')
  expect(bytes.toString('utf8')).not.toContain('/개념 3 ')
  await page.getByRole('button', { name: '모든 문제 고르기' }).press('Enter')
  await expect(counted(page)).toHaveText(`${count}문제 중 ${count}문제를 골랐어요.`)
})

/** The printer's dialog is the browser's own: it is answered at once. */
const answerPrinter = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'))
  })

for (const [button, shown, hidden] of [
  ['시험지 인쇄', /시험지$/, /정답지$/],
  ['정답지 인쇄', /정답지$/, /시험지$/],
] as const)
  test(`${button} prints that paper alone`, async ({ page }) => {
    await answerPrinter(page)
    const count = await open(page)
    await page.getByRole('button', { name: button }).press('Enter')
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 688, height: 1000 })
    const paper = page.getByRole('region', { name: shown })
    await expect(paper).toBeVisible()
    await expect(paper.getByRole('list').first().locator('> li')).toHaveCount(count)
    await expect(page.getByRole('region', { name: hidden })).toBeHidden()
    await expect(page.getByRole('button', { name: /저장|인쇄/ })).toHaveCount(0)
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
    expect(await sticksOut(page)).toEqual([])
  })

test('printed by the browser, the key begins on a page of its own', async ({ page }) => {
  await open(page)
  for (const level of [/^응용/, /^심화/]) await boxOf(page, '난이도', level).press('Space')
  for (let concept = 2; concept <= 11; concept += 1)
    await boxOf(page, '개념', new RegExp(`^개념 ${concept} `)).press('Space')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const pdf = await page.pdf({ format: 'A4' })
  // Some questions of one concept fill less than a page, and so do their answers.
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2)
})

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
const results = (name: string, rights: readonly boolean[]): QuizResults => ({
  ...{ kind: 'quiz-results', version: 2, lesson: LESSON, name, created: '2026-03-02T09:00:00.000Z' },
  rows: rights.map((right, index) => ({
    ...{ id: `q${index + 1}`, version: 'v1', concept: index + 1, level: 'basic', right, credit: right ? 1 : 0 },
  })),
})

test('results of a class become tables and a sheet; a broken file has its sentence', async ({ page }) => {
  await open(page)
  await page
    .getByLabel('결과 파일 고르기')
    .setInputFiles([
      file('kim.json', resultsJson(results('김하나', [true, false]))),
      file('lee.json', resultsJson(results('이두리', [true, true]))),
      file('broken.json', '{'),
    ])
  await expect(page.getByText('파일 2개를 읽었고, 1개는 읽지 못했어요.')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveText(/^broken\.json: JSON 파일이 아니거나/)
  const students = page.getByRole('table', { name: /^학생별 결과/ })
  await expect(students.getByRole('columnheader')).toHaveText(['학생', '맞은 수 / 답한 수', '1', '2'])
  const hardest = page
    .getByRole('table', { name: /^문제별 정답률/ })
    .getByRole('row')
    .nth(1)
  await expect(hardest.getByRole('cell')).toHaveText(['1', 'q2', /^개념/, '50%', '1 / 2'])
  await expect(students.getByRole('row', { name: /^김하나/ }).getByRole('cell')).toHaveText(['1 / 2', '틀림', '맞음'])
  const { name, bytes } = await saved(page, '합친 결과 CSV 저장')
  expect(name).toBe(`${LESSON}-results.csv`)
  expect(papaparse.parse<string[]>(bytes.toString('utf8'), { skipEmptyLines: true }).data[1]?.slice(2)).toEqual([
    '1',
    '2',
    '0',
    '1',
  ])
})

for (const [colorScheme, width] of LOOKS)
  test(`nothing sticks out and axe finds nothing, ${colorScheme}, ${width} px`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await open(page)
    await page.getByText('미리 보기').click()
    const many = results(
      '아주 긴 이름을 가진 학생',
      Array.from({ length: 11 }, (_, index) => index % 2 === 0),
    )
    await page.getByLabel('결과 파일 고르기').setInputFiles([file('kim.json', resultsJson(many)), file('x.json', '')])
    await expect(page.getByRole('table', { name: /^학생별 결과/ })).toBeVisible()
    expect(await sticksOut(page)).toEqual([])
    expect(await violationsOf(page)).toEqual([])
    const small = await page
      .locator('.export :is(button, input[type=file], label, summary)')
      .evaluateAll(controls =>
        controls.filter(one => one.getBoundingClientRect().height < 44).map(({ textContent }) => textContent),
      )
    expect(small).toEqual([])
  })
