import { useState } from 'react'
import { useStore } from 'zustand'
import type { StepInfo } from '#core/lesson/show.ts'
import { changeShow, selectShow, selectSteps, showStore } from '#state/show.ts'
import { closeDialog } from '#state/show-dialogs.ts'
import { stageWords as words } from '#strings/stage.ts'
import { Dialog } from './Dialog.tsx'

/** All steps, to go to one of them by its number or a part of its title. */
export function StepList({ isSearch }: { readonly isSearch: boolean }) {
  const steps = useStore(showStore, selectSteps)
  const { step: current } = useStore(showStore, selectShow)
  const [wanted, setWanted] = useState('')
  const found = matching(steps, wanted)
  const go = (step: number) => {
    changeShow({ step, cover: 'none' })
    closeDialog()
  }
  return (
    <Dialog title={words.list}>
      <Search
        wanted={wanted}
        isFirst={isSearch}
        onChange={setWanted}
        onGo={() => found[0] !== undefined && go(found[0])}
      />
      <p role="status" className="show-none">
        {found.length === 0 ? words.listNone : ''}
      </p>
      <ol className="show-list">
        {found.map(index => (
          <li key={index} value={index + 1}>
            <button
              type="button"
              data-first={(!isSearch && index === current) || undefined}
              aria-current={index === current ? 'step' : undefined}
              onClick={() => go(index)}
            >
              <span className="show-number">{index + 1}</span>
              <span>
                {steps[index]?.title} <small>{steps[index]?.lead}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

interface SearchProps {
  readonly wanted: string
  /** It was opened to type here. */
  readonly isFirst: boolean
  readonly onChange: (wanted: string) => void
  readonly onGo: () => void
}

const Search = ({ wanted, isFirst, onChange, onGo }: SearchProps) => (
  <form
    onSubmit={event => {
      event.preventDefault()
      onGo()
    }}
  >
    <label className="show-search">
      {words.listLabel}
      <input
        data-first={isFirst || undefined}
        value={wanted}
        autoComplete="off"
        onChange={event => onChange(event.target.value)}
      />
      <small>{words.listHint}</small>
    </label>
  </form>
)

/** Indices of the steps that are meant: by number, or by a part of what they say. */
function matching(steps: readonly StepInfo[], wanted: string): readonly number[] {
  const words = wanted.trim().toLowerCase()
  const all = steps.map((_, index) => index)
  if (words === '') return all
  if (/^\d+$/.test(words)) return all.filter(index => String(index + 1).startsWith(words))
  return all.filter(index => `${steps[index]?.title} ${steps[index]?.lead}`.toLowerCase().includes(words))
}
