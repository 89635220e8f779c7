import type { Part } from '#core/quiz/grade-parts.ts'

interface PartMarkProps {
  readonly right: boolean | undefined
  /** What is said of a right part, and of a wrong one */
  readonly words: readonly [string, string]
}

/** What became of one part, in words and by a sign. */
export const PartMark = ({ right, words }: PartMarkProps) => (
  <strong className="quiz-part-mark" data-right={right === true}>
    {right === true ? words[0] : words[1]}
  </strong>
)

/** How a part is drawn: as a choice that was chosen rightly or wrongly. */
export const partState = (part: Part | undefined) => part && (part.right ? 'hit' : 'wrong')
