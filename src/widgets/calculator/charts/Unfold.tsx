import { type ReactNode, useEffect, useRef, useState } from 'react'

interface UnfoldProps {
  readonly title: string
  /** Drawn when it is opened, and not before */
  readonly children: () => ReactNode
}

/** A folded part that costs nothing until somebody opens it. */
export function Unfold({ title, children }: UnfoldProps) {
  const box = useRef<HTMLDetailsElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  // It may have been opened before this script was there.
  useEffect(() => setIsOpen(box.current?.open ?? false), [])
  return (
    <details
      ref={box}
      className={isOpen ? 'calc-more' : 'calc-more calc-tool'}
      onToggle={event => setIsOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen ? children() : null}
    </details>
  )
}
