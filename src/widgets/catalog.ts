import { calculatorProps, mineProps } from './calculator/props.ts'
import { discussionProps } from './discussion/props.ts'
import { checkProps, quizProps } from './quiz/props.ts'
import { selfCheckProps } from './self-check/props.ts'

/** Every widget an author may place, with the schema of its props. The source room checks with it; no React here. */
export const CATALOG = {
  calculator: calculatorProps,
  discussion: discussionProps,
  quiz: quizProps,
  check: checkProps,
  'self-check': selfCheckProps,
  workload: mineProps,
} as const

export type WidgetName = keyof typeof CATALOG

/** Widgets that have a page of their own and are placed by the build alone. */
export const PAGE_WIDGETS = ['review', 'practice', 'exam', 'quiz-export'] as const
export type PageWidgetName = (typeof PAGE_WIDGETS)[number]
