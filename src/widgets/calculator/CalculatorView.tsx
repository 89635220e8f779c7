import { memo, useDeferredValue, useEffect, useRef, useState } from 'react'
import { SIDES } from '#core/cost/compare.ts'
import type { LinkError } from '#core/cost/link.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'
import { totalWords, calculatorWords as words } from '#strings/calculator.ts'
import { linkErrorWords } from '#strings/calculator-link.ts'
import type { WidgetViewProps } from '../widget.ts'
import { AlsoFields } from './Also.tsx'
import { CostDetails } from './charts/CostFigure.tsx'
import { DayFigure } from './charts/DayFigure.tsx'
import { Decides } from './charts/Decides.tsx'
import { LinesFigure } from './charts/LinesFigure.tsx'
import { MapFigure } from './charts/MapFigure.tsx'
import type { Comparison } from './compare.ts'
import { Export } from './Export.tsx'
import { InputFields } from './InputFields.tsx'
import { KeptWorkloads } from './KeptWorkloads.tsx'
import { Mark } from './Mark.tsx'
import { Presets } from './Presets.tsx'
import { Provenance } from './Provenance.tsx'
import type { CalculatorProps } from './props.ts'
import { Receipt } from './Receipt.tsx'
import { ResultPanel } from './ResultPanel.tsx'
import { Reverse } from './Reverse.tsx'
import { ShareLink, WholePage } from './ShareLink.tsx'
import { PowerTuning } from './tuning/PowerTuning.tsx'
import { type Change, useCalculator, useOpening } from './use-calculator.ts'

/** Lambda beside EC2 and Fargate for one workload: three receipts, a verdict, a chart. */
export default function CalculatorView({ id, props }: WidgetViewProps<CalculatorProps>) {
  const frame = useRef<HTMLElement>(null)
  useOpening(() => comeIntoView(frame.current))
  const { input, errors, comparison, stale, retry, change, choose, undo, linkError } = useCalculator(props.preset)
  const [settled, settledInput] = [useDeferredValue(comparison), useDeferredValue(input)]
  return (
    <section className="calc" aria-label={words.title} ref={frame}>
      <div className="calc-frame">
        {props.heading ? <p className="calc-title">{words.title}</p> : <WholePage input={input} />}
        <noscript>
          <p className="calc-refused">{words.noScript}</p>
        </noscript>
        <LinkRefused error={linkError} />
        <Presets id={id} input={settledInput} choose={choose} undo={undo} />
        <div className="calc-body">
          <InputFields id={id} input={input} errors={errors} change={change} comparison={settled} />
          <ResultPanel comparison={comparison} stale={stale} errors={errors} region={input.region} retry={retry}>
            {settled && (
              <Details
                id={id}
                comparison={settled}
                input={settledInput}
                isStale={stale !== undefined}
                change={change}
              />
            )}
          </ResultPanel>
          {comparison && <Totals comparison={comparison} />}
        </div>
        <Announcement comparison={stale === undefined ? comparison : undefined} />
      </div>
    </section>
  )
}

const LinkRefused = ({ error }: { readonly error: LinkError | undefined }) =>
  error && (
    <p className="calc-refused" role="alert">
      {linkErrorWords(error)}
    </p>
  )

interface DetailsProps {
  readonly id: string
  readonly comparison: Comparison
  readonly input: WorkloadInput
  readonly isStale: boolean
  readonly change: Change
}

/** What stands below the answer. It follows a keystroke when the answer has been painted. */
const Details = memo(({ id, comparison, input, isStale, change }: DetailsProps) => (
  <>
    <CostDetails comparison={comparison} />
    <div className="calc-receipts">
      {SIDES.map(side => (
        <Receipt key={side} of={side} bill={comparison.bills[side]} />
      ))}
    </div>
    <AlsoFields id={id} />
    <Decides comparison={comparison} />
    <DayFigure comparison={comparison} />
    <LinesFigure comparison={comparison} />
    <MapFigure comparison={comparison} />
    <Reverse id={id} comparison={comparison} />
    <PowerTuning id={id} comparison={comparison} change={change} />
    <KeptWorkloads input={input} comparison={comparison} />
    <Provenance comparison={comparison} />
    <Export input={input} comparison={comparison} isStale={isStale} />
    <ShareLink id={id} input={input} />
  </>
))

/** In a frame this would move the page around it, too. */
const comeIntoView = (calculator: HTMLElement | null) =>
  globalThis.self === globalThis.top ? calculator?.scrollIntoView({ block: 'start' }) : undefined

/** On a phone the answer stands below the fields: its sums stay at the foot of the screen meanwhile. For the eye only. */
const Totals = ({ comparison: { bills } }: { readonly comparison: Comparison }) => (
  <p className="calc-totals" aria-hidden="true">
    {SIDES.map(side => (
      <span key={side}>
        <Mark of={side} />
        {totalWords(bills[side])}
      </span>
    ))}
  </p>
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
