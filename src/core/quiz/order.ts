import type { MatchingQuestion, OrderingQuestion } from './question.ts'
import { randomOf, seedOf, shuffled } from './random.ts'

/**
 * How the items of an ordering question are found: mixed, the same for everybody, and never in the right order.
 *
 * - In: a question. Out: indexes of its items, each once. Errors: none.
 */
export function startOrder({ id, items }: Pick<OrderingQuestion, 'id' | 'items'>): readonly number[] {
  const right = items.map((_, index) => index)
  const mixed = shuffled(right, randomOf(seedOf(id)))
  return mixed.every((item, index) => item === index) ? [...right.slice(1), ...right.slice(0, 1)] : mixed
}

/**
 * An item one place earlier or later.
 *
 * - In: an order, the place that is moved (0 = first), -1 for earlier or 1 for later. Out: the new order; at an end, the same.
 * - Errors: none.
 */
export function moved(order: readonly number[], place: number, by: -1 | 1): readonly number[] {
  const [from, to] = [order[place], order[place + by]]
  if (from === undefined || to === undefined) return order
  return order.map((item, index) => (index === place ? to : index === place + by ? from : item))
}

/**
 * What can be chosen for each left side: the right sides of all pairs and those that belong to none, mixed, the same for everybody.
 *
 * - In: a question. Out: texts; an answer names them by their index here. Errors: none.
 */
export const rightSides = ({
  id,
  pairs,
  others,
}: Pick<MatchingQuestion, 'id' | 'pairs' | 'others'>): readonly string[] =>
  shuffled([...pairs.map(({ right }) => right), ...others], randomOf(seedOf(id)))
