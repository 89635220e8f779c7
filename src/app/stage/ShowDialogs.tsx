import { useStore } from 'zustand'
import { dialogStore, selectDialog } from '#state/show-dialogs.ts'
import { Help } from './Help.tsx'
import { StepList } from './StepList.tsx'

/** What is open over the stage or the presenter's window. */
export function ShowDialogs() {
  const open = useStore(dialogStore, selectDialog)
  if (open === undefined) return null
  return open === 'help' ? <Help /> : <StepList isSearch={open === 'search'} />
}
