/** A number with its unit as an author types it, longer units first. */
const TYPED = /(\d[\d,]*(?:\.\d+)?)\s?(GB-초|GB-s|vCPU|ms|[KMG]B|시간|초|분|일|건|개|대|%|퍼센트)/g

const UNITS: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  ms: ['time', 1],
  초: ['time', 1000],
  분: ['time', 60_000],
  시간: ['time', 3_600_000],
  일: ['days', 1],
  KB: ['size', 1],
  MB: ['size', 1024],
  GB: ['size', 1024 * 1024],
  'GB-초': ['GB-s', 1],
  'GB-s': ['GB-s', 1],
  vCPU: ['vCPU', 1],
  건: ['number', 1],
  개: ['number', 1],
  대: ['number', 1],
  '%': ['percent', 1],
  퍼센트: ['percent', 1],
}

export interface TypedAmount {
  readonly text: string
  /** The same for 15분, 900초 and 900,000ms. */
  readonly amount: string
}

/** Every number with a unit that stands in a text. */
export const typedAmounts = (text: string): readonly TypedAmount[] =>
  [...text.matchAll(TYPED)].flatMap(([typed, number = '', unit = '']) => {
    const [kind, size] = UNITS[unit] ?? []
    return kind === undefined || size === undefined
      ? []
      : [{ text: typed, amount: `${kind} ${Number(number.replaceAll(',', '')) * size}` }]
  })

/** Money and days: an author types none of them, whatever the module has. */
export const typedMoneyAndDays = (text: string): readonly string[] =>
  text.match(/\$\s?\d[\d,.]*|\d[\d,.]*\s?(?:달러|원)|\d{4}년 \d{1,2}월(?: \d{1,2}일)?|\d{4}-\d{2}(?:-\d{2})?/g) ?? []

/** Every text of an entry as the author typed it, whatever its key; names, words and code of the lesson are none. */
export function textsOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string')
    return ['id', 'place', 'quote', 'code', 'line', 'run', 'figure', 'unit', 'facts'].includes(key) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(each => textsOf(each, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, name))
}
