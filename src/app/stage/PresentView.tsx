import { useState } from 'react'
import { useStore } from 'zustand'
import type { Asked } from '#core/quiz/asked.ts'
import { selectLaser, selectShow, selectSteps, showStore } from '#state/show.ts'
import { stageWords as words } from '#strings/stage.ts'
import { ClassPanel } from './ClassPanel.tsx'
import { Clock } from './Clock.tsx'
import { ACTS } from './keys.ts'
import { ShowDialogs } from './ShowDialogs.tsx'

interface PresentViewProps {
  readonly title: string
  readonly topics: readonly string[]
  readonly questions: readonly Asked[]
}

/** The presenter's window: what the class sees, what comes next, and the ways to move. */
export function PresentView({ title, topics, questions }: PresentViewProps) {
  const { step } = useStore(showStore, selectShow)
  const steps = useStore(showStore, selectSteps)
  const isLast = steps.length > 0 && step === steps.length - 1
  const name = steps[step]?.title ?? ''
  return (
    <>
      <p className="visually-hidden" role="status">
        {steps.length > 0 ? words.said(step + 1, steps.length, name) : ''}
      </p>
      <div className="present-left">
        <section className="present-now" aria-label={words.current}>
          <h2>
            {words.current} <small>{words.step(step + 1, steps.length)}</small>
          </h2>
          <iframe title={`${words.current}: ${title}`} src="../stage/?preview=current" />
          <Controls />
        </section>
        <ClassPanel topics={topics} questions={questions} />
      </div>
      <div className="present-right">
        <section className="present-next" aria-label={words.upcoming}>
          <h2>{words.upcoming}</h2>
          {isLast && <p>{words.end}</p>}
          <iframe
            title={`${words.upcoming}: ${title}`}
            src="../stage/?preview=next"
            tabIndex={-1}
            aria-hidden="true"
            hidden={isLast}
          />
        </section>
        <Clock />
      </div>
      <ShowDialogs />
    </>
  )
}

function Controls() {
  const { cover, theme, diagrams, step } = useStore(showStore, selectShow)
  const steps = useStore(showStore, selectSteps)
  const laser = useStore(showStore, selectLaser)
  const diagram = steps[step]?.diagram
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar's worth of buttons, not a part of a form
    <div className="present-controls" role="group" aria-label={words.controls}>
      <button type="button" onClick={ACTS.previous}>
        {words.previous}
      </button>
      <button type="button" className="present-main" onClick={ACTS.next}>
        {words.next}
      </button>
      {diagram && <p className="present-diagram">{words.diagramStep(diagrams[diagram.title] ?? 0, diagram.steps)}</p>}
      <button type="button" aria-pressed={cover === 'black'} onClick={ACTS.black}>
        {words.acts.black}
      </button>
      <button type="button" aria-pressed={cover === 'white'} onClick={ACTS.white}>
        {words.acts.white}
      </button>
      <button type="button" aria-pressed={laser !== undefined} onClick={ACTS.laser}>
        {words.laser}
      </button>
      <button type="button" onClick={ACTS.theme}>
        {words.theme[theme]}
      </button>
      <button type="button" onClick={ACTS.overview}>
        {words.list}
      </button>
      <OpenStage />
      <button type="button" onClick={ACTS.help}>
        {words.help}
      </button>
    </div>
  )
}

/** The window for the projector. A browser that refuses new windows has a link instead. */
function OpenStage() {
  const [isBlocked, setIsBlocked] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsBlocked(window.open('../stage/', 'lesson-stage') === null)}>
        {words.openStage}
      </button>
      <p role="status" className="present-blocked">
        {isBlocked && (
          <>
            {words.blocked}{' '}
            <a href="../stage/" target="_blank" rel="noopener opener">
              {words.stage}
            </a>
          </>
        )}
      </p>
    </>
  )
}
