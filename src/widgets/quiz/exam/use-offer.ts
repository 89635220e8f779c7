import { useEffect, useState } from 'react'
import type { ExamSpec } from '#core/quiz/exam.ts'
import { type ExamLinkError, examFromHash, examHash } from '#core/quiz/exam-link.ts'
import { examStoreOf, openResult, selectOpen } from '#state/exam.ts'

/** What the address of the page asks for. */
export interface Offer {
  readonly spec: ExamSpec | undefined
  readonly error: ExamLinkError | undefined
}

const NO_OFFER: Offer = { spec: undefined, error: undefined }

/** The exam that the address carries, which is the class's and wins over what was ticked meanwhile; one that differs from the result that is open closes it. */
export function useOffer(lesson: string) {
  const [offer, setOffer] = useState(NO_OFFER)
  useEffect(() => {
    const read = () => {
      const found = examFromHash(globalThis.location.hash)
      if (found === undefined) return
      setOffer(found.ok ? { spec: found.value, error: undefined } : { spec: undefined, error: found.error })
      const open = selectOpen(examStoreOf(lesson).getState())
      const isOpen = open !== undefined && found.ok && examHash(found.value) === examHash(open.spec)
      if (open !== undefined && !isOpen) openResult(lesson, undefined)
    }
    read()
    globalThis.addEventListener('hashchange', read)
    return () => globalThis.removeEventListener('hashchange', read)
  }, [lesson])
  const take = (spec: ExamSpec) => {
    setOffer({ spec, error: undefined })
    writeAddress(examHash(spec))
  }
  return { offer, take }
}

/** A browser may refuse; the exam is kept all the same. */
function writeAddress(hash: string): void {
  try {
    globalThis.history.replaceState(globalThis.history.state, '', hash)
  } catch {
    // The link button still gives the address.
  }
}
