export interface PlotTipProps<Point> {
  readonly active?: boolean
  readonly payload?: readonly { readonly payload?: Point }[]
}

/** What Recharts shows beside the point under the cursor, a line each, read out as the arrow keys move it. */
export function tipOf<Point>(
  active: boolean | undefined,
  payload: PlotTipProps<Point>['payload'],
  words: (point: Point) => string | readonly string[],
) {
  const point = payload?.[0]?.payload
  if (active !== true || point === undefined) return null
  return (
    <div className="calc-tip" role="status">
      {[words(point)].flat().map(line => (
        <div key={line}>{line}</div>
      ))}
    </div>
  )
}
