/** Patterns by which Korean lesson text is read. The only Hangul outside `strings/`: these are no words of ours. */

const NUMBER = String.raw`\d+(?:\.\d+)?`
const TO = String.raw`\s*[-~–]\s*`

/** `12분`, `10-15분`, `1.5시간`; not `10분 후`. Groups: first, last of a range, unit. */
export const DURATION = new RegExp(`(${NUMBER})\\s*(?:${TO}(${NUMBER})\\s*)?(시간|분)(?!\\s*(?:후|전|이내|이상|마다|간격))`)
export const HOUR = '시간'

/** ` - 5분` at the end of a heading. */
export const DASHED_DURATION = new RegExp(`\\s[-–—]\\s*(${NUMBER}\\s*(?:${TO}${NUMBER}\\s*)?(?:시간|분))\\s*$`)

/** `개념 6: 비용 구조`. Groups: number, title. */
export const CONCEPT = /^개념\s*(\d+)\s*[:.]\s*(.+)$/

/** Latin words end where Hangul begins: `www.example.com으로`. */
export const HANGUL_TAIL = /[가-힣]+$/

/** First line of a bad example, and the paragraph that answers it. */
export const BAD_EXAMPLE = /^\s*(?:#|\/\/)\s*❌/
export const REMEDY_LABEL = '해결'

/** Quantities as Korean lessons write them. Key: the unit's spelling; value: what it is in the figures' units. */
export const WRITTEN_UNITS: Readonly<Record<string, { readonly factor: number; readonly unit: string }>> = {
  ms: { factor: 1, unit: 'ms' },
  초: { factor: 1000, unit: 'ms' },
  분: { factor: 60_000, unit: 'ms' },
  시간: { factor: 3_600_000, unit: 'ms' },
  KB: { factor: 1 / 1024, unit: 'MiB' },
  MB: { factor: 1, unit: 'MiB' },
  GB: { factor: 1024, unit: 'MiB' },
  K: { factor: 1e3, unit: '' },
  M: { factor: 1e6, unit: '' },
  만: { factor: 1e4, unit: '' },
  억: { factor: 1e8, unit: '' },
  'GB-초': { factor: 1, unit: 'GB-s' },
  '%': { factor: 1, unit: 'percent' },
}
