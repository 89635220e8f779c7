import { useState } from 'react'
import { changeShow, showStore } from '#state/show.ts'
import { workloadStore } from '#state/workload.ts'
import { hashOf } from '#state/workload-address.ts'
import { boardWords as words } from '#strings/board.ts'

/** The students' page at this section, or with this workload, as a code that their phones read. */
export function QrField() {
  const [typed, setTyped] = useState(() => new URL('../', location.href).href)
  const isAddress = /^https?:\/\/\S+$/.test(typed)
  return (
    <fieldset>
      <legend>{words.qr}</legend>
      <label>
        {words.address}{' '}
        <input
          inputMode="url"
          value={typed}
          aria-invalid={!isAddress}
          onChange={event => setTyped(event.target.value.trim())}
        />
      </label>
      <button
        type="button"
        onClick={() => isAddress && changeShow({ board: { kind: 'qr', address: withPlace(typed) } })}
      >
        {words.showQr}
      </button>
      <p role="status">{isAddress ? words.addressHint : words.badAddress}</p>
    </fieldset>
  )
}

/** What the class sees now: the calculation where the calculator is on the screen, else the section. */
function withPlace(address: string): string {
  const { show, steps } = showStore.getState()
  const step = steps[show.step]
  const { input } = workloadStore.getState()
  const page = address.replace(/#.*$/, '')
  if (step?.hasCalculator && input) return page + hashOf(input)
  return step?.section ? `${page}#${encodeURIComponent(step.section)}` : page
}
