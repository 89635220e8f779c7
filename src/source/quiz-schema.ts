import * as z from 'zod/mini'
import { CONCEPTS, type Level } from '#core/quiz/question.ts'

/** The three levels as authors write them, from easy to hard. */
export const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  기초: 'basic',
  응용: 'applied',
  심화: 'advanced',
}

const text = z.string().check(z.minLength(1))
const base = {
  /** Kebab-case and stable for ever: what a reader answered is found by it. */
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  concept: z.int().check(z.minimum(1), z.maximum(CONCEPTS)),
  level: z.enum(Object.keys(LEVEL_WORDS) as [string, ...string[]]),
  ask: text,
  /** Heading of the Markdown under which the answer stands. */
  place: text,
  hint: z.optional(text),
}

const choice = z.strictObject({ text, right: z.optional(z.boolean()), say: text })
const choices = z.array(choice).check(z.minLength(2))

const answer = z.strictObject({
  /** Key of the fact or cost result that is the right answer. */
  figure: text,
  /** Unit that is asked for; without it, the figure's own. */
  unit: z.optional(text),
  /** How far an answer may be off, in `unit`. */
  tolerance: z.optional(z.number().check(z.minimum(0))),
})

const numeric = z.strictObject({
  ...base,
  kind: z.literal('numeric'),
  answer,
  say: z.strictObject({ right: text, wrong: text }),
  /** Wrong results that a known mistake gives, each with the sentence that names the mistake. */
  traps: z.optional(z.array(z.strictObject({ figure: text, say: text }))),
})

const chosen = z.strictObject({ ...base, kind: z.enum(['single', 'multiple']), choices })

/** One entry of `questions` in `quiz.yaml`. */
export const questionSchema = z.discriminatedUnion('kind', [chosen, numeric])

export type QuestionYaml = z.infer<typeof questionSchema>
export type ChosenYaml = z.infer<typeof chosen>
export type NumericYaml = z.infer<typeof numeric>

/** What to write under each key. Shown to an author whose value was refused. */
export const QUIZ_REMEDIES: Readonly<Record<string, string>> = {
  id: 'write a short name in kebab-case, such as `timeout-max`; it must never change afterwards',
  concept: `write the number of the concept, from 1 to ${CONCEPTS}`,
  level: `write one of: ${Object.keys(LEVEL_WORDS).join(', ')}`,
  kind: 'write one of: single, multiple, numeric',
  ask: 'write the question as one sentence',
  place: 'write the heading of session.md that answers the question, such as one of its concepts',
  hint: 'write one sentence, or leave the key out',
  choices: 'write at least two choices, each with `text` and `say`',
  text: 'write what the reader chooses, between quotes if it is a number',
  right: 'write `right: true`, or leave the key out',
  say: 'write one sentence that says why it is right or wrong; a numeric question needs `say: { right: …, wrong: … }`',
  wrong: 'write one sentence for a wrong answer',
  answer: 'write `answer: { figure: <key>, unit: <unit>, tolerance: <number> }`',
  figure: 'write the key of a fact or a cost result',
  unit: 'write a unit, such as USD, ms, min, MB, GB-s, requests',
  tolerance: 'write how far an answer may be off, 0 or more',
  traps: 'write a list of `{ figure: <key>, say: <sentence> }`',
}
