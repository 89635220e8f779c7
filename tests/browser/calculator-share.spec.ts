import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { calculatorOf, totalOf, unfold } from './calculator-page.ts'
import { sticksOut } from './page-moves.ts'
import { scannedOf } from './scan.ts'

const LINK = '/calculator/#calculator?v=1&req=500%EB%A7%8C&ms=3000&mb=1024&alb=1'

const buttonOf = (page: Page, name: string) => calculatorOf(page).getByRole('button', { name, exact: true })
const codeOf = (page: Page) => calculatorOf(page).getByRole('img', { name: '이 계산의 링크가 담긴 QR 코드' })
const rowOf = (page: Page, table: string, row: string | RegExp) =>
  calculatorOf(page)
    .getByRole('table', { name: table, includeHidden: true })
    .getByRole('row', { name: row, includeHidden: true })

/** Opens a calculation of $244.13 on Lambda, as the lesson's second scenario, and waits until it is alive. */
async function open(page: Page, link = LINK) {
  await page.goto(link)
  await expect(totalOf(page, 'Lambda 영수증')).toContainText('US$244.13')
}

/** Presses a button of the exports and reads the file that comes. */
async function saved(page: Page, button: string) {
  await calculatorOf(page).getByText('내보내기', { exact: true }).click()
  const coming = page.waitForEvent('download')
  await buttonOf(page, button).click()
  const download = await coming
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

const scanned = (page: Page) => scannedOf(codeOf(page))

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const)
  test(`the QR code holds the link, and follows what is typed, ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await open(page)
    await buttonOf(page, 'QR 코드 보기').press('Enter')
    await expect(buttonOf(page, 'QR 코드 보기')).toHaveAttribute('aria-expanded', 'true')
    await expect(codeOf(page)).toBeVisible()
    expect(await scanned(page)).toMatch(/\/calculator\/#calculator\?v=1&region=ap-northeast-2&req=500%EB%A7%8C&.*alb=1/)
    await calculatorOf(page).getByRole('textbox', { name: '요청 수' }).fill('700만')
    await expect(page).toHaveURL(/req=700/)
    await expect.poll(() => scanned(page)).toBe(page.url())
    await expect(calculatorOf(page).getByText(/지금 주소는 이 기기에서만 열려요/)).toBeVisible()
    expect(await sticksOut(page)).toEqual([])
    await buttonOf(page, 'QR 코드 보기').press('Enter')
    await expect(codeOf(page)).toHaveCount(0)
  })

test('a square of the QR code has four pixels where there is room', async ({ page }) => {
  await open(page)
  await buttonOf(page, 'QR 코드 보기').click()
  const squares = await codeOf(page).evaluate(code => (code as SVGSVGElement).viewBox.baseVal.width)
  expect((await codeOf(page).boundingBox())?.width).toBe(squares * 4)
})

test('a link that is too long for a QR code is answered with a sentence', async ({ page }) => {
  const hours = encodeURIComponent('가'.repeat(240))
  const typed = ['req', 'ms', 'mb'].map(name => `&${name}=${encodeURIComponent('나'.repeat(40))}`).join('')
  await page.goto(`/calculator/#calculator?v=1&hours=${hours}${typed}`)
  await expect(calculatorOf(page).getByRole('textbox', { name: '메모리' })).toHaveValue('나'.repeat(40))
  await buttonOf(page, 'QR 코드 보기').click()
  await expect(calculatorOf(page).getByText(/링크가 너무 길어서 QR 코드에 담을 수 없어요/)).toBeVisible()
  await expect(codeOf(page)).toHaveCount(0)
})

test('when the QR code does not load a note says so, and a retry brings it', async ({ page }) => {
  await page.route('**/assets/qr-*.js*', route => route.abort())
  await open(page)
  await buttonOf(page, 'QR 코드 보기').click()
  const note = calculatorOf(page).getByRole('alert')
  await expect(note).toContainText('QR 코드를 그리는 도구를 불러오지 못했어요.')
  await page.unroute('**/assets/qr-*.js*')
  await note.getByRole('button', { name: '다시 시도' }).press('Enter')
  await expect(note).toHaveCount(0)
  // A browser that remembers the failure gives the page anew, with the calculation and without what was open.
  await expect(async () => {
    if ((await buttonOf(page, 'QR 코드 보기').getAttribute('aria-expanded')) !== 'true')
      await buttonOf(page, 'QR 코드 보기').click({ timeout: 1000 })
    await expect(codeOf(page)).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(totalOf(page, 'Lambda 영수증')).toContainText('US$244.13')
})

test('the JSON file says what the page shows', async ({ page }) => {
  await open(page)
  const { name, text } = await saved(page, 'JSON 저장')
  expect(name).toMatch(/^lambda-cost-\d{4}-\d\d-\d\d\.json$/)
  const file = JSON.parse(text)
  expect(file).toMatchObject({ version: 1, input: { requests: '500만' }, workload: { requests: 5_000_000 } })
  expect(file.bills.lambda.totalUsd).toBe(244.13)
  for (const { name, totalUsd } of Object.values<{ name: string; totalUsd: number }>(file.bills))
    await expect(totalOf(page, `${name} 영수증`)).toContainText(`US$${totalUsd.toFixed(2)}`)
  for (const { name, written } of file.bills.ec2.lines)
    for (const step of written)
      await expect(rowOf(page, 'EC2 영수증', new RegExp(`^${name.replace(/[()]/g, '.')}`))).toContainText(step)
  await expect(calculatorOf(page).getByText(file.notes[1])).toBeVisible()
  await expect(calculatorOf(page).getByText(`여기에 없는 것: ${file.missing.join(', ')}.`)).toBeVisible()
  await calculatorOf(page).getByText('이 가격은 어디서 나왔나요?').click()
  await expect(calculatorOf(page).getByRole('table', { name: '이 계산에 쓰인 가격' }).getByRole('row')).toHaveCount(
    file.prices.length + 1,
  )
  for (const { name, asOf, source } of file.prices) {
    await expect(rowOf(page, '이 계산에 쓰인 가격', name).first()).toContainText(asOf)
    await expect(rowOf(page, '이 계산에 쓰인 가격', name).first()).toContainText(source.name)
  }
  await page.goto('about:blank')
  await open(page, file.madeBy.address)
})

test('the CSV file opens with Hangul, holds what the page shows, and runs nothing that was typed', async ({ page }) => {
  await open(page)
  await unfold(page, '원화와 부가세로 보기', '환율 날짜')
  await calculatorOf(page).getByRole('textbox', { name: '환율 (원/US$)' }).fill('1,400')
  const { name, text } = await saved(page, 'CSV 저장')
  expect(name).toMatch(/^lambda-cost-\d{4}-\d\d-\d\d\.csv$/)
  const [head, ...lines] = text.split('\r\n')
  expect(head).toBe('\uFEFF구분,항목,쪽,값,단위,계산,출처,기준일')
  expect(lines).toContain('입력,요청 수,,5000000,건/월,500만,,')
  expect(lines).toContain('입력,서버 앞의 ALB,,예,,,,')
  expect(lines).toContain('합계,합계,Lambda,244.13,USD/월,,,')
  expect(lines.find(line => line.startsWith('가격,EC2 t3.micro'))).toMatch(/,0\.013,USD\/시간,,AWS .+,2025-10-28$/)
  expect(lines.find(line => line.startsWith('가정,환율'))).toMatch(/,1400,원\/USD,,,\d{4}-\d\d-\d\d$/)
  expect(lines.filter(line => /(^|,)"?[=+@\t-]/.test(line))).toEqual([])
})

test('while a value is wrong nothing can be exported, and it says why', async ({ page }) => {
  await open(page)
  await calculatorOf(page).getByText('내보내기', { exact: true }).click()
  await calculatorOf(page).getByRole('textbox', { name: '메모리' }).fill('=1')
  await expect(calculatorOf(page).getByText(/지금 입력한 값의 결과가 아직 없어서 내보낼 수 없어요/)).toBeVisible()
  await expect(buttonOf(page, 'CSV 저장')).toHaveCount(0)
})

test('where the browser refuses to copy, the address stands there', async ({ page }) => {
  await page.route('**/calculator/', async route => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'permissions-policy': 'clipboard-write=()' } })
  })
  await open(page)
  const refused = calculatorOf(page).getByText('브라우저가 복사를 막았어요. 아래 주소를 직접 복사하세요.')
  await expect(async () => {
    await buttonOf(page, '링크 복사').press('Enter')
    await expect(refused).toBeVisible({ timeout: 2000 })
  }).toPass()
  const address = calculatorOf(page).getByRole('textbox', { name: '이 계산의 링크' })
  await expect(address).toHaveValue(/\/calculator\/#calculator\?v=1&region=ap-northeast-2&req=500%EB%A7%8C&/)
  await address.focus()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await address.inputValue())
})
