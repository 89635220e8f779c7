import { useState } from 'react'
import { LONGEST_FIELD } from '#core/cost/link.ts'
import { countOf } from '#core/cost/number-text.ts'
import { type Solvable, solveFor } from '#core/cost/reverse.ts'
import { calculatorWords } from '#strings/calculator.ts'
import { reverseWords as words } from '#strings/calculator-reverse.ts'
import { TextField } from '#ui/Field.tsx'
import type { Comparison } from './compare.ts'

const FIELDS: readonly Solvable[] = ['requests', 'duration', 'memory']

/** How much a monthly amount pays for on Lambda: one input at a time, everything else as it is. */
export function Reverse({ id, comparison }: { readonly id: string; readonly comparison: Comparison }) {
  const [typed, setTyped] = useState('20')
  const target = countOf(typed)
  const { workload, book, bills } = comparison
  return (
    <details className="calc-more calc-tool">
      <summary>{words.title}</summary>
      <div className="calc-group">
        <TextField
          longest={LONGEST_FIELD}
          id={`${id}-amount`}
          label={words.target}
          unit="US$"
          value={typed}
          error={target === undefined ? words.wrong : undefined}
          onChange={setTyped}
        />
      </div>
      {target === undefined ? null : (
        <>
          <ul className="calc-note">
            {FIELDS.map(field => (
              <li key={field}>
                {words.solved(field, solveFor(field, target, 'lambda', workload, book), workload.month.days)}
              </li>
            ))}
          </ul>
          <p className="calc-note">
            {words.basis(bills.lambda.unpriced.length > 0)} {calculatorWords.month(workload.month)}
          </p>
        </>
      )}
    </details>
  )
}
