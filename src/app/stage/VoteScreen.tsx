import { useStore } from 'zustand'
import { openVote } from '#core/lesson/show.ts'
import { CHOICES, type Choice, sharesOf, type Vote } from '#core/lesson/vote.ts'
import type { Asked } from '#core/quiz/asked.ts'
import { showStore } from '#state/show.ts'
import { boardWords as words } from '#strings/board.ts'

const selectVote = ({ show }: ReturnType<typeof showStore.getState>) => openVote(show)

/** The question as far as the instructor shows it, and the hands for each choice, before the talk and after it. */
export function VoteScreen({ questions }: { readonly questions: readonly Asked[] }) {
  const open = useStore(showStore, selectVote)
  if (open === undefined) return null
  const { vote, question, shown } = open
  const asked = questions.find(({ id }) => id === question)
  const isAnswered = shown === 'answer'
  return (
    <div className="board-vote" data-answered={isAnswered}>
      {asked && <p className="board-ask">{asked.ask}</p>}
      {asked && asked.lines.length > 0 && <pre>{asked.lines.join('\n')}</pre>}
      {(asked === undefined || shown !== 'ask') && <Choices vote={vote} asked={asked} isAnswered={isAnswered} />}
      {asked && isAnswered && <Answer asked={asked} />}
    </div>
  )
}

interface ChoicesProps {
  readonly vote: Vote
  readonly asked: Asked | undefined
  readonly isAnswered: boolean
}

/** As many choices as the question has; all four letters without one. */
function Choices({ vote: { first, second }, asked, isAnswered }: ChoicesProps) {
  const options = asked?.options ?? []
  const choices = asked === undefined ? CHOICES : CHOICES.slice(0, options.length)
  if (choices.length === 0) return null
  return (
    <ul className="board-bars">
      {choices.map((choice, index) => (
        <li key={choice} data-choice={choice}>
          <p>
            <span aria-hidden="true">{words.shapes[choice]}</span> {options[index]?.text}
            {isAnswered && options[index]?.right && <b className="board-right"> {words.right}</b>}
          </p>
          <Bar title={second && words.before} choice={choice} counts={first} />
          {second && <Bar title={words.after} choice={choice} counts={second} />}
        </li>
      ))}
    </ul>
  )
}

interface BarProps {
  /** Which round it is of, where there are two. */
  readonly title: string | undefined
  readonly choice: Choice
  readonly counts: readonly number[]
}

function Bar({ title, choice, counts }: BarProps) {
  const index = CHOICES.indexOf(choice)
  const share = sharesOf(counts)[index] ?? 0
  return (
    <p className="board-hands">
      {title !== undefined && <span>{title}</span>}
      <span className="board-bar" style={{ inlineSize: `${share * 0.6}%` }} aria-hidden="true" />
      <span>{words.hands(choice, counts[index] ?? 0, share)}</span>
    </p>
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
