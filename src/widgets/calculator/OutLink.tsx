import type { ReactNode } from 'react'
import { proseWords } from '#strings/prose.ts'

/** A link to another site. It opens beside the calculation, and says so. */
export const OutLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {children}
    <span className="field-sr"> {proseWords.newWindow}</span>
  </a>
)
