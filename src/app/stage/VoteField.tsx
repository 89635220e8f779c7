import { again, CHOICES, type Choice, counted, sharesOf, type Vote } from '#core/lesson/vote.ts'
import { changeShow } from '#state/show.ts'
import { boardWords as words } from '#strings/board.ts'

/** Hands, counted by the instructor: by keys, by buttons, or typed. */
export function VoteField({ vote }: { readonly vote: Vote }) {
  const counts = vote.second ?? vote.first
  const shares = sharesOf(counts)
  const put = (next: Vote) => changeShow({ board: { kind: 'vote', vote: next } })
  return (
    <>
      <p>{words.voteHint}</p>
      <ul className="vote-list">
        {CHOICES.map((choice, index) => (
          <li key={choice}>
            <span aria-hidden="true">{words.shapes[choice]}</span> {choice}
            <VoteCount
              choice={choice}
              count={counts[index] ?? 0}
              onChange={count => put(counted(vote, index, count - (counts[index] ?? 0)))}
            />
            <span>{`${shares[index] ?? 0}%`}</span>
          </li>
        ))}
      </ul>
      {vote.second === undefined && (
        <button type="button" onClick={() => put(again(vote))}>
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
