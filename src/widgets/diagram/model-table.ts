import type { TableModel } from './model.ts'

/**
 * A table without the columns that say nothing: nobody is assigned, there is no section. The first column names its row and
 * always stays.
 */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): TableModel {
  const kept = head.map((_, column) => column === 0 || rows.some(row => row[column] !== ''))
  const only = (cells: readonly string[]) => cells.filter((_, column) => kept[column])
  return { kind: 'table', head: only(head), rows: rows.map(only) }
}
