import { useState } from 'react'
import { discussionWords as words } from '#strings/discussion.ts'
import { copyText } from '#ui/copy-text.ts'
import type { Topic } from './props.ts'
import type { Discussing } from './use-discussion.ts'

interface NoteActionsProps {
  readonly discussing: Discussing
  readonly topics: readonly Topic[]
}

/** Takes the notes out as text, or clears them. Where copying is refused, the text stands there to be taken. */
export function NoteActions({ discussing, topics }: NoteActionsProps) {
  const { hasNotes, canUndo, noteOf } = discussing
  const copying = useCopying(() =>
    words.text(
      topics.map(({ quote }) => quote),
      noteOf,
    ),
  )
  return (
    <div className="discussion-actions">
      <p className="discussion-privacy">{words.privacy}</p>
      <button type="button" className="discussion-button" onClick={copying.copy}>
        {words.copy}
      </button>
      <button
        type="button"
        className="discussion-button"
        disabled={!hasNotes && !canUndo}
        onClick={canUndo ? discussing.undo : discussing.clear}
      >
        {canUndo ? words.undo : words.clear}
      </button>
      <p role="status">{canUndo ? words.cleared : copying.said}</p>
      {copying.refused === undefined ? null : <Refused text={copying.refused} />}
      {discussing.kept ? null : <p className="discussion-kept">{words.notKept}</p>}
    </div>
  )
}

const Refused = ({ text }: { readonly text: string }) => (
  <textarea readOnly rows={6} aria-label={words.all} value={text} onFocus={event => event.target.select()} />
)

/** What was said of the last copy, until the text is another. */
function useCopying(textNow: () => string) {
  const [done, setDone] = useState<{ readonly text: string; readonly copied: boolean }>()
  const text = textNow()
  const last = done?.text === text ? done : undefined
  return {
    copy: async () => setDone({ text, copied: await copyText(text) }),
    said: last === undefined ? '' : last.copied ? words.copied : words.copyFailed,
    refused: last === undefined || last.copied ? undefined : last.text,
  }
}
