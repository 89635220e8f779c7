import { rightSides, startOrder } from '../order.ts'
import type {
  FillQuestion,
  Gap,
  MatchingQuestion,
  NumericQuestion,
  OrderingQuestion,
  OutputQuestion,
} from '../question.ts'
import { element } from './markup.ts'
import { askWithGaps, numberText } from './on-paper.ts'
import {
  code,
  correct,
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

const R = 'RESPONSE'

const box = (identifier: string, length: number) =>
  element('textEntryInteraction', { responseIdentifier: identifier, expectedLength: length })

/**
 * A number within its tolerance; known mistakes have their own feedback.
 *
 * - In: a question, the words around it. Out: the parts of its item. Errors: none.
 */
export function numericParts(question: NumericQuestion, words: ExportWords): ItemParts {
  const { ask, unit, amount, tolerance, say, traps, written } = question
  const near = (to: string) =>
    element(
      'equal',
      tolerance === 0
        ? { toleranceMode: 'exact' }
        : { toleranceMode: 'absolute', tolerance: `${numberText(tolerance)} ${numberText(tolerance)}` },
      variable(R),
      to,
    )
  const trapName = (index: number) => `TRAP${index + 1}`
  const name = (identifier: string) => tell(value('identifier', identifier))
  return {
    responses: [response(R, 'single', 'float', [numberText(amount)])],
    body: [
      paragraph(ask),
      element('p', {}, box(R, 15), ` ${inline(words.unit(unit))}`),
      paragraph(words.onlyNumber(words.unit(unit))),
    ],
    processing: [
      firstOf(
        [
          { when: near(correct(R)), outcome: [score(value('float', 1)), name('RIGHT')] },
          ...traps.map((trap, index) => ({
            when: near(value('float', numberText(trap.amount))),
            outcome: [name(trapName(index)), name('WRONG')],
          })),
        ],
        [name('WRONG')],
      ),
    ],
    feedback: [
      { name: 'RIGHT', say: say.right },
      ...traps.map((trap, index) => ({ name: trapName(index), say: trap.say })),
      { name: 'WRONG', say: say.wrong },
    ],
    always: [`${words.answer}: ${written}`],
  }
}

/**
 * Items to be put in order: each one in its place is a part of the point.
 *
 * - In: a question, the words around it. Out: the parts of its item. Errors: none.
 */
export function orderingParts(question: OrderingQuestion, words: ExportWords): ItemParts {
  const { kind, ask, items } = question
  const name = (item: number) => `I${item + 1}`
  const choice = (item: number) => element('simpleChoice', { identifier: name(item) }, inline(items[item]?.text ?? ''))
  const stands = (item: number) =>
    element('match', {}, element('index', { n: item + 1 }, variable(R)), value('identifier', name(item)))
  const add = score(element('sum', {}, variable('SCORE'), value('float', 1)))
  return {
    responses: [
      response(
        R,
        'ordered',
        'identifier',
        items.map((_, item) => name(item)),
      ),
    ],
    body: [
      paragraph(ask),
      element(
        'orderInteraction',
        { responseIdentifier: R, shuffle: true },
        element('prompt', {}, inline(words.instruction[kind])),
        ...startOrder(question).map(choice),
      ),
    ],
    processing: [
      ...items.map((_, item) => firstOf([{ when: stands(item), outcome: [add] }])),
      share(variable('SCORE'), items.length),
    ],
    feedback: [],
    always: items.map(({ text, say }, item) => `${words.position(item + 1)}: ${text} – ${say}`),
  }
}

/**
 * Pairs: each right one is a part of the point.
 *
 * - In: a question, the words around it. Out: the parts of its item. Errors: none.
 */
export function matchingParts(question: MatchingQuestion, words: ExportWords): ItemParts {
  const { kind, ask, pairs } = question
  const sides = rightSides(question)
  const side = (identifier: string, text: string) =>
    element('simpleAssociableChoice', { identifier, matchMax: 1 }, inline(text))
  const right = pairs.map((pair, index) => `L${index + 1} R${sides.indexOf(pair.right) + 1}`)
  const entries = right.map(mapKey => element('mapEntry', { mapKey, mappedValue: 1 }))
  return {
    responses: [response(R, 'multiple', 'directedPair', right, element('mapping', { defaultValue: 0 }, ...entries))],
    body: [
      paragraph(ask),
      element(
        'matchInteraction',
        { responseIdentifier: R, shuffle: false, maxAssociations: pairs.length },
        element('prompt', {}, inline(words.instruction[kind])),
        element('simpleMatchSet', {}, ...pairs.map(({ left }, index) => side(`L${index + 1}`, left))),
        element('simpleMatchSet', {}, ...sides.map((text, index) => side(`R${index + 1}`, text))),
      ),
    ],
    processing: [share(element('mapResponse', { identifier: R }), pairs.length)],
    feedback: [],
    always: pairs.map(({ left, right: to, say }) => `${left} – ${to}: ${say}`),
  }
}

/**
 * Gaps to be filled by typing, each a part of the point; capitals count only in what a program prints.
 *
 * - In: a question, the words around it. Out: the parts of its item. Errors: none.
 */
export function gapParts(question: FillQuestion | OutputQuestion, words: ExportWords): ItemParts {
  const { kind, gaps } = question
  const capitals = kind === 'output'
  const name = (index: number) => (gaps.length === 1 ? R : `${R}${index + 1}`)
  const label = (index: number) => (gaps.length === 1 ? '' : `(${index + 1}) `)
  const points = gaps.map((_, index) => element('mapResponse', { identifier: name(index) }))
  return {
    responses: gaps.map((gap, index) => typedResponse(name(index), gap, capitals)),
    body: [
      paragraph(askWithGaps(question)),
      capitals ? code(question.code.split('\n')) : '',
      paragraph(words.instruction[kind]),
      ...gaps.map((gap, index) => element('p', {}, label(index), box(name(index), lengthOf(gap)))),
    ],
    processing: [
      share(points.length === 1 ? points.join('') : element('sum', {}, ...points), gaps.length),
      ...gaps.map((gap, index) => trapCases(name(index), gap, capitals)),
    ],
    feedback: gaps.flatMap((gap, index) =>
      gap.traps.map(({ say }, trap) => ({ name: trapName(name(index), trap), say })),
    ),
    always: gaps.map(({ accept, say }, index) => `${label(index)}${accept[0] ?? ''}: ${say}`),
  }
}

const ROOM = 5
const lengthOf = ({ accept }: Gap) => Math.max(...accept.map(text => text.length)) + ROOM

function typedResponse(identifier: string, { accept }: Gap, caseSensitive: boolean): string {
  const entries = [...new Set(accept)].map(mapKey => element('mapEntry', { mapKey, mappedValue: 1, caseSensitive }))
  const mapping = element('mapping', { defaultValue: 0 }, ...entries)
  return response(identifier, 'single', 'string', accept.slice(0, 1), mapping)
}

const trapName = (identifier: string, trap: number) => `${identifier}_TRAP${trap + 1}`

const trapCases = (identifier: string, { traps }: Gap, caseSensitive: boolean) =>
  firstOf(
    traps.map(({ text }, trap) => ({
      when: element('stringMatch', { caseSensitive }, variable(identifier), value('string', text)),
      outcome: [tell(value('identifier', trapName(identifier, trap)))],
    })),
  )
