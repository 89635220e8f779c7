import type { Day, DayHour } from '#core/cost/day.ts'
import { dayWords as words } from '#strings/calculator-chart.ts'
import type { Sheet } from './save-chart.ts'

/** Requests at the same time in an hour: used, then paid for on each side, as the columns are named. */
export const cellsOf = ({ busy, paid }: DayHour) => [busy, paid.lambda, paid.ec2, paid.fargate]

export const daySheet = ({ hours }: Day): Sheet => [words.columns, ...hours.map(hour => [hour.hour, ...cellsOf(hour)])]
