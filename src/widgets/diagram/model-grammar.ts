import { modelWords as words } from '#strings/diagram-models.ts'
import type { TreeItem, TreeModel } from './model.ts'

/** What Mermaid's railroads give, whatever their notation, as far as it is read here. */
export interface GrammarData {
  getRules(): readonly { readonly name: string; readonly definition: Rail }[]
}

type Rail =
  | { readonly type: 'terminal'; readonly value: string }
  | { readonly type: 'nonterminal'; readonly name: string }
  | { readonly type: 'special'; readonly text: string }
  | { readonly type: 'sequence'; readonly elements: readonly Rail[] }
  | { readonly type: 'choice'; readonly alternatives: readonly Rail[] }
  | { readonly type: 'optional'; readonly element: Rail }
  | {
      readonly type: 'repetition'
      readonly element: Rail
      readonly min: number
      /** Infinite where there is no end. */
      readonly max: number
      readonly separator?: Rail
    }

/** Each rule and what it is made of, in order. */
export const grammarTree = (data: GrammarData): TreeModel => ({
  kind: 'tree',
  items: data.getRules().map(({ name, definition }) => holding(name, partsOf(definition))),
})

/** What stands alone is told on the line of what holds it. */
function holding(text: string, items: readonly TreeItem[]): TreeItem {
  const [only, ...more] = items
  return only && more.length === 0 ? { text: `${text}: ${only.text}`, items: only.items } : { text, items }
}

/** A row of rails is told piece by piece where it stands in a list anyway. */
const partsOf = (rail: Rail): readonly TreeItem[] =>
  rail.type === 'sequence' ? rail.elements.map(itemOf) : [itemOf(rail)]

function itemOf(rail: Rail): TreeItem {
  switch (rail.type) {
    case 'terminal':
      return { text: `"${rail.value}"`, items: [] }
    case 'nonterminal':
      return { text: rail.name, items: [] }
    case 'special':
      return { text: rail.text, items: [] }
    case 'sequence':
      return holding(words.inTurn, rail.elements.map(itemOf))
    case 'choice':
      return { text: words.oneOf, items: rail.alternatives.map(itemOf) }
    case 'optional':
      return holding(words.optional, partsOf(rail.element))
    case 'repetition': {
      const times = words.repeated(rail.min, Number.isFinite(rail.max) ? rail.max : undefined)
      const between = rail.separator ? [holding(words.between, partsOf(rail.separator))] : []
      return holding(times, [...partsOf(rail.element), ...between])
    }
  }
}
