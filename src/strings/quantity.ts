const plain = new Intl.NumberFormat('ko-KR', { maximumFractionDigits: 6 })
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const dollars = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const wholeWon = new Intl.NumberFormat('ko-KR', { style: 'currency', currency: 'KRW' })
const digits = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 12 })

/** US$1,234.50: a total. */
export const money = (usd: number) => `US$${cents.format(usd)}`

/** ₩1,234: whole won. */
export const won = (krw: number) => wholeWon.format(krw)

/** $1,234.50 within arithmetic, as the lesson writes it; $0 when there is nothing to pay. */
export const amount = (usd: number) => (usd === 0 ? '$0' : `$${cents.format(usd)}`)

/** +$1.20, -$0.50; 0 when it is less than half a cent. */
export const signed = (usd: number) => withSign(usd, cents)

/** The same for a narrow column: from $1,000 on without cents. */
export const signedShort = (usd: number) => withSign(usd, Math.abs(usd) < 1000 ? cents : dollars)

/** The same for a plot or a table on a phone: from $1,000,000 on as large numbers are read, -$600억. */
export const signedRoughly = (usd: number) =>
  Math.abs(usd) < 1e6 ? signedShort(usd) : `${usd > 0 ? '+' : '-'}$${roughly(Math.abs(usd))}`

const withSign = (usd: number, format: Intl.NumberFormat) =>
  Math.abs(usd) < 0.005 ? '0' : `${usd > 0 ? '+' : '-'}$${format.format(Math.abs(usd))}`

/** $0.0000166667: a price, with every digit it has. */
export const unitPrice = (usd: number) => `$${digits.format(usd)}`

/** 82%, 99.6%, 0%: never 100% for a part, never 0% for something */
export function percent(share: number): string {
  const tenths = Math.min(999, Math.max(1, Math.round(share * 1000)))
  return share === 0 || share === 1 ? `${share * 100}%` : `${counted(tenths / 10)}%`
}

/** 0.0077, 2.3, 31.2: two or three leading digits of a mean */
export const meanOf = (n: number) => plain.format(Number(n.toPrecision(n < 1 ? 2 : 3)))

/** 1,000,000 */
export const counted = (n: number) => plain.format(n)

/** 76만, 1억 2,300만, 3만 9천, 850: three leading digits, read as Koreans read large numbers. */
export function roughly(n: number): string {
  const rounded = Number(n.toPrecision(n < 100_000 ? 2 : 3))
  if (rounded < 1) return plain.format(rounded)
  if (rounded < 10_000) return counted(Math.round(rounded))
  const [jo, eok] = [Math.floor(rounded / 1e12), Math.floor((rounded % 1e12) / 1e8)]
  const [man, rest] = [Math.floor((rounded % 1e8) / 1e4), rounded % 1e4]
  if (rounded < 1_000_000 && rounded >= 100_000) return `${counted(Math.round(n / 1e4))}만`
  return [
    jo === 0 ? '' : `${counted(jo)}조`,
    eok === 0 ? '' : `${counted(eok)}억`,
    man === 0 ? '' : `${counted(man)}만`,
    rest < 1000 || rounded >= 100_000 ? '' : `${Math.round(rest / 1000)}천`,
  ]
    .filter(Boolean)
    .join(' ')
}
