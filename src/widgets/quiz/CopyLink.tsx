import { useState } from 'react'
import { copyText } from '#ui/copy-text.ts'

interface CopyLinkProps {
  /** The last part of the address, from `#` on. */
  readonly hash: string
  readonly words: {
    readonly share: string
    readonly shared: string
    readonly shareByHand: string
    readonly link: string
  }
}

/** The address of what a class is to do alike. Where copying is refused, it stands there to be taken. */
export function CopyLink({ hash, words }: CopyLinkProps) {
  const [done, setDone] = useState<{ readonly link: string; readonly isCopied: boolean }>()
  const shown = done?.link.endsWith(hash) ? done : undefined
  const copy = async () => {
    const link = linkOf(globalThis.location.href, hash)
    setDone({ link, isCopied: await copyText(link) })
  }
  return (
    <>
      <button type="button" className="quiz-button" onClick={copy}>
        {words.share}
      </button>
      <span className="quiz-said" role="status">
        {shown === undefined ? '' : shown.isCopied ? words.shared : words.shareByHand}
      </span>
      {shown === undefined || shown.isCopied ? null : (
        <input
          className="quiz-link"
          readOnly
          aria-label={words.link}
          value={shown.link}
          onFocus={event => event.target.select()}
        />
      )}
    </>
  )
}

function linkOf(href: string, hash: string): string {
  const url = new URL(href)
  url.search = ''
  url.hash = ''
  return url.href + hash
}
