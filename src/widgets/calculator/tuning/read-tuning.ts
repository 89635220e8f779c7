import * as z from 'zod/mini'
import { LAMBDA_LIMITS } from '#core/aws/limits.ts'
import { err, ok, type Result } from '#core/result.ts'

/** One memory that was tried, and how long a run took on average. */
export interface TuningPoint {
  /** MB */
  readonly memory: number
  /** ms */
  readonly duration: number
}

/** Every way a pasted result can be refused. Data only. */
export type TuningError =
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'not-a-result' }
  | { readonly kind: 'no-curve' }
  | { readonly kind: 'bad-point'; readonly memory: number; readonly duration: number }

const LONGEST = 100_000
const MOST_POINTS = 100

/** What follows `#` of the picture's address: memories as 16-bit whole numbers, times as 32-bit floats, little-endian, in base64. */
const CURVE = /#([A-Za-z0-9+/=]+);([A-Za-z0-9+/=]+);[A-Za-z0-9+/=]+/

const number = z.number()
const stats = z.array(
  z.union([
    z.object({ value: number, averageDuration: number }),
    z.object({ power: z.coerce.number(), duration: number }),
  ]),
)

/**
 * Reads what AWS Lambda Power Tuning gave: the JSON of its run, or the address of its picture.
 *
 * - In: any text. Out: points by rising memory; their costs are left aside, since the calculator computes its own.
 * - Errors: too long, neither of the two, no curve in it, a point that no function can have. Never throws.
 * - Source: github.com/alexcasalboni/aws-lambda-power-tuning, lambda/utils.js (`buildVisualizationURL`) and lambda/analyzer.js.
 */
export function readTuning(text: string): Result<readonly TuningPoint[], TuningError> {
  if (text.length > LONGEST) return err({ kind: 'too-long', most: LONGEST })
  const points = text.trim().startsWith('{') ? pointsOfJson(text) : pointsOfAddress(text)
  if (points === undefined) return err({ kind: 'not-a-result' })
  if (points.length === 0 || points.length > MOST_POINTS) return err({ kind: 'no-curve' })
  const bad = points.find(point => !isPossible(point))
  if (bad) return err({ kind: 'bad-point', ...bad })
  return ok([...points].sort((a, b) => a.memory - b.memory))
}

function isPossible({ memory, duration }: TuningPoint): boolean {
  const { min, max } = LAMBDA_LIMITS.memory
  return (
    Number.isInteger(memory) && memory >= min && memory <= max && duration > 0 && duration <= LAMBDA_LIMITS.timeout.max
  )
}

/** The table of the run where it was asked for, else the address of the picture; both may lie some levels deep. */
function pointsOfJson(text: string): readonly TuningPoint[] | undefined {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  const table = stats.safeParse(firstNamed(data, 'stats'))
  if (table.success && table.data.length > 0)
    return table.data.map(point =>
      'value' in point
        ? { memory: point.value, duration: point.averageDuration }
        : { memory: point.power, duration: point.duration },
    )
  const address = firstNamed(data, 'visualization')
  return typeof address === 'string' ? (pointsOfAddress(address) ?? []) : []
}

/** The first value of this name, wherever it lies. */
function firstNamed(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined
  const record = data as Record<string, unknown>
  if (Object.hasOwn(record, name)) return record[name]
  for (const inner of Object.values(record)) {
    const found = firstNamed(inner, name)
    if (found !== undefined) return found
  }
  return undefined
}

function pointsOfAddress(text: string): readonly TuningPoint[] | undefined {
  const [, memories, times] = CURVE.exec(text) ?? []
  const [first, second] = [bytesOf(memories), bytesOf(times)]
  if (first === undefined || second === undefined) return undefined
  const count = first.byteLength / 2
  if (!Number.isInteger(count) || second.byteLength !== count * 4) return []
  return Array.from({ length: count }, (_, index) => ({
    memory: first.getInt16(index * 2, true),
    duration: second.getFloat32(index * 4, true),
  }))
}

function bytesOf(base64: string | undefined): DataView | undefined {
  if (base64 === undefined) return undefined
  try {
    return new DataView(Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)).buffer)
  } catch {
    return undefined
  }
}
