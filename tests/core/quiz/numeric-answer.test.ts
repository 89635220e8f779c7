import { describe, expect, it } from 'vitest'
import { parseQuantity } from '#core/quiz/numeric-answer.ts'

describe('a quantity as people type it', () => {
  it.each([
    ['0.8', 0.8, undefined],
    ['.8', 0.8, undefined],
    ['$0.80', 0.8, 'USD'],
    ['US$ 0.80', 0.8, 'USD'],
    ['0.8달러', 0.8, 'USD'],
    ['0.8 USD', 0.8, 'USD'],
    ['0.8불이에요', 0.8, 'USD'],
    ['80센트', 0.8, 'USD'],
    ['-$80', -80, 'USD'],
    ['$-80', -80, 'USD'],
    ['−80달러', -80, 'USD'],
    ['1,200원', 1200, 'KRW'],
    ['₩1,200', 1200, 'KRW'],
    ['400K', 400_000, undefined],
    ['400k', 400_000, undefined],
    ['1.5M', 1_500_000, undefined],
    ['40만', 400_000, undefined],
    ['2.5억', 250_000_000, undefined],
    ['100만 건', 1_000_000, 'requests'],
    ['월 1,000,000건', 1_000_000, 'requests'],
    ['1억 2,000만 건', 120_000_000, 'requests'],
    ['3천만', 30_000_000, undefined],
    ['15분', 15, 'min'],
    ['최대 15분입니다.', 15, 'min'],
    ['15 minutes', 15, 'min'],
    ['15m', 15, 'min'],
    ['1분 30초', 1.5, 'min'],
    ['900s', 900, 's'],
    ['200ms', 200, 'ms'],
    ['200 밀리초', 200, 'ms'],
    ['10,240MB', 10_240, 'MB'],
    ['10gb', 10, 'GB'],
    ['40만 GB-초', 400_000, 'GB-s'],
    ['10,000 GB 초', 10_000, 'GB-s'],
    ['10000 GB-seconds', 10_000, 'GB-s'],
    ['1769 메가바이트', 1769, 'MB'],
    ['900 secs', 900, 's'],
    ['30 mins', 30, 'min'],
    ['1 hr', 1, 'h'],
    ['18프로', 18, 'percent'],
    ['+5', 5, undefined],
    ['1 000 000', 1_000_000, undefined],
    ['15,000,000 GB초', 15_000_000, 'GB-s'],
    ['93%', 93, 'percent'],
    ['93 퍼센트', 93, 'percent'],
    ['１５분', 15, 'min'],
    ['16대', 16, 'count'],
  ])('%s', (text, amount, unit) => {
    const parsed = parseQuantity(text)
    expect(parsed).toMatchObject({ ok: true, value: { unit } })
    if (parsed.ok) expect(parsed.value.amount).toBeCloseTo(amount, 9)
  })
})

describe('a text that is no quantity', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['열다섯', 'not-a-number'],
    ['1,20', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['12abc', 'unknown-unit'],
    ['18 리터', 'unknown-unit'],
    ['0,8', 'not-a-number'],
    ['$', 'not-a-number'],
    ['15분 3달러', 'mixed-units'],
    ['$15분', 'mixed-units'],
    ['1 2', 'mixed-units'],
    ['15분 30', 'mixed-units'],
  ])('%s', (text, kind) => expect(parseQuantity(text)).toMatchObject({ ok: false, error: { kind } }))
})
