import { exploreWords as words } from '#strings/diagram-explore.ts'
import type { TableModel } from './model.ts'
import { oneLine } from './model-parts.ts'

/** What Mermaid's xychart gives, as far as it is read here. */
export interface ChartData {
  readonly xAxis: { readonly title?: string }
  readonly yAxis: { readonly title?: string }
  readonly plots: readonly { readonly title?: string; readonly data: readonly (readonly [string | number, number])[] }[]
}

/** A row for each place of the axis, a column for each series. */
export function chartTable({ xAxis, yAxis, plots }: ChartData): TableModel {
  const only = plots.length === 1 ? yAxis.title : undefined
  const names = plots.map(({ title }, index) => oneLine(title || only || '') || words.series(index + 1))
  const places = plots.reduce<readonly string[]>((most, { data }) => {
    const own = data.map(([place]) => oneLine(String(place)))
    return own.length > most.length ? own : most
  }, [])
  return {
    kind: 'table',
    head: [oneLine(xAxis.title ?? '') || words.item, ...names],
    rows: places.map((place, row) => [place, ...plots.map(({ data }) => String(data[row]?.[1] ?? ''))]),
  }
}

/** A row for each piece, with its share as the picture shows it. */
export function pieTable(sections: ReadonlyMap<string, number>): TableModel {
  const whole = [...sections.values()].reduce((sum, value) => sum + value, 0)
  const share = (value: number) => (whole === 0 ? '' : `${((value / whole) * 100).toFixed(0)}%`)
  return {
    kind: 'table',
    head: [words.item, words.value, words.share],
    rows: [...sections].map(([name, value]) => [oneLine(name), String(value), share(value)]),
  }
}
