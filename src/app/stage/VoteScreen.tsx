import type { VoteBoard } from '#core/lesson/board.ts'
import { CHOICES, sharesOf } from '#core/lesson/vote.ts'
import type { Asked } from '#core/quiz/asked.ts'
import { boardWords as words } from '#strings/board.ts'

interface VoteScreenProps {
  readonly board: VoteBoard
  /** What is voted on, where it is a question. */
  readonly asked: Asked | undefined
}

/** The question as far as the instructor shows it, and the hands for each choice, before the talk and after it. */
export function VoteScreen({ board: { vote, shown }, asked }: VoteScreenProps) {
  const isAnswered = shown === 'answer'
  return (
    <div className="board-vote">
      {asked && <p className="board-ask">{asked.ask}</p>}
      {asked && asked.lines.length > 0 && <pre>{asked.lines.join('\n')}</pre>}
      {(asked === undefined || shown !== 'ask') && (
        <>
          <Bars title={vote.second && words.before} counts={vote.first} asked={asked} isAnswered={isAnswered} />
          {vote.second && <Bars title={words.after} counts={vote.second} asked={asked} isAnswered={isAnswered} />}
        </>
      )}
      {asked && isAnswered && <Answer asked={asked} />}
    </div>
  )
}

interface BarsProps {
  readonly title: string | undefined
  readonly counts: readonly number[]
  readonly asked: Asked | undefined
  readonly isAnswered: boolean
}

/** As many choices as the question has; all four letters without one. */
function Bars({ title, counts, asked, isAnswered }: BarsProps) {
  const shares = sharesOf(counts)
  const options = asked?.options ?? []
  const choices = asked === undefined ? CHOICES : CHOICES.slice(0, options.length)
  if (choices.length === 0) return null
  return (
    <div className="board-bars">
      {title !== undefined && <h2>{title}</h2>}
      <ul>
        {choices.map((choice, index) => (
          <li key={choice} data-choice={choice}>
            <span aria-hidden="true">{words.shapes[choice]}</span>
            <span className="board-option">{options[index]?.text}</span>
            <span className="board-bar" style={{ inlineSize: `${(shares[index] ?? 0) * 0.3}%` }} aria-hidden="true" />
            <span>{words.hands(choice, counts[index] ?? 0, shares[index] ?? 0)}</span>
            {isAnswered && options[index]?.right && <b className="board-right">{words.right}</b>}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Answer = ({ asked: { answers, whys } }: { readonly asked: Asked }) => (
  <div className="board-answer">
    <p>
      <b>{words.answer}</b> {answers.join(' · ')}
    </p>
    <ul>
      {whys.map(({ what, say }) => (
        <li key={`${what} ${say}`}>
          {what} {say}
        </li>
      ))}
    </ul>
  </div>
)
