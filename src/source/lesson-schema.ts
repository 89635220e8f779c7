import * as z from 'zod/mini'
import { CATALOG } from '#widgets/catalog.ts'

/** zod/mini has no words of its own until it is given some. */
z.config(z.locales.en())

const text = z.string().check(z.minLength(1))
const nth = z.optional(z.int().check(z.positive()))

/** YAML reads a bare year as a number. */
const date = z.pipe(z.union([z.string(), z.int()]), z.transform(String)).check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))

const step = z.strictObject({
  nodes: z.optional(z.array(text)),
  /** `A>B`: the line from A to B. */
  edges: z.optional(z.array(text.check(z.regex(/^[^>\s]+>[^>\s]+$/)))),
  text,
})

const diagram = z.strictObject({
  /** A piece of text that only this fence has. */
  has: z.optional(text),
  /** Key of `figures`, instead of `has`. */
  figure: z.optional(text),
  title: z.optional(text),
  description: z.optional(text),
  roles: z.optional(z.record(z.string(), text)),
  series: z.optional(z.record(z.string(), text)),
  stepped: z.optional(z.array(text)),
  steps: z.optional(z.array(step)),
  /** Node → a heading, or a term of `glossary`. */
  links: z.optional(z.record(z.string(), text)),
})

const widget = z.strictObject({
  widget: z.enum(Object.keys(CATALOG) as [keyof typeof CATALOG, ...(keyof typeof CATALOG)[]]),
  /** Heading at the end of whose part the widget stands. */
  after: text,
  props: z.optional(z.record(z.string(), z.unknown())),
})

const term = z.strictObject({
  term: text,
  also: z.optional(z.array(text)),
  english: z.optional(text),
  text,
})

const claim = z.strictObject({
  quote: text,
  nth,
  /** Number as it is written in the quote → key of the figure that it must equal. */
  is: z.record(z.string(), text),
  /** Key of `assumptions`, where the number holds only under stated conditions. */
  assume: z.optional(text),
})

const correction = z.strictObject({
  row: z.optional(z.int()),
  quote: text,
  nth,
  severity: z.enum(['A', 'B', 'C', 'D']),
  now: text,
  why: z.optional(text),
  source: text,
  date,
})

const plan = z.strictObject({
  /** How the presenter's window names it. */
  label: z.optional(text),
  /** Minutes of the class, where it is not that of the schedule. */
  planned: z.optional(z.int().check(z.positive())),
  teach: z.optional(z.array(text)),
  self: z.optional(z.array(text)),
})

/** Everything that `lesson.yaml` may say. Each key is explained, with an example, in `content/README.md`. */
export const lessonSchema = z.strictObject({
  title: z.optional(text),
  summary: z.optional(text),
  schedule: z.optional(
    z.strictObject({ planned: z.int().check(z.positive()), plans: z.optional(z.record(z.string(), plan)) }),
  ),
  figures: z.optional(z.record(z.string(), text)),
  diagrams: z.optional(z.array(diagram)),
  widgets: z.optional(z.array(widget)),
  glossary: z.optional(z.array(term)),
  claims: z.optional(z.array(claim)),
  assumptions: z.optional(z.record(z.string(), text)),
  corrections: z.optional(z.array(correction)),
  /** Sources of corrections that the pricing module does not know. */
  sources: z.optional(z.record(z.string(), z.strictObject({ title: text, url: z.optional(text) }))),
})

/** What to write where a key's value is not accepted, by the last key of its path. */
export const REMEDIES: Readonly<Record<string, string>> = {
  date: 'write a day, a month or a year: 2026-10-01, 2026-10, 2026',
  severity: 'write A (wrong), B (outdated), C (contradicts itself) or D (imprecise)',
  widget: `write one of: ${Object.keys(CATALOG).join(', ')}`,
  nth: 'write which occurrence is meant, counted from 1',
  quote: 'copy a piece of session.md letter by letter, within one line',
  now: 'write one short sentence that says what is right',
  source: 'write a key of src/core/aws/sources.ts, or of `sources`',
  after: 'write the words of a heading of session.md',
  has: 'copy a piece of text that only that Mermaid block has',
  figure: 'write a key of `figures`',
  nodes: 'write a list of ids, as the diagram has them: [A, B]',
  edges: "write a list of lines, each with the ids of both ends: ['A>B']",
  steps: "write a list, each entry with nodes or edges, and text: { nodes: [A], edges: ['A>B'], text: … }",
  links: 'write one line for each node, with a heading or a term: A: Lambda',
  term: 'write the word as the lesson spells it',
  text: 'write one or two plain sentences',
  also: 'write a list of other spellings: [Serverless, FaaS]',
  title: 'write a few words; between quotes if it is a number',
  planned: 'write the length of the class in minutes',
  is: "write one line for each number, as the quote has it: '$0.20': lambda.request",
  figures: 'write one line for each image: image-name: figures/name.mmd',
}

/** What the entries of each list and the file itself may have, to be shown to an author who misspelt a key. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(lessonSchema.shape),
  diagrams: Object.keys(diagram.shape),
  widgets: Object.keys(widget.shape),
  glossary: Object.keys(term.shape),
  claims: Object.keys(claim.shape),
  corrections: Object.keys(correction.shape),
}

export type LessonYaml = z.infer<typeof lessonSchema>
export type DiagramYaml = z.infer<typeof diagram>
export type ClaimYaml = z.infer<typeof claim>
