import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { REGION_NAMES } from '#core/aws/regions.ts'
import type { Bill } from '#core/cost/bill.ts'
import { billsOf, SIDES } from '#core/cost/compare.ts'
import { workloadFromText, workloadToText } from '#core/cost/link.ts'
import { parseWorkload } from '#core/cost/parse-workload.ts'
import { SCENARIOS } from '#core/cost/scenarios.ts'
import type { Workload, WorkloadInput } from '#core/cost/workload.ts'
import {
  dropWorkload,
  keepWorkload,
  keptWorkloadStore,
  MOST_KEPT,
  selectIsKept,
  selectTexts,
  wakeKeptWorkloads,
} from '#state/kept-workloads.ts'
import { currentInput, takeInput } from '#state/workload.ts'
import { calculatorWords, SIDE, totalWords } from '#strings/calculator.ts'
import { keptWords as words } from '#strings/calculator-kept.ts'
import { afterDrawing } from '#ui/after-drawing.ts'
import type { Comparison } from './compare.ts'
import { Mark } from './Mark.tsx'
import { usePrices } from './use-prices.ts'

interface KeptProps {
  readonly input: WorkloadInput
  readonly comparison: Comparison
}

/** Up to three workloads put aside, side by side, each with its difference to the present one. */
export function KeptWorkloads({ input, comparison }: KeptProps) {
  const texts = useStore(keptWorkloadStore, selectTexts)
  const isKept = useStore(keptWorkloadStore, selectIsKept)
  useEffect(wakeKeptWorkloads, [])
  const box = useRef<HTMLDivElement>(null)
  const text = workloadToText(input)
  const refusal = texts.includes(text) ? words.there : texts.length >= MOST_KEPT ? words.full(MOST_KEPT) : undefined
  return (
    <details className="calc-more calc-tool">
      <summary>{words.summary}</summary>
      <div className="calc-share">
        <button
          type="button"
          className="calc-button"
          aria-disabled={refusal !== undefined}
          onClick={() => keepWorkload(workloadToText(currentInput() ?? input))}
        >
          {words.keep}
        </button>
        <span className="calc-note" role="status">
          {refusal ?? (texts.length === 0 ? words.empty : '')}
        </span>
      </div>
      {isKept ? null : <p className="calc-note">{words.notKept}</p>}
      <div className="calc-kept" ref={box}>
        {texts.map((kept, index) => (
          <KeptCard
            key={kept}
            name={words.name(index + 1)}
            text={kept}
            before={input}
            now={comparison}
            drop={() => dropFrom(box.current, kept, index)}
          />
        ))}
      </div>
    </details>
  )
}

/** With the card goes the button that was pressed: the same of the next one takes the focus, of the last, or the one that keeps. */
function dropFrom(cards: HTMLElement | null, text: string, place: number): void {
  dropWorkload(text)
  afterDrawing(() => {
    const drops = [...(cards?.querySelectorAll<HTMLButtonElement>('button[data-drop]') ?? [])]
    const next = drops[place] ?? drops.at(-1) ?? cards?.closest('details')?.querySelector('button')
    next?.focus()
  })
}

interface CardProps {
  readonly name: string
  readonly text: string
  readonly before: WorkloadInput
  readonly now: Comparison
  readonly drop: () => void
}

function KeptCard({ name, text, before, now, drop }: CardProps) {
  const input = useMemo(() => inputOf(text), [text])
  const workload = useMemo(() => parseWorkload(input), [input])
  const { book, failed } = usePrices(input.region)
  const bills = useMemo(() => (workload.ok && book ? billsOf(workload.value, book) : undefined), [workload, book])
  return (
    <section className="calc-kept-card" aria-label={name}>
      <p className="calc-label">{name}</p>
      {workload.ok ? <p className="calc-note">{aboutOf(workload.value)}</p> : null}
      {bills === undefined ? (
        <p className="calc-note">{workload.ok ? (failed ? words.failed : words.loading) : words.broken}</p>
      ) : (
        <KeptTotals bills={bills} now={now} />
      )}
      <div className="calc-share">
        <button
          type="button"
          className="calc-button"
          aria-label={words.openOf(name)}
          onClick={() => takeInput({ before: currentInput() ?? before, now: input })}
        >
          {words.open}
        </button>
        <button type="button" className="calc-button" data-drop="" aria-label={words.dropOf(name)} onClick={drop}>
          {words.drop}
        </button>
      </div>
    </section>
  )
}

const KeptTotals = ({ bills, now }: Pick<Comparison, 'bills'> & Pick<CardProps, 'now'>) => (
  <dl>
    {SIDES.map(side => (
      <div key={side} className={`calc-of-${side}`}>
        <dt>
          <Mark of={side} /> {SIDE[side]}
        </dt>
        <dd>
          <b>{totalWords(bills[side])}</b> <small>{differenceTo(now.bills[side], bills[side])}</small>
        </dd>
      </div>
    ))}
  </dl>
)

const aboutOf = ({ requests, month, duration, memory, region, architecture, ec2 }: Workload): string =>
  [
    `${words.about(requests / month.days, duration, memory)}.`,
    words.place(REGION_NAMES[region].ko, calculatorWords.architectures[architecture], ec2.type),
    calculatorWords.month(month),
  ].join(' ')

/** Nothing where one of them lacks a price. */
const differenceTo = (now: Bill, kept: Bill) =>
  now.unpriced.length + kept.unpriced.length === 0 ? words.difference(kept.total - now.total) : ''

/** The store lets in only what can be read. */
function inputOf(text: string): WorkloadInput {
  const read = workloadFromText(text)
  return read.ok ? read.value : SCENARIOS.scenario1
}
