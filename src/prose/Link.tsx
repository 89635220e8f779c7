import type { ComponentProps, ReactNode } from 'react'
import { decoded } from '#source/address.ts'
import { proseWords as words } from '#strings/prose.ts'

/** What lies beside the Markdown, and how a page leads there. */
interface Beside {
  /** Paths of the files. */
  readonly known: ReadonlySet<string>
  readonly asset: (path: string) => string
}

interface LinkProps extends Beside {
  readonly href: string
  /** What a footnote's number and its way back are found and named by. */
  readonly footnote: Pick<ComponentProps<'a'>, 'id' | 'aria-label' | 'aria-describedby'>
  readonly children: ReactNode
}

/** A link out opens a new window that knows nothing of this one, and says so; one to a file that is missing leads nowhere. */
export function Link({ href, footnote, known, asset, children }: LinkProps) {
  if (href === '') return <span>{children}</span>
  if (/^(https?:)?\/\//.test(href))
    return (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
        <span className="visually-hidden"> {words.newWindow}</span>
      </a>
    )
  const path = pathOf(href)
  if (known.has(path)) return <a href={asset(path) + (BEHIND_PATH.exec(href)?.[0] ?? '')}>{children}</a>
  if (!OF_THE_SITE.test(href) || /\.md$/i.test(path))
    return (
      <span>
        {children} <small>{words.deadLink}</small>
      </span>
    )
  return (
    <a href={href} {...footnote}>
      {children}
    </a>
  )
}

const BEHIND_PATH = /[?#].*$/

/** No file of the lesson: a place of this page, another page of the site, another scheme. */
const OF_THE_SITE = /^([#?/]|\.\.\/|[a-z][a-z\d+.-]*:)/i

/** The path inside the lesson's folder that an address may mean. */
const pathOf = (address: string) => decoded(address.replace(BEHIND_PATH, '')).replace(/^\.\//, '')

interface ImageProps extends Beside {
  readonly src: string
  readonly alt: string
}

/** An image that lies beside the lesson; a quiet card where it is missing, or where showing it would call another host. */
export function Image({ src, alt, known, asset }: ImageProps) {
  const path = pathOf(src)
  if (known.has(path)) return <img src={asset(path)} alt={alt} loading="lazy" decoding="async" />
  const isForeign = /^(https?:)?\/\//.test(src)
  return (
    <span className="no-image" role="img" aria-label={alt}>
      <b>{alt}</b>
      <small>{isForeign ? words.foreignImage : words.missingImage}</small>
    </span>
  )
}
