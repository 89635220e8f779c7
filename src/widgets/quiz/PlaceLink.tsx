import type { Place } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'

interface PlaceLinkProps {
  readonly place: Place
  /** From this page to the lesson's. */
  readonly base: string
}

/** To where the lesson answers a question. */
export const PlaceLink = ({ place, base }: PlaceLinkProps) => (
  <a className="quiz-place" href={hrefOf(place, base)}>
    {words.place(place.title)}
  </a>
)

/** A text fragment marks the sentence in browsers that know it; the others go to the heading. A hyphen has a meaning there. */
const hrefOf = ({ id, words: sentence }: Place, base: string) =>
  `${base}#${id}${sentence === undefined ? '' : `:~:text=${encodeURIComponent(sentence).replaceAll('-', '%2D')}`}`
