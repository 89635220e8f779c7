import { Component, type ReactNode } from 'react'
import { frameWords as words } from '#strings/calculator-chart.ts'

interface ChartBoundaryProps {
  readonly children: ReactNode
  readonly onRetry: () => void
}

/** A chart that cannot be loaded or drawn says why, can be tried again, and leaves its table. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly reason: string | undefined }> {
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
