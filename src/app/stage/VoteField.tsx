import { useState } from 'react'
import { useStore } from 'zustand'
import { SHOWN, type StepVote } from '#core/lesson/board.ts'
import { openVote, withVote } from '#core/lesson/show.ts'
import { again, CHOICES, type Choice, FIRST_VOTE, sharesOf, withHands } from '#core/lesson/vote.ts'
import type { Asked } from '#core/quiz/asked.ts'
import { changeShow, selectShow, selectSteps, showStore } from '#state/show.ts'
import { boardWords as words } from '#strings/board.ts'

interface VoteFieldProps {
  readonly questions: readonly Asked[]
}

/** A question to the class, or letters alone; hands are counted before and after the talk. */
export function VoteField({ questions }: VoteFieldProps) {
  const show = useStore(showStore, selectShow)
  const earlier = show.votes[show.step]
  const open = openVote(show)
  const put = (vote: StepVote) => changeShow(withVote(show, vote))
  const steps = useStore(showStore, selectSteps)
  const [wanted, setWanted] = useState('')
  const here = steps[show.step]?.section
  const sorted = questions.toSorted((a, b) => Number(here === `c${b.concept}`) - Number(here === `c${a.concept}`))
  const question = wanted === '' ? undefined : wanted
  return (
    <fieldset>
      <legend>{words.vote}</legend>
      <label>
        {words.question}{' '}
        <select value={wanted} onChange={event => setWanted(event.target.value)}>
          <option value="">{words.noQuestion}</option>
          {sorted.map(({ id, concept, ask }) => (
            <option key={id} value={id}>
              {words.questionOf(concept, ask)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => put({ vote: FIRST_VOTE, question, shown: 'ask' })}>
        {words.voteBegin}
      </button>
      {earlier && open === undefined && (
        <button type="button" onClick={() => put(earlier)}>
          {words.voteEarlier}
        </button>
      )}
      {open && <Counting open={open} onChange={part => put({ ...open, ...part })} />}
    </fieldset>
  )
}

interface CountingProps {
  readonly open: StepVote
  readonly onChange: (part: Partial<StepVote>) => void
}

function Counting({ open: { vote, question, shown }, onChange: put }: CountingProps) {
  const counts = vote.second ?? vote.first
  const shares = sharesOf(counts)
  return (
    <>
      {question !== undefined &&
        SHOWN.map(known => (
          <button key={known} type="button" aria-pressed={known === shown} onClick={() => put({ shown: known })}>
            {words.shown[known]}
          </button>
        ))}
      <p>{words.voteHint}</p>
      <ul className="vote-list">
        {CHOICES.map((choice, index) => (
          <li key={choice}>
            <span aria-hidden="true">{words.shapes[choice]}</span> {choice}
            <VoteCount
              choice={choice}
              count={counts[index] ?? 0}
              onChange={count => put({ vote: withHands(vote, index, count - (counts[index] ?? 0)) })}
            />
            <span>{`${shares[index] ?? 0}%`}</span>
          </li>
        ))}
      </ul>
      {vote.second === undefined && (
        <button type="button" onClick={() => put({ vote: again(vote) })}>
          {words.voteAgain}
        </button>
      )}
    </>
  )
}

interface VoteCountProps {
  readonly choice: Choice
  readonly count: number
  readonly onChange: (count: number) => void
}

const VoteCount = ({ choice, count, onChange }: VoteCountProps) => (
  <>
    <button type="button" aria-label={words.take(choice)} onClick={() => onChange(count - 1)}>
      −
    </button>
    <input
      inputMode="numeric"
      aria-label={words.handsOf(choice)}
      value={count}
      onChange={({ target }) => {
        const typed = target.value === '' ? 0 : Number(target.value)
        if (Number.isInteger(typed)) onChange(typed)
      }}
    />
    <button type="button" aria-label={words.add(choice)} onClick={() => onChange(count + 1)}>
      +
    </button>
  </>
)
