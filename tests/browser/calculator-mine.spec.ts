import { expect, type Page, test } from '@playwright/test'

const bar = (page: Page) => page.getByRole('region', { name: '내 워크로드' })
const toggle = (page: Page) => bar(page).getByRole('checkbox', { name: '내 워크로드로도 보기' })
const traffic = (page: Page) =>
  page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: '트래픽 수준' }) })

/** 20만 건 × 30일 × 0.4초 × 1GB = 2,400,000 GB-초 × $0.0000166667 = $40.00, 요청 600만 × $0.20 = $1.20 */
const WORKLOAD = '#calculator?v=1&req=200000&per=day&ms=400&mb=1024&free=0&ops=0'

const switchOn = async (page: Page, then = 'Lambda US$41.20') => {
  await expect(async () => {
    await bar(page).scrollIntoViewIfNeeded()
    await toggle(page).check({ timeout: 500 })
    await expect(bar(page)).toContainText(then, { timeout: 500 })
  }).toPass()
}

test('off at first; on, table, figures, decision and scenarios answer to the workload, also after a reload', async ({
  page,
}) => {
  await page.goto(`/${WORKLOAD}`)
  await expect(toggle(page)).not.toBeChecked()
  await expect(traffic(page).getByRole('columnheader')).toHaveCount(5)
  await switchOn(page)
  await expect(bar(page).getByRole('link', { name: '이 워크로드로 계산 문제 풀기' })).toHaveAttribute(
    'href',
    /\/lessons\/w1d1s3-lambda\/quiz\/practice\/#practice\?v=1&kind=mine&seed=1&req=6000000&ms=400&mb=1024$/,
  )
  // 하루 1만 건: 300,000건 × 0.4 × 1 × $0.0000166667 = $2.00, 요청 $0.06
  await expect(traffic(page).getByRole('row', { name: /10K req/ })).toContainText('Lambda US$2.06 EC2 US$9.49 (1대)')
  await expect(page.getByText('내 워크로드는 EC2 쪽 길이에요.')).toContainText('월 비용은 EC2가 US$31.71 싸요.')
  await expect(page.getByText('강의의 시나리오 2(US$244.13)보다 US$202.93 싸요.')).toBeVisible()
  const day = page.getByRole('figure', { name: /내 워크로드의 하루: EC2에 쓴 것과 낸 것/ })
  await expect(async () => {
    await day.scrollIntoViewIfNeeded()
    await expect(day.getByRole('application')).toBeVisible({ timeout: 500 })
  }).toPass()
  await day.getByText('시간마다의 값을 표로 보기').click()
  // One t3.micro with a slot on each of two vCPU is paid for all day long.
  await expect(day.getByRole('row', { name: /^9시/ }).getByRole('cell').nth(2)).toHaveText('2')
  await page.goto('about:blank')
  await page.goto('/#c6')
  await expect(traffic(page).getByRole('columnheader')).toHaveCount(6)
  await toggle(page).uncheck()
  await expect(traffic(page).getByRole('columnheader')).toHaveCount(5)
  await expect(page.getByText('내 워크로드는 EC2 쪽 길이에요.')).toHaveCount(0)
})

test('in a month of 31 days the row of the same requests a day says what the bar says', async ({ page }) => {
  // 31,000,000 × 0.776 s × 0.5 GB = 12,028,000 GB-s × $0.0000166667 = $200.47, requests $6.20
  await page.goto('/#calculator?v=1&req=1,000,000&per=day&month=31d&h=744&ms=776&mb=512&free=0&ops=0')
  await switchOn(page, 'Lambda US$206.67')
  await expect(traffic(page).getByRole('row', { name: /1M req/ })).toContainText('Lambda US$206.67')
})

test('a request that Lambda refuses takes the way of EC2, and says why', async ({ page }) => {
  await page.goto('/#calculator?v=1&inkb=20MB')
  await switchOn(page, 'Lambda US$0.00')
  await expect(page.getByText('내 워크로드는 EC2 쪽 길이에요.')).toContainText('요청이 20MB예요.')
})

test('where Lambda needs a higher limit and EC2 more instances, both are said', async ({ page }) => {
  await page.goto('/#calculator?v=1&req=3,000,000,000&ms=1000')
  await switchOn(page, 'Lambda US$')
  await expect(page.getByText('내 워크로드는 EC2 쪽 길이에요.')).toContainText(
    /실행 환경이 1,158개 필요해요.*다만 EC2 1대로는 이 트래픽을 감당할 수 없어요\.$/,
  )
})

test('while a value is to be mended nothing is shown as the reader’s own', async ({ page }) => {
  await page.goto('/#calculator?v=1&req=200000&per=day&ms=20분')
  await switchOn(page, '계산기에 고칠 값이 있어요.')
  await expect(bar(page)).not.toContainText('US$')
  await expect(traffic(page).getByRole('columnheader')).toHaveCount(5)
  await bar(page).getByRole('button', { name: '계산기에서 바꾸기' }).press('Enter')
  const calculator = page.getByRole('region', { name: 'Lambda와 EC2 비용 계산기' })
  await calculator.getByRole('textbox', { name: '실행 시간' }).fill('400')
  await expect(traffic(page).getByRole('columnheader')).toHaveCount(6)
})

test('what is typed into the calculator changes the lesson around it', async ({ page }) => {
  await page.goto(`/${WORKLOAD}`)
  await switchOn(page)
  await bar(page).getByRole('button', { name: '계산기에서 바꾸기' }).press('Enter')
  const calculator = page.getByRole('region', { name: 'Lambda와 EC2 비용 계산기' })
  await expect(calculator.getByRole('combobox', { name: '리전' })).toBeFocused()
  await calculator.getByRole('textbox', { name: '요청 수' }).fill('10,000')
  await expect(page.getByText('내 워크로드는 Lambda 쪽 길이에요.')).toContainText('월 비용은 Lambda가 US$7.43 싸요.')
})
