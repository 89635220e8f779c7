import { exploreWords as words } from '#strings/diagram-explore.ts'
import { button } from './element.ts'
import { explore } from './explore.ts'

/** The way into the drawing of `host` by keyboard, as the page has it under each figure. */
export function exploreButton(host: Element) {
  const made = button(words.start, () => explore(host, made), { class: 'diagram-explore' })
  return made
}
