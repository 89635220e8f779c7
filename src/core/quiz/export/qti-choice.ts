import type { Choice, LineQuestion, MultipleQuestion, SingleQuestion, TruthQuestion } from '../question.ts'
import { element } from './markup.ts'
import {
  code,
  correct,
  type Feedback,
  firstOf,
  type ItemParts,
  inline,
  paragraph,
  response,
  score,
  share,
  tell,
  value,
  variable,
} from './qti-xml.ts'
import type { ExportWords } from './words.ts'

const nameOf = (index: number) => `C${index + 1}`

interface Listed {
  readonly name: string
  readonly text: string
}

const listed = (choices: readonly Choice[]): readonly Listed[] =>
  choices.map(({ text }, index) => ({ name: nameOf(index), text }))
const rightOnes = (choices: readonly Choice[]) => choices.flatMap(({ right }, index) => (right ? [nameOf(index)] : []))
const feedbackOf = (choices: readonly Choice[]): readonly Feedback[] =>
  choices.map(({ say }, index) => ({ name: nameOf(index), say }))

const choiceInteraction = (identifier: string, most: number, prompt: string, choices: readonly Listed[]) =>
  element(
    'choiceInteraction',
    { responseIdentifier: identifier, shuffle: false, maxChoices: most },
    prompt === '' ? '' : element('prompt', {}, inline(prompt)),
    ...choices.map(({ name, text }) => element('simpleChoice', { identifier: name }, inline(text))),
  )

const isRight = (identifier: string) => element('match', {}, variable(identifier), correct(identifier))
const one = value('float', 1)

/**
 * One choice of several.
 *
 * - In: a question. Out: the parts of its item. Errors: none.
 */
export const singleParts = ({ ask, choices }: SingleQuestion): ItemParts => ({
  responses: [response('RESPONSE', 'single', 'identifier', rightOnes(choices))],
  body: [choiceInteraction('RESPONSE', 1, ask, listed(choices))],
  processing: [firstOf([{ when: isRight('RESPONSE'), outcome: [score(one)] }]), tell(variable('RESPONSE'))],
  feedback: feedbackOf(choices),
  always: [],
})

/**
 * Several choices: each right one adds, each wrong one takes away, never below 0.
 *
 * - In: a question, the words around it. Out: the parts of its item. Errors: none.
 */
export function multipleParts({ kind, ask, choices }: MultipleQuestion, words: ExportWords): ItemParts {
  const entries = choices.map(({ right }, index) =>
    element('mapEntry', { mapKey: nameOf(index), mappedValue: right ? 1 : -1 }),
  )
  const right = rightOnes(choices)
  const mapping = element('mapping', { lowerBound: 0, defaultValue: 0 }, ...entries)
  return {
    responses: [response('RESPONSE', 'multiple', 'identifier', right, mapping)],
    body: [paragraph(ask), choiceInteraction('RESPONSE', 0, words.instruction[kind], listed(choices))],
    processing: [share(element('mapResponse', { identifier: 'RESPONSE' }), right.length), tell(variable('RESPONSE'))],
    feedback: feedbackOf(choices),
    always: [],
  }
}

/**
 * A verdict on a statement and the reason for it: half of the point each, the reason only under a right verdict.
 *
 * - In: a question, the words around it. Out: the parts of its item. Errors: none.
 */
export function truthParts({ kind, ask, truth, choices }: TruthQuestion, words: ExportWords): ItemParts {
  const verdicts = [true, false].map(verdict => ({ name: verdictName(verdict), text: words.truth(verdict) }))
  return {
    responses: [
      response('VERDICT', 'single', 'identifier', [verdictName(truth)]),
      response('REASON', 'single', 'identifier', rightOnes(choices)),
    ],
    body: [
      paragraph(words.instruction[kind]),
      choiceInteraction('VERDICT', 1, ask, verdicts),
      choiceInteraction('REASON', 1, words.reason, listed(choices)),
    ],
    processing: [
      firstOf([
        { when: element('and', {}, isRight('VERDICT'), isRight('REASON')), outcome: [score(one)] },
        { when: isRight('VERDICT'), outcome: [score(value('float', 0.5))] },
      ]),
      tell(variable('REASON')),
    ],
    feedback: feedbackOf(choices),
    always: [],
  }
}

const verdictName = (verdict: boolean) => (verdict ? 'TRUE' : 'FALSE')

/**
 * The wrong line of an example: its lines are the choices, empty ones left out.
 *
 * - In: a question, the words around it. Out: the parts of its item. Errors: none.
 */
export function lineParts({ kind, ask, code: lines, wrong, say }: LineQuestion, words: ExportWords): ItemParts {
  const kept = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line: line.trim(), index }]))
  const choices = kept.map(({ line, index }) => ({ name: nameOf(index), text: `${words.line(index + 1)}: ${line}` }))
  return {
    responses: [response('RESPONSE', 'single', 'identifier', [nameOf(wrong)])],
    body: [
      paragraph(ask),
      code(lines.map((line, index) => `${index + 1}: ${line}`)),
      choiceInteraction('RESPONSE', 1, words.instruction[kind], choices),
    ],
    processing: [firstOf([{ when: isRight('RESPONSE'), outcome: [score(one)] }]), tell(variable('RESPONSE'))],
    feedback: kept.map(({ index }) => ({ name: nameOf(index), say: index === wrong ? say.right : say.wrong })),
    always: [],
  }
}
