import { useStore } from 'zustand'
import type { Asked } from '#core/quiz/asked.ts'
import { changeShow, selectShow, showStore } from '#state/show.ts'
import { boardWords as words } from '#strings/board.ts'
import { LotField } from './LotField.tsx'
import { QrField } from './QrField.tsx'
import { TimerField } from './TimerField.tsx'
import { VoteField } from './VoteField.tsx'

interface ClassPanelProps {
  /** What the lesson gives the class to talk about. */
  readonly topics: readonly string[]
  readonly questions: readonly Asked[]
}

/** What the class does itself: talk by the clock, vote with hands, be drawn by lot, open the lesson on a phone. */
export function ClassPanel({ topics, questions }: ClassPanelProps) {
  const { board } = useStore(showStore, selectShow)
  return (
    <details className="class-panel">
      <summary>{words.panel}</summary>
      <TimerField topics={topics} timer={board?.kind === 'timer' ? board.timer : undefined} />
      <VoteField questions={questions} />
      <LotField drawn={board?.kind === 'lot' ? board.drawn : []} />
      <QrField />
      {board && (
        <button type="button" onClick={() => changeShow({ board: undefined })}>
          {words.close}
        </button>
      )}
    </details>
  )
}
