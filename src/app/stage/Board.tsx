import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import type { Board as BoardState } from '#core/lesson/board.ts'
import { type GroupTimer, timerFace } from '#core/lesson/group-timer.ts'
import type { Asked } from '#core/quiz/asked.ts'
import { selectShow, showStore } from '#state/show.ts'
import { boardWords as words } from '#strings/board.ts'
import { lengthOf } from '#strings/clock.ts'
import { useNow } from './use-now.ts'
import { VoteScreen } from './VoteScreen.tsx'

/** The same code as of a calculation's link. */
const QrCode = lazy(async () => ({ default: (await import('#widgets/calculator/QrCode.tsx')).QrCode }))

interface BoardProps {
  /** What the class may be asked. */
  readonly questions: readonly Asked[]
}

/** What the class is asked to do, large over the step. */
export function Board({ questions }: BoardProps) {
  const { board } = useStore(showStore, selectShow)
  return board === undefined ? null : (
    <section className="board" aria-label={words.panel}>
      <BoardBody board={board} questions={questions} />
    </section>
  )
}

function BoardBody({ board, questions }: BoardProps & { readonly board: BoardState }) {
  switch (board.kind) {
    case 'timer':
      return <TimerBoard timer={board.timer} topic={board.topic} />
    case 'vote':
      return <VoteScreen questions={questions} />
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
