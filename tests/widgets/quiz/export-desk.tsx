import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import type { Question } from '#core/quiz/question.ts'
import { nineKinds } from '#tests/core/quiz/export/nine-kinds.ts'
import ExportView from '#widgets/quiz/export/ExportView.tsx'

/** Nine questions, one of each kind: the first on concept 1, the others on concept 6. */
export const BANK = nineKinds().map(
  (question, index): Question => (index === 0 ? { ...question, concept: 1 } : question),
)
export const view = <ExportView id="out" where="page" props={{ lesson: 'lambda', title: '람다', questions: BANK }} />

export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
export const said = (text: string) =>
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(text)
