import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

/** The files that were saved in a test, in their order. */
export function savedFiles(): readonly Blob[] {
  const made: Blob[] = []
  beforeEach(() => {
    made.length = 0
    vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
      made.push(blob as Blob)
      return 'blob:made'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  })
  afterEach(cleanup)
  return made
}
