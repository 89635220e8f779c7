import type { DiagramNotes } from './roles.ts'
import { prepareSource } from './source.ts'

/** Raise it whenever the same source is drawn differently: all snapshots are then drawn anew by `npm run diagrams`. */
export const DRAWING_VERSION = 4

/** The name of a diagram's snapshot: the same in the build, in the snapshot script and in every browser. */
export function snapshotKey(source: string, notes: DiagramNotes = {}): string {
  const prepared = prepareSource(source, notes)
  if (!prepared.ok) return fnv1a64(`refused ${source}`)
  const { lines: _, ...seen } = prepared.value
  return fnv1a64(`${DRAWING_VERSION} ${stable(seen)}`)
}

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/** FNV-1a, 64 bits, over UTF-8: a name, not a seal, so it need not resist anybody. */
function fnv1a64(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
