import { useState } from 'react'
import type { WorkloadInput } from '#core/cost/workload.ts'
import { linkOf } from '#state/workload.ts'
import { calculatorWords as words } from '#strings/calculator.ts'

/** Copies the address that brings this calculation back. Where copying is refused, the address stands there to be taken. */
export function ShareLink({ input }: { readonly input: WorkloadInput }) {
  const [done, setDone] = useState<{ readonly link: string; readonly copied: boolean }>()
  const copy = async () => {
    const link = linkOf(input, globalThis.location.href)
    const copied = await copyText(link)
    setDone({ link, copied })
  }
  return (
    <div className="calc-share">
      <button type="button" className="calc-button" onClick={copy}>
        {words.share}
      </button>
      <span className="calc-note" role="status">
        {done === undefined ? '' : done.copied ? words.copied : words.copyFailed}
      </span>
      {done === undefined || done.copied ? null : (
        <input readOnly aria-label={words.linkLabel} value={done.link} onFocus={event => event.target.select()} />
      )}
    </div>
  )
}

async function copyText(text: string): Promise<boolean> {
  try {
    await globalThis.navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
