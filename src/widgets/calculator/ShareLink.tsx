import { type ReactNode, useState } from 'react'
import type { WorkloadInput } from '#core/cost/workload.ts'
import { currentInput } from '#state/workload.ts'
import { hashOf, linkOf } from '#state/workload-address.ts'
import { calculatorWords as words } from '#strings/calculator.ts'
import { shareWords } from '#strings/calculator-share.ts'
import { copyText } from '#ui/copy-text.ts'
import { useAddress } from '#ui/use-address.ts'
import { QrCode } from './QrCode.tsx'

interface ShareLinkProps {
  readonly id: string
  readonly input: WorkloadInput
}

/** The address that brings this calculation back: copied, as a QR code, and on paper. */
export function ShareLink({ id, input }: ShareLinkProps) {
  const [isOpen, setIsOpen] = useState(false)
  const address = useAddress()
  const link = address === undefined ? undefined : linkOf(input, address)
  return (
    <div className="calc-share">
      <CopyLink input={input} link={link}>
        <button
          type="button"
          className="calc-button"
          aria-expanded={isOpen}
          aria-controls={`${id}-qr`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {shareWords.qrShow}
        </button>
      </CopyLink>
      <div className="calc-qr" id={`${id}-qr`} hidden={!isOpen}>
        {isOpen && link !== undefined ? <QrCode link={link} /> : null}
      </div>
      <p className="calc-paper">{link === undefined ? '' : shareWords.paperLink(link)}</p>
    </div>
  )
}

interface CopyLinkProps extends Pick<ShareLinkProps, 'input'> {
  /** Of that input */
  readonly link: string | undefined
  /** Stands before what is said of the copy, which thus moves nothing */
  readonly children: ReactNode
}

/** Where copying is refused, the address stands there to be taken. Of another input nothing is said any more. */
function CopyLink({ input, link, children }: CopyLinkProps) {
  const [last, setLast] = useState<{ readonly link: string; readonly copied: boolean }>()
  const done = last?.link === link ? last : undefined
  const copy = async () => {
    // From the store: what stands here follows a keystroke a little later.
    const now = linkOf(currentInput() ?? input, globalThis.location.href)
    setLast({ link: now, copied: await copyText(now) })
  }
  return (
    <>
      <button type="button" className="calc-button" onClick={copy}>
        {words.share}
      </button>
      {children}
      <span className="calc-note" role="status">
        {done === undefined ? '' : done.copied ? words.copied : words.copyFailed}
      </span>
      {done === undefined || done.copied ? null : (
        <input readOnly aria-label={words.linkLabel} value={done.link} onFocus={event => event.target.select()} />
      )}
    </>
  )
}

/** From a frame in another site's page to the same calculation on a page of its own. Elsewhere it is not shown. */
export const WholePage = ({ input }: Pick<ShareLinkProps, 'input'>) => (
  <p className="calc-whole">
    <a className="calc-button" href={`./${hashOf(input)}`} target="_blank" rel="noopener">
      {shareWords.whole}
    </a>
  </p>
)
