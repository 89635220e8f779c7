import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { SEOUL } from '#core/aws/price-book.ts'
import { billsOf } from '#core/cost/compare.ts'
import { dayOf } from '#core/cost/day.ts'
import { ec2Fleet } from '#core/cost/ec2.ts'
import { busyAt } from '#core/cost/fleet.ts'
import { lambdaBill } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { ScenarioKey } from '#core/cost/scenarios.ts'
import { PRESETS, SIDE } from '#strings/calculator.ts'
import { dayWords } from '#strings/calculator-chart.ts'
import { mineWords as words } from '#strings/calculator-mine.ts'
import { obstacleWords } from '#strings/calculator-obstacles.ts'
import { verdictWords } from '#strings/calculator-verdict.ts'
import { percent } from '#strings/quantity.ts'
import { ChartFrame } from '../charts/ChartFrame.tsx'
import { daySheet } from '../charts/day-sheet.ts'
import { type Comparison, verdictOf } from '../compare.ts'
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
    const workload = { ...comparison.workload, requests: workloadOfPreset(row).requests }
    return box && createPortal(words.cell(billsOf(workload, comparison.book), ec2Fleet(workload).peak), box, row)
  })
}

const loadDay = () => import('../charts/DayChart.tsx')

interface DayProps extends AnswerProps {
  readonly figure: string
  readonly side: 'lambda' | 'ec2'
}

/** The reader's own day below a drawing of a day. */
export function DayAnswer({ comparison: { workload }, figure, side }: DayProps) {
  const box = useBoxAfter(figureWith, figure)
  const day = dayOf(workload)
  const share = { lambda: percent(day.idle.lambda), ec2: percent(day.idle.ec2), fargate: percent(day.idle.fargate) }
  return (
    box &&
    createPortal(
      <ChartFrame
        title={words.dayTitle(SIDE[side])}
        subtitle={dayWords.subtitle}
        load={loadDay}
        given={{ day, side }}
        month={workload.month}
        sheet={() => daySheet(day)}
      >
        <p>{dayWords.share(share)}</p>
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
    ({ kind }) => kind === 'concurrency' || kind === 'response' || kind === 'front-timeout',
  )
  const verdict = verdictOf(comparison)
  const isLambda = bills.lambda.total < bills.ec2.total
  const path = blocked.length > 0 ? ec2 : verdict.cheaper === 'unknown' ? NOWHERE : isLambda ? lambda : ec2
  useLitPath(figure, path)
  const text =
    blocked.length > 0
      ? words.blocked(blocked.map(obstacleWords))
      : verdict.cheaper === 'unknown'
        ? words.unpriced(verdictWords.head(verdict))
        : words.path(
            { lambda: bills.lambda.total, ec2: bills.ec2.total },
            busyAt(workload, 1 / HOURS),
            dayOf(workload).idle.ec2,
          )
  return box && createPortal(<p>{text}</p>, box)
}

const NOWHERE: readonly string[] = []

/** Marks nodes and the arrows between them. Mermaid names both by the author's ids. */
function useLitPath(title: string, path: readonly string[]): void {
  const wanted = path.join(' ')
  useEffect(() => {
    const nodes = wanted.split(' ')
    const svg = figureWith(title)?.querySelector('svg')
    const lit = nodes.flatMap((node, index) => [
      ...(svg?.querySelectorAll(`[id*="-flowchart-${CSS.escape(node)}-"]`) ?? []),
      ...(svg?.querySelectorAll(`path[id*="-L_${CSS.escape(node)}_${CSS.escape(nodes[index + 1] ?? '')}_"]`) ?? []),
    ])
    for (const element of lit) element.setAttribute('data-lit', '')
    return () => {
      for (const element of lit) element.removeAttribute('data-lit')
    }
  }, [title, wanted])
}

/** What the reader's workload costs beside a scenario of the lesson. */
export function ScenarioAnswer({
  comparison,
  words: place,
  scenario,
}: AnswerProps & { words: string; scenario: ScenarioKey }) {
  const box = useBoxAfter(wordsWith, place)
  const lesson = lambdaBill(workloadOfPreset(scenario), SEOUL).total
  return box && createPortal(<p>{words.scenario(comparison.bills.lambda, lesson, PRESETS[scenario].name)}</p>, box)
}
