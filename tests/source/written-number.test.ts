import { expect, it } from 'vitest'
import { writtenNumber } from '#source/written-number.ts'

// written | → value, unit, half of the last digit
it.each([
  ['1', 1, '', 0.5],
  ['5,000,000', 5_000_000, '', 0.5],
  ['$0.20', 0.2, '', 0.005],
  ['$0.0000166667', 0.0000166667, '', 0.5e-10],
  ['$243.33', 243.33, '', 0.005],
  ['$2,000', 2000, '', 0.5],
  ['-$80', -80, '', 0.5],
  ['$-80', -80, '', 0.5],
  ['8대 고정', 8, '', 0.5],
  ['93%', 93, 'percent', 0.5],
  ['200ms', 200, 'ms', 0.5],
  ['3초', 3000, 'ms', 500],
  ['0.2초', 200, 'ms', 50],
  ['3,200,000초', 3_200_000_000, 'ms', 500],
  ['15분', 900_000, 'ms', 30_000],
  ['2시간', 7_200_000, 'ms', 1_800_000],
  ['256KB', 0.25, 'MiB', 0.5 / 1024],
  ['128MB', 128, 'MiB', 0.5],
  ['10GB', 10_240, 'MiB', 512],
  ['0.5GB', 512, 'MiB', 51.2],
  ['10 GB 메모리', 10_240, 'MiB', 512],
  ['400,000 GB-초', 400_000, 'GB-s', 0.5],
  ['10K', 10_000, '', 500],
  ['1M', 1_000_000, '', 500_000],
  ['1M requests', 1_000_000, '', 500_000],
  ['1.5M', 1_500_000, '', 50_000],
  ['100만 건', 1_000_000, '', 5000],
  ['2억', 200_000_000, '', 50_000_000],
  ['3 months', 3, '', 0.5],
  ['5Kbps', 5, '', 0.5],
])('%s', (text, value, unit, halfStep) => {
  const read = writtenNumber(text)
  expect(read?.value).toBeCloseTo(value, 12)
  expect(read?.unit).toBe(unit)
  expect(read?.halfStep).toBeCloseTo(halfStep, 12)
})

it.each(['', '  ', '분', '약 15분', '$', '1,0000', '1,00', '1.2.3', '100-1000ms', '10~15분', '3 – 5'])(
  '%j is no one number',
  text => expect(writtenNumber(text)).toBeUndefined(),
)
