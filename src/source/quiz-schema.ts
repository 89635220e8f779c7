import * as z from 'zod/mini'
import { CONCEPTS, type Level, QUESTION_KINDS } from '#core/quiz/question.ts'

/** The three levels as authors write them, from easy to hard. */
export const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  기초: 'basic',
  응용: 'applied',
  심화: 'advanced',
}

/** YAML reads a bare number as one; an option may be `3`. */
const shown = z.pipe(z.union([z.string(), z.number()]), z.transform(String)).check(z.regex(/\S/))
const text = z.string().check(z.regex(/\S/))
const base = {
  /** Kebab-case and stable for ever: what a reader answered is found by it. */
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  concept: z.int().check(z.minimum(1), z.maximum(CONCEPTS)),
  level: z.enum(Object.keys(LEVEL_WORDS) as [string, ...string[]]),
  ask: text,
  /** Heading of the Markdown under which the answer stands. */
  place: text,
  /** A piece of session.md that answers it, within one line: feedback leads there. */
  quote: z.optional(text),
  hint: z.optional(text),
  /** Keys of figures that the question rests on without printing them. */
  facts: z.optional(z.array(text)),
}

const choice = z.strictObject({ text: shown, right: z.optional(z.boolean()), say: text })
const choices = z.array(choice).check(z.minLength(2))

const answer = z.strictObject({
  /** Key of the fact or cost result that is the right answer. */
  figure: text,
  /** Unit that is asked for; without it, the figure's own. */
  unit: z.optional(text),
  /** How far an answer may be off, in `unit`. */
  tolerance: z.optional(z.number().check(z.minimum(0))),
})
const says = z.strictObject({ right: text, wrong: text })

const numeric = z.strictObject({
  ...base,
  kind: z.literal('numeric'),
  answer,
  say: says,
  /** Wrong results that a known mistake gives, each with the sentence that names the mistake. */
  traps: z.optional(z.array(z.strictObject({ figure: text, say: text }))),
})

const chosen = z.strictObject({ ...base, kind: z.enum(['single', 'multiple']), choices })

/** `ask` is the statement; `choices` are reasons, of which one is right. */
const truth = z.strictObject({ ...base, kind: z.literal('truth'), truth: z.boolean(), choices })

const ordering = z.strictObject({
  ...base,
  kind: z.literal('ordering'),
  /** In the right order. */
  items: z.array(z.strictObject({ text: shown, say: text })).check(z.minLength(3)),
})

const matching = z.strictObject({
  ...base,
  kind: z.literal('matching'),
  pairs: z.array(z.strictObject({ left: shown, right: shown, say: text })).check(z.minLength(2)),
  /** Right sides that belong to none. */
  others: z.optional(z.array(shown)),
})

const gap = z.strictObject({
  /** All spellings that are right; the first is shown as the answer. */
  accept: z.array(shown).check(z.minLength(1)),
  say: text,
  /** Wrong answers that are to be expected. */
  traps: z.optional(z.array(z.strictObject({ text: shown, say: text }))),
})
const gaps = z.array(gap).check(z.minLength(1))

const fill = z.strictObject({ ...base, kind: z.literal('fill'), gaps })

const output = z.strictObject({
  ...base,
  kind: z.literal('output'),
  /** A piece of text that only one code block of session.md has; the whole block is shown. */
  code: text,
  /** Lines that are run after it. */
  run: z.optional(text),
  gaps,
})

const line = z.strictObject({
  ...base,
  kind: z.literal('line'),
  /** A piece of text that only one code block of session.md has; it is shown without its comments. */
  code: text,
  /** A piece of text that only the wrong line of it has. */
  line: text,
  say: says,
})

/** One entry of `questions` in `quiz.yaml`. */
export const questionSchema = z.discriminatedUnion('kind', [
  chosen,
  truth,
  numeric,
  ordering,
  matching,
  fill,
  output,
  line,
])

export type QuestionYaml = z.infer<typeof questionSchema>
export type YamlOf<Kind extends QuestionYaml['kind']> = Extract<QuestionYaml, { kind: Kind }>

/** What to write under each key. Shown to an author whose value was refused. */
export const QUIZ_REMEDIES: Readonly<Record<string, string>> = {
  id: 'write a short name in kebab-case, such as `timeout-max`; it must never change afterwards',
  concept: `write the number of the concept, from 1 to ${CONCEPTS}`,
  level: `write one of: ${Object.keys(LEVEL_WORDS).join(', ')}`,
  kind: `write one of: ${QUESTION_KINDS.join(', ')}`,
  ask: 'write the question as one sentence',
  place: 'write the heading of session.md that answers the question, such as one of its concepts',
  quote: 'copy a piece of session.md letter by letter, within one line and only once there, or leave the key out',
  hint: 'write one sentence, or leave the key out',
  facts: 'write a list of keys of facts or cost results, or leave the key out',
  choices: 'write at least two choices, each with `text` and `say`',
  text: 'write what the reader chooses, between quotes if it is a number',
  right: 'write `right: true`, or leave the key out',
  say: 'write one sentence that says why it is right or wrong; numeric and line questions need `say: { right: …, wrong: … }`',
  wrong: 'write one sentence for a wrong answer',
  truth: 'write `truth: true` or `truth: false`',
  answer: 'write `answer: { figure: <key>, unit: <unit>, tolerance: <number> }`',
  figure: 'write the key of a fact or a cost result',
  unit: 'write a unit, such as USD, ms, min, MB, GB-s, requests',
  tolerance: 'write how far an answer may be off, 0 or more',
  traps:
    'write a list of known wrong answers: `{ figure: <key>, say: <sentence> }`, for a gap `{ text: <answer>, say: <sentence> }`',
  items: 'write at least three items in the right order, each with `text` and `say`',
  pairs: 'write at least two pairs, each with `left`, `right` and `say`',
  left: 'write what stands left',
  others: 'write a list of right sides that belong to no pair, or leave the key out',
  gaps: 'write one entry for each gap, each with `accept` (a list of right spellings) and `say`',
  accept: 'write a list of right spellings; the first is shown as the answer',
  code: 'copy a piece of text that only one code block of session.md has',
  run: 'write the lines that are run after the code block, or leave the key out',
  line: 'copy a piece of text that only the wrong line has',
}
