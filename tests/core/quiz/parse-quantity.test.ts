import { describe, expect, it } from 'vitest'
import { parseQuantity } from '#core/quiz/parse-quantity.ts'

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
    ['USD 244.13', 244.13, 'USD'],
    ['usd5', 5, 'USD'],
    ['KRW 1,200', 1200, 'KRW'],
    ['미화 5달러', 5, 'USD'],
    ['244.13달러에요', 244.13, 'USD'],
    ['5달러쯤', 5, 'USD'],
    ['답: 5달러요', 5, 'USD'],
    ['= $5', 5, 'USD'],
    ['대략 40만', 400_000, undefined],
    ['한 달에 5달러', 5, 'USD'],
    ['답: 월 약 5달러', 5, 'USD'],
    ['$5/month', 5, 'USD'],
    ['120만 req', 1_200_000, 'requests'],
    ['5백', 500, undefined],
    ['1천2백원', 1200, 'KRW'],
    ['4십만', 400_000, undefined],
    ['1천2백만', 12_000_000, undefined],
    ['1억 3천5백만', 135_000_000, undefined],
    ['5천억', 500_000_000_000, undefined],
    ['2.5천만', 25_000_000, undefined],
    ['40만GB-초', 400_000, 'GB-s'],
    ['5만USD', 50_000, 'USD'],
    ['만 원', 10_000, 'KRW'],
    ['백만 건', 1_000_000, 'requests'],
    ['1e6', 1_000_000, undefined],
    ['5000 GB*s', 5000, 'GB-s'],
    ['5000 GB × 초', 5000, 'GB-s'],
    ['5000 GB–s', 5000, 'GB-s'],
    ['5000 GB - 초', 5000, 'GB-s'],
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

describe('"a day" is read where requests are asked for, and nowhere else', () => {
  it.each(['하루 1,962,000건', '하루에 1,962,000건', '1,962,000건/일', '1,962,000/day'])('%s', text => {
    expect(parseQuantity(text, 'requests')).toMatchObject({ value: { amount: 1_962_000 } })
    expect(parseQuantity(text, 'USD')).toMatchObject({ ok: false })
  })
})

describe('where memory is asked for, a letter is its unit', () => {
  it.each([
    ['4K', 4, 'KB'],
    ['1769M', 1769, 'MB'],
    ['1.73g', 1.73, 'GB'],
    ['1,769 MB', 1769, 'MB'],
    ['1769', 1769, undefined],
  ] as const)('%s', (text, amount, unit) =>
    expect(parseQuantity(text, 'MB')).toEqual({ ok: true, value: { amount, unit } }),
  )

  it('elsewhere it is a number', () =>
    expect(parseQuantity('4K', 'requests')).toMatchObject({ value: { amount: 4000 } }))
})
