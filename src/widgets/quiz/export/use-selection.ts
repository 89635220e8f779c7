import { useEffect, useRef, useState } from 'react'
import { LEVELS, QUESTION_KINDS, type Question } from '#core/quiz/question.ts'
import { exportWords as words } from '#strings/quiz-export.ts'

/** One box to tick: questions of this concept, level or kind. */
export interface Box {
  readonly value: string
  readonly name: string
  readonly count: number
}

/** By what questions are chosen; each is a set of boxes. */
export const FACETS = ['concept', 'level', 'kind'] as const
export type Facet = (typeof FACETS)[number]

const keyOf = (facet: Facet, value: string | number) => `${facet}:${value}`

/** Which questions go out. The boxes hold what is chosen, so that a tick before the script counts. */
export function useSelection(questions: readonly Question[]) {
  const form = useRef<HTMLFormElement>(null)
  const [off, setOff] = useState<readonly string[]>([])
  useEffect(() => setOff(uncheckedIn(form.current)), [])
  return {
    form,
    chosen: questions.filter(question => FACETS.every(facet => !off.includes(keyOf(facet, question[facet])))),
    look: () => setOff(uncheckedIn(form.current)),
    chooseAll: () => {
      form.current?.reset()
      setOff([])
    },
  }
}

const uncheckedIn = (form: HTMLFormElement | null): readonly string[] =>
  [...(form?.querySelectorAll('input') ?? [])]
    .filter(({ checked }) => !checked)
    .map(({ name, value }) => keyOf(name as Facet, value))

/** The boxes of the bank: only what it has. */
export function boxesOf(questions: readonly Question[]): Readonly<Record<Facet, readonly Box[]>> {
  const concepts = [...new Set(questions.map(({ concept }) => concept))].sort((a, b) => a - b)
  const topicOf = (concept: number) => questions.find(question => question.concept === concept)?.topic
  const box = (facet: Facet, value: string | number, name: string): Box => ({
    value: String(value),
    name,
    count: questions.filter(question => question[facet] === value).length,
  })
  const there = ({ count }: Box) => count > 0
  return {
    concept: concepts.map(concept => box('concept', concept, words.concept(concept, topicOf(concept)))),
    level: LEVELS.map(level => box('level', level, words.level(level))).filter(there),
    kind: QUESTION_KINDS.map(kind => box('kind', kind, words.kind(kind))).filter(there),
  }
}
