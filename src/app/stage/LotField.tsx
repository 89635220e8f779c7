import { useState } from 'react'
import { draw, groupsFrom, MOST_GROUPS } from '#core/lesson/board.ts'
import { changeShow } from '#state/show.ts'
import { boardWords as words } from '#strings/board.ts'

const FEW = '6'

/** Draws a group by its number, each once before any comes again. */
export function LotField({ drawn }: { readonly drawn: readonly number[] }) {
  const [typed, setTyped] = useState(FEW)
  const groups = groupsFrom(typed)
  const draws = () => {
    if (groups !== undefined) changeShow({ board: { kind: 'lot', groups, drawn: draw(groups, drawn, Math.random) } })
  }
  return (
    <fieldset>
      <legend>{words.lot}</legend>
      <label>
        {words.groups}{' '}
        <input
          inputMode="numeric"
          value={typed}
          aria-invalid={groups === undefined}
          onChange={event => setTyped(event.target.value)}
        />
      </label>
      <button type="button" onClick={draws}>
        {words.draw}
      </button>
      <p role="status">{groups === undefined ? words.badGroups(MOST_GROUPS) : drawn.map(words.drawn).join(', ')}</p>
    </fieldset>
  )
}
