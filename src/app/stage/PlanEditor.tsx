import { useState } from 'react'
import { useStore } from 'zustand'
import {
  endTimes,
  LONGEST_PART,
  minutesFrom,
  type Plan,
  type PlanPart,
  startFrom,
  taughtMinutes,
  timeText,
  USES,
} from '#core/lesson/plan.ts'
import { changePart, changePlanned, changeStart, choosePlan, planStore, selectPlan, selectPlans } from '#state/plan.ts'
import { clockWords as words } from '#strings/clock.ts'

/** What is taught, and for how long: the sums follow at once, and the device keeps it. */
export function PlanEditor() {
  const plan = useStore(planStore, selectPlan)
  if (plan === undefined) return null
  const ends = endTimes(plan)
  return (
    <details className="plan">
      <summary>{words.plan}</summary>
      <PlanHead plan={plan} />
      <p role="status">{words.sum(taughtMinutes(plan), plan.planned)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.use}</th>
            <th scope="col">{words.minutes}</th>
            <th scope="col">{words.endOf}</th>
          </tr>
        </thead>
        <tbody>
          {plan.parts.map(part => (
            <PlanRow key={part.section} part={part} end={ends.get(part.section)} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function PlanHead({ plan }: { readonly plan: Plan }) {
  const plans = useStore(planStore, selectPlans)
  return (
    <div className="plan-head">
      <label>
        {words.planOf}{' '}
        <select value={plan.id} onChange={event => choosePlan(event.target.value)}>
          {plans.map(({ id, label }) => (
            <option key={id} value={id}>
              {label ?? words.planAll}
            </option>
          ))}
        </select>
      </label>
      <MinutesField label={words.planned} minutes={plan.planned} onChange={changePlanned} isNamed />
      <label>
        {words.start}{' '}
        <input
          type="time"
          value={plan.start === undefined ? '' : timeText(plan.start)}
          onChange={event => changeStart(startFrom(event.target.value))}
        />
      </label>
      <button type="button" onClick={() => choosePlan(plan.id)}>
        {words.reset}
      </button>
    </div>
  )
}

interface PlanRowProps {
  readonly part: PlanPart
  /** In minutes of the day. */
  readonly end: number | undefined
}

function PlanRow({ part: { section, title, use, minutes }, end }: PlanRowProps) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <select
          aria-label={words.useOf(title)}
          value={use}
          onChange={event => changePart(section, { use: USES.find(known => known === event.target.value) ?? use })}
        >
          {USES.map(known => (
            <option key={known} value={known}>
              {words.uses[known]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <MinutesField
          label={words.minutesOf(title)}
          minutes={minutes}
          onChange={value => changePart(section, { minutes: value })}
        />
      </td>
      <td>{end === undefined ? '' : timeText(end)}</td>
    </tr>
  )
}

interface MinutesFieldProps {
  readonly label: string
  readonly minutes: number
  readonly onChange: (minutes: number) => void
  /** Its label is seen beside it. */
  readonly isNamed?: boolean
}

/** What cannot be read stays as it was typed, with a sentence; the plan keeps its last number. */
function MinutesField({ label, minutes, onChange, isNamed = false }: MinutesFieldProps) {
  const [typed, setTyped] = useState<string>()
  const isBad = typed !== undefined && minutesFrom(typed) === undefined
  return (
    <label className="plan-minutes">
      <span className={isNamed ? undefined : 'visually-hidden'}>{label}</span>
      <input
        inputMode="decimal"
        value={typed ?? String(minutes)}
        aria-invalid={isBad}
        onChange={({ target: { value } }) => {
          setTyped(value)
          const read = minutesFrom(value)
          if (read !== undefined) onChange(read)
        }}
        onBlur={() => !isBad && setTyped(undefined)}
      />
      {isBad && <small role="alert">{words.badMinutes(LONGEST_PART)}</small>}
    </label>
  )
}
