import { SIDES } from '#core/cost/compare.ts'
import { FIELD_RULES } from '#core/cost/parse-workload.ts'
import type { Workload, WorkloadInput } from '#core/cost/workload.ts'
import type { NumberField } from '#core/cost/workload-error.ts'
import type { Cell } from '#core/csv.ts'
import { UNIT } from '#strings/bill.ts'
import { FIELD_UNIT, INPUT, inputWords, sheetWords as words } from '#strings/calculator-share.ts'
import type { CalculationFile } from './calculation-file.ts'

interface Row {
  readonly section: string
  readonly item: string
  readonly side?: string
  readonly value: Cell
  readonly unit?: string
  /** Of an input: what was typed */
  readonly formula?: string
  readonly source?: string
  readonly date?: string
}

/** The same calculation as rows of a sheet, their headings first. */
export function sheetOf(file: CalculationFile): readonly (readonly Cell[])[] {
  const rows = [...aboutRows(file), ...inputRows(file), ...resultRows(file), ...priceRows(file), ...otherRows(file)]
  return [words.columns, ...rows.map(cellsOf)]
}

const cellsOf = ({ section, item, side = '', value, unit = '', formula = '', source = '', date = '' }: Row) => [
  ...[section, item, side, value],
  ...[unit, formula, source, date],
]

const aboutRows = ({ madeBy, created, region }: CalculationFile): readonly Row[] => [
  { section: words.about, item: words.page, value: madeBy.title },
  { section: words.about, item: words.address, value: madeBy.address },
  { section: words.about, item: words.created, value: created },
  { section: words.about, item: words.region, value: `${region.name} (${region.id})` },
]

function inputRows(file: CalculationFile): readonly Row[] {
  const { input, workload, bills } = file
  const fields = Object.keys(INPUT) as (keyof WorkloadInput)[]
  const rate = bills.lambda.totalWon
  return [
    ...fields.filter(field => field !== 'profileOwn' || input.profile === 'own').map(field => inputRow(field, file)),
    { section: words.basis, item: words.daysOfMonth, value: workload.month.days, unit: words.days },
    { section: words.basis, item: words.hoursOfMonth, value: workload.month.hours, unit: words.hours },
    ...(rate === undefined
      ? []
      : [{ section: words.basis, item: words.rate, value: rate.krwPerUsd, unit: words.wonPerUsd, date: rate.rateOf }]),
  ]
}

/** What is counted with, where that is not the number as it was read */
const COUNTED: Partial<Readonly<Record<NumberField, (workload: Workload) => number>>> = {
  requests: ({ requests }) => requests,
  ec2Hours: ({ ec2 }) => ec2.hours,
}

/** A typed number as it was read, with what was typed beside it. */
function inputRow(field: keyof WorkloadInput, { input, workload }: CalculationFile): Row {
  const row = { section: words.input, item: INPUT[field] }
  const typed = inputWords(field, input[field])
  if (!isNumber(field)) return { ...row, value: typed }
  const { read, unit } = FIELD_RULES[field]
  const value = COUNTED[field]?.(workload) ?? read(input[field]) ?? typed
  return { ...row, value, unit: FIELD_UNIT[unit], formula: typed }
}

const isNumber = (field: keyof WorkloadInput): field is NumberField => Object.hasOwn(FIELD_RULES, field)

function resultRows({ bills, verdict }: CalculationFile): readonly Row[] {
  const lines = SIDES.flatMap(side =>
    bills[side].lines.map(({ name, amountUsd, written }): Row => {
      const formula = written.join('; ')
      return {
        section: words.receipt,
        item: name,
        side: bills[side].name,
        value: amountUsd,
        unit: words.perMonth,
        formula,
      }
    }),
  )
  const crossings = verdict.crossings.map(({ requestsPerDay, cheaperFromHere }): Row => {
    const side = bills[cheaperFromHere].name
    return { section: words.verdict, item: words.crossing, side, value: requestsPerDay, unit: words.requestsPerDay }
  })
  const text = { section: words.verdict, item: words.verdict, value: verdict.text }
  return [...lines, ...SIDES.flatMap(side => totalRows(bills[side])), text, ...crossings]
}

function totalRows({
  name,
  totalUsd,
  totalWithVatUsd,
  totalWon,
  unpriced,
}: CalculationFile['bills']['ec2']): readonly Row[] {
  const row = { section: words.total, side: name, formula: unpriced.length === 0 ? '' : words.orMore }
  const total: Row = { ...row, item: words.total, value: totalUsd, unit: words.perMonth }
  const item = totalWithVatUsd === undefined ? words.total : words.withVat
  return [
    total,
    ...(totalWithVatUsd === undefined ? [] : [{ ...total, item, value: totalWithVatUsd }]),
    ...(totalWon === undefined ? [] : [{ ...row, item, value: totalWon.krw, unit: words.wonPerMonth }]),
  ]
}

/** One row a tier, so that each price is a number. */
const priceRows = ({ prices }: CalculationFile): readonly Row[] =>
  prices.flatMap(({ name, usd, unit, source, asOf }) =>
    usd.map((value, tier) => ({
      section: words.price,
      item: usd.length === 1 ? name : words.tier(name, tier + 1),
      value,
      unit: `USD/${UNIT[unit]}`,
      source: source.page === undefined ? source.name : `${source.name} (${source.page})`,
      date: asOf,
    })),
  )

const otherRows = ({ missing, notes }: CalculationFile): readonly Row[] => [
  ...missing.map(value => ({ section: words.missing, item: words.missing, value })),
  ...notes.map(value => ({ section: words.note, item: words.note, value })),
]
