import type { Side } from '#core/cost/compare.ts'
import { type At, type Place, SHIFT } from './label-places.ts'

/** A side's marker on its line: round, square or a rhombus. */
export function Marker({ of, at: [x, y] }: { readonly of: Side; readonly at: At }) {
  const look = { fill: `var(--${of})`, stroke: 'var(--surface)' }
  if (of === 'lambda') return <circle cx={x} cy={y} r={4} {...look} />
  if (of === 'ec2') return <rect x={x - 4} y={y - 4} width={8} height={8} {...look} />
  return <path d={rhombus(x, y, 5)} {...look} />
}

const rhombus = (x: number, y: number, r: number) => `M${x} ${y - r} L${x + r} ${y} L${x} ${y + r} L${x - r} ${y} Z`

interface DiamondProps {
  readonly at: At
  /** Beyond what EC2 carries: drawn, and not meant */
  readonly isFaint?: boolean
}

/** Where the lines cross. */
export const Diamond = ({ at: [x, y], isFaint = false }: DiamondProps) => (
  <path
    d={rhombus(x, y, 8)}
    fill="var(--surface)"
    stroke="var(--ink)"
    strokeWidth={2}
    strokeDasharray={isFaint ? '3 2' : undefined}
  />
)

/** Where Lambda and Fargate cross: smaller, and hollow beside Fargate's own markers. */
export const SmallDiamond = ({ at: [x, y] }: { readonly at: At }) => (
  <path d={rhombus(x, y, 5.5)} fill="var(--surface)" stroke="var(--fargate)" strokeWidth={2} />
)

/** Where a line ends that is drawn on only to be compared. */
export const Bound = ({ at: [x, y], of }: { readonly at: At; readonly of: Side }) => (
  <path d={`M${x} ${y - 9}V${y + 9}`} stroke={`var(--${of})`} strokeWidth={4} strokeLinecap="round" />
)

interface PlotLabelProps {
  readonly text: string
  readonly at: At
  readonly place: Place
  readonly of?: Side
}

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
