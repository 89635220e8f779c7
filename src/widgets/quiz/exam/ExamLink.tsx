import { useState } from 'react'
import type { ExamSpec } from '#core/quiz/exam.ts'
import { examHash } from '#core/quiz/exam-link.ts'
import { examWords as words } from '#strings/quiz-exam.ts'
import { copyText } from '#ui/copy-text.ts'

/** The address of this very exam, for the class. Where copying is refused, it stands there to be taken. */
export function ExamLink({ spec }: { readonly spec: ExamSpec }) {
  const [done, setDone] = useState<{ readonly link: string; readonly isCopied: boolean }>()
  const hash = examHash(spec)
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
      <span className="exam-said" role="status">
        {shown === undefined ? '' : shown.isCopied ? words.shared : words.shareByHand}
      </span>
      {shown === undefined || shown.isCopied ? null : (
        <input
          className="exam-link"
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
