import * as z from 'zod/mini'
import type { PlaceLink, Quoted } from '#core/lesson/quoted.ts'

const words = z.string().check(z.minLength(1))

/** What an author may write for a self-assessment: questions of the text, and the headings whose parts answer each. */
export const selfCheckProps = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        quote: words,
        nth: z.optional(z.int().check(z.positive())),
        places: z.array(words).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
})

/** A question as the build hands it over. */
export interface SelfQuestion {
  readonly quote: Quoted
  readonly places: readonly PlaceLink[]
}

/** What the view is given. */
export interface SelfCheckProps {
  /** The lesson's id: points are kept under it. */
  readonly lesson: string
  readonly questions: readonly SelfQuestion[]
}
