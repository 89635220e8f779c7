import * as z from 'zod/mini'
import { SCENARIO_KEYS } from '#core/cost/scenarios.ts'

/**
 * What an author may write for the calculator.
 *
 * - `preset`: the workload it starts with. One of the Seoul scenarios, whose receipt is then in the page before any script;
 *   the rows of the traffic table are us-east-1, which the reader's browser loads when it is asked for.
 * - `heading: false`: no visible title, where the page above already says what this is.
 */
export const calculatorProps = z.strictObject({
  preset: z._default(z.enum(['scenario1', 'scenario2', 'scenario3']), 'scenario1'),
  heading: z._default(z.boolean(), true),
})

export type CalculatorProps = z.output<typeof calculatorProps>

const words = z.string().check(z.minLength(1))

/**
 * Where a lesson answers to the reader's own workload. Each place is found by the author's own words.
 *
 * - `tables`: a table by the words of one of its heads; which scenario's requests each of its rows stands for.
 * - `days`: diagrams, by their title, below which the reader's own day is drawn, and whose paid places it shows.
 * - `decisions`: a flow chart by its title, and the ids of the nodes on the way to each side.
 * - `scenarios`: a paragraph or heading by its first words, and the scenario that stands there.
 */
export const mineProps = z.strictObject({
  preset: z._default(z.enum(['scenario1', 'scenario2', 'scenario3']), 'scenario1'),
  tables: z._default(z.array(z.strictObject({ column: words, rows: z.array(z.enum(SCENARIO_KEYS)) })), []),
  days: z._default(z.array(z.strictObject({ figure: words, side: z.enum(['lambda', 'ec2']) })), []),
  decisions: z._default(z.array(z.strictObject({ figure: words, lambda: z.array(words), ec2: z.array(words) })), []),
  scenarios: z._default(z.array(z.strictObject({ words, scenario: z.enum(SCENARIO_KEYS) })), []),
})

export type MineProps = z.output<typeof mineProps>
