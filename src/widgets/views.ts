import type { ComponentType } from 'react'
import { type Loader, retriable } from '#ui/retriable.ts'
import type { PageWidgetName, WidgetName } from './catalog.ts'
import type { WidgetViewProps } from './widget.ts'

/** What the page hands to a view it knows only by name; the props were checked by the catalog's schema at build. */
export type AnyWidgetView = ComponentType<WidgetViewProps<never>>

type Views = { readonly [Name in WidgetName | PageWidgetName]: Loader<{ readonly default: AnyWidgetView }> }

/** One lazy view per widget; a missing one does not compile. */
export const VIEWS: Views = {
  calculator: retriable(() => import('./calculator/CalculatorView.tsx')),
  workload: retriable(() => import('./calculator/mine/MineView.tsx')),
  discussion: retriable(() => import('./discussion/DiscussionView.tsx')),
  quiz: retriable(() => import('./quiz/QuizView.tsx')),
  check: retriable(() => import('./quiz/CheckView.tsx')),
  review: retriable(() => import('./quiz/review/ReviewView.tsx')),
  practice: retriable(() => import('./quiz/practice/PracticeView.tsx')),
  exam: retriable(() => import('./quiz/exam/ExamView.tsx')),
  'quiz-export': retriable(() => import('./quiz/export/ExportView.tsx')),
  'self-check': retriable(() => import('./self-check/SelfCheckView.tsx')),
}
