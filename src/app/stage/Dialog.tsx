import { type ReactNode, useEffect, useRef } from 'react'
import { closeDialog } from '#state/show-dialogs.ts'
import { stageWords as words } from '#strings/stage.ts'

/** The browser's own dialog: Esc closes it and gives the focus back. What has `data-first` has the focus at first. */
export function Dialog({ title, children }: { readonly title: string; readonly children: ReactNode }) {
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
