/** Where a widget is drawn. A mode is a shell, never a flag deeper inside. */
export type Where = 'page' | 'stage' | 'preview'

/**
 * What every widget view is given.
 *
 * - `id`: unique in the page and stable between builds; stores are found by it.
 * - `props`: what the author wrote, checked by the schema in `catalog.ts` and resolved by the build.
 *
 * A view is drawn once at build (its HTML is in the page before any script) and hydrated when it comes near, so its
 * first render must depend on `props` alone: no clock, no random, no storage, no window.
 */
export interface WidgetViewProps<Props> {
  readonly id: string
  readonly where: Where
  readonly props: Props
}
