import { expect, it } from 'vitest'
import { findQuote } from '#source/quotes.ts'

const TEXT = `# Lambda

- 인스턴스 비용: $7.59/월 (24시간 실행)
- 최대 15분
- 최대 15분까지
- 콜드 스타트`

it('a quote that stands once is found by its offsets', () => {
  const found = findQuote(TEXT, '$7.59/월', undefined)
  expect(found.ok && TEXT.slice(found.value.start, found.value.end)).toBe('$7.59/월')
})

it('`nth` tells which one is meant, counted from 1', () => {
  expect(findQuote(TEXT, '최대 15분', 1)).toMatchObject({ value: { start: TEXT.indexOf('최대') } })
  expect(findQuote(TEXT, '최대 15분', 2)).toMatchObject({ value: { start: TEXT.lastIndexOf('최대') } })
})

// why not | quote | nth | → error
it.each([
  ['it stands twice', '최대 15분', undefined, { kind: 'ambiguous', lines: [4, 5] }],
  ['there is no third', '최대 15분', 3, { kind: 'no-such-occurrence', lines: [4, 5] }],
  ['there is no second', '콜드 스타트', 2, { kind: 'no-such-occurrence', lines: [6] }],
  [
    'a number in it was changed',
    '- 인스턴스 비용: $8.35/월 (24시간 실행)',
    undefined,
    { kind: 'gone', nearest: { line: 3, text: '- 인스턴스 비용: $7.59/월 (24시간 실행)' } },
  ],
  [
    'of several that are like it, the line with the least else',
    '최대 16분',
    undefined,
    { kind: 'gone', nearest: { line: 4, text: '- 최대 15분' } },
  ],
  [
    'a short piece of a long line was changed',
    '$7.61/월',
    undefined,
    { kind: 'gone', nearest: { line: 3, text: '- 인스턴스 비용: $7.59/월 (24시간 실행)' } },
  ],
  ['nothing is like it', '프로비저닝된 동시성', undefined, { kind: 'gone', nearest: undefined }],
])('no place is given when %s', (_, quote, nth, error) => {
  expect(findQuote(TEXT, quote, nth)).toEqual({ ok: false, error: { quote, ...error } })
})
