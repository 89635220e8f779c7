import type { ModelEdge, ModelNode } from './model.ts'

/** Says in the drawing which node an element shows. */
export function markNode(part: Element, { id, label, note, details = [] }: ModelNode) {
  part.setAttribute('data-node', id)
  part.setAttribute('data-label', label)
  const more = [note, ...details].filter(Boolean).join('; ')
  if (more) part.setAttribute('data-more', more)
}

/** Says in the drawing which edge a line shows. */
export function markEdge(line: Element, { from, to, label, heads }: ModelEdge) {
  line.setAttribute('data-from', from)
  line.setAttribute('data-to', to)
  if (label) line.setAttribute('data-label', label)
  if (heads !== undefined) line.setAttribute('data-heads', String(heads))
}
