import { modelWords as words } from '#strings/diagram-models.ts'
import type { ModelNode } from './model.ts'
import { oneLine, where } from './model-parts.ts'

/** What Mermaid's classes, entities, requirements and cards have inside, as far as it is read here. */
export interface Inside {
  readonly annotations?: readonly string[]
  readonly members?: readonly { readonly text: string }[]
  readonly methods?: readonly { readonly text: string }[]
  readonly attributes?: readonly Attribute[]
  readonly type?: string
  readonly requirementId?: string
  readonly text?: string
  readonly risk?: string
  readonly verifyMethod?: string
  readonly docRef?: string
  readonly assigned?: string
  readonly ticket?: string
  readonly priority?: string
}

interface Attribute {
  readonly type: string
  readonly name: string
  readonly keys?: readonly string[]
  readonly comment?: string
}

/** What stands in a box below its name. */
export function insideOf(node: Inside): Pick<ModelNode, 'note' | 'details'> {
  const { note, details } = node.verifyMethod === undefined && node.docRef === undefined ? boxOf(node) : demandOf(node)
  return { ...where('note', note), ...(details.length === 0 ? {} : { details }) }
}

function boxOf({ annotations = [], members = [], methods = [], attributes = [], ...card }: Inside) {
  return {
    note: annotations.map(oneLine).join(', '),
    details: [
      ...[...members, ...methods].map(({ text }) => oneLine(text.replace(/^\\/, ''))),
      ...attributes.map(({ type, name, keys = [], comment = '' }) =>
        [type, name, ...keys, comment && `"${comment}"`].filter(Boolean).join(' '),
      ),
      ...told([words.assigned, card.assigned], [words.ticket, card.ticket], [words.priority, priorityOf(card)]),
    ],
  }
}

/** A requirement, or what is to meet it. */
function demandOf({ type = '', requirementId, text = '', risk = '', verifyMethod = '', docRef }: Inside) {
  return {
    note: words.requirements[type] ?? oneLine(type),
    details: [
      ...told([words.requirementId, requirementId]),
      ...(text === '' ? [] : [oneLine(text)]),
      ...told(
        [words.risk, words.priorities[risk] ?? risk],
        [words.verify, words.verifications[verifyMethod] ?? verifyMethod],
        [words.document, docRef],
      ),
    ],
  }
}

const priorityOf = ({ priority = '' }: Inside) => words.priorities[priority] ?? priority

const told = (...named: readonly (readonly [string, string | undefined])[]): readonly string[] =>
  named.flatMap(([name, value = '']) => (value === '' ? [] : [`${name}: ${oneLine(value)}`]))
