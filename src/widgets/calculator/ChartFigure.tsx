import { Component, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { SIDE } from '#strings/calculator.ts'
import { chartWords as words } from '#strings/calculator-chart.ts'
import { amount } from '#strings/quantity.ts'
import type { Comparison } from './compare.ts'
import { type Curve, type CurvePoint, curveOf, rowsOf } from './curve.ts'

const loadChart = () => lazy(() => import('./CostChart.tsx'))

/** The chart, loaded when it comes near, in a box that waits for it; the same as a table, always there. */
export function ChartFigure({ comparison }: { readonly comparison: Comparison }) {
  const box = useRef<HTMLDivElement>(null)
  const near = useNear(box)
  const [CostChart, setCostChart] = useState(loadChart)
  const curve = curveOf(comparison)
  const waiting = <div className="calc-plot-empty">{words.loading}</div>
  return (
    <>
      <figure className="calc-figure">
        <figcaption>
          {words.title} <small>{words.subtitle}</small>
        </figcaption>
        <div className="calc-plot" ref={box}>
          {near ? (
            <ChartBoundary onRetry={() => setCostChart(loadChart)}>
              <Suspense fallback={waiting}>
                <CostChart curve={curve} />
              </Suspense>
            </ChartBoundary>
          ) : (
            waiting
          )}
        </div>
      </figure>
      <details className="calc-more">
        <summary>{words.table}</summary>
        <CostTable curve={curve} />
      </details>
    </>
  )
}

function CostTable({ curve }: { readonly curve: Curve }) {
  return (
    <table className="calc-table">
      <caption>{words.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.perDay}</th>
          <th scope="col">{SIDE.lambda}</th>
          <th scope="col">{SIDE.ec2}</th>
          <th scope="col">{words.columns.cheaper}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(curve).map(point => (
          <tr key={point.perDay} data-now={point.perDay === curve.now?.perDay}>
            <th scope="row">
              {words.perDay(point.perDay)} {noteOf(point, curve)}
            </th>
            <td className="calc-money">{amount(point.lambda)}</td>
            <td className="calc-money">{amount(point.ec2)}</td>
            <td>{cheaperOf(point)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function noteOf({ perDay }: CurvePoint, { now, breakEven }: Curve): string {
  if (perDay === now?.perDay) return `(${words.nowRow})`
  return perDay === breakEven?.perDay ? `(${words.crossingRow})` : ''
}

function cheaperOf({ lambda, ec2 }: CurvePoint): string {
  if (Math.abs(lambda - ec2) < 0.005) return words.same
  return lambda < ec2 ? SIDE.lambda : SIDE.ec2
}

/** True once the element is within a screen's reach. Never during the first render, which equals the prerendered HTML. */
function useNear(box: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || box.current === null) return
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: '400px' },
    )
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [near, box])
  return near
}

interface ChartBoundaryProps {
  readonly children: ReactNode
  readonly onRetry: () => void
}

/** A chart that cannot be loaded or drawn says why, can be tried again, and leaves its table. */
class ChartBoundary extends Component<ChartBoundaryProps, { readonly reason: string | undefined }> {
  override state = { reason: undefined }
  static getDerivedStateFromError = (cause: unknown) => ({
    reason: cause instanceof Error ? cause.message : String(cause),
  })
  override render() {
    const { reason } = this.state
    if (reason === undefined) return this.props.children
    return (
      <div className="calc-plot-empty" role="alert">
        <p>{words.failed}</p>
        <p>{words.reason(reason)}</p>
        <button type="button" className="calc-button" onClick={this.retry}>
          {words.retry}
        </button>
      </div>
    )
  }
  private readonly retry = () => {
    this.props.onRetry()
    this.setState({ reason: undefined })
  }
}
