import type { ReactNode } from 'react'
import { decoded } from '#source/address.ts'
import { proseWords as words } from '#strings/prose.ts'

/** A link out opens a new window that knows nothing of this one, and says so. */
export function Link({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (/^(https?:)?\/\//.test(href))
    return (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
        <span className="visually-hidden"> {words.newWindow}</span>
      </a>
    )
  if (/\.md(#.*)?$/i.test(href))
    return (
      <span>
        {children} <small>{words.deadLink}</small>
      </span>
    )
  return href === '' ? <span>{children}</span> : <a href={href}>{children}</a>
}

interface ImageProps {
  readonly src: string
  readonly alt: string
  /** Paths of the files beside the Markdown. */
  readonly known: ReadonlySet<string>
  readonly asset: (path: string) => string
}

/** An image that lies beside the lesson; a quiet card where it is missing, or where showing it would call another host. */
export function Image({ src, alt, known, asset }: ImageProps) {
  const path = decoded(src).replace(/^\.\//, '')
  if (known.has(path)) return <img src={asset(path)} alt={alt} loading="lazy" decoding="async" />
  const isForeign = /^(https?:)?\/\//.test(src)
  return (
    <span className="no-image" role="img" aria-label={alt}>
      <b>{alt}</b>
      <small>{isForeign ? words.foreignImage : words.missingImage}</small>
    </span>
  )
}
