import type { ReactNode } from 'react'

/** A table with more columns than a phone has room for: it scrolls within its box, which the keyboard reaches. */
export const TableBox = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <section className="calc-scroll" {...{ tabIndex: 0, 'aria-label': name }}>
    {children}
  </section>
)
