import * as z from 'zod/mini'
import type { Quoted } from '#core/lesson/quoted.ts'

const words = z.string().check(z.minLength(1))

/** What an author may write for discussion cards: topics of the text, how to begin with each, and minutes for all. */
export const discussionProps = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        quote: words,
        nth: z.optional(z.int().check(z.positive())),
        hints: z._default(z.array(words), []),
      }),
    )
    .check(z.minLength(1)),
  minutes: z.optional(z.int().check(z.positive())),
})

/** A topic as the build hands it over. */
export interface Topic {
  readonly quote: Quoted
  readonly hints: readonly string[]
}

/** What the view is given. */
export interface DiscussionProps {
  /** The lesson's id: notes are kept under it. */
  readonly lesson: string
  readonly topics: readonly Topic[]
  readonly minutes?: number
}
