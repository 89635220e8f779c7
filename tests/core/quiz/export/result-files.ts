import papaparse from 'papaparse'
import type { QuizResults, ResultRow } from '#core/quiz/results.ts'

export const row = (id: string, right: boolean, more: Partial<ResultRow> = {}): ResultRow => ({
  ...{ id, version: 'v1', concept: 1, level: 'basic', right, credit: right ? 1 : 0 },
  ...more,
})
export const results = (
  name: string,
  rows: readonly ResultRow[],
  created = '2026-03-02T09:00:00.000Z',
): QuizResults => ({
  ...{ kind: 'quiz-results', version: 2, lesson: 'lambda', name, created, rows },
})
export const cellsOf = (csv: string) =>
  papaparse.parse<readonly string[]>(csv.replaceAll('\uFEFF', ''), { skipEmptyLines: true }).data
