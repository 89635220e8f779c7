import type { Usd } from '#core/units.ts'

export type LineKey =
  | 'requests'
  | 'duration'
  | 'provisionedDuration'
  | 'provisionedCapacity'
  | 'ephemeral'
  | 'snapStartCache'
  | 'snapStartRestore'
  | 'streaming'
  | 'instances'
  | 'surplusCredits'
  | 'volumes'
  | 'fargateCpu'
  | 'fargateMemory'
  | 'functionUrl'
  | 'httpApi'
  | 'restApi'
  | 'albHours'
  | 'lcu'
  | 'ipv4'
  | 'natHours'
  | 'natData'
  | 'dataOut'
  | 'logs'
  | 'operations'

export type UnitKey =
  | 'requests'
  | 'million-requests'
  | 'GB'
  | 'GB-s'
  | 'GB-h'
  | 'GB-month'
  | 'instance-h'
  | 'vCPU-h'
  | 'LCU-h'
  | 'address-h'
  | 'h'
  | 'work-h'

/** A number in a product, and what it counts. */
export interface Factor {
  readonly n: number
  readonly of:
    | 'requests'
    | 's'
    | 'GB'
    | 'KB'
    | 'instances'
    | 'tasks'
    | 'vCPU'
    | 'vCPU-h/day'
    | 'h'
    | 'LCU'
    | 'addresses'
    | 'days'
    | 'metered'
    | 'restores'
}

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
      /** Runs that begin cold, and the seconds that INIT adds to each; undefined when none is billed */
      readonly cold: { readonly runs: number; readonly seconds: number } | undefined
      /** GB-s of all requests */
      readonly all: number
      /** GB-s of this line: `all`, less what ran on provisioned environments */
      readonly used: number
      readonly free: number
      readonly slices: readonly TierSlice[]
    }
  | {
      readonly kind: 'provisioned-capacity'
      readonly environments: number
      readonly memoryGb: number
      readonly hours: number
      readonly price: number
    }
  | { readonly kind: 'provisioned-duration'; readonly used: number; readonly price: number }
  | {
      readonly kind: 'instances'
      readonly count: number
      readonly hours: number
      /** USD, on demand */
      readonly hourly: number
      /** 0 to 1 */
      readonly discount: number
    }
  | { readonly kind: 'volumes'; readonly count: number; readonly gb: number; readonly gbMonth: number }
  | { readonly kind: 'operations'; readonly hours: number; readonly rate: number }
  | {
      /** Everything else: a product of factors, less what is free, at one price or tier by tier */
      readonly kind: 'usage'
      readonly factors: readonly Factor[]
      readonly unit: UnitKey
      readonly used: number
      readonly free: number
      readonly slices: readonly TierSlice[]
    }

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

/** `total` adds the rounded lines. `unpriced`: asked for, but no source gives its price in this region. */
export interface Bill {
  readonly lines: readonly BillLine[]
  readonly total: Usd
  readonly unpriced: readonly LineKey[]
}
