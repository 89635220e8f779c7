import type { Figure } from '#core/cost/figures.ts'
import type { Correction, Mark, Term } from '#core/lesson/lesson.ts'
import type { AnswerUnit } from '#core/quiz/answer-units.ts'
import { claimFaults, noSuchFigure } from './claims.ts'
import { fillFigures } from './figure-text.ts'
import type { LessonYaml } from './lesson-schema.ts'
import { findQuote, quoteFault, type Stretch } from './quotes.ts'
import type { Reading } from './read-lesson.ts'
import type { YamlPath } from './yaml-text.ts'

/** The shared pricing and limits module, as the source room sees it. */
export interface Figures {
  readonly figure: (key: string) => Figure | undefined
  /** A figure as Korean text. */
  readonly written: (figure: Figure) => string
  /** An amount in a unit of answers, as Korean text. */
  readonly amount: (amount: number, unit: AnswerUnit) => string
  /** What the figure of a key is about: a short Korean noun. */
  readonly label: (key: string) => string
  readonly source: (id: string) => { readonly title: string; readonly url: string | undefined } | undefined
}

/** Checks every claim against the module. Out: how many numbers were compared. */
export function readClaims(reading: Reading, yaml: LessonYaml): number {
  let count = 0
  yaml.claims?.forEach((claim, index) => {
    locate(reading, ['claims', index, 'quote'], claim.quote, claim.nth)
    if (claim.assume !== undefined && yaml.assumptions?.[claim.assume] === undefined)
      reading.report(
        ['claims', index, 'assume'],
        `there is no assumption "${claim.assume}"`,
        'write it under `assumptions`, or correct the name',
      )
    for (const { number, what, remedy } of claimFaults(claim, reading.figures))
      reading.report(['claims', index, 'is', number], what, remedy)
    count += Object.keys(claim.is).length
  })
  return count
}

/** Corrections with their places in the text. A source is one of the pricing module's, or of the lesson's own `sources`. */
export function readCorrections(reading: Reading, { corrections: entries = [], sources = {} }: LessonYaml) {
  const corrections: Correction[] = []
  const marks: Mark[] = []
  entries.forEach((entry, index) => {
    const place = locate(reading, ['corrections', index, 'quote'], entry.quote, entry.nth)
    const own = sources[entry.source]
    const source = own ? { title: own.title, url: own.url } : reading.figures.source(entry.source)
    if (source === undefined)
      reading.report(
        ['corrections', index, 'source'],
        `there is no source "${entry.source}"`,
        'write it under `sources`, or name one that src/core/aws/sources.ts has',
      )
    const fill = (key: 'now' | 'why') => filled(reading, ['corrections', index, key], entry[key])
    const [now = '', why] = [fill('now'), fill('why')]
    if (place === undefined || source === undefined) return
    const id = `n${index + 1}`
    marks.push({ correction: id, ...place })
    corrections.push({ id, severity: entry.severity, now, why, source, date: entry.date })
  })
  return { corrections, marks }
}

export function readTerms(reading: Reading, glossary: NonNullable<LessonYaml['glossary']>): readonly Term[] {
  const explained = new Map<string, string>()
  return glossary.map(({ term, also = [], english, text }, index) => {
    const spellings = [term, ...also]
    for (const spelling of spellings) {
      const other = explained.get(spelling)
      if (other !== undefined)
        reading.report(
          ['glossary', index],
          `"${spelling}" is already explained by "${other}"`,
          'keep it in one of the two',
        )
      explained.set(spelling, term)
    }
    const meaning = filled(reading, ['glossary', index, 'text'], text) ?? text
    return { id: `t${index + 1}`, term, english, spellings, text: meaning }
  })
}

/** A text with its figures written out. A key that nothing has is reported at `path`. */
export function filled({ figures, report }: Reading, path: YamlPath, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const done = fillFigures(text, key => {
    const figure = figures.figure(key)
    return figure && figures.written(figure)
  })
  for (const key of done.unknown) report(path, ...noSuchFigure(key))
  return done.text
}

/** Where a quote stands. What is wrong with it is reported at its path in `lesson.yaml`. */
export function locate({ text, report }: Reading, path: YamlPath, quote: string, nth?: number): Stretch | undefined {
  const found = findQuote(text, quote, nth)
  if (found.ok) return found.value
  report(path, ...quoteFault(found.error))
  return undefined
}
