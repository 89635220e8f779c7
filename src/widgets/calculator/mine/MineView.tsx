import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { FIRST_CODE, ownRunsOf } from '#core/quiz/problems/series.ts'
import { changeMine, loadMine, mineStore } from '#state/mine.ts'
import { practiceHash } from '#state/practice.ts'
import { calculatorWords } from '#strings/calculator.ts'
import { mineWords as words } from '#strings/calculator-mine.ts'
import { CheckField } from '#ui/FieldChoice.tsx'
import type { WidgetViewProps } from '../../widget.ts'
import type { Comparison } from '../compare.ts'
import type { MineProps } from '../props.ts'
import { useCalculator, useOpening } from '../use-calculator.ts'
import { DayAnswer, DecisionAnswer, ScenarioAnswer, TableAnswer } from './answers.tsx'
import { figureWith, tableWith, wordsWith } from './places.ts'

/** A quiet bar: off it is one switch, on the lesson's tables and figures answer to the reader's own workload. */
export default function MineView({ id, props }: WidgetViewProps<MineProps>) {
  const { comparison, stale } = useCalculator(props.preset)
  const { on } = useStore(mineStore)
  const [isKept, setIsKept] = useState(true)
  useEffect(loadMine, [])
  useOpening(nothing)
  return (
    <section className="mine-bar" aria-label={words.title}>
      <CheckField
        id={`${id}-on`}
        label={words.toggle}
        hint={words.hint}
        checked={on}
        onChange={on => setIsKept(changeMine({ on }))}
      />
      {on && stale ? (
        <p role="status">
          {words.stale[stale]} <ToCalculator />
        </p>
      ) : null}
      {on && comparison && stale === undefined ? <Answers comparison={comparison} {...props} /> : null}
      {isKept ? null : <p>{words.notKept}</p>}
    </section>
  )
}

const nothing = () => {}

function Answers({ comparison, tables, days, decisions, scenarios }: MineProps & { readonly comparison: Comparison }) {
  const { workload, bills } = comparison
  const missing = [
    ...tables.map(({ column }) => column).filter(column => tableWith(column) === undefined),
    ...[...days, ...decisions].map(({ figure }) => figure).filter(title => figureWith(title) === undefined),
    ...scenarios.map(({ words }) => words).filter(words => wordsWith(words) === undefined),
  ]
  return (
    <>
      <p>
        {words.now(workload.requests / workload.month.days, workload.duration, workload.memory, bills)}{' '}
        {calculatorWords.month(workload.month)}
      </p>
      <p className="mine-ways">
        <ToCalculator /> <ProblemsLink workload={workload} />
      </p>
      {missing.length === 0 ? null : <p role="alert">{words.missing(missing)}</p>}
      {tables.map(table => (
        <TableAnswer key={table.column} comparison={comparison} {...table} />
      ))}
      {days.map(day => (
        <DayAnswer key={day.figure} comparison={comparison} {...day} />
      ))}
      {decisions.map(decision => (
        <DecisionAnswer key={decision.figure} comparison={comparison} {...decision} />
      ))}
      {scenarios.map(scenario => (
        <ScenarioAnswer key={scenario.words} comparison={comparison} {...scenario} />
      ))}
    </>
  )
}

/** To problems about this workload, where the lesson has any. */
function ProblemsLink({ workload }: Pick<Comparison, 'workload'>) {
  const quiz = document.querySelector<HTMLAnchorElement>('a[href$="/quiz/"]')?.href
  const own = ownRunsOf(workload)
  return quiz === undefined || own === undefined ? null : (
    <a href={`${quiz}practice/${practiceHash({ kind: 'mine', code: FIRST_CODE, nth: 1, own })}`}>{words.problems}</a>
  )
}

const ToCalculator = () =>
  calculatorOfPage() === null ? null : (
    <button type="button" className="calc-button" onClick={showCalculator}>
      {words.change}
    </button>
  )

const calculatorOfPage = () => document.querySelector('[data-widget="calculator"]')

/** The calculator of this page comes to the reader, who goes on in its first field. */
function showCalculator(): void {
  const calculator = calculatorOfPage()
  calculator?.scrollIntoView({ block: 'start' })
  const pressed = document.activeElement
  /** Its fields come with its script, which may still be on its way. */
  const goOn = () => {
    const first = calculator?.querySelector('select')
    if (document.activeElement === pressed) first?.focus({ preventScroll: true })
    return first !== null
  }
  if (calculator === null || goOn()) return
  const fields = new MutationObserver(() => goOn() && fields.disconnect())
  fields.observe(calculator, { childList: true, subtree: true })
}
