import type { Correction } from '#core/lesson/lesson.ts'
import { proseWords as words } from '#strings/prose.ts'

/** Corrections of the block above: one quiet line each, the reason and the source behind it. */
export function Notes({ corrections }: { readonly corrections: readonly Correction[] }) {
  return (
    <aside className="notes" aria-label={words.noteList}>
      {corrections.map(correction => (
        <details key={correction.id} id={correction.id} className="note">
          <summary>
            <b className="note-tag">{words.severity[correction.severity]}</b>
            <span>{correction.now}</span>
          </summary>
          {correction.why !== undefined && <p>{correction.why}</p>}
          <p className="note-source">
            {words.source}: <Source {...correction.source} /> · {words.asOf(correction.date)}
          </p>
        </details>
      ))}
    </aside>
  )
}

function Source({ title, url }: Correction['source']) {
  if (url === undefined) return title
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
      <span className="visually-hidden"> {words.newWindow}</span>
    </a>
  )
}
