import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Quoted } from '#core/lesson/quoted.ts'
import {
  clearDiscussion,
  discussionStoreOf,
  selectNotes,
  selectRole,
  swapRoles,
  takeNote,
  undoClearDiscussion,
  wakeDiscussion,
} from '#state/discussion.ts'
import type { DiscussionProps } from './props.ts'

/** Joins the store and the topics: who speaks, and what was noted. */
export function useDiscussion({ lesson, topics }: DiscussionProps) {
  const store = discussionStoreOf(lesson)
  const notes = useStore(store, selectNotes)
  useEffect(() => wakeDiscussion(lesson), [lesson])
  const noteOf = ({ text }: Quoted) => notes[text] ?? ''
  return {
    role: useStore(store, selectRole),
    noteOf,
    hasNotes: topics.some(({ quote }) => noteOf(quote) !== ''),
    kept: useStore(store, state => state.kept),
    canUndo: useStore(store, state => state.undo !== undefined),
    swap: () => swapRoles(lesson),
    take: ({ text }: Quoted, note: string) => takeNote(lesson, text, note),
    clear: () => clearDiscussion(lesson),
    undo: () => undoClearDiscussion(lesson),
  }
}

export type Discussing = ReturnType<typeof useDiscussion>
