import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import type { Board as BoardState } from '#core/lesson/board.ts'
import { type GroupTimer, timerFace } from '#core/lesson/group-timer.ts'
import { CHOICES, sharesOf, type Vote } from '#core/lesson/vote.ts'
import { selectShow, showStore } from '#state/show.ts'
import { boardWords as words } from '#strings/board.ts'
import { lengthOf } from '#strings/clock.ts'
import { useNow } from './use-now.ts'

/** The same code as of a calculation's link. */
const QrCode = lazy(async () => ({ default: (await import('#widgets/calculator/QrCode.tsx')).QrCode }))

/** What the class is asked to do, large over the step. */
export function Board() {
  const { board } = useStore(showStore, selectShow)
  return board === undefined ? null : (
    <section className="board" aria-label={words.panel}>
      <BoardBody board={board} />
    </section>
  )
}

function BoardBody({ board }: { readonly board: BoardState }) {
  switch (board.kind) {
    case 'timer':
      return <TimerBoard timer={board.timer} topic={board.topic} />
    case 'vote':
      return <VoteBoard vote={board.vote} />
    case 'lot':
      return <p className="board-lot">{words.drawn(board.drawn.at(-1) ?? 1)}</p>
    case 'qr':
      return (
        <div className="board-qr">
          <Suspense>
            <QrCode link={board.address} />
          </Suspense>
          <p>{board.address}</p>
        </div>
      )
  }
}

function TimerBoard({ timer, topic }: { readonly timer: GroupTimer; readonly topic: string }) {
  const { turn, left, isOver } = timerFace(timer, useNow())
  return (
    <div className="board-timer" data-over={isOver}>
      {topic !== '' && <p className="board-topic">{topic}</p>}
      <p className="board-time">{lengthOf(left)}</p>
      <p role="status">{isOver ? words.over : words.turn(turn, timer.turns)}</p>
    </div>
  )
}

function VoteBoard({ vote: { first, second } }: { readonly vote: Vote }) {
  return (
    <div className="board-vote">
      <Bars title={second && words.before} counts={first} />
      {second && <Bars title={words.after} counts={second} />}
    </div>
  )
}

interface BarsProps {
  readonly title: string | undefined
  readonly counts: readonly number[]
}

function Bars({ title, counts }: BarsProps) {
  const shares = sharesOf(counts)
  return (
    <div className="board-bars">
      {title !== undefined && <h2>{title}</h2>}
      <ul>
        {CHOICES.map((choice, index) => (
          <li key={choice} data-choice={choice}>
            <span aria-hidden="true">{words.shapes[choice]}</span>
            <span className="board-bar" style={{ inlineSize: `${(shares[index] ?? 0) * 0.6}%` }} aria-hidden="true" />
            <span>{words.hands(choice, counts[index] ?? 0, shares[index] ?? 0)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
