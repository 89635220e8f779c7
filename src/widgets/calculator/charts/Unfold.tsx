import { type ReactNode, useState } from 'react'

interface UnfoldProps {
  readonly title: string
  /** Drawn when it is opened, and not before */
  readonly children: () => ReactNode
}

/** A folded part that costs nothing until somebody opens it. */
export function Unfold({ title, children }: UnfoldProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className={isOpen ? 'calc-more' : 'calc-more calc-tool'}
      onToggle={event => setIsOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen ? children() : null}
    </details>
  )
}
