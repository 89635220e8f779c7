import type { Fact, FactUnit } from '#core/aws/fact.ts'
import { counted, unitPrice } from './quantity.ts'

/**
 * How a fact or a computed figure is written: '15분', '10,240MB(10GB)', '월 1,000,000건', 'US$0.013/시간', '2025년 8월 1일'.
 */
export const factWritten = ({ value, unit }: Pick<Fact, 'value' | 'unit'>): string =>
  typeof value === 'string' ? (unit === 'date' ? dateWritten(value) : value) : quantityWritten(value, unit)

function quantityWritten(n: number, unit: FactUnit): string {
  switch (unit) {
    case 'ms':
      return n >= 60_000 ? quantityWritten(n / 1000, 's') : `${counted(n)}ms`
    case 's':
      return secondsWritten(n)
    case 'h':
      return `${counted(n)}시간`
    case 'day':
      return `${counted(n)}일`
    case 'KiB':
      return sizeWritten(n, 'KB', 'MB')
    case 'MiB':
      return sizeWritten(n, 'MB', 'GB')
    case 'GB':
      return `${counted(n)}GB`
    case 'GB-s':
      return `${thousandths(n)} GB-초`
    case 'MB/s':
      return `초당 ${counted(n)}MB`
    case 'requests':
      return `${counted(n)}건`
    case 'requests/day':
      return `하루 ${counted(Math.round(n))}건`
    case 'requests/s':
      return `초당 ${counted(n)}건`
    case 'vCPU':
      return `${counted(n)} vCPU`
    case 'count':
      return counted(n)
    case 'percent':
      return `${counted(Math.round(n))}%`
    case 'date':
    case 'runtime':
      return String(n)
    default:
      return moneyWritten(n, unit)
  }
}

type MoneyUnit = Extract<FactUnit, `USD${string}`>

/** A price keeps every digit that it has; a sum has cents. */
function moneyWritten(n: number, unit: MoneyUnit): string {
  switch (unit) {
    case 'USD':
      return sumWritten(n)
    case 'USD/month':
      return `월 ${sumWritten(n)}`
    case 'USD/request-million':
      return `요청 100만 건당 ${sumWritten(n)}`
    case 'USD/GB-s':
      return `GB-초당 US${unitPrice(n)}`
    case 'USD/GB':
      return `US${unitPrice(n)}/GB`
    case 'USD/GB-month':
      return `US${unitPrice(n)}/GB-월`
    case 'USD/h':
      return `US${unitPrice(n)}/시간`
    case 'USD/vCPU-h':
      return `US${unitPrice(n)}/vCPU-시간`
    case 'USD/GB-h':
      return `US${unitPrice(n)}/GB-시간`
  }
}

const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const fine = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })
const thousandths = (n: number) => fine.format(n)
const sumWritten = (n: number) => `${n < 0 ? '-' : ''}US$${cents.format(Math.abs(n))}`

/** 900 → 15분; 10,800 → 3시간; a month of seconds stays in seconds, as the lesson counts them. */
function secondsWritten(n: number): string {
  if (n >= 3600 && n <= 86_400 && n % 3600 === 0) return `${counted(n / 3600)}시간`
  if (n >= 120 && n <= 86_400 && n % 60 === 0) return `${counted(n / 60)}분`
  return `${counted(n)}초`
}

/** 10,240 → 10,240MB(10GB); 128 → 128MB. */
const sizeWritten = (n: number, small: string, large: string) =>
  n >= 1024 && n % 1024 === 0 ? `${counted(n)}${small}(${counted(n / 1024)}${large})` : `${counted(n)}${small}`

/** 2025-08-01 → 2025년 8월 1일; 2024-11 → 2024년 11월; anything else as it is. */
export function dateWritten(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (year === undefined) return date
  const parts = [`${year}년`, month && `${Number(month)}월`, day && `${Number(day)}일`]
  return parts.filter(Boolean).join(' ')
}
