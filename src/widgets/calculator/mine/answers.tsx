import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { SEOUL } from '#core/aws/price-book.ts'
import { REGION_NAMES } from '#core/aws/regions.ts'
import type { Bill } from '#core/cost/bill.ts'
import { capacityOf } from '#core/cost/capacity.ts'
import { billsOf } from '#core/cost/compare.ts'
import { dayOf } from '#core/cost/day.ts'
import { ec2Bill, ec2Fleet } from '#core/cost/ec2.ts'
import { busyAt } from '#core/cost/fleet.ts'
import { lambdaBill } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { ScenarioKey } from '#core/cost/scenarios.ts'
import type { Workload } from '#core/cost/workload.ts'
import { requestsPerMonth } from '#core/units.ts'
import { PRESETS, SIDE } from '#strings/calculator.ts'
import { dayWords } from '#strings/calculator-chart.ts'
import { mineWords as words } from '#strings/calculator-mine.ts'
import { obstacleWords } from '#strings/calculator-obstacles.ts'
import { type Verdict, verdictWords } from '#strings/calculator-verdict.ts'
import { percent } from '#strings/quantity.ts'
import { lightParts, unlight } from '#ui/light-path.ts'
import { retriable } from '#ui/retriable.ts'
import { ChartFrame } from '../charts/ChartFrame.tsx'
import { DayHours } from '../charts/DayHours.tsx'
import { daySheet } from '../charts/day-sheet.ts'
import { type Comparison, verdictOf } from '../compare.ts'
import { usePrices } from '../use-prices.ts'
import { figureWith, useBoxAfter, useColumn, wordsWith } from './places.ts'

interface AnswerProps {
  readonly comparison: Comparison
}

const HOURS = 24

/** What the reader's workload would cost with the requests of each row. */
export function TableAnswer({
  comparison,
  column,
  rows,
}: AnswerProps & { column: string; rows: readonly ScenarioKey[] }) {
  const boxes = useColumn(column)
  return rows.map((row, index) => {
    const box = boxes[index]
    const workload = { ...comparison.workload, requests: sameEachDay(workloadOfPreset(row), comparison.workload) }
    const isOver = workload.requests > (capacityOf('ec2', workload) ?? Number.POSITIVE_INFINITY)
    const [lambda, ec2] = words.cell(billsOf(workload, comparison.book), ec2Fleet(workload).peak, isOver)
    return (
      box &&
      createPortal(
        <>
          <span>{lambda}</span> <span>{ec2}</span>
        </>,
        box,
        row,
      )
    )
  })
}

/** The row's requests a day, in a month of the reader's. */
const sameEachDay = ({ requests, month }: Workload, { month: { days } }: Workload) =>
  requestsPerMonth((requests / month.days) * days)

const loadDay = retriable(() => import('../charts/DayChart.tsx'))

interface DayProps extends AnswerProps {
  readonly figure: string
  readonly side: 'lambda' | 'ec2'
}

/** The reader's own day below a drawing of a day. */
export function DayAnswer({ comparison: { workload }, figure, side }: DayProps) {
  const box = useBoxAfter(figureWith, figure)
  const title = words.dayTitle(SIDE[side])
  const day = dayOf(workload)
  const share = { lambda: percent(day.idle.lambda), ec2: percent(day.idle.ec2), fargate: percent(day.idle.fargate) }
  return (
    box &&
    createPortal(
      <ChartFrame
        title={title}
        subtitle={dayWords.subtitle}
        axes={dayWords.axes}
        load={loadDay}
        given={{ day, side }}
        month={workload.month}
        sheet={() => daySheet(day)}
      >
        <p>{dayWords.share(share)}</p>
        <DayHours hours={day.hours} title={title} />
      </ChartFrame>,
      box,
    )
  )
}

interface DecisionProps extends AnswerProps {
  readonly figure: string
  readonly lambda: readonly string[]
  readonly ec2: readonly string[]
}

/** The way that the reader's workload takes through a flow chart, and why. */
export function DecisionAnswer({ comparison, figure, lambda, ec2 }: DecisionProps) {
  const box = useBoxAfter(figureWith, figure)
  const { workload, bills, obstacles } = comparison
  const blocked = obstacles.filter(
    ({ kind }) => kind === 'concurrency' || kind === 'request' || kind === 'response' || kind === 'front-timeout',
  )
  const verdict = verdictOf(comparison)
  const isLambda = bills.lambda.total < bills.ec2.total
  const path = blocked.length > 0 ? ec2 : verdict.cheaper === 'unknown' ? NOWHERE : isLambda ? lambda : ec2
  useLitPath(figure, path)
  const cannot = isOverLimit(verdict) ? words.cannot(workload.ec2.count) : ''
  const text =
    blocked.length > 0
      ? `${words.blocked(blocked.map(obstacleWords))} ${cannot}`.trim()
      : verdict.cheaper === 'unknown'
        ? words.unpriced(verdictWords.head(verdict))
        : [
            words.path(
              { lambda: bills.lambda.total, ec2: bills.ec2.total },
              busyAt(workload, 1 / HOURS),
              dayOf(workload).idle.ec2,
            ),
            isLambda ? '' : cannot,
          ]
            .filter(Boolean)
            .join(' ')
  return box && createPortal(<p>{text}</p>, box)
}

const isOverLimit = ({ perDay, limit }: Verdict) => limit !== undefined && perDay > limit.perDay

const NOWHERE: readonly string[] = []

/** Lights the nodes of a way and the arrows between them. */
function useLitPath(title: string, path: readonly string[]): void {
  const wanted = path.join(' ')
  useEffect(() => {
    const svg = figureWith(title)?.querySelector('svg')
    if (!svg || wanted === '') return
    const nodes = wanted.split(' ')
    const edges = nodes.slice(1).map((node, index) => `${nodes[index]}>${node}`)
    lightParts(svg, nodes, edges, 'way')
    return () => unlight(svg, 'way')
  }, [title, wanted])
}

/** The lesson counts its EC2 in the first scenario alone, and there. */
const WITH_EC2 = { scenario: 'scenario1', region: 'us-east-1' } as const

interface ScenarioProps extends AnswerProps {
  readonly words: string
  readonly scenario: ScenarioKey
}

/** What the reader's workload costs beside a scenario of the lesson. */
export function ScenarioAnswer({ comparison: { bills }, words: place, scenario }: ScenarioProps) {
  const box = useBoxAfter(wordsWith, place)
  const lesson = lambdaBill(workloadOfPreset(scenario), SEOUL).total
  const { name } = PRESETS[scenario]
  return (
    box &&
    createPortal(
      <>
        <p>{words.scenario(bills.lambda, lesson, name)}</p>
        {scenario === WITH_EC2.scenario ? <ScenarioEc2 bill={bills.ec2} name={name} /> : null}
      </>,
      box,
    )
  )
}

function ScenarioEc2({ bill, name }: { readonly bill: Bill; readonly name: string }) {
  const { book } = usePrices(WITH_EC2.region)
  if (book === undefined) return null
  const lesson = ec2Bill(workloadOfPreset(WITH_EC2.scenario, { region: WITH_EC2.region }), book).total
  return <p>{words.scenarioEc2(bill, lesson, name, REGION_NAMES[WITH_EC2.region].ko)}</p>
}
