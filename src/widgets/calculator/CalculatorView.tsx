import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { SIDES } from '#core/cost/compare.ts'
import type { LinkError, LinkGaps } from '#core/cost/link.ts'
import { type Effect, sensitivity } from '#core/cost/sensitivity.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'
import { SIDE, totalWords, calculatorWords as words } from '#strings/calculator.ts'
import { linkErrorWords, linkGapWords } from '#strings/calculator-link.ts'
import { verdictWords } from '#strings/calculator-verdict.ts'
import { isInFrame } from '#ui/frame.ts'
import { useSettled } from '#ui/use-settled.ts'
import type { WidgetViewProps } from '../widget.ts'
import { AlsoFields } from './Also.tsx'
import { AnswerNotes } from './AnswerNotes.tsx'
import { CostDetails } from './charts/CostFigure.tsx'
import { DayFigure } from './charts/DayFigure.tsx'
import { Decides } from './charts/Decides.tsx'
import { LinesFigure } from './charts/LinesFigure.tsx'
import { MapFigure } from './charts/MapFigure.tsx'
import { type Comparison, verdictOf } from './compare.ts'
import { Export } from './Export.tsx'
import { InputFields } from './InputFields.tsx'
import { KeptWorkloads } from './KeptWorkloads.tsx'
import { Mark } from './Mark.tsx'
import { Presets } from './Presets.tsx'
import { Provenance } from './Provenance.tsx'
import type { CalculatorProps } from './props.ts'
import { Receipts } from './Receipt.tsx'
import { ResultPanel } from './ResultPanel.tsx'
import { Reverse } from './Reverse.tsx'
import { ShareLink, WholePage } from './ShareLink.tsx'
import { PowerTuning } from './tuning/PowerTuning.tsx'
import { type ChangeAll, useCalculator, useOpening } from './use-calculator.ts'

/** Lambda beside EC2 and Fargate for one workload: a verdict, three sums, a chart, and what unfolds. */
export default function CalculatorView({ id, props }: WidgetViewProps<CalculatorProps>) {
  const frame = useRef<HTMLElement>(null)
  useOpening(isFollowed => comeIntoView(frame.current, isFollowed))
  const { input, errors, comparison, stale, retry, change, changeAll, choose, undo, link } = useCalculator(props.preset)
  const [settled, settledInput] = [useSettled(comparison), useSettled(input)]
  const effects = useMemo(() => (settled ? sensitivity(settled.workload, settled.book) : []), [settled])
  const isStale = stale !== undefined
  return (
    <section className="calc" aria-label={words.title} ref={frame}>
      <div className="calc-frame">
        {props.heading ? <p className="calc-title">{words.title}</p> : <WholePage input={input} />}
        <noscript>
          <p className="calc-refused">{words.noScript}</p>
        </noscript>
        <LinkRefused {...link} />
        <Presets id={id} input={settledInput} choose={choose} undo={undo} />
        <div className="calc-body">
          <div className="calc-side">
            <InputFields id={id} input={input} errors={errors} change={change} comparison={settled} />
            {comparison && <Totals comparison={comparison} isStale={isStale} />}
          </div>
          <ResultPanel
            {...{ comparison, stale, errors, retry }}
            region={input.region}
            notes={settled && <AnswerNotes comparison={settled} effects={effects} />}
          >
            {settled && <Details {...{ id, effects, changeAll }} comparison={settled} input={settledInput} />}
            {comparison && <Export {...{ input, comparison, isStale }} />}
          </ResultPanel>
        </div>
        <Announcement comparison={isStale ? undefined : comparison} />
      </div>
    </section>
  )
}

interface LinkRefusedProps {
  readonly error: LinkError | undefined
  readonly gaps: LinkGaps | undefined
  /** Whether something of the reader's own is shown instead */
  readonly hasOwn: boolean
}

const LinkRefused = ({ error, gaps, hasOwn }: LinkRefusedProps) =>
  (error ?? gaps) && (
    <p className="calc-refused" role="alert">
      {error === undefined ? gaps && linkGapWords(gaps) : linkErrorWords(error, hasOwn)}
    </p>
  )

interface DetailsProps {
  readonly id: string
  readonly comparison: Comparison
  readonly effects: readonly Effect[]
  readonly input: WorkloadInput
  readonly changeAll: ChangeAll
}

/** What stands below the answer. It follows a keystroke when the answer has been painted. */
const Details = memo(({ id, comparison, effects, input, changeAll }: DetailsProps) => (
  <>
    <ShareLink id={id} input={input} />
    <Receipts id={id} comparison={comparison} />
    <CostDetails comparison={comparison} />
    <AlsoFields id={id} />
    <Decides comparison={comparison} effects={effects} />
    <DayFigure comparison={comparison} />
    <LinesFigure comparison={comparison} />
    <MapFigure comparison={comparison} />
    <Reverse id={id} comparison={comparison} />
    <PowerTuning id={id} comparison={comparison} changeAll={changeAll} />
    <KeptWorkloads input={input} comparison={comparison} />
    <Provenance comparison={comparison} />
  </>
))

/** Whoever has scrolled before the calculator was there stays where that led. */
function comeIntoView(calculator: HTMLElement | null, isFollowed: boolean): void {
  if (!isInFrame() && (isFollowed || globalThis.scrollY === 0)) calculator?.scrollIntoView({ block: 'start' })
}

interface TotalsProps {
  readonly comparison: Comparison
  readonly isStale: boolean
}

/** On a phone the answer stands above the fields: as long as these are in sight, it stays at the foot of the screen. For the eye only. */
const Totals = ({ comparison, isStale }: TotalsProps) => (
  <div className="calc-totals" aria-hidden="true" data-stale={isStale}>
    <b>{isStale ? words.staleTotals : verdictWords.short(verdictOf(comparison))}</b>
    {SIDES.map(side => (
      <span key={side} className={`calc-of-${side}`}>
        <small>
          <Mark of={side} /> {SIDE[side]}
        </small>
        {totalWords(comparison.bills[side])}
      </span>
    ))}
  </div>
)

const PAUSE = 900

/** Says the totals once the typing has paused, and nothing before the first change. */
function Announcement({ comparison }: { readonly comparison: Comparison | undefined }) {
  const bills = comparison?.bills
  const text = bills && words.status(totalWords(bills.lambda), totalWords(bills.ec2), totalWords(bills.fargate))
  const first = useRef(text)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (text === undefined || (said === '' && text === first.current)) return
    const timer = setTimeout(() => setSaid(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text, said])
  return (
    <p className="field-sr" role="status" aria-label={words.result}>
      {said}
    </p>
  )
}
