import type { Asked } from '../quiz/asked.ts'
import type { Section } from './lesson.ts'
import type { Plan } from './plan.ts'

/** A line of the outline: what the browser needs to know of a section. */
export type OutlineEntry = Pick<Section, 'id' | 'kind' | 'number' | 'title' | 'minutes'>

export interface LessonCard {
  readonly id: string
  readonly title: string
  readonly summary: string | undefined
  /** Ids of its parts, by which an address is known to be the lesson's. */
  readonly parts: readonly string[]
  readonly minutes: number
}

interface PageBase {
  readonly title: string
  /** From this page to the site's root: '' or '../../'. */
  readonly root: string
  /** More than one lesson: there is a list to go back to. */
  readonly hasHome: boolean
}

/** The pages of a lesson's quiz, in the order of their menu. */
export const QUIZ_PAGES = ['all', 'review', 'practice', 'exam', 'export'] as const
export type QuizPage = (typeof QUIZ_PAGES)[number]

/** The pages that one teaches from, and the last part of their addresses. */
export const SHOW_PAGES = ['stage', 'present'] as const
export type ShowPage = (typeof SHOW_PAGES)[number]

/** Whom a handout is for. */
export const AUDIENCES = ['student', 'instructor'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Everything that the shell around a page's text knows; it stands as JSON in the page. */
export type PageData =
  | (PageBase & {
      readonly kind: 'lesson'
      readonly lesson: string
      readonly outline: readonly OutlineEntry[]
      readonly claimCount: number
      readonly hasQuiz: boolean
    })
  | (PageBase & {
      readonly kind: ShowPage
      readonly lesson: string
      readonly lessonTitle: string
      readonly plans: readonly Plan[]
      /** What the class may talk about. */
      readonly topics: readonly string[]
      /** What the class may be asked. */
      readonly questions: readonly Asked[]
    })
  | (PageBase & { readonly kind: 'quiz'; readonly lesson: string; readonly lessonTitle: string })
  | (PageBase & { readonly kind: 'handout' })
  | (PageBase & { readonly kind: 'calculator' })
  | (PageBase & { readonly kind: 'home'; readonly lessons: readonly LessonCard[] })
  | (PageBase & { readonly kind: 'not-found'; readonly lessons: readonly LessonCard[] })
