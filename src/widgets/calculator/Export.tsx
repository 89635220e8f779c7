import { useState } from 'react'
import { useStore } from 'zustand'
import { REGION_NAMES } from '#core/aws/regions.ts'
import { rateOf } from '#core/cost/won.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'
import { csvOf } from '#core/csv.ts'
import { type Exchange, exchangeStore } from '#state/exchange.ts'
import { linkOf } from '#state/workload-address.ts'
import { obstacleWords } from '#strings/calculator-obstacles.ts'
import { provenanceWords } from '#strings/calculator-provenance.ts'
import { exportWords as words } from '#strings/calculator-share.ts'
import { wonWords } from '#strings/calculator-won.ts'
import { download } from '#ui/download.ts'
import { basisOf } from './AnswerNotes.tsx'
import { calculationFile } from './calculation-file.ts'
import { sheetOf } from './calculation-sheet.ts'
import type { Comparison } from './compare.ts'
import { isoDayOf } from './iso-day.ts'

interface ExportProps {
  readonly input: WorkloadInput
  readonly comparison: Comparison
  /** True while the result is of another input. */
  readonly isStale: boolean
}

const TYPES = { json: 'application/json', csv: 'text/csv;charset=utf-8' } as const

/** The calculation as a file or on paper, with its assumptions and the days of its prices. */
export function Export({ input, comparison, isStale }: ExportProps) {
  const exchange = useStore(exchangeStore)
  const [saved, setSaved] = useState('')
  const save = (kind: keyof typeof TYPES) => {
    const created = new Date()
    const address = linkOf(input, globalThis.location.href)
    const making = { title: document.title, address, created, exchange, notes: notesOf(comparison, exchange) }
    const file = calculationFile(input, comparison, making)
    const name = words.fileName(isoDayOf(created), kind)
    download(name, kind === 'json' ? `${JSON.stringify(file, null, 2)}\n` : csvOf(sheetOf(file)), TYPES[kind])
    setSaved(words.saved(name))
  }
  return (
    <details className="calc-more calc-export">
      <summary>{words.title}</summary>
      <p className="calc-note">{isStale ? words.notNow : words.hint}</p>
      {isStale ? null : (
        <div className="calc-chips">
          <button type="button" className="calc-button" onClick={() => save('json')}>
            {words.json}
          </button>
          <button type="button" className="calc-button" onClick={() => save('csv')}>
            {words.csv}
          </button>
          <button type="button" className="calc-button" onClick={printCalculation}>
            {words.print}
          </button>
        </div>
      )}
      <p className="calc-note" role="status">
        {isStale ? '' : saved}
      </p>
    </details>
  )
}

function notesOf({ workload, book, obstacles }: Comparison, { rate: typed, on }: Exchange): readonly string[] {
  const rate = rateOf(typed)
  return [
    provenanceWords.region(REGION_NAMES[book.region].ko, book.region),
    basisOf(workload),
    ...(rate === undefined ? [] : [wonWords.stamp(rate, on)]),
    ...obstacles.map(obstacleWords),
  ]
}

/** A lesson's page holds much besides: while this stands on <html>, only the calculation goes to paper (calculator.css). */
function printCalculation(): void {
  const { dataset } = document.documentElement
  dataset.print = 'calculation'
  globalThis.addEventListener('afterprint', () => delete dataset.print, { once: true })
  globalThis.print()
}
