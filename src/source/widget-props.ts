import type { PlaceLink } from '#core/lesson/quoted.ts'
import { quizGroupId } from '#core/quiz/group-id.ts'
import { locate } from './annotations.ts'
import type { LessonYaml } from './lesson-schema.ts'
import { findHeading, headingRemedy } from './outline.ts'
import { quoteWords } from './quote-words.ts'
import type { Reading } from './read-lesson.ts'
import type { YamlPath } from './yaml-text.ts'

export type WidgetEntries = NonNullable<LessonYaml['widgets']>

/** Id in the page of a concept's questions, where the lesson's quiz has any. */
export type QuizOf = (concept: number) => string | undefined

/**
 * The props of a widget with what they name in the text looked up. Whatever the widget and however deep, `quote` (with
 * `nth`) is a piece of session.md and becomes its words, and `places` are headings and become links.
 *
 * - In: props that the widget's schema accepts, and where they stand. Out: the same shape; what is wrong is reported.
 */
export function lookUp(reading: Reading, path: YamlPath, props: unknown, quizOf: QuizOf): unknown {
  if (Array.isArray(props)) return props.map((item, index) => lookUp(reading, [...path, index], item, quizOf))
  if (typeof props !== 'object' || props === null) return props
  const { nth, ...fields } = props as Record<string, unknown>
  const looked = Object.entries(fields).map(([key, value]) => {
    const at = [...path, key]
    if (key === 'quote' && typeof value === 'string') {
      locate(reading, at, value, typeof nth === 'number' ? nth : undefined)
      return [key, quoteWords(value)]
    }
    return [key, isPlaces(key, value) ? placesOf(reading, at, value, quizOf) : lookUp(reading, at, value, quizOf)]
  })
  return Object.fromEntries(looked)
}

const isPlaces = (key: string, value: unknown): value is readonly string[] =>
  key === 'places' && Array.isArray(value) && value.every(place => typeof place === 'string')

function placesOf(reading: Reading, path: YamlPath, places: readonly string[], quizOf: QuizOf): readonly PlaceLink[] {
  return places.flatMap((place, index) => {
    const heading = findHeading(reading.headings, place)
    if (heading === undefined) {
      reading.report([...path, index], `there is no heading "${place}" in session.md`, headingRemedy(reading.headings))
      return []
    }
    const { id, title, concept } = heading
    return [{ id, title, concept, quiz: concept === undefined ? undefined : quizOf(concept) }]
  })
}

/** The id of the widget at `index`: its name, numbered from the second of its kind on. */
export function widgetId(widgets: WidgetEntries, index: number): string {
  const name = widgets[index]?.widget ?? ''
  return widgets.findIndex(({ widget }) => widget === name) === index ? name : `${name}-${index + 1}`
}

/** Where each concept's questions stand: in the first check or quiz that asks one of them. */
export function quizFinder(widgets: WidgetEntries, bank: readonly Asked[]): QuizOf {
  return concept => {
    const own = bank.filter(question => question.concept === concept)
    const at = widgets.findIndex(entry => own.some(question => asks(entry, question)))
    return at === -1 ? undefined : quizGroupId(widgetId(widgets, at), concept)
  }
}

interface Asked {
  readonly id: string
  readonly concept: number
}

function asks({ widget, props = {} }: WidgetEntries[number], { id, concept }: Asked): boolean {
  const { concepts, questions } = props
  if (widget === 'check') return Array.isArray(questions) && questions.includes(id)
  return widget === 'quiz' && (!Array.isArray(concepts) || concepts.includes(concept))
}
