import { expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { originOf } from '#core/aws/sources.ts'
import { parseWorkload } from '#core/cost/parse-workload.ts'
import { SCENARIOS } from '#core/cost/scenarios.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'
import { INPUT } from '#strings/calculator-share.ts'
import { calculationFile, type Making } from '#widgets/calculator/calculation-file.ts'
import { sheetOf } from '#widgets/calculator/calculation-sheet.ts'
import { compareCosts } from '#widgets/calculator/compare.ts'

const MAKING: Making = {
  title: '계산기',
  address: 'https://lesson.example/calculator/#calculator?v=1',
  created: new Date('2026-11-24T01:02:03Z'),
  exchange: { rate: '', on: '', vat: false },
  notes: ['한 달은 30일이에요.'],
}

function fileOf(change: Partial<WorkloadInput> = {}, making: Partial<Making> = {}) {
  const input = { ...SCENARIOS.scenario2, ...change }
  const workload = parseWorkload(input)
  if (!workload.ok) throw new Error('not a workload')
  return calculationFile(input, compareCosts(workload.value, SEOUL), { ...MAKING, ...making })
}

const rowsOf = (file: ReturnType<typeof fileOf>, section: string) =>
  sheetOf(file)
    .filter(([first]) => first === section)
    .map(([, ...cells]) => cells)

it('the file is plain JSON: reading it back gives the same', () => {
  const file = fileOf()
  expect(JSON.parse(JSON.stringify(file))).toEqual(file)
  expect(file).toMatchObject({
    version: 1,
    madeBy: { title: '계산기', address: MAKING.address },
    created: '2026-11-24T01:02:03.000Z',
    region: { id: 'ap-northeast-2' },
    input: { requests: '5,000,000', duration: '3000' },
    workload: { requests: 5_000_000, duration: 3000, memory: 1024, month: { days: 30, hours: 730 } },
  })
})

it("the bills hold the lesson's lines, their figures, and what is written of them", () => {
  const { lambda, ec2 } = fileOf().bills
  expect(lambda.lines.map(({ key, amountUsd }) => [key, amountUsd])).toEqual([
    ['requests', 0.8],
    ['duration', 243.33],
  ])
  expect(lambda.totalUsd).toBe(244.13)
  expect(lambda.lines[0]?.formula).toEqual({ kind: 'requests', used: 5e6, free: 1e6, perMillion: 0.2 })
  expect(lambda.lines[0]?.written).toEqual(['(5,000,000 - 1,000,000) × $0.20 / 1M = $0.80'])
  expect(ec2.totalUsd).toBe(109.49)
})

it('the verdict says who is cheaper, by how much, and where that changes', () => {
  const { verdict } = fileOf()
  expect(verdict).toMatchObject({ cheaper: 'ec2', byUsd: 134.64, moreCrossings: false })
  const [crossing, ...more] = verdict.crossings
  expect(more).toEqual([])
  expect(crossing?.cheaperFromHere).toBe('ec2')
  expect(crossing?.requestsPerDay).toBe((crossing?.requestsPerMonth ?? 0) / 30)
})

it('every price tells its value, unit, source and day', () => {
  const { prices } = fileOf({ ebs: '8' })
  expect(prices.map(({ key }) => key)).toEqual(expect.arrayContaining(['requests', 'duration', 'instances', 'volumes']))
  for (const { usd, asOf, source } of prices) {
    expect(usd.every(price => price > 0)).toBe(true)
    expect(asOf).toMatch(/^20\d\d-\d\d/)
    expect(source.name).not.toBe('')
  }
  expect(prices.find(({ key }) => key === 'instances')).toMatchObject({ usd: [0.013], unit: 'h', asOf: '2025-10-28' })
})

it('what is missing and what is noted stand there', () => {
  const { missing, notes } = fileOf({ alb: true })
  expect(missing).toEqual(expect.arrayContaining(['퍼블릭 IPv4', '세금']))
  expect(missing).not.toContain('서버 앞의 ALB')
  expect(notes).toEqual(MAKING.notes)
})

it('won and tax are there where the reader asked for them', () => {
  const file = fileOf({}, { exchange: { rate: '1,000', on: '2026-11-20', vat: true } })
  expect(file.bills.ec2).toMatchObject({
    totalUsd: 109.49,
    totalWithVatUsd: 120.44,
    totalWon: { krw: 120_439, krwPerUsd: 1000, rateOf: '2026-11-20' },
  })
  expect(rowsOf(file, '가정')).toContainEqual(['환율', '', 1000, '원/USD', '', '', '2026-11-20'])
  expect(rowsOf(file, '합계')).toContainEqual(['부가세 포함', 'EC2', 120_439, '원/월', '', '', ''])
})

it('the sheet has a heading and eight cells in every row', () => {
  const sheet = sheetOf(fileOf())
  expect(sheet[0]).toEqual(['구분', '항목', '쪽', '값', '단위', '계산', '출처', '기준일'])
  expect(sheet.filter(row => row.length !== 8)).toEqual([])
})

it('a typed number stands as it was read, with what was typed beside it', () => {
  const inputs = rowsOf(fileOf({ requests: '500만', duration: '0.2초', coldShare: '7%' }), '입력')
  expect(inputs).toContainEqual(['요청 수', '', 5_000_000, '건/월', '500만', '', ''])
  expect(inputs).toContainEqual(['실행 시간', '', 200, 'ms', '0.2초', '', ''])
  expect(inputs).toContainEqual(['콜드 스타트 비율', '', 7, '%', '7%', '', ''])
  expect(inputs).toContainEqual(['아키텍처', '', 'x86', '', '', '', ''])
  expect(inputs).toContainEqual(['프리티어 적용', '', '예', '', '', '', ''])
  expect(inputs).toHaveLength(Object.keys(INPUT).length - 1)
})

it('the sheet tells lines, totals and prices as numbers, tier by tier', () => {
  const file = fileOf()
  expect(rowsOf(file, '영수증')).toContainEqual([
    ...['요청 비용', 'Lambda', 0.8, 'USD/월'],
    ...['(5,000,000 - 1,000,000) × $0.20 / 1M = $0.80', '', ''],
  ])
  expect(rowsOf(file, '합계')).toContainEqual(['합계', 'Lambda', 244.13, 'USD/월', '', '', ''])
  const prices = rowsOf(file, '가격')
  expect(prices.filter(([item]) => /구간$/.test(String(item)))).toHaveLength(3)
  expect(prices).toContainEqual(['EC2 t3.micro', '', 0.013, 'USD/시간', '', expect.any(String), '2025-10-28'])
  expect(rowsOf(file, '없는 것')).toContainEqual(['없는 것', '', '세금', '', '', '', ''])
})

it('a sheet has the hours that are counted with: a month of 720 h has no 730', () => {
  const rows = rowsOf(fileOf({ month: '30d', ec2Hours: '730' }), '입력')
  expect(rows.find(([item]) => item === INPUT.ec2Hours)?.slice(2, 4)).toEqual([720, '시간/월'])
})

it('surplus credits, which are alike in every region, have a day of their own', () => {
  const busy = { requests: '259,200,000', duration: '30', ec2Type: 't3.small', credits: true } as const
  const { prices } = fileOf(busy)
  expect(prices.find(({ key }) => key === 'surplusCredits')?.asOf).toBe(originOf('ec2-burstable').asOf)
})
