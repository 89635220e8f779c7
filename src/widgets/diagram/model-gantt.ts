import { modelWords as words } from '#strings/diagram-models.ts'
import type { TableModel } from './model.ts'
import { oneLine } from './model-parts.ts'
import { tableOf } from './model-table.ts'

/** What Mermaid's plan gives, as far as it is read here. */
export interface GanttData {
  getTasks(): readonly Task[]
  getDateFormat(): string
  endDatesAreInclusive(): boolean
}

type State = keyof typeof words.states

interface Task extends Readonly<Partial<Record<State, boolean>>> {
  readonly task: string
  readonly section: string
  readonly order: number
  readonly startTime?: Date
  readonly endTime?: Date
  /** Where the bar ends, when days that are left out follow. */
  readonly renderEndTime?: Date | null
  readonly raw: { readonly endTime?: { readonly data?: string } }
}

/** A row for each task, in the order of the source; days as they are on the wall, whatever the time zone. */
export function ganttTable(data: GanttData): TableModel {
  const tasks = data.getTasks().toSorted((a, b) => a.order - b.order)
  const written = momentsOf(tasks, data.getDateFormat())
  const rows = tasks.map(task => {
    const end = endOf(task, data.endDatesAreInclusive())
    return [
      oneLine(task.task),
      oneLine(task.section),
      written(task.startTime),
      written(end),
      lengthOf(task, end),
      STATES.flatMap(state => (task[state] ? [words.states[state]] : [])).join(', '),
    ]
  })
  return tableOf([words.task, words.section, words.start, words.end, words.duration, words.state], rows)
}

const STATES = Object.keys(words.states) as readonly State[]

const DURATION = /^(\d+(?:\.\d+)?)(ms|[Mdhmswy])$/
const DAY = 86_400_000

/** Mermaid adds a day to a last day that is written out and counts. */
function endOf({ endTime, renderEndTime, raw }: Task, inclusive: boolean): Date | undefined {
  const end = renderEndTime ?? endTime
  const data = raw.endTime?.data?.trim() ?? ''
  const isDay = inclusive && data !== '' && !DURATION.test(data) && !data.startsWith('until ')
  return end && isDay ? new Date(end.getFullYear(), end.getMonth(), end.getDate() - 1) : end
}

/** As it is written (`7d`), or the days between. */
function lengthOf({ startTime, raw }: Task, end: Date | undefined): string {
  const [, count, unit] = DURATION.exec(raw.endTime?.data?.trim() ?? '') ?? []
  if (count && unit) return `${count}${words.durations[unit as keyof typeof words.durations]}`
  if (!startTime || !end) return ''
  const days = (onWall(end) - onWall(startTime)) / DAY
  return Number.isInteger(days) ? `${days}${words.durations.d}` : `${days * 24}${words.durations.h}`
}

/** The same day has 24 hours on any clock, also where summer time begins on it. */
const onWall = (time: Date) =>
  Date.UTC(time.getFullYear(), time.getMonth(), time.getDate(), time.getHours(), time.getMinutes(), time.getSeconds())

/** Days, with the time where a task does not begin or end at midnight; times alone where the source has no day. */
function momentsOf(tasks: readonly Task[], format: string) {
  const times = tasks.flatMap(({ startTime, endTime }) => [startTime, endTime]).filter(time => time !== undefined)
  const hasTime = times.some(time => onWall(time) % DAY !== 0)
  const hasDay = !/^[Hhm]/.test(format.trim())
  return (time: Date | undefined): string => {
    if (!time) return ''
    const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
    const hour = [time.getHours(), time.getMinutes()].map(two).join(':')
    return [...(hasDay ? [day] : []), ...(hasTime || !hasDay ? [hour] : [])].join(' ')
  }
}

const two = (part: number) => String(part).padStart(2, '0')
