import type { Properties } from 'hast'
import type { Nodes, RootContent } from 'mdast'

/** A Markdown node of our own that becomes the element `name`; what it means is told by its data attributes. */
export function element(name: string, properties: Properties, children: readonly Nodes[]): RootContent {
  const node = { type: 'lessonElement', data: { hName: name, hProperties: properties }, children: [...children] }
  return node as unknown as RootContent
}

/** Adds attributes to the element that a Markdown node becomes. */
export function mark(node: Nodes, properties: Properties): void {
  const data = (node.data ?? {}) as { hProperties?: Properties }
  node.data = { ...data, hProperties: { ...data.hProperties, ...properties } } as never
}

export const startOf = (node: Nodes) => node.position?.start.offset ?? -1
export const endOf = (node: Nodes) => node.position?.end.offset ?? -1
