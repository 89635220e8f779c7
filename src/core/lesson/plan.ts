/** What becomes of a section in class: taught, left to self-study, or cut. */
export const USES = ['teach', 'self', 'skip'] as const
export type Use = (typeof USES)[number]

export interface PlanPart {
  /** Id of the section. */
  readonly section: string
  readonly title: string
  readonly use: Use
  /** 0 where the text states none. */
  readonly minutes: number
}

/** How the time of a class is spent, section by section in the order of the text. Plain JSON. */
export interface Plan {
  readonly id: string
  /** As its author names it. */
  readonly label: string | undefined
  /** Minutes that the class has. */
  readonly planned: number
  /** When it begins, in minutes of the day; undefined until somebody says it. */
  readonly start: number | undefined
  readonly parts: readonly PlanPart[]
}

/** Minutes that a section may be given. */
export const LONGEST_PART = 300

/** - Out: minutes of what is taught. */
export const taughtMinutes = ({ parts }: Plan): number =>
  parts.reduce((sum, { use, minutes }) => sum + (use === 'teach' ? minutes : 0), 0)

/** - In: a plan; a section; what changes of it. Out: the plan with it. */
export const withPart = (plan: Plan, section: string, change: Partial<Pick<PlanPart, 'use' | 'minutes'>>): Plan => ({
  ...plan,
  parts: plan.parts.map(part => (part.section === section ? { ...part, ...change } : part)),
})

/**
 * A plan that the device kept, for the lesson as it is now: sections that came since have what the lesson's own plan gives
 * them, sections that went are left out.
 *
 * - In: data of any kind; the plan of the lesson. Out: the plan, or undefined where the data is none.
 */
export function planFrom(data: unknown, own: Plan): Plan | undefined {
  const { planned, start, parts } = Object(data) as Partial<Plan>
  if (!isStart(start)) return undefined
  if (!isMinutes(planned) || !Array.isArray(parts) || !parts.every(isPart)) return undefined
  const kept = new Map(parts.map(part => [part.section, part]))
  return {
    ...own,
    planned,
    start,
    parts: own.parts.map(part => {
      const { use, minutes } = kept.get(part.section) ?? part
      return { ...part, use, minutes }
    }),
  }
}

const isMinutes = (data: unknown): data is number =>
  typeof data === 'number' && Number.isFinite(data) && data >= 0 && data <= LONGEST_PART

const DAY = 24 * 60

const isStart = (data: unknown): data is number | undefined =>
  data === undefined || (Number.isInteger(data) && Number(data) >= 0 && Number(data) < DAY)

const isPart = (data: unknown): data is PlanPart => {
  const { section, use, minutes } = Object(data) as Partial<PlanPart>
  return typeof section === 'string' && USES.some(known => known === use) && isMinutes(minutes)
}

/** - In: what was typed, such as `7` or `2.5`. Out: minutes in steps of half a minute, or undefined. */
export function minutesFrom(text: string): number | undefined {
  const minutes = Number(text.replace(',', '.'))
  return text.trim() !== '' && isMinutes(minutes) ? Math.round(minutes * 2) / 2 : undefined
}

/** - In: a time as the browser's own field gives it, `11:00`. Out: minutes of the day, or undefined where none stands there. */
export function startFrom(text: string): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})/.exec(text) ?? []
  const start = Number(hours) * 60 + Number(minutes)
  return hours !== '' && isStart(start) ? start : undefined
}

/** - In: minutes of the day, on a day after it too. Out: `11:05`. */
export const timeText = (minutes: number): string => {
  const ofDay = Math.floor(minutes) % DAY
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}

/** - Out: section → minutes of the day at which it ends; empty without a start. */
export function endTimes({ start, parts }: Plan): ReadonlyMap<string, number> {
  const ends = new Map<string, number>()
  if (start === undefined) return ends
  let time = start
  for (const { section, use, minutes } of parts) {
    if (use !== 'teach' || minutes === 0) continue
    time += minutes
    ends.set(section, time)
  }
  return ends
}
