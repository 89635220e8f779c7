import { exploreWords as words } from '#strings/diagram-explore.ts'
import { modelWords } from '#strings/diagram-models.ts'
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

/** What Mermaid's radar gives, as far as it is read here. */
export interface RadarData {
  getAxes(): readonly { readonly label: string }[]
  getCurves(): readonly { readonly label: string; readonly entries: readonly number[] }[]
}

/** A row for each axis, a column for each curve. */
export function radarTable(data: RadarData): TableModel {
  const curves = data.getCurves()
  return {
    kind: 'table',
    head: [modelWords.axis, ...curves.map(({ label }) => oneLine(label))],
    rows: data
      .getAxes()
      .map(({ label }, axis) => [oneLine(label), ...curves.map(({ entries }) => String(entries[axis] ?? ''))]),
  }
}

/** What Mermaid's packet gives, as far as it is read here: rows of fields. */
export interface PacketData {
  getPacket(): readonly (readonly Field[])[]
}

interface Field {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** A row for each field; one that goes on in the next row of the drawing is told once. */
export function packetTable(data: PacketData): TableModel {
  const fields: Field[] = []
  for (const row of data.getPacket())
    for (const [place, field] of row.entries()) {
      const before = fields.at(-1)
      const goesOn = place === 0 && before?.label === field.label && before.end + 1 === field.start
      if (goesOn) fields.splice(-1, 1, { ...before, end: field.end })
      else fields.push(field)
    }
  return {
    kind: 'table',
    head: [modelWords.field, modelWords.bits, modelWords.length],
    rows: fields.map(({ start, end, label }) => [
      oneLine(label),
      start === end ? String(start) : `${start}~${end}`,
      String(end - start + 1),
    ]),
  }
}
