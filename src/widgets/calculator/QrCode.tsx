import { useCallback, useEffect, useState } from 'react'
import { shareWords as words } from '#strings/calculator-share.ts'
import { retriable } from '#ui/retriable.ts'
import type { Qr } from './qr.ts'
import { opensOnlyHere } from './reach.ts'

const loadMaker = retriable(() => import('./qr.ts'))

type Maker = (text: string) => Qr | undefined

/** CSS pixels of one square, where there is room: a camera needs no fewer. */
const SQUARE = 4

/** The link as a QR code, or a sentence that says why there is none. */
export function QrCode({ link }: { readonly link: string }) {
  const { make, failed, retry } = useMaker()
  if (failed)
    return (
      <div role="alert">
        <p className="calc-note">{words.qrFailed}</p>
        <button type="button" className="calc-button" onClick={retry}>
          {words.qrRetry}
        </button>
      </div>
    )
  if (make === undefined) return <p className="calc-note">{words.qrLoading}</p>
  const qr = make(link)
  return (
    <>
      {qr === undefined ? null : <Drawn qr={qr} />}
      <p className="calc-note">{qr === undefined ? words.qrTooLong : words.qrHint}</p>
      {opensOnlyHere(link) ? <p className="calc-note">{words.onlyHere}</p> : null}
    </>
  )
}

const Drawn = ({ qr: { size, path } }: { readonly qr: Qr }) => (
  <svg
    role="img"
    aria-label={words.qrName}
    viewBox={`0 0 ${size} ${size}`}
    width={size * SQUARE}
    height={size * SQUARE}
    shapeRendering="crispEdges"
  >
    <rect width={size} height={size} />
    <path d={path} />
  </svg>
)

/** The library that makes codes, loaded for whoever asks for one. */
function useMaker() {
  const [state, setState] = useState<{ readonly make?: Maker; readonly failed: boolean }>({ failed: false })
  const load = useCallback((byHand: boolean) => {
    setState({ failed: false })
    loadMaker(byHand).then(
      ({ qrOf }) => setState({ make: qrOf, failed: false }),
      () => setState({ failed: true }),
    )
  }, [])
  useEffect(() => load(false), [load])
  return { ...state, retry: () => load(true) }
}
