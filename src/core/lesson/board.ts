import { type GroupTimer, timerFrom } from './group-timer.ts'
import { type Vote, voteFrom } from './vote.ts'

/** How much of a question the class sees. */
export const SHOWN = ['ask', 'options', 'answer'] as const
export type Shown = (typeof SHOWN)[number]

/** A question to the class, as it stands at a step. Plain JSON. */
export interface StepVote {
  readonly vote: Vote
  /** Id of the question that is voted on; without one hands are counted for the letters alone. */
  readonly question: string | undefined
  readonly shown: Shown
}

/** What lies over the step while the class does something itself: one thing at a time. Plain JSON. */
export type Board =
  | { readonly kind: 'timer'; readonly timer: GroupTimer; readonly topic: string }
  /** The vote of the step that is on the screen. */
  | { readonly kind: 'vote' }
  | { readonly kind: 'lot'; readonly groups: number; readonly drawn: readonly number[] }
  | { readonly kind: 'qr'; readonly address: string }

/** - In: how many groups there are; those drawn so far; numbers from 0 to 1. Out: those drawn, one more at the end. */
export function draw(groups: number, drawn: readonly number[], random: () => number): readonly number[] {
  const all = Array.from({ length: groups }, (_, index) => index + 1)
  const known = drawn.filter(group => group <= groups)
  const left = all.filter(group => !known.includes(group))
  const from = left.length > 0 ? left : all
  const next = from[Math.floor(random() * from.length)]
  return next === undefined ? [] : [...(left.length > 0 ? known : []), next]
}

/** Groups of a class. */
export const MOST_GROUPS = 99

/** - In: what was typed. Out: how many groups, or undefined. */
export function groupsFrom(text: string): number | undefined {
  const groups = Number(text)
  return text.trim() !== '' && Number.isInteger(groups) && groups >= 1 && groups <= MOST_GROUPS ? groups : undefined
}

/** - In: data of another window or of the device. Out: a board, or undefined. */
export function boardFrom(data: unknown): Board | undefined {
  const { kind, timer, topic, groups, drawn, address } = Object(data) as Record<string, unknown>
  const isBoard =
    (kind === 'timer' && timerFrom(timer) !== undefined && typeof topic === 'string') ||
    kind === 'vote' ||
    (kind === 'lot' && Number.isInteger(groups) && Array.isArray(drawn) && drawn.every(Number.isInteger)) ||
    (kind === 'qr' && typeof address === 'string')
  return isBoard ? (data as Board) : undefined
}

/** - In: data of another window or of the device. Out: whether it is a vote. */
export function isStepVote(data: unknown): data is StepVote {
  const { vote, question, shown } = Object(data) as Record<string, unknown>
  return (
    voteFrom(vote) !== undefined &&
    (question === undefined || typeof question === 'string') &&
    SHOWN.some(known => known === shown)
  )
}
