import type { Plan } from '#core/lesson/plan.ts'

export const MINUTE = 60_000
const NINE = Date.UTC(2026, 10, 30)

/** So many minutes after the class began. */
export const at = (minutes: number) => NINE + minutes * MINUTE

/** 20 minutes: a 5, b 10, c 5; d is read at home, e has no time of its own. */
export const PLAN: Plan = {
  id: 'short',
  label: undefined,
  planned: 20,
  start: undefined,
  parts: [
    { section: 'a', title: '가', use: 'teach', minutes: 5 },
    { section: 'b', title: '나', use: 'teach', minutes: 10 },
    { section: 'c', title: '다', use: 'teach', minutes: 5 },
    { section: 'd', title: '라', use: 'self', minutes: 7 },
    { section: 'e', title: '마', use: 'teach', minutes: 0 },
  ],
}
