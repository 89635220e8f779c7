import type { InstanceTypeId } from '#core/aws/instance-types.ts'
import type { AnswerUnit } from '../answer-units.ts'
import type { Level } from '../question.ts'
import type { MistakeName } from './mistakes.ts'
import type { Step } from './steps.ts'

/** One function in one month: requests a month, ms and MB of a run. */
export interface Runs {
  readonly requests: number
  readonly duration: number
  readonly memory: number
}

/** What each kind of problem gives a person to calculate with. Money in USD, hours and shares in their names. */
export interface Givens {
  readonly 'request-charge': Pick<Runs, 'requests'>
  readonly 'gb-seconds': Runs
  readonly 'free-tier-left': Runs
  readonly 'free-tier-over': Runs
  readonly 'scenario-bill': Runs
  readonly 'tier-bill': Runs
  /** `ephemeral` in MB */
  readonly 'ephemeral-charge': Pick<Runs, 'requests' | 'duration'> & { readonly ephemeral: number }
  readonly 'provisioned-month': Pick<Runs, 'memory'> & { readonly environments: number }
  readonly 'ec2-month': { readonly type: InstanceTypeId; readonly count: number }
  readonly 'break-even': Pick<Runs, 'duration' | 'memory'> & { readonly type: InstanceTypeId; readonly count: number }
  /** `curve`: traffic every second hour from 0h to 24h; `each`: what one instance serves of it */
  readonly 'fleet-waste': { readonly curve: readonly number[]; readonly count: number; readonly each: number }
  readonly 'arm-saving': Runs
  /** `init` in ms, `coldPercent` of the runs begin cold */
  readonly 'init-share': Pick<Runs, 'duration'> & { readonly init: number; readonly coldPercent: number }
  /** `budget` in USD a month */
  readonly 'memory-for-budget': Pick<Runs, 'requests' | 'duration'> & { readonly budget: number }
}

export type TemplateId = keyof Givens

/** A wrong result and the mistake that leads to it. */
export interface Mistake {
  readonly name: MistakeName
  readonly amount: number
}

/** An amount to choose; without a mistake it is the right one. */
export interface Option {
  readonly amount: number
  readonly mistake: MistakeName | undefined
}

/** A problem as data. `amount`, `tolerance`, mistakes and options are in `unit`, rounded as they are shown. */
export interface ProblemOf<T extends TemplateId> {
  readonly template: T
  readonly seed: number
  readonly concept: number
  readonly level: Level
  readonly given: Givens[T]
  readonly unit: AnswerUnit
  readonly amount: number
  /** Rounding alone: how far an answer may lie from `amount`, either way. */
  readonly tolerance: number
  readonly mistakes: readonly Mistake[]
  /** Four or five, in the order in which they are shown. */
  readonly options: readonly Option[]
  /** The worked solution. */
  readonly steps: readonly Step[]
  /** Keys of the facts that it rests on. */
  readonly facts: readonly string[]
}

export type Problem = { readonly [T in TemplateId]: ProblemOf<T> }[TemplateId]
