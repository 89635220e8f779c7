import { useEffect, useRef, useState } from 'react'
import { SIDES } from '#core/cost/compare.ts'
import { calculatorWords as words } from '#strings/calculator.ts'
import { linkErrorWords } from '#strings/calculator-link.ts'
import { money } from '#strings/quantity.ts'
import type { WidgetViewProps } from '../widget.ts'
import { AlsoFields } from './Also.tsx'
import { ChartFigure } from './ChartFigure.tsx'
import type { Comparison } from './compare.ts'
import { Decides } from './Decides.tsx'
import { InputFields } from './InputFields.tsx'
import { Mark } from './Mark.tsx'
import { Presets } from './Presets.tsx'
import { Provenance } from './Provenance.tsx'
import type { CalculatorProps } from './props.ts'
import { ResultPanel } from './ResultPanel.tsx'
import { Reverse } from './Reverse.tsx'
import { ShareLink } from './ShareLink.tsx'
import { useCalculator, useOpening } from './use-calculator.ts'

/** Lambda beside EC2 and Fargate for one workload: three receipts, a verdict, a chart. */
export default function CalculatorView({ id, props }: WidgetViewProps<CalculatorProps>) {
  const frame = useRef<HTMLElement>(null)
  useOpening(() => frame.current?.scrollIntoView({ block: 'start' }))
  const { input, errors, comparison, stale, retry, change, choose, linkError } = useCalculator(props.preset)
  return (
    <section className="calc" aria-label={words.title} ref={frame}>
      <div className="calc-frame">
        {props.heading ? <p className="calc-title">{words.title}</p> : null}
        <noscript>
          <p className="calc-refused">{words.noScript}</p>
        </noscript>
        {linkError === undefined ? null : (
          <p className="calc-refused" role="alert">
            {linkErrorWords(linkError)}
          </p>
        )}
        <Presets id={id} input={input} choose={choose} />
        <div className="calc-body">
          <InputFields id={id} input={input} errors={errors} change={change} comparison={comparison} />
          <ResultPanel
            comparison={comparison}
            stale={stale}
            region={input.region}
            retry={retry}
            chart={comparison && <ChartFigure comparison={comparison} />}
          >
            <AlsoFields id={id} />
            {comparison && <Decides comparison={comparison} />}
            {comparison && <Reverse id={id} comparison={comparison} />}
            {comparison && <Provenance comparison={comparison} />}
            <ShareLink key={JSON.stringify(input)} input={input} />
          </ResultPanel>
          {comparison && <Totals comparison={comparison} />}
        </div>
        <Announcement comparison={stale === undefined ? comparison : undefined} />
      </div>
    </section>
  )
}

/** On a phone the answer stands below the fields: its sums stay at the foot of the screen meanwhile. For the eye only. */
const Totals = ({ comparison: { bills } }: { readonly comparison: Comparison }) => (
  <p className="calc-totals" aria-hidden="true">
    {SIDES.map(side => (
      <span key={side}>
        <Mark of={side} />
        {money(bills[side].total)}
      </span>
    ))}
  </p>
)

const PAUSE = 900

/** Says the totals once the typing has paused, and nothing before the first change. */
function Announcement({ comparison }: { readonly comparison: Comparison | undefined }) {
  const bills = comparison?.bills
  const text = bills && words.status(bills.lambda.total, bills.ec2.total, bills.fargate.total)
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
