import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

export const isTask = (node: Element | undefined): node is Element =>
  String(node?.properties.className ?? '').includes('task-list-item')

/**
 * Gives each task item the key by which its tick is kept: its words, and a number where they occur again. The first
 * keeps the plain words, so that a tick survives the addition of a twin below it.
 */
export function rehypeTasks() {
  return (tree: Root) => {
    const counts = new Map<string, number>()
    visit(tree, 'element', node => {
      if (!isTask(node)) return
      const words = textOf(node).trim().slice(0, 80)
      const count = (counts.get(words) ?? 0) + 1
      counts.set(words, count)
      node.properties.dataTask = count === 1 ? words : `${words}~${count}`
    })
  }
}
