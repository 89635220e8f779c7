/** Patterns by which Korean lesson text is read: these are no words of ours. */

const NUMBER = String.raw`\d+(?:\.\d+)?`
const TO = String.raw`\s*[-~–]\s*`

/** `12분`, `10-15분`, `1.5시간`, `1시간 30분`. Groups: first, last of a range, unit, minutes after hours. */
const LENGTH = `(${NUMBER})\\s*(?:${TO}(${NUMBER})\\s*)?(시간|분)(?:\\s*(\\d+)\\s*분)?`
export const DURATION = new RegExp(LENGTH, 'g')
export const HOUR = '시간'

/** What makes a point in time, a limit, a rhythm or a fraction of it: `10분 후`, `30분 이내`, `매 5분`, `3분의 1`. */
export const NO_LENGTH_AFTER = /^\s*(?:후|뒤|전(?!체)|이내|이상|마다|간격|의\s*\d)/
export const NO_LENGTH_BEFORE = /매\s*$/

/** ` - 5분` at the end of a heading. */
export const DASHED_DURATION = new RegExp(`\\s[-–—]\\s*(${LENGTH})\\s*$`)

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
