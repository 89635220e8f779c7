import { useStore } from 'zustand'
import { clockOf, type Teaching } from '#core/lesson/teaching.ts'
import type { Asked } from '#core/quiz/asked.ts'
import { selectLaser, selectShow, selectSteps, showStore } from '#state/show.ts'
import { clockWords, lengthOf } from '#strings/clock.ts'
import { stageWords as words } from '#strings/stage.ts'
import { useSettled } from '#ui/use-settled.ts'
import { Board } from './Board.tsx'
import { ACTS } from './keys.ts'
import { ShowDialogs } from './ShowDialogs.tsx'
import { useNow } from './use-now.ts'

interface StageOverlayProps {
  /** A stage of its own, and not the preview of one. */
  readonly isStage: boolean
  readonly questions: readonly Asked[]
}

/** What lies over the steps: where one is, what covers them, where the instructor points. */
export function StageOverlay({ isStage, questions }: StageOverlayProps) {
  const { cover } = useStore(showStore, selectShow)
  const laser = useStore(showStore, selectLaser)
  return (
    <>
      <Board questions={questions} />
      <StageFoot isStage={isStage} />
      {laser && (
        <div
          className="stage-laser"
          style={{ left: `${laser.x * 100}%`, top: `${laser.y * 100}%` }}
          role="img"
          aria-label={words.laser}
        />
      )}
      {cover !== 'none' && (
        <div className={`stage-cover stage-${cover}`}>
          <button type="button" onClick={ACTS.close}>
            <span className="visually-hidden">{words.covered[cover]}. </span>
            {words.uncover}
          </button>
        </div>
      )}
      {isStage && <ShowDialogs />}
    </>
  )
}

const BUTTONS = [
  ['previous', words.previous],
  ['next', words.next],
  ['overview', words.list],
  ['presenter', words.openPresenter],
  ['help', words.help],
] as const

/** It follows when the step has been painted. */
function StageFoot({ isStage }: Pick<StageOverlayProps, 'isStage'>) {
  const step = useSettled(useStore(showStore, selectShow).step)
  const steps = useStore(showStore, selectSteps)
  const title = steps[step]?.title ?? ''
  return (
    <footer className="stage-foot">
      <p className="stage-where" aria-hidden="true">
        {title}
      </p>
      {isStage && (
        <div className="stage-buttons">
          {BUTTONS.map(([act, label]) => (
            <button key={act} type="button" onClick={ACTS[act]}>
              {label}
            </button>
          ))}
        </div>
      )}
      <StageClock />
      <p className="stage-number" aria-hidden="true">
        {words.step(step + 1, steps.length)}
      </p>
      <p className="visually-hidden" role="status">
        {steps.length > 0 ? words.said(step + 1, steps.length, title) : ''}
      </p>
    </footer>
  )
}

/** What the class sees of the clock, where the instructor shows it. */
function StageClock() {
  const { teaching, clock } = useStore(showStore, selectShow)
  return teaching && clock && teaching.endedAt === undefined ? <ClassClock teaching={teaching} /> : null
}

function ClassClock({ teaching }: { readonly teaching: Teaching }) {
  const { sectionLeft, wholeLeft } = clockOf(teaching, useNow())
  return (
    <p className="stage-clock">
      <span className="visually-hidden">{clockWords.clock} </span>
      {teaching.pausedAt === undefined ? lengthOf(sectionLeft ?? wholeLeft) : clockWords.pause}
    </p>
  )
}
