import type { Option, PaperQuestion } from '#core/quiz/export/on-paper.ts'

/** Lines of code; numbered where an answer names a line. */
export const PaperCode = ({ code, isNumbered }: Pick<PaperQuestion, 'code' | 'isNumbered'>) =>
  code.length === 0 ? null : (
    <pre className="export-code">
      {code.map((line, index) => (isNumbered ? `${index + 1}: ${line}` : line)).join('\n')}
    </pre>
  )

/** A list to choose from; the marks are the letters that an answer is named by. */
export const PaperOptions = ({ group }: { readonly group: readonly Option[] }) => (
  <ul className="export-options">
    {group.map(({ mark, text }) => (
      <li key={`${mark} ${text}`}>
        {mark} {text}
      </li>
    ))}
  </ul>
)

interface BlankProps {
  readonly before?: string
  readonly after?: string
}

/** A line to write on. */
export const Blank = ({ before = '', after = '' }: BlankProps) => (
  <span className="export-blank">
    {before} <span className="export-line" /> {after}
  </span>
)
