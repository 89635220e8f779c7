import type { Hours, Usd } from '#core/units.ts'
import type { Charge } from './charge.ts'
import { decimal, times } from './decimal.ts'

/**
 * The lesson's hours of work, as it books them for EC2: hours a month × USD an hour.
 *
 * - In: hours of work a month, USD per hour. Out: one charge, or none when it costs nothing. Errors: none.
 * - Source: session.md, "관리 시간: 월 2시간 × $50/시간"; an assumption of the lesson, no price of AWS.
 */
export function operationsCharges(hours: Hours, rate: Usd): readonly Charge[] {
  if (hours === 0 || rate === 0) return []
  const formula = { kind: 'operations', hours, rate } as const
  const cost = times(hours, rate)
  return [{ what: 'operations', quantity: decimal(hours), unit: 'work-h', unitPrice: rate, cost, formula }]
}
