import * as z from 'zod/mini'

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
