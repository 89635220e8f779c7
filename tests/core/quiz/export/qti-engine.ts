import { all, elementsOf, type Node } from './qti-reading.ts'

/** What a test system knows of a variable; null is nothing. */
type Value = readonly string[] | null

type Responses = Readonly<Record<string, readonly string[]>>

export interface Outcome {
  readonly score: number
  readonly feedback: readonly string[]
}

/**
 * Runs an item's response processing, as the specification says it, on responses that somebody gave.
 * Only the operators that our items use; another one throws.
 */
export function processed(item: Node, responses: Responses): Outcome {
  const outcomes = new Map<string, Value>([
    ['SCORE', ['0']],
    ['FEEDBACK', null],
  ])
  const engine = new Engine(item, responses, outcomes)
  for (const processing of all(item, 'responseProcessing')) for (const rule of elementsOf(processing)) engine.run(rule)
  return { score: Number(outcomes.get('SCORE')?.[0]), feedback: outcomes.get('FEEDBACK') ?? [] }
}

class Engine {
  private readonly declarations: ReadonlyMap<string, Node>

  private readonly responses: Responses
  private readonly outcomes: Map<string, Value>

  constructor(item: Node, responses: Responses, outcomes: Map<string, Value>) {
    this.responses = responses
    this.outcomes = outcomes
    this.declarations = new Map(all(item, 'responseDeclaration').map(one => [one.attributes.identifier ?? '', one]))
  }

  run(rule: Node): void {
    if (rule.name === 'setOutcomeValue') {
      const [expression] = elementsOf(rule)
      if (expression) this.outcomes.set(rule.attributes.identifier ?? '', this.valueOf(expression))
      return
    }
    if (rule.name !== 'responseCondition') throw new Error(`unknown rule ${rule.name}`)
    for (const branch of elementsOf(rule)) {
      const [condition, ...rules] = elementsOf(branch)
      const isElse = branch.name === 'responseElse'
      if (!isElse && condition && this.valueOf(condition)?.[0] !== 'true') continue
      for (const next of isElse ? elementsOf(branch) : rules) this.run(next)
      return
    }
  }

  private valueOf(node: Node): Value {
    const operands = elementsOf(node).map(child => this.valueOf(child))
    const name = node.attributes.identifier ?? ''
    switch (node.name) {
      case 'baseValue':
        return [node.text]
      case 'variable':
        return this.responses[name] ?? this.outcomes.get(name) ?? null
      case 'correct':
        return all(this.declared(name), 'correctResponse').flatMap(one => all(one, 'value').map(({ text }) => text))
      case 'mapResponse':
        return [String(this.mapped(name))]
      case 'multiple':
        return operands.flatMap(operand => operand ?? [])
      case 'sum':
        return [String(operands.reduce((sum, operand) => sum + Number(operand?.[0]), 0))]
      case 'divide':
        return [String(Number(operands[0]?.[0]) / Number(operands[1]?.[0]))]
      case 'index':
        return operands[0]?.slice(Number(node.attributes.n) - 1, Number(node.attributes.n)) ?? null
      case 'and':
        return [String(operands.every(operand => operand?.[0] === 'true'))]
      default:
        return this.compared(node, operands)
    }
  }

  private compared(node: Node, [left, right]: readonly Value[]): Value {
    const [given, wanted] = [left?.[0], right?.[0]]
    if (given === undefined || wanted === undefined) return null
    switch (node.name) {
      case 'match':
        return [String(JSON.stringify(left) === JSON.stringify(right))]
      case 'stringMatch':
        return [String(given === wanted || (isLoose(node) && given.toLowerCase() === wanted.toLowerCase()))]
      case 'equal': {
        const within = Number((node.attributes.tolerance ?? '0').split(' ')[0])
        return [String(Math.abs(Number(given) - Number(wanted)) <= within + 1e-12)]
      }
      default:
        throw new Error(`unknown operator ${node.name}`)
    }
  }

  /** Points of every value that is mapped, not below the lower bound. */
  private mapped(name: string): number {
    const [mapping] = all(this.declared(name), 'mapping')
    if (mapping === undefined) throw new Error(`${name} has no mapping`)
    const entries = all(mapping, 'mapEntry')
    const points = [...new Set(this.responses[name] ?? [])].map(given => {
      const entry = entries.find(one => isAlike(one, given))
      return Number(entry?.attributes.mappedValue ?? mapping.attributes.defaultValue)
    })
    const sum = points.reduce((total, point) => total + point, 0)
    return Math.max(Number(mapping.attributes.lowerBound ?? Number.NEGATIVE_INFINITY), sum)
  }

  private declared(name: string): Node {
    const found = this.declarations.get(name)
    if (found === undefined) throw new Error(`${name} is not declared`)
    return found
  }
}

const isLoose = ({ attributes }: Node) => attributes.caseSensitive === 'false'
const isAlike = (entry: Node, given: string) =>
  entry.attributes.mapKey === given ||
  (isLoose(entry) && entry.attributes.mapKey?.toLowerCase() === given.toLowerCase())
