import { dayOf } from '#core/cost/day.ts'
import { dayWords as words } from '#strings/calculator-chart.ts'
import { percent } from '#strings/quantity.ts'
import { retriable } from '#ui/retriable.ts'
import type { Comparison } from '../compare.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { DayHours } from './DayHours.tsx'
import { daySheet } from './day-sheet.ts'
import { Unfold } from './Unfold.tsx'

const load = retriable(() => import('./DayChart.tsx'))

/** A billionth more is the rounding of floats, as where servers are counted. */
const NOISE = 1e-9

/** A mean day: what is used beside what is paid for, and what that costs. */
export function DayFigure({ comparison: { workload, bills } }: { readonly comparison: Comparison }) {
  const day = dayOf(workload)
  const { lambda, ec2, fargate } = day.idle
  const instances = bills.ec2.lines.find(({ what }) => what === 'instances')?.amount ?? 0
  const isOver = day.hours.some(({ busy, paid }) => busy * (1 - NOISE) > paid.ec2)
  return (
    <Unfold title={words.summary(percent(ec2))}>
      {() => (
        <>
          <ChartFrame
            title={words.title}
            subtitle={words.subtitle}
            axes={words.axes}
            load={load}
            given={{ day, side: 'ec2' as const }}
            month={workload.month}
            sheet={() => daySheet(day)}
          >
            <p className="calc-note">
              {words.share({ lambda: percent(lambda), ec2: percent(ec2), fargate: percent(fargate) })}{' '}
              {words.waste(instances * ec2, instances)}{' '}
              {[isOver ? words.over : '', workload.ec2.hours < workload.month.hours ? words.partTime : ''].join(' ')}
            </p>
          </ChartFrame>
          <DayHours hours={day.hours} title={words.title} />
        </>
      )}
    </Unfold>
  )
}
