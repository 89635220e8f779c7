/** The reader's own day, as a date field writes it: `2026-11-24`. */
export const isoDayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(n => String(n).padStart(2, '0')).join('-')
