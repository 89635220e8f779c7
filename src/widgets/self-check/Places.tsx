import type { PlaceLink } from '#core/lesson/quoted.ts'
import { selfCheckWords as words } from '#strings/self-check.ts'

/** Where a question is answered in the lesson, and the quiz of each concept among them. */
export const Places = ({ places }: { readonly places: readonly PlaceLink[] }) => (
  <ul className="self-check-places">
    {places.map(place => (
      <li key={place.id}>
        <a href={`#${place.id}`}>{words.place(place)}</a>
        {place.concept === undefined || place.quiz === undefined ? null : (
          <a href={`#${place.quiz}`}>{words.quiz(place.concept)}</a>
        )}
      </li>
    ))}
  </ul>
)
