import type { ComponentType } from 'react'
import type { WidgetName } from './catalog.ts'
import type { WidgetViewProps } from './widget.ts'

/** What the page hands to a view it knows only by name; the props were checked by the catalog's schema at build. */
export type AnyWidgetView = ComponentType<WidgetViewProps<never>>

/** One lazy view per catalog entry; a missing one does not compile. */
export const VIEWS: { readonly [Name in WidgetName]: () => Promise<{ readonly default: AnyWidgetView }> } = {
  calculator: () => import('./calculator/CalculatorView.tsx'),
  workload: () => import('./calculator/mine/MineView.tsx'),
  quiz: () => import('./quiz/QuizView.tsx'),
}
