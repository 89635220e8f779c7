import { calculatorProps, mineProps } from './calculator/props.ts'
import { quizProps } from './quiz/props.ts'

/** Every widget an author may place, with the schema of its props. The source room checks with it; no React here. */
export const CATALOG = {
  calculator: calculatorProps,
  quiz: quizProps,
  workload: mineProps,
} as const

export type WidgetName = keyof typeof CATALOG
