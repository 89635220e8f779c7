import type { Site } from './site.ts'
import type { Loaded, Visit } from './visit.ts'

/** One thing to reach, the figure that was measured, and whether it is reached. */
export interface Target {
  readonly name: string
  readonly measured: string
  readonly limit: string
  readonly reached: boolean
}

type Figure = 'firstPaint' | 'largestPaint' | 'shift' | 'blocking'

const FIGURES: readonly { readonly key: Figure; readonly name: string; readonly digits: number }[] = [
  { key: 'firstPaint', name: 'first contentful paint, ms', digits: 0 },
  { key: 'largestPaint', name: 'largest contentful paint, ms', digits: 0 },
  { key: 'shift', name: 'cumulative layout shift', digits: 4 },
  { key: 'blocking', name: 'total blocking time, ms', digits: 0 },
]

const RATIO = 1.15
const SHIFT = 0.01
const BLOCKING = 120
const SCRIPT_BYTES = 100_000

/** Words that only the code of a heavy library has, whatever its chunk is called. */
const TELLTALES: Readonly<Record<string, RegExp>> = {
  mermaid: /mermaidAPI|Syntax error in text/,
  recharts: /recharts-(wrapper|surface|responsive-container)/,
  'react-markdown': /remarkjs\/react-markdown/,
}

/** The middle value; of two middle ones their mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

/** Bytes on the wire by kind of file. */
export function bytesByType(files: readonly Loaded[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { type, bytes } of files) sums.set(type, (sums.get(type) ?? 0) + bytes)
  return new Map([...sums].sort(([, a], [, b]) => b - a))
}

/** Heavy libraries found in what was loaded, as `library in file`. */
export function heavyFiles(files: readonly Loaded[], site: Site): string[] {
  return files.flatMap(({ url }) => {
    const path = decodeURIComponent(new URL(url).pathname.slice(1))
    const text = path.endsWith('.js') ? (site.get(path)?.body.toString('utf8') ?? '') : ''
    return Object.entries(TELLTALES)
      .filter(([library, telltale]) => telltale.test(text) || (path.endsWith('.js') && path.includes(library)))
      .map(([library]) => `${library} in ${path}`)
  })
}

/** The targets of the project for one lesson page. */
export function targetsOf(
  live: readonly Visit[],
  still: readonly Visit[],
  shiftWhileReading: number,
  heavy: readonly string[],
): Target[] {
  const of = (visits: readonly Visit[], key: Figure) => median(visits.map(visit => visit[key]))
  const ratio = (key: Figure) => of(live, key) / of(still, key)
  const scripts = median(live.map(({ files }) => bytesByType(files).get('Script') ?? 0))
  const problems = [...new Set(live.flatMap(visit => visit.problems))]
  return [
    below('first contentful paint / static page', ratio('firstPaint'), RATIO, 2),
    below('largest contentful paint / static page', ratio('largestPaint'), RATIO, 2),
    { ...below('layout shift', of(live, 'shift'), SHIFT, 4), reached: of(live, 'shift') < SHIFT },
    { ...below('layout shift while reading', shiftWhileReading, SHIFT, 4), reached: shiftWhileReading < SHIFT },
    below('total blocking time, ms', of(live, 'blocking'), BLOCKING, 0),
    below('script of the first load, bytes', scripts, SCRIPT_BYTES, 0),
    none('heavy libraries in the first load', heavy),
    none('errors in the page', problems),
  ]
}

/** Everything that was measured, as text. */
export function report(
  path: string,
  live: readonly Visit[],
  still: readonly Visit[],
  targets: readonly Target[],
): string {
  const files = live[0]?.files ?? []
  return [
    `\n${path}: ${live.length} cold visits each, 4x CPU slowdown, 1.6 Mbit/s, 150 ms, 412 x 823\n`,
    `first load: ${files.length} requests, ${sum(files)} bytes on the wire (brotli)`,
    ...[...bytesByType(files)].map(([type, bytes]) => `  ${type.padEnd(12)}${String(bytes).padStart(9)}`),
    '',
    columns('median', 'lesson', 'no script', 'ratio'),
    ...FIGURES.map(figure => figureLine(figure, live, still)),
    '',
    reportTargets('target', targets),
  ].join('\n')
}

/** A table of what was to be reached. */
export const reportTargets = (title: string, targets: readonly Target[]): string =>
  [
    columns(title, 'measured', 'limit', ''),
    ...targets.map(({ name, measured, limit, reached }) => columns(name, measured, limit, reached ? 'ok' : 'MISSED')),
  ].join('\n')

function figureLine({ key, name, digits }: (typeof FIGURES)[number], live: readonly Visit[], still: readonly Visit[]) {
  const [ours, theirs] = [live, still].map(visits => median(visits.map(visit => visit[key])))
  const ratio = theirs ? ((ours ?? 0) / theirs).toFixed(2) : '-'
  const medians = columns(name, (ours ?? 0).toFixed(digits), (theirs ?? 0).toFixed(digits), ratio)
  return `${medians}\n${columns('  lowest to highest', rangeOf(live, key, digits), rangeOf(still, key, digits))}`
}

function rangeOf(visits: readonly Visit[], key: Figure, digits: number): string {
  const values = visits.map(visit => visit[key])
  return `${Math.min(...values).toFixed(digits)}-${Math.max(...values).toFixed(digits)}`
}

/** Says how busy the machine was before the visits; times measured beside other work are no evidence of anything. */
export function loadNote(before: number, cores: number): string {
  const told = `load average ${before.toFixed(1)} before the visits, on ${cores} cores`
  const busy = before > cores / 2
  return busy ? `WARNING: ${told}: other work was running, so the times and ratios above prove nothing.` : told
}

/** Reached when the figure is at most the limit. */
export const below = (name: string, value: number, limit: number, digits: number): Target => ({
  name,
  measured: value.toFixed(digits),
  limit: String(limit),
  reached: value <= limit,
})

/** How long something takes as slow as a phone is; how long at four times this machine's own pace stands beside it. */
export const takes = (name: string, [phone, fourfold]: readonly [number, number], limit: number): Target =>
  below(`${name} (4x here: ${fourfold.toFixed(0)})`, phone, limit, 0)

const none = (name: string, found: readonly string[]): Target => ({
  name,
  measured: found.join('; ') || 'none',
  limit: 'none',
  reached: found.length === 0,
})

const sum = (files: readonly Loaded[]): number => files.reduce((total, { bytes }) => total + bytes, 0)

const columns = (name: string, ...rest: readonly string[]): string =>
  `  ${name.padEnd(42)}${rest.map(text => text.padStart(16)).join('')}`.trimEnd()
