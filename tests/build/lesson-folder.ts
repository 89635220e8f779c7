import type { LessonFolder } from '#build/read-content.ts'

/** A folder that holds a `session.md` and what is given besides. */
export const folder = (id: string, markdown: string, more: Partial<LessonFolder> = {}): LessonFolder => ({
  id,
  folder: `content/${id}`,
  markdown,
  lessonYaml: undefined,
  quizYaml: undefined,
  sources: new Map(),
  drawn: new Map(),
  assets: new Map(),
  names: new Set(),
  ...more,
})
