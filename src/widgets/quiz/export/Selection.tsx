import { useMemo } from 'react'
import type { Question } from '#core/quiz/question.ts'
import { exportWords as words } from '#strings/quiz-export.ts'
import { boxesOf, FACETS, type Facet, type useSelection } from './use-selection.ts'

interface SelectionProps {
  readonly questions: readonly Question[]
  readonly selection: ReturnType<typeof useSelection>
}

const LEGEND: Readonly<Record<Facet, string>> = { concept: words.concepts, level: words.levels, kind: words.kinds }

/** Boxes by concept, level and kind; a question goes out when all three of its boxes are ticked. */
export function Selection({ questions, selection }: SelectionProps) {
  const boxes = useMemo(() => boxesOf(questions), [questions])
  return (
    <form ref={selection.form} className="export-choose" autoComplete="off" onChange={selection.look}>
      {FACETS.map(facet => (
        <fieldset key={facet} className="export-facet">
          <legend>{LEGEND[facet]}</legend>
          {boxes[facet].map(({ value, name, count }) => (
            <label key={value} className="export-box">
              <input type="checkbox" name={facet} value={value} defaultChecked />
              {words.withCount(name, count)}
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" className="quiz-button" onClick={selection.chooseAll}>
        {words.all}
      </button>
    </form>
  )
}
