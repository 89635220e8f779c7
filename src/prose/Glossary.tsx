import type { Section, Term } from '#core/lesson/lesson.ts'
import { proseWords as words } from '#strings/prose.ts'
import { Turn } from './Turn.tsx'

/** All terms of the lesson, for who reads on paper, without scripts, or wants them together. */
export function Glossary({
  terms,
  previous,
}: {
  readonly terms: readonly Term[]
  readonly previous: Section | undefined
}) {
  return (
    <section id="glossary" className="part" data-section="glossary" aria-labelledby="glossary-h">
      <h2 id="glossary-h">{words.glossary}</h2>
      <p className="glossary-lead">{words.glossaryLead}</p>
      <dl className="glossary">
        {terms.map(({ id, term, english, text }) => (
          <div key={id}>
            <dt>
              {term}
              {english !== undefined && english !== term && <small lang="en"> {english}</small>}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Turn previous={previous} next={undefined} />
    </section>
  )
}

/** One card a term, opened by its button in the text: the browser's own popover, so it works without scripts. */
export function TermCards({ terms }: { readonly terms: readonly Term[] }) {
  return terms.map(({ id, term, english, text }) => (
    <div key={id} id={id} popover="auto" className="term-card" role="dialog" aria-label={term}>
      <p className="term-name">
        {term}
        {english !== undefined && english !== term && <small lang="en"> {english}</small>}
      </p>
      <p>{text}</p>
      <button type="button" popoverTarget={id} popoverTargetAction="hide">
        {words.closeTerm}
      </button>
    </div>
  ))
}
