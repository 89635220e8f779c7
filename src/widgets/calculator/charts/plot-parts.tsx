import type { Side } from '#core/cost/compare.ts'

/** Pixels of the plot, from its top left */
type At = readonly [number, number]

/** A side's marker on its line: round, square or a rhombus. */
export function Marker({ of, at: [x, y] }: { readonly of: Side; readonly at: At }) {
  const look = { fill: `var(--${of})`, stroke: 'var(--surface)' }
  if (of === 'lambda') return <circle cx={x} cy={y} r={4} {...look} />
  if (of === 'ec2') return <rect x={x - 4} y={y - 4} width={8} height={8} {...look} />
  return <path d={rhombus(x, y, 5)} {...look} />
}

const rhombus = (x: number, y: number, r: number) => `M${x} ${y - r} L${x + r} ${y} L${x} ${y + r} L${x - r} ${y} Z`

/** Where the lines cross. */
export const Diamond = ({ at: [x, y] }: { readonly at: At }) => (
  <path d={rhombus(x, y, 8)} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
)

export type Place = 'top' | 'above' | 'below' | 'over' | 'under' | 'right'

interface PlotLabelProps {
  readonly text: string
  readonly at: At
  readonly place: Place
  readonly of?: Side
}

const SHIFT = {
  top: { dx: 0, dy: -8, anchor: 'middle' },
  above: { dx: -10, dy: -12, anchor: 'end' },
  below: { dx: 12, dy: 22, anchor: 'start' },
  over: { dx: 0, dy: -12, anchor: 'middle' },
  under: { dx: 10, dy: 18, anchor: 'start' },
  right: { dx: 10, dy: -10, anchor: 'start' },
} as const satisfies Record<Place, { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' }>

/** A word in the plot, in the colour of what it names; a line of paper around it keeps it legible over a line. */
export function PlotLabel({ text, at: [x, y], place, of }: PlotLabelProps) {
  const { dx, dy, anchor } = SHIFT[place]
  return (
    <text x={x + dx} y={y + dy} textAnchor={anchor} className={`calc-label-${of ?? 'ink'}`}>
      {text}
    </text>
  )
}

interface DotLabelProps extends Omit<PlotLabelProps, 'at'> {
  /** Given by Recharts: the box of the dot */
  readonly viewBox?: { readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number }
}

/** The same beside a dot of Recharts. */
export const DotLabel = ({ viewBox: { x = 0, y = 0, width = 0, height = 0 } = {}, ...label }: DotLabelProps) => (
  <PlotLabel {...label} at={[x + width / 2, y + height / 2]} />
)
