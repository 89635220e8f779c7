import type { Hours, Usd } from '#core/units.ts'
import type { Arithmetic } from './arithmetic.ts'
import type { Charges } from './charge.ts'

/**
 * The lesson's hours of work, as it books them for EC2: hours a month × USD an hour.
 *
 * - In: hours of work a month, USD per hour. Out: one charge, or none when it costs nothing. Errors: none.
 * - Source: session.md, "관리 시간: 월 2시간 × $50/시간"; an assumption of the lesson, no price of AWS.
 */
export function operationsCharges<N>(math: Arithmetic<N>, hours: Hours, rate: Usd): Charges<N> {
  if (hours === 0 || rate === 0) return []
  const quantity = math.of(hours)
  return [
    {
      what: 'operations',
      quantity,
      unit: 'work-h',
      cost: math.times(quantity, rate),
      explain() {
        return { unitPrice: rate, formula: { kind: 'operations', hours, rate } }
      },
    },
  ]
}
