import { RATES, VAT } from '#core/cost/won.ts'
import { counted, money, roughly, won } from './quantity.ts'

/** From here on an amount is read by 만 and 억. */
const LARGE = 10_000

export const wonWords = {
  title: '원화와 부가세로 보기',
  rate: '환율',
  unit: '원/US$',
  hint: '1달러가 몇 원인지 직접 적어 주세요. 이 페이지는 환율을 가져오지 않아요.',
  wrong: `환율은 1,400처럼 숫자로, ${counted(RATES.min)}원부터 ${counted(RATES.max)}원까지 적어 주세요.`,
  on: '환율 날짜',
  onHint: '환율을 적으면 오늘로 바뀌어요. 다른 날의 환율이면 고쳐 주세요.',
  vat: `부가세 ${counted(VAT * 100)}% 더하기`,
  vatHint: 'AWS 가격표와 영수증의 금액에는 부가세가 없어요. 켜면 합계 아래에 더한 금액이 나와요.',
  notKept: '이 브라우저가 저장을 막아서 페이지를 닫으면 환율이 지워져요.',
  stamp: (rate: number, on: string) =>
    `원화는 ${on === '' ? '직접 적은 환율' : `${on} 환율`}, 1달러 ${counted(rate)}원으로 바꿨어요.`,
  withVat: (usd: number) => `부가세 포함 ${money(usd)}`,
  inWon: (krw: number) => (krw < LARGE ? won(krw) : `${won(krw)} (약 ${roughly(krw)} 원)`),
} as const

export const freeLeftWords = (requests: number, ofRequests: number, gbSeconds: number, ofGbSeconds: number) =>
  `남는 프리티어는 요청 ${counted(ofRequests)}건 중 ${counted(requests)}건, ` +
  `${counted(ofGbSeconds)} GB-초 중 ${counted(Math.round(gbSeconds))} GB-초예요.`
