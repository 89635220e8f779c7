import Markdown, { type Components } from 'react-markdown'
import type { Correction, Lesson, Section } from '#core/lesson/lesson.ts'
import { REMARK_PLUGINS } from '#source/markdown.ts'
import { proseWords } from '#strings/prose.ts'
import { stageWords as words } from '#strings/stage.ts'

/** A heading of the notes stands below the title of its section. */
const COMPONENTS: Components = { h3: 'h4', h4: 'h5', h5: 'h6' }

/** All notes of a lesson, a box for each section; the presenter's window shows that of the step. */
export function SpeakerNotes({ lesson }: { readonly lesson: Lesson }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="present-notes" aria-label={words.notes} data-scrolls="" tabIndex={0}>
      <h2>{words.notes}</h2>
      {lesson.sections.map(section => (
        <section key={section.id} data-notes={section.id} aria-label={section.title}>
          <NotesOf lesson={lesson} section={section} />
          <Corrections corrections={correctionsIn(lesson, section)} />
        </section>
      ))}
      <p className="present-none">{words.noNotes}</p>
    </section>
  )
}

interface NotesOfProps {
  readonly lesson: Lesson
  readonly section: Section
}

/** What an instructor has written for a section, under the headings that it is for. */
export const NotesOf = ({ lesson, section }: NotesOfProps) =>
  lesson.notes
    .filter(notes => notes.section === section.id)
    .map(({ title, markdown }) => (
      <div key={title}>
        <h3>{title}</h3>
        <Markdown remarkPlugins={REMARK_PLUGINS} components={COMPONENTS}>
          {markdown}
        </Markdown>
      </div>
    ))

function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null
  return (
    <details className="present-corrections">
      <summary>{words.corrections(corrections.length)}</summary>
      <ul>
        {corrections.map(({ id, severity, now }) => (
          <li key={id}>
            <b>{proseWords.severity[severity]}</b> {now}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Those of which a word stands in the section. */
const correctionsIn = ({ corrections, marks }: Lesson, { start, end }: Section) =>
  corrections.filter(({ id }) => marks.some(mark => mark.correction === id && mark.start >= start && mark.start < end))
