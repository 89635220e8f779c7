import { modelWords as words } from '#strings/diagram-models.ts'
import type { TableModel } from './model.ts'
import type { GraphData } from './model-graph.ts'
import { oneLine } from './model-parts.ts'
import { tableOf } from './model-table.ts'

/** What Mermaid's timeline gives, as far as it is read here. */
export interface TimelineData {
  getTasks(): readonly { readonly section: string; readonly task: string; readonly events: readonly string[] }[]
}

/** A row for each event; a period without any has a row as well. */
export function timelineTable(data: TimelineData): TableModel {
  const rows = once(data.getTasks()).flatMap(({ section, task, events }) =>
    (events.length === 0 ? [''] : events).map(event => [task, section, event].map(oneLine)),
  )
  return tableOf([words.period, words.section, words.event], rows)
}

/** What Mermaid's user journey gives, as far as it is read here. */
export interface JourneyData {
  getTasks(): readonly {
    readonly section: string
    readonly task: string
    readonly score: number
    readonly people: readonly string[]
  }[]
}

/** A row for each task, with its score and who takes part. */
export function journeyTable(data: JourneyData): TableModel {
  const rows = once(data.getTasks()).map(({ section, task, score, people }) => [
    oneLine(task),
    oneLine(section),
    String(score),
    people.map(oneLine).join(', '),
  ])
  return tableOf([words.task, words.section, words.score, words.people], rows)
}

/** Mermaid gives the same tasks once more each time that it is asked. */
const once = <Task>(tasks: readonly Task[]): readonly Task[] => [...new Set(tasks)]

interface Card {
  readonly id: string
  readonly parentId?: string
  readonly label?: string
  readonly isGroup?: boolean
  readonly assigned?: string
  readonly ticket?: string
  readonly priority?: string
}

/** A row for each card; a column of the board without cards has a row as well. */
export function kanbanTable({ nodes }: GraphData): TableModel {
  const board: readonly Card[] = nodes
  const rows = board
    .filter(({ isGroup }) => isGroup)
    .flatMap(column => {
      const cards = board.filter(({ parentId }) => parentId === column.id)
      return (cards.length === 0 ? [{ label: words.noCard }] : cards).map(card => cardRow(card, column))
    })
  return tableOf([words.card, words.column, words.assigned, words.ticket, words.priority], rows)
}

function cardRow(
  { label = '', assigned = '', ticket = '', priority = '' }: Partial<Card>,
  column: Card,
): readonly string[] {
  return [label, column.label ?? '', assigned, ticket, words.priorities[priority] ?? priority].map(oneLine)
}
