import type { Diagram, Lesson } from '#core/lesson/lesson.ts'
import type { Mistake } from '#source/mistake.ts'
import { snapshotKey } from '#widgets/diagram/snapshot-key.ts'
import type { LessonFolder } from './read-content.ts'

/** Diagrams that the page has to draw itself, because no picture of them lies in `drawn/`. */
export const undrawn = (lesson: Lesson, { folder, drawn }: LessonFolder): readonly Mistake[] =>
  lesson.diagrams
    .filter(({ source, notes }) => drawn.get(snapshotKey(source, notes))?.model === undefined)
    .map(diagram => ({
      file: `${folder}/session.md`,
      line: lineOf(diagram, lesson.markdown),
      what: 'this diagram is not drawn yet: the page draws it when it comes near, and shows its source until then',
      remedy: 'run `npm run diagrams` where a browser is at hand, and commit the folder `drawn`',
    }))

function lineOf({ at }: Diagram, markdown: string): number {
  const offset = 'fence' in at ? at.fence : markdown.indexOf(at.image)
  return markdown.slice(0, Math.max(offset, 0)).split('\n').length
}
