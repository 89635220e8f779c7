import { vi } from 'vitest'

export const choose = (choice: number) => ({ kind: 'single', choice }) as const
export const attempt = (choice: number, checked: boolean) => ({
  version: 'v1',
  answer: choose(choice),
  sure: undefined,
  checked,
})

/** The module as a freshly opened page has it: stores are empty, the device keeps what it kept. */
export async function openPage() {
  vi.resetModules()
  return import('#state/quiz.ts')
}
