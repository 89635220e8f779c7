import type { Section } from '#core/lesson/lesson.ts'
import { proseWords as words } from '#strings/prose.ts'

interface TurnProps {
  readonly previous: Section | undefined
  readonly next: { readonly id: string; readonly title: string } | undefined
}

/** Links to the parts before and after, at the end of each part. */
export function Turn({ previous, next }: TurnProps) {
  return (
    <nav className="turn" aria-label={words.turn}>
      {previous && (
        <a href={`#${previous.id}`} rel="prev">
          <span>{words.previous}</span> {previous.title}
        </a>
      )}
      {next && (
        <a href={`#${next.id}`} rel="next">
          <span>{words.next}</span> {next.title}
        </a>
      )}
    </nav>
  )
}
