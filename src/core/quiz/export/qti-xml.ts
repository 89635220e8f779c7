import { element, xmlText } from './markup.ts'

/** An item's parts, each XML. `always` is said after any answer, each other feedback when its name is among `FEEDBACK`. */
export interface ItemParts {
  readonly responses: readonly string[]
  readonly body: readonly string[]
  readonly processing: readonly string[]
  readonly feedback: readonly Feedback[]
  readonly always: readonly string[]
}

export interface Feedback {
  readonly name: string
  readonly say: string
}

/** Name of the feedback that is said after any answer. */
export const ALWAYS = 'EXPLANATION'

/**
 * A text with its line ends.
 *
 * - In: any text. Out: inline content. Errors: none.
 */
export const inline = (text: string): string => xmlText(text).replaceAll('\n', '<br/>')

/**
 * A paragraph.
 *
 * - In: any text. Out: an element; nothing for no text. Errors: none.
 */
export const paragraph = (text: string): string => (text === '' ? '' : element('p', {}, inline(text)))

/**
 * Lines of code.
 *
 * - In: lines. Out: an element; nothing for no lines. Errors: none.
 */
export const code = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : element('pre', {}, xmlText(lines.join('\n')))

/**
 * The value that a response or an outcome has.
 *
 * - In: its name. Out: XML. Errors: none.
 */
export const variable = (identifier: string): string => element('variable', { identifier })

/**
 * The right value of a response.
 *
 * - In: its name. Out: XML. Errors: none.
 */
export const correct = (identifier: string): string => element('correct', { identifier })

/**
 * A value as it stands.
 *
 * - In: its type, the value. Out: XML. Errors: none.
 */
export const value = (baseType: 'identifier' | 'float' | 'string', content: string | number): string =>
  element('baseValue', { baseType }, xmlText(String(content)))

const set = (identifier: string, expression: string) => element('setOutcomeValue', { identifier }, expression)

/**
 * Sets the points.
 *
 * - In: an expression of a float. Out: XML. Errors: none.
 */
export const score = (expression: string): string => set('SCORE', expression)

/**
 * Adds names to the feedback that is shown.
 *
 * - In: expressions of identifiers, single or several; one that is null adds nothing. Out: XML. Errors: none.
 */
export const tell = (...expressions: readonly string[]): string =>
  set('FEEDBACK', element('multiple', {}, variable('FEEDBACK'), ...expressions))

/**
 * The points as a share of all parts.
 *
 * - In: an expression that counts the parts that are right; how many there are. Out: XML. Errors: none.
 */
export const share = (expression: string, all: number): string =>
  score(element('divide', {}, expression, value('float', all)))

/** A condition and what happens under it. */
export interface Case {
  readonly when: string
  readonly outcome: readonly string[]
}

/**
 * The first case whose condition holds.
 *
 * - In: cases in order; what happens under none of them. Out: XML; nothing without cases. Errors: none.
 */
export function firstOf(cases: readonly Case[], otherwise: readonly string[] = []): string {
  const [first, ...rest] = cases
  if (first === undefined) return ''
  return element(
    'responseCondition',
    {},
    element('responseIf', {}, first.when, ...first.outcome),
    ...rest.map(({ when, outcome }) => element('responseElseIf', {}, when, ...outcome)),
    otherwise.length === 0 ? '' : element('responseElse', {}, ...otherwise),
  )
}

type Cardinality = 'single' | 'multiple' | 'ordered'
type BaseType = 'identifier' | 'directedPair' | 'float' | 'string'

/**
 * Declares a response and its right value.
 *
 * - In: name, cardinality, type, the right values, a mapping to points as XML. Out: XML. Errors: none.
 */
export const response = (
  identifier: string,
  cardinality: Cardinality,
  baseType: BaseType,
  right: readonly string[],
  mapping = '',
): string =>
  element(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    element('correctResponse', {}, ...right.map(one => element('value', {}, xmlText(one)))),
    mapping,
  )
