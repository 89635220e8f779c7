import { useStore } from 'zustand'
import { clockOf, end, type Proposal, proposalFor, type Teaching } from '#core/lesson/teaching.ts'
import { changeShow, selectShow, showStore } from '#state/show.ts'
import { lengthOf, timeOf, clockWords as words } from '#strings/clock.ts'
import { ACTS, beginClass } from './keys.ts'
import { PlanEditor } from './PlanEditor.tsx'
import { TeachingReport } from './TeachingReport.tsx'
import { useNow } from './use-now.ts'
import { useTitles } from './use-titles.ts'

/** The clock of the class: begun, paused, re-planned and ended here. */
export function Clock() {
  const { teaching } = useStore(showStore, selectShow)
  return (
    <section className="present-clock" aria-label={words.clock}>
      {teaching === undefined ? (
        <button type="button" className="present-main" onClick={beginClass}>
          {words.begin}
        </button>
      ) : teaching.endedAt === undefined ? (
        <Running teaching={teaching} />
      ) : (
        <TeachingReport teaching={teaching} />
      )}
      <PlanEditor />
    </section>
  )
}

function Running({ teaching }: { readonly teaching: Teaching }) {
  const now = useNow()
  const titleOf = useTitles()
  const { sectionLeft, wholeLeft, ends } = clockOf(teaching, now)
  const proposal = proposalFor(teaching, now)
  return (
    <>
      <dl className="clock-face">
        <div>
          <dt>{words.sectionLeft}</dt>
          {sectionLeft === undefined ? (
            <dd className="clock-none">{words.noOwnTime}</dd>
          ) : (
            <dd>{lengthOf(sectionLeft)}</dd>
          )}
        </div>
        <div>
          <dt>{words.wholeLeft}</dt>
          <dd>{lengthOf(wholeLeft)}</dd>
        </div>
      </dl>
      <Pace teaching={teaching} now={now} />
      <p role="status">{teaching.pausedAt === undefined ? '' : words.paused}</p>
      {proposal && <Replan proposal={proposal} titleOf={titleOf} />}
      <ClockButtons teaching={teaching} />
      <details>
        <summary>{words.ends}</summary>
        <ul className="clock-ends">
          {ends.map(({ section, at }) => (
            <li key={section}>{words.endsAt(titleOf(section), timeOf(at))}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

function ClockButtons({ teaching }: { readonly teaching: Teaching }) {
  const { clock } = useStore(showStore, selectShow)
  const isPaused = teaching.pausedAt !== undefined
  return (
    <div className="present-controls">
      <button type="button" aria-pressed={isPaused} onClick={ACTS.pause}>
        {isPaused ? words.resume : words.pause}
      </button>
      <button type="button" aria-pressed={clock} onClick={ACTS.timer}>
        {words.onStage}
      </button>
      <button type="button" onClick={() => changeShow({ teaching: end(teaching, Date.now()), clock: false })}>
        {words.end}
      </button>
    </div>
  )
}

/** Early or late, in words and by a shape. */
function Pace({ teaching, now }: { readonly teaching: Teaching; readonly now: number }) {
  const { pace, ahead } = clockOf(teaching, now)
  return (
    <p className="clock-pace" data-pace={pace}>
      <span aria-hidden="true">{words.shape[pace]}</span> {words.pace[pace](lengthOf(Math.abs(ahead)))}
    </p>
  )
}

interface ReplanProps {
  readonly proposal: Proposal
  readonly titleOf: (section: string) => string
}

function Replan({ proposal: { sections, over }, titleOf }: ReplanProps) {
  const titles = sections.map(titleOf)
  return (
    <div className="clock-replan">
      <p>{over > 0 ? words.proposalOver(titles, lengthOf(over)) : words.proposal(titles)}</p>
      {sections.length > 0 && (
        <button type="button" onClick={ACTS.replan}>
          {words.accept}
        </button>
      )}
    </div>
  )
}
