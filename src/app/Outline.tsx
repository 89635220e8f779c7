import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { OutlineEntry } from '#core/lesson/page.ts'
import { readingStore, selectIsKept, selectReading } from '#state/reading.ts'
import { shellWords as words } from '#strings/shell.ts'

/**
 * The lesson's parts with their minutes, where I am and what I have read. Beside the text on a wide screen; on a narrow
 * one the browser's popover, opened from the bar. Without scripts it is a list of links.
 */
export function Outline({ entries }: { readonly entries: readonly OutlineEntry[] }) {
  const { read, at } = useStore(readingStore, selectReading)
  const isKept = useStore(readingStore, selectIsKept)
  const list = useRef<HTMLElement>(null)
  const done = entries.filter(({ id }) => read.includes(id)).length
  useEffect(() => {
    const link = at === undefined ? null : list.current?.querySelector(`a[href="#${CSS.escape(at)}"]`)
    link?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <nav id="outline" className="outline" popover="auto" aria-label={words.outline} ref={list}>
      <div className="outline-head">
        <p className="outline-progress">
          <progress value={done} max={entries.length} aria-label={words.progress(done, entries.length)} />
          <span aria-hidden="true">{words.progress(done, entries.length)}</span>
        </p>
        <button type="button" className="outline-close" popoverTarget="outline" popoverTargetAction="hide">
          {words.closeOutline}
        </button>
      </div>
      <ol>
        {entries.map(entry => (
          <Entry key={entry.id} entry={entry} isRead={read.includes(entry.id)} isCurrent={entry.id === at} />
        ))}
      </ol>
      {!isKept && <p className="outline-note">{words.notKept}</p>}
    </nav>
  )
}

interface EntryProps {
  readonly entry: OutlineEntry
  readonly isRead: boolean
  readonly isCurrent: boolean
}

function Entry({ entry: { id, kind, number, title, minutes }, isRead, isCurrent }: EntryProps) {
  return (
    <li className={`outline-${kind}`}>
      <a href={`#${id}`} data-read={isRead} {...(isCurrent ? { 'aria-current': 'location' as const } : {})}>
        {number !== undefined && <span className="outline-number">{number}</span>}
        <span className="outline-title">{title}</span>
        {isRead && <span className="visually-hidden">, {words.read}</span>}
        {minutes !== undefined && <span className="outline-minutes">{words.minutes(minutes)}</span>}
      </a>
    </li>
  )
}
