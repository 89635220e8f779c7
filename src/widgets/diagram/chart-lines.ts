import { tenth } from './svg-shape.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** The corners of a path that Mermaid drew with straight lines. */
export const pointsOf = (d: string): readonly Point[] =>
  [...d.matchAll(/(-?[\d.]+)[ ,]+(-?[\d.]+)/g)].map(([, x, y]) => ({ x: tenth(Number(x)), y: tenth(Number(y)) }))

/**
 * A line as steps. Between two points the dearer one holds (the smaller y): servers are bought before they are needed
 * and given back after, which is what the lesson says of 계단식. It still goes through every point.
 */
export function steps(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let before = first
  let d = `M${first.x},${first.y}`
  for (const point of rest) {
    d += point.y < before.y ? `V${point.y}H${point.x}` : `H${point.x}V${point.y}`
    before = point
  }
  return d
}

const R = 4.5

/** The marker of a service at each point: ■ EC2, ▲ Fargate, ● everything else. */
export function marks(points: readonly Point[], look: string): string {
  if (look === 'ec2') return points.map(({ x, y }) => `M${x - R},${y - R}h${2 * R}v${2 * R}h${-2 * R}z`).join('')
  if (look === 'fargate')
    return points.map(({ x, y }) => `M${x},${y - R - 1}l${R + 1},${2 * R}h${-2 * R - 2}z`).join('')
  return points.map(({ x, y }) => `M${x - R},${y}a${R},${R} 0 1 0 ${2 * R},0a${R},${R} 0 1 0 ${-2 * R},0z`).join('')
}

/** Places for labels that want `wanted`, at least `gap` apart, each as near as it can be; ties keep their order. */
export function apart(wanted: readonly number[], gap: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  const runs: { members: number[]; middle: number }[] = []
  for (const index of order) {
    let run = { members: [index], middle: wanted[index] ?? 0 }
    for (let above = runs.at(-1); above && tooClose(above, run, gap); above = runs.at(-1)) {
      const members = [...above.members, ...run.members]
      const middle = (above.middle * above.members.length + run.middle * run.members.length) / members.length
      run = { members, middle }
      runs.pop()
    }
    runs.push(run)
  }
  const places = [...wanted]
  for (const { members, middle } of runs)
    members.forEach((index, place) => {
      places[index] = tenth(middle + (place - (members.length - 1) / 2) * gap)
    })
  return places
}

const tooClose = (a: { members: number[]; middle: number }, b: { members: number[]; middle: number }, gap: number) =>
  b.middle - a.middle < ((a.members.length + b.members.length) / 2) * gap
