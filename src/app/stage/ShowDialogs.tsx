import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { StepInfo } from '#core/lesson/show.ts'
import { changeShow, selectShow, selectSteps, showStore } from '#state/show.ts'
import { closeDialog, dialogStore, selectDialog } from '#state/show-dialogs.ts'
import { changePrefs, prefsStore, selectLetters } from '#state/show-prefs.ts'
import { keyName, stageWords as words } from '#strings/stage.ts'
import { SHORTCUTS } from '../shortcuts.ts'

/** The list of steps and the help, in the browser's own dialog: Esc closes it and gives the focus back. */
export function ShowDialogs() {
  const open = useStore(dialogStore, selectDialog)
  if (open === undefined) return null
  return open === 'help' ? <Help /> : <StepList isSearch={open === 'search'} />
}

function Dialog({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [])
  return (
    <dialog ref={dialog} className="show-dialog" aria-label={title} onClose={closeDialog}>
      <div className="show-dialog-head">
        <h2>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      {children}
    </dialog>
  )
}

function StepList({ isSearch }: { readonly isSearch: boolean }) {
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
      <form
        onSubmit={event => {
          event.preventDefault()
          if (found[0] !== undefined) go(found[0])
        }}
      >
        <label className="show-search">
          {words.listLabel}
          <input
            data-first={isSearch || undefined}
            value={wanted}
            autoComplete="off"
            onChange={event => setWanted(event.target.value)}
          />
          <small>{words.listHint}</small>
        </label>
      </form>
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
              <span className="show-number">{index + 1}</span> {steps[index]?.title}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

/** Indices of the steps that are meant: by number, or by a part of the title. */
function matching(steps: readonly StepInfo[], wanted: string): readonly number[] {
  const words = wanted.trim().toLowerCase()
  const all = steps.map((_, index) => index)
  if (words === '') return all
  if (/^\d+$/.test(words)) return all.filter(index => String(index + 1).startsWith(words))
  return all.filter(index => steps[index]?.title.toLowerCase().includes(words))
}

function Help() {
  const letters = useStore(prefsStore, selectLetters)
  return (
    <Dialog title={words.help}>
      <table className="show-help">
        <tbody>
          {SHORTCUTS.map(({ act, keys }) => (
            <tr key={act}>
              <th scope="row">
                {keys.map(key => (
                  <kbd key={key}>{keyName(key)}</kbd>
                ))}
              </th>
              <td>{words.acts[act]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <kbd>{words.toNumber}</kbd>
            </th>
            <td>{words.toNumberHelp}</td>
          </tr>
        </tbody>
      </table>
      <label className="menu-switch">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
          role="switch"
          checked={letters}
          onChange={event => changePrefs({ letters: event.target.checked })}
        />
        <span>
          {words.letters}
          <small>{words.lettersHelp}</small>
        </span>
      </label>
      <p>{words.sameBrowser}</p>
      <p>
        <a href="../">{words.toReading}</a>
      </p>
    </Dialog>
  )
}
