import { SIDES, type Side } from '#core/cost/compare.ts'
import { SIDE } from '#strings/calculator.ts'
import { costChartWords as words } from '#strings/calculator-chart.ts'
import type { CostPlot } from './cost-plot.ts'
import type { Curve, CurvePoint } from './curve.ts'
import {
  type At,
  around,
  type Ground,
  type Place,
  type PlacedLabel,
  placeLabels,
  type Spot,
  type Wish,
} from './label-places.ts'

/** Half the width of a crossing’s mark, with a little paper around it; less than a word’s shift from it */
const MARK = 9
/** Letters nearer than this would stand on one another. */
const LETTER_WIDTH = 16
/** Above the plot there is room for a line of words, on its right for half a tick. */
const AROUND = { above: 26, right: 24 } as const
/** Where along its line a name may stand, as shares of the line's points */
const ALONG = Array.from({ length: 25 }, (_, step) => step / 24)

/** Every word of the plot that has room, each with its spot: what matters most comes first. */
export function costLabels(curve: Curve, plot: CostPlot): readonly PlacedLabel<string>[] {
  const { area, lines, placeOf, fontSize } = plot
  const marks = [...curve.crossings, ...(curve.limit === undefined ? [] : [curve.limit])]
  const ground: Ground = {
    room: { ...area, top: area.top - AROUND.above, right: area.right + AROUND.right },
    taken: marks.map(point => around(placeOf('ec2', point), MARK)),
    lines: SIDES.map(side => lines[side]),
    fontSize,
  }
  const [now, crossings, limit] = [nowWish(curve, plot), crossingWishes(curve, plot), limitWish(curve, plot)]
  const told = fuller(
    placeLabels([...now, ...crossings, ...limit], ground),
    // A crossing's name may have taken the only room there is for the limit's.
    () => placeLabels([...now, ...limit, ...crossings], ground),
    now.length + crossings.length + limit.length,
  )
  const names = placeLabels(nameWishes(curve, plot), {
    ...ground,
    taken: [...ground.taken, ...told.map(({ box }) => box)],
    lines: [...ground.lines, ...nowLine(curve, plot)],
  })
  return [...told, ...names]
}

function fuller<Label>(first: readonly Label[], other: () => readonly Label[], all: number): readonly Label[] {
  if (first.length === all) return first
  const second = other()
  return second.length > first.length ? second : first
}

/** The dotted line of today's requests is no place for a name, which can stand elsewhere. */
function nowLine({ now }: Curve, { area, placeOf }: CostPlot): readonly (readonly At[])[] {
  if (now === undefined) return []
  const [x] = placeOf('ec2', now)
  return [
    [
      [x, area.top],
      [x, area.bottom],
    ],
  ]
}

/** The key of what a typed number of instances carries */
export const LIMIT = 'limit'

/** The key of a name is its side. */
export const isSide = (key: string): key is Side => SIDES.some(side => side === key)

function nowWish({ now }: Curve, { area, placeOf }: CostPlot): readonly Wish<string>[] {
  if (now === undefined) return []
  return [{ key: 'now', texts: [words.now], spots: [{ at: [placeOf('ec2', now)[0], area.top], place: 'top' }] }]
}

/** One crossing is told where it is; several have letters, and their words stand below the plot. */
function crossingWishes({ crossings }: Curve, { placeOf }: CostPlot): readonly Wish<string>[] {
  const [only, ...more] = crossings
  if (only === undefined) return []
  if (more.length === 0) {
    const spots = spotsAt(placeOf('ec2', only), ['above', 'below', 'right', 'beneath', 'over', 'foot'])
    return [{ key: 'crossing', texts: [words.crossing(only.perDay)], spots }]
  }
  const places = crossings.map(crossing => placeOf('ec2', crossing))
  const isCrowded = (index: number) =>
    (places[index]?.[0] ?? 0) - (places[index - 1]?.[0] ?? Number.NEGATIVE_INFINITY) < LETTER_WIDTH
  const firsts = crossings.flatMap((_, index) => (isCrowded(index) ? [] : [index]))
  return firsts.map((first, index) => {
    const last = (firsts[index + 1] ?? crossings.length) - 1
    const text = words.letters(crossings[first]?.name ?? '', crossings[last]?.name ?? '')
    return { key: text, texts: [text], spots: spotsAt(places[first] ?? [0, 0], ['over', 'foot', 'above', 'below']) }
  })
}

function limitWish({ limit }: Curve, { area, placeOf }: CostPlot): readonly Wish<string>[] {
  if (limit === undefined) return []
  const at = placeOf('ec2', limit)
  if (at[0] < area.left) return []
  const spots = spotsAt(at, ['above', 'right', 'over', 'beneath', 'below', 'foot'])
  return [{ key: LIMIT, texts: [words.limit(limit), words.limitShort(limit)], spots }]
}

/** Servers are named at the left, the dearer above its line and the cheaper below; Lambda half-way up; else where there is room. */
function nameWishes({ points, levels, top }: Curve, { placeOf, lines }: CostPlot): readonly Wish<string>[] {
  const [first] = points
  if (first === undefined) return []
  const middle = Math.sqrt((levels[0] ?? 1) * top)
  const climbing = points.findLast(({ lambda }) => lambda <= middle) ?? first
  const [upper, lower] = first.ec2 >= first.fargate ? (['ec2', 'fargate'] as const) : (['fargate', 'ec2'] as const)
  const wish = (side: Side, point: CurvePoint, place: Place): Wish<string> => ({
    key: side,
    texts: [SIDE[side]],
    spots: [{ at: placeOf(side, point), place }, ...spotsAlong(lines[side])],
  })
  return [wish(upper, first, 'right'), wish(lower, first, 'under'), wish('lambda', climbing, 'under')]
}

const spotsAt = (at: At, places: readonly Place[]): readonly Spot[] => places.map(place => ({ at, place }))

const spotsAlong = (line: readonly At[]): readonly Spot[] =>
  ALONG.flatMap(share => {
    const at = line[Math.round(share * (line.length - 1))] ?? [0, 0]
    return spotsAt(at, ['right', 'under', 'above', 'beneath'])
  })
