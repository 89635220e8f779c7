import type { Show, Spot, Stamp, StepInfo, View } from '#core/lesson/show.ts'

/** What windows tell each other. */
export type Message =
  | { readonly kind: 'hello' }
  /** `isAnswer`: to a greeting, and so perhaps without what the one who greeted has changed since */
  | { readonly kind: 'show'; readonly show: Show; readonly stamp: Stamp; readonly isAnswer: boolean }
  | { readonly kind: 'steps'; readonly steps: readonly StepInfo[] }
  | { readonly kind: 'laser'; readonly at: Spot | undefined }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'workload'; readonly text: string }
