import { createStore } from 'zustand/vanilla'

/** What is open over the stage or the presenter's window. */
export type ShowDialog = 'list' | 'search' | 'help'

export const dialogStore = createStore<{ readonly open: ShowDialog | undefined }>(() => ({ open: undefined }))
export const selectDialog = (state: { readonly open: ShowDialog | undefined }) => state.open

export const openDialog = (open: ShowDialog) => dialogStore.setState({ open })
export const closeDialog = () => dialogStore.setState({ open: undefined })
