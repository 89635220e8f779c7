import type { Prepared } from './source.ts'

/** Mermaid's own size of a chart. */
const CHART = { width: 700, height: 500 }

/** The size that a drawing will have, where its source tells it: a chart's. All others grow with their words. */
export function keptSize({ kind, source }: Prepared): { readonly width: number; readonly height: number } | undefined {
  if (kind !== 'xychart') return undefined
  const own = /"xyChart":(\{[^}]*\})/.exec(source)?.[1] ?? ''
  const side = (name: 'width' | 'height') => Number(new RegExp(`"${name}":(\\d+)`).exec(own)?.[1] ?? CHART[name])
  return { width: side('width'), height: side('height') }
}
