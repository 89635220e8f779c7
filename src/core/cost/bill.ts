import type { Usd } from '#core/units.ts'

export type LineKey =
  | 'requests'
  | 'duration'
  | 'provisionedDuration'
  | 'provisionedCapacity'
  | 'ephemeral'
  | 'instances'
  | 'volumes'
  | 'operations'

export type UnitKey = 'requests' | 'GB-s' | 'instance-h' | 'GB-month' | 'work-h'

/** So many units at one tier's price. */
export interface TierSlice {
  readonly quantity: number
  /** USD per unit */
  readonly price: number
}

/** What is multiplied with what. Numbers only: `strings/cost.ts` writes it in the lesson's wording. */
export type Formula =
  | { readonly kind: 'requests'; readonly used: number; readonly free: number; readonly perMillion: number }
  | {
      readonly kind: 'duration'
      readonly requests: number
      readonly seconds: number
      readonly memoryGb: number
      /** GB-s of all requests */
      readonly all: number
      /** GB-s of this line: `all`, less what ran on provisioned environments */
      readonly used: number
      readonly free: number
      readonly slices: readonly TierSlice[]
    }
  | {
      readonly kind: 'ephemeral'
      readonly requests: number
      readonly seconds: number
      readonly extraGb: number
      readonly price: number
    }
  | {
      readonly kind: 'provisioned-capacity'
      readonly environments: number
      readonly memoryGb: number
      readonly hours: number
      readonly price: number
    }
  | { readonly kind: 'provisioned-duration'; readonly used: number; readonly price: number }
  | { readonly kind: 'instances'; readonly count: number; readonly hours: number; readonly hourly: number }
  | { readonly kind: 'volumes'; readonly count: number; readonly gb: number; readonly gbMonth: number }
  | { readonly kind: 'operations'; readonly hours: number; readonly rate: number }

/** One line of a bill. `amount` is rounded half-up to cents, the way AWS's worked examples do. */
export interface BillLine {
  readonly what: LineKey
  /** What is paid for, after any free allowance, in `unit` */
  readonly quantity: number
  readonly unit: UnitKey
  /** USD per `unit`; the mean where several tiers meet */
  readonly unitPrice: number
  readonly amount: Usd
  readonly formula: Formula
}

/** `total` adds the rounded lines. */
export interface Bill {
  readonly lines: readonly BillLine[]
  readonly total: Usd
}
