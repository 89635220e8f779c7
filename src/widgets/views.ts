import type { ComponentType } from 'react'
import type { PageWidgetName, WidgetName } from './catalog.ts'
import type { WidgetViewProps } from './widget.ts'

/** What the page hands to a view it knows only by name; the props were checked by the catalog's schema at build. */
export type AnyWidgetView = ComponentType<WidgetViewProps<never>>

type Views = { readonly [Name in WidgetName | PageWidgetName]: () => Promise<{ readonly default: AnyWidgetView }> }

/** One lazy view per widget; a missing one does not compile. */
export const VIEWS: Views = {
  calculator: () => import('./calculator/CalculatorView.tsx'),
  workload: () => import('./calculator/mine/MineView.tsx'),
  discussion: () => import('./discussion/DiscussionView.tsx'),
  quiz: () => import('./quiz/QuizView.tsx'),
  check: () => import('./quiz/CheckView.tsx'),
  review: () => import('./quiz/review/ReviewView.tsx'),
  practice: () => import('./quiz/practice/PracticeView.tsx'),
  exam: () => import('./quiz/exam/ExamView.tsx'),
  'quiz-export': () => import('./quiz/export/ExportView.tsx'),
  'self-check': () => import('./self-check/SelfCheckView.tsx'),
}
