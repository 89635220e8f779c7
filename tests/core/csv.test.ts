import { expect, it } from 'vitest'
import { csvOf } from '#core/csv.ts'

const lineOf = (...cells: (string | number)[]) => csvOf([cells]).replace(/^\uFEFF/, '')

it('a file begins with a byte order mark and each row ends in CR LF', () => {
  expect(
    csvOf([
      ['가', 1],
      ['나', 2],
    ]),
  ).toBe('\uFEFF가,1\r\n나,2\r\n')
})

// cell | → as it is written
it.each([
  ['plain', 'plain'],
  ['', ''],
  ['5,000,000', '"5,000,000"'],
  ['한 "말"', '"한 ""말"""'],
  ['두\n줄', '"두\n줄"'],
  [1234.5, '1234.5'],
  [0.0000000309, '0.0000000309'],
  [1e12, '1000000000000'],
  [-3, '-3'],
])('%j is written as %s', (cell, written) => {
  expect(lineOf(cell)).toBe(`${written}\r\n`)
})

// what somebody may type into a field so that a sheet runs it
it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '＋1'])('%j is text in a sheet', typed => {
  expect(lineOf(typed)).toBe(`'${typed}\r\n`)
})

it('what runs and needs quotes has both', () => {
  expect(lineOf('=HYPERLINK("http://a.example","가")')).toBe(`"'=HYPERLINK(""http://a.example"",""가"")"\r\n`)
  expect(lineOf('\r=1')).toBe(`"'\r=1"\r\n`)
})
