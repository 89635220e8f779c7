import { describe, expect, it } from 'vitest'
import type { Figure } from '#core/cost/figures.ts'
import { claimFaults } from '#source/claims.ts'

// Round figures, so that a reader can check every row in the head.
const VALUES: Readonly<Record<string, Pick<Figure, 'value' | 'unit'>>> = {
  timeout: { value: 900, unit: 's' },
  init: { value: 10_000, unit: 'ms' },
  hours: { value: 2, unit: 'h' },
  memory: { value: 10_240, unit: 'MiB' },
  storage: { value: 10, unit: 'GB' },
  payload: { value: 256, unit: 'KiB' },
  stream: { value: 2, unit: 'MB/s' },
  request: { value: 0.2, unit: 'USD/request-million' },
  bill: { value: 244.1316, unit: 'USD/month' },
  free: { value: 1_000_000, unit: 'requests' },
  gbSeconds: { value: 400_000, unit: 'GB-s' },
  leak: { value: 93.3, unit: 'percent' },
  snapStart: { value: '2024-11-22', unit: 'date' },
  ended: { value: '2024-03', unit: 'date' },
  runtime: { value: 'python3.14', unit: 'runtime' },
}
const module = (values = VALUES) => ({
  figure: (key: string): Figure | undefined => {
    const found = values[key]
    return found && { key, source: 'derived', asOf: '2026', ...found }
  },
  written: ({ value, unit }: Figure) => (unit === 's' ? `${Number(value) / 60}분` : `US$${value}`),
})
const faults = (quote: string, is: Record<string, string>, values = VALUES) =>
  claimFaults({ quote, is }, module(values))

// written | figure it equals
it.each([
  ['15분', 'timeout'],
  ['900초', 'timeout'],
  ['900', 'timeout'],
  ['10초', 'init'],
  ['10,000ms', 'init'],
  ['2시간', 'hours'],
  ['120분', 'hours'],
  ['10GB', 'memory'],
  ['10,240MB', 'memory'],
  ['10GB', 'storage'],
  ['256KB', 'payload'],
  ['2MB', 'stream'],
  ['$0.20', 'request'],
  ['$0.2', 'request'],
  ['$244.13', 'bill'],
  ['$244', 'bill'],
  ['1M', 'free'],
  ['100만', 'free'],
  ['1,000,000', 'free'],
  ['400K', 'gbSeconds'],
  ['400,000 GB-초', 'gbSeconds'],
  ['93%', 'leak'],
  ['2024.11', 'snapStart'],
  ['2024-11-22', 'snapStart'],
  ['2024', 'snapStart'],
  ['2024.3', 'ended'],
  ['2024.03', 'ended'],
  ['python3.14', 'runtime'],
])('%s is %s', (written, key) => {
  expect(faults(`값은 ${written} 입니다`, { [written]: key })).toEqual([])
})

// written | figure it does not equal
it.each([
  ['16분', 'timeout'],
  ['15초', 'timeout'],
  ['900MB', 'timeout'],
  ['10MB', 'storage'],
  ['$0.21', 'request'],
  ['$244.14', 'bill'],
  ['$243', 'bill'],
  ['1K', 'free'],
  ['1,000초', 'hours'],
  ['400,000초', 'gbSeconds'],
  ['94%', 'leak'],
  ['93초', 'leak'],
  ['2024.1', 'snapStart'],
  ['2024.12', 'snapStart'],
  ['2024.11.2', 'snapStart'],
  ['python3.1', 'runtime'],
  ['약간', 'free'],
])('%s is not %s', (written, key) => {
  expect(faults(`값은 ${written} 입니다`, { [written]: key })).toHaveLength(1)
})

describe('what the instructor reads', () => {
  const QUOTE = '최대 실행 시간: 115분, 요청 100만 건당 $0.20'

  it.each([
    [
      'the number is not what the module computes',
      { '$0.20': 'bill' },
      'the lesson says $0.20, the pricing module gives US$244.1316 for bill (244.1316 USD/month)',
      'correct the key; or, if the lesson is wrong, write a `corrections` entry and take this number out of the claim',
    ],
    [
      'the number is not in the quote',
      { '$0.25': 'request' },
      `"$0.25" is not in the quote "${QUOTE}"`,
      'copy the number as the quote has it',
    ],
    [
      'the number is a piece of another',
      { '15분': 'timeout' },
      `"15분" is only a piece of a number in the quote "${QUOTE}"`,
      'copy the whole number',
    ],
    [
      'so is one that ends too early',
      { '$0.2': 'request' },
      `"$0.2" is only a piece of a number in the quote "${QUOTE}"`,
      'copy the whole number',
    ],
    [
      'the figure does not exist',
      { '$0.20': 'lambda.reqeust' },
      'there is no figure "lambda.reqeust"',
      'write a key of src/core/aws/facts.ts or src/core/cost/figures.ts',
    ],
  ])('%s', (_, is, what, remedy) => {
    expect(faults(QUOTE, is)).toEqual([{ number: Object.keys(is)[0], what, remedy }])
  })

  it('the price of the module changed: both values are named', () => {
    const dearer = { ...VALUES, request: { value: 0.25, unit: 'USD/request-million' as const } }
    expect(faults(QUOTE, { '$0.20': 'request' })).toEqual([])
    expect(faults(QUOTE, { '$0.20': 'request' }, dearer).map(({ what }) => what)).toEqual([
      'the lesson says $0.20, the pricing module gives US$0.25 for request (0.25 USD/request-million)',
    ])
  })

  it('every number of a claim is judged', () => {
    expect(faults(QUOTE, { '115분': 'timeout', '$0.20': 'nothing' }).map(({ number }) => number)).toEqual([
      '115분',
      '$0.20',
    ])
  })
})
