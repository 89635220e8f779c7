import { useState } from 'react'
import { type GroupTimer, startTimer, TIMERS, type TimerId, timerFace, toggleTimer } from '#core/lesson/group-timer.ts'
import { changeShow, showStore } from '#state/show.ts'
import { boardWords as words } from '#strings/board.ts'
import { lengthOf } from '#strings/clock.ts'
import { useNow } from './use-now.ts'

interface TimerFieldProps {
  readonly topics: readonly string[]
  readonly timer: GroupTimer | undefined
}

/** Pairs and the whole class talk by the clock. */
export function TimerField({ topics, timer }: TimerFieldProps) {
  const [kind, setKind] = useState<TimerId>('pair')
  const [topic, setTopic] = useState('')
  return (
    <fieldset>
      <legend>{words.timer}</legend>
      <label>
        {words.timerKind}{' '}
        <select value={kind} onChange={({ target }) => setKind(idOf(target.value) ?? kind)}>
          {TIMERS.map(({ id }) => (
            <option key={id} value={id}>
              {words.timers[id]}
            </option>
          ))}
        </select>
      </label>
      {topics.length > 0 && (
        <label>
          {words.topic}{' '}
          <select value={topic} onChange={event => setTopic(event.target.value)}>
            <option value="">{words.noTopic}</option>
            {topics.map(text => (
              <option key={text}>{text}</option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        onClick={() => changeShow({ board: { kind: 'timer', timer: startTimer(kind, Date.now()), topic } })}
      >
        {words.begin}
      </button>
      {timer && <Running timer={timer} />}
    </fieldset>
  )
}

const idOf = (value: string) => TIMERS.find(({ id }) => id === value)?.id

function Running({ timer }: { readonly timer: GroupTimer }) {
  const { turn, left, isOver } = timerFace(timer, useNow())
  return (
    <p>
      {lengthOf(left)} <span role="status">{isOver ? words.over : words.turn(turn, timer.turns)}</span>{' '}
      {!isOver && (
        <button type="button" onClick={toggle}>
          {timer.since === undefined ? words.goOn : words.stop}
        </button>
      )}
    </p>
  )
}

function toggle(): void {
  const { board } = showStore.getState().show
  if (board?.kind === 'timer') changeShow({ board: { ...board, timer: toggleTimer(board.timer, Date.now()) } })
}
