import { useState } from 'react'
import { tuningWords as words } from '#strings/calculator-tuning.ts'
import { money } from '#strings/quantity.ts'
import { describedBy, FieldNotes } from '#ui/Field.tsx'
import { HeadRow } from '#ui/HeadRow.tsx'
import { retriable } from '#ui/retriable.ts'
import { ChartFrame } from '../charts/ChartFrame.tsx'
import { TableBox } from '../charts/TableBox.tsx'
import { Unfold } from '../charts/Unfold.tsx'
import type { Comparison } from '../compare.ts'
import { OutLink } from '../OutLink.tsx'
import type { ChangeAll } from '../use-calculator.ts'
import { readTuning, type TuningError } from './read-tuning.ts'
import { type Tuned, type TunedPoint, tunedOf } from './tuned.ts'

interface PowerTuningProps {
  readonly id: string
  readonly comparison: Comparison
  readonly changeAll: ChangeAll
}

const TOOL = 'https://github.com/alexcasalboni/aws-lambda-power-tuning'

const load = retriable(() => import('./TuningChart.tsx'))

/** The reader's own measurements: what each memory would cost for this workload, and a press to take it over. */
export const PowerTuning = (props: PowerTuningProps) => (
  <Unfold title={words.summary}>{() => <Pasted {...props} />}</Unfold>
)

function Pasted({ id, comparison, changeAll }: PowerTuningProps) {
  const [text, setText] = useState('')
  const read = text.trim() === '' ? undefined : readTuning(text)
  const tuned = read?.ok ? tunedOf(read.value, comparison) : undefined
  const error = read === undefined || read.ok ? undefined : sentence(read.error)
  return (
    <>
      <PasteField id={`${id}-tuning`} text={text} error={error} onChange={setText} />
      {tuned && (
        <>
          {tuned.isWithoutFree ? <p className="calc-note">{words.withoutFree}</p> : null}
          <ChartFrame
            title={words.title}
            subtitle={words.subtitle}
            axes={words.axes}
            load={load}
            given={{ tuned }}
            month={comparison.workload.month}
            sheet={() => sheetOf(tuned)}
          />
          <TuningTable tuned={tuned} changeAll={changeAll} />
          <p className="calc-note">{words.balancedHint}</p>
        </>
      )}
    </>
  )
}

interface PasteFieldProps {
  readonly id: string
  readonly text: string
  readonly error: string | undefined
  readonly onChange: (text: string) => void
}

const PasteField = ({ id, text, error, onChange }: PasteFieldProps) => (
  <div className="field">
    <label className="field-label" htmlFor={id}>
      {words.label}
    </label>
    <textarea
      id={id}
      className="calc-paste"
      rows={3}
      spellCheck={false}
      autoComplete="off"
      value={text}
      aria-invalid={error === undefined ? undefined : true}
      aria-describedby={describedBy(id, words.hint, error)}
      onChange={event => onChange(event.target.value)}
    />
    <FieldNotes id={id} hint={words.hint} error={error} />
    <p className="calc-note">
      <OutLink href={TOOL}>{words.tool}</OutLink>
    </p>
  </div>
)

function sentence(error: TuningError): string {
  switch (error.kind) {
    case 'too-long':
      return words.tooLong(error.most)
    case 'not-a-result':
      return words.notResult
    case 'no-curve':
      return words.noCurve
    case 'bad-point':
      return words.badPoint(error.memory, error.duration)
  }
}

const sheetOf = ({ points }: Tuned) => [
  words.csvHead,
  ...points.map(({ memory, duration, cost }) => [memory, duration, cost]),
]

const TuningTable = ({ tuned, changeAll }: { readonly tuned: Tuned; readonly changeAll: ChangeAll }) => (
  <TableBox name={words.summary}>
    <table className="calc-table calc-tuning">
      <caption>{words.caption}</caption>
      <HeadRow columns={words.columns} />
      <tbody>
        {tuned.points.map(point => (
          <tr key={point.memory}>
            <th scope="row">{words.memory(point.memory)}</th>
            <td>{words.duration(point.duration)}</td>
            <td>{money(point.cost)}</td>
            <td>{praiseOf(point, tuned)}</td>
            <td>
              <button
                type="button"
                className="calc-button"
                aria-label={words.takeOf(point.memory, point.duration)}
                onClick={() =>
                  changeAll({
                    memory: String(point.memory),
                    duration: String(Math.round(point.duration * 1000) / 1000),
                  })
                }
              >
                {words.use}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableBox>
)

const praiseOf = (point: TunedPoint, { cheapest, fastest, balanced }: Tuned) =>
  [
    point === cheapest ? words.cheapest : '',
    point === fastest ? words.fastest : '',
    point === balanced ? words.balanced : '',
  ]
    .filter(Boolean)
    .join(', ')
