import { stepWords as words } from '#strings/diagram-steps.ts'
import type { DiagramNotes } from './roles.ts'

const CONCEPT = /^c(\d+)$/
const TERM = /^t\d+$/

/** Where the nodes lead, each place once, for keyboard and screen reader: the nodes of a picture are out of their reach. */
export function NodeLinks({ links = {} }: Pick<DiagramNotes, 'links'>) {
  const places = new Map(Object.values(links).map(({ id, title }) => [id, title]))
  if (places.size === 0) return null
  return (
    <div className="diagram-links">
      <p>{words.links}</p>
      <ul>
        {[...places].map(([id, title]) => (
          <li key={id}>
            {TERM.test(id) ? (
              <button type="button" popoverTarget={id} data-leads-to={id}>
                {title}
              </button>
            ) : (
              <a href={`#${id}`} data-leads-to={id}>
                {placeName(id, title)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function placeName(id: string, title: string): string {
  const number = CONCEPT.exec(id)?.[1]
  return number === undefined ? title : words.concept(Number(number), title)
}
