import type { CurvePoint } from './curve.ts'

interface DotProps {
  readonly cx?: number
  readonly cy?: number
  readonly payload?: CurvePoint
  readonly shown: (point: CurvePoint) => boolean
  readonly top?: number
}

/** Lambda's marker on its line; none where the line has left the plot. */
export const Round = ({ cx, cy, payload, shown, top = Number.POSITIVE_INFINITY }: DotProps) =>
  payload !== undefined && shown(payload) && payload.lambda <= top ? (
    <circle cx={cx} cy={cy} r={4} fill="var(--lambda)" stroke="var(--surface)" />
  ) : null

/** EC2's marker on its line. */
export const Square = ({ cx = 0, cy = 0, payload, shown }: DotProps) =>
  payload !== undefined && shown(payload) ? (
    <rect x={cx - 4} y={cy - 4} width={8} height={8} fill="var(--ec2)" stroke="var(--surface)" />
  ) : null

/** Where the lines cross. */
export const Diamond = ({ cx = 0, cy = 0 }: { readonly cx?: number; readonly cy?: number }) => (
  <path
    d={`M${cx} ${cy - 8} L${cx + 8} ${cy} L${cx} ${cy + 8} L${cx - 8} ${cy} Z`}
    fill="var(--surface)"
    stroke="var(--ink)"
    strokeWidth={2}
  />
)

type Place = 'top' | 'above' | 'below' | 'left' | 'right'

interface PlotLabelProps {
  readonly text: string
  readonly place: Place
  readonly of?: 'lambda' | 'ec2'
  readonly viewBox?: { readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number }
}

const SHIFT = {
  top: { dx: 0, dy: -8, anchor: 'middle' },
  above: { dx: -10, dy: -12, anchor: 'end' },
  below: { dx: 12, dy: 22, anchor: 'start' },
  left: { dx: -12, dy: 4, anchor: 'end' },
  right: { dx: 10, dy: -10, anchor: 'start' },
} as const satisfies Record<Place, { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' }>

/** A word in the plot, in the colour of what it names; a line of paper around it keeps it legible over a line. */
export function PlotLabel({ text, place, of, viewBox }: PlotLabelProps) {
  const { dx, dy, anchor } = SHIFT[place]
  const x = (viewBox?.x ?? 0) + (viewBox?.width ?? 0) / 2 + dx
  const y = (viewBox?.y ?? 0) + (place === 'top' ? 0 : (viewBox?.height ?? 0) / 2) + dy
  return (
    <text x={x} y={y} textAnchor={anchor} className={`calc-label-${of ?? 'ink'}`}>
      {text}
    </text>
  )
}
