import { Component, type ReactNode } from 'react'
import type { AnyWidgetView } from '#widgets/views.ts'
import { Failure } from './Failure.tsx'

interface IslandProps {
  readonly View: AnyWidgetView
  readonly name: string
  readonly id: string
  readonly props: never
}

/** One widget in the text: the same tree at build and in the browser. A crash in it stays in it. */
export function Island({ View, name, id, props }: IslandProps) {
  return (
    <CrashBoundary name={name}>
      <View id={id} where="page" props={props} />
    </CrashBoundary>
  )
}

interface BoundaryProps {
  readonly name: string
  readonly children: ReactNode
}

class CrashBoundary extends Component<BoundaryProps, { readonly reason: string | undefined }> {
  override state: { readonly reason: string | undefined } = { reason: undefined }

  static getDerivedStateFromError(cause: unknown) {
    return { reason: cause instanceof Error ? cause.message : String(cause) }
  }

  override render() {
    const { reason } = this.state
    if (reason === undefined) return this.props.children
    return <Failure name={this.props.name} reason={reason} onRetry={() => this.setState({ reason: undefined })} />
  }
}
