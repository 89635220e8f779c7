import type { Question } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'

/** What is asked, as it is read: each gap has its number, by which the boxes are labelled. */
export const askText = ({ kind, ask }: Pick<Question, 'kind' | 'ask'>): string =>
  kind === 'fill' ? ask.split('___').reduce((before, after, index) => `${before}${words.gapMark(index)}${after}`) : ask
