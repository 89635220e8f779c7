import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { ComponentProps, ReactNode } from 'react'
import type { Components, ExtraProps } from 'react-markdown'
import type { Lesson } from '#core/lesson/lesson.ts'
import { decoded } from '#source/address.ts'
import { proseWords as words } from '#strings/prose.ts'
import { Code } from './Code.tsx'
import { Image, Link } from './Link.tsx'
import { Notes } from './Notes.tsx'
import { type Drawers, neighbours } from './Prose.tsx'
import { cell, Table } from './Table.tsx'
import { Task } from './Task.tsx'
import { Turn } from './Turn.tsx'

type Props<Tag extends keyof React.JSX.IntrinsicElements> = ComponentProps<Tag> & ExtraProps

/** A data attribute of our own, as `annotate` and `arrange` put it there. */
const ours = (node: Element | undefined, name: string): string | undefined => {
  const value = node?.properties[name]
  return value === undefined || value === null ? undefined : String(value)
}

/** How each element of a lesson is drawn. */
export function componentsOf(lesson: Lesson, drawers: Drawers): Components {
  const beside = { known: lesson.files, asset: drawers.asset }
  return {
    section: props => <Part lesson={lesson} after={drawers.after} {...props} />,
    ...headings,
    aside: ({ node }) => {
      const ids = ours(node, 'dataNote')?.split(' ') ?? []
      return <Notes corrections={lesson.corrections.filter(({ id }) => ids.includes(id))} />
    },
    div: ({ node, children, ...rest }) => {
      const slot = lesson.widgets.find(({ id }) => id === ours(node, 'dataSlot'))
      return slot ? drawers.widget(slot) : <div {...rest}>{children}</div>
    },
    span: Stretch,
    blockquote: ({ node, children }) => <Quote alert={ours(node, 'dataAlert')}>{children}</Quote>,
    table: ({ node, children }) => <Table label={ours(node, 'dataLabel') ?? ''}>{children}</Table>,
    th: ({ node, children }) => cell('th', node, children),
    td: ({ node, children }) => cell('td', node, children),
    tr: ({ children }) => <tr role="row">{children}</tr>,
    thead: ({ children }) => <thead role="rowgroup">{children}</thead>,
    tbody: ({ children }) => <tbody role="rowgroup">{children}</tbody>,
    pre: ({ node }) => block(node, lesson, drawers),
    img: ({ src, alt }) => {
      const diagram = lesson.diagrams.find(({ at }) => 'image' in at && decoded(at.image) === decoded(String(src)))
      return diagram ? drawers.diagram(diagram) : <Image src={String(src ?? '')} alt={alt ?? ''} {...beside} />
    },
    p: ({ node, children }) => (holdsBlock(node) ? <div className="figure-line">{children}</div> : <p>{children}</p>),
    li: ({ node, id, children }) =>
      id === undefined ? <Task node={node}>{children}</Task> : <li id={id}>{children}</li>,
    a: ({ node: _, href, children, ...footnote }) => (
      <Link href={href ?? ''} footnote={footnote} {...beside}>
        {children}
      </Link>
    ),
  }
}

/** An image stands in a paragraph; the figure that it becomes may not. */
const holdsBlock = (node: Element | undefined) =>
  node?.children.some(child => child.type === 'element' && child.tagName === 'img') ?? false

interface PartProps extends Props<'section'> {
  readonly lesson: Lesson
  readonly after: Drawers['after']
}

function Part({ lesson, after, node, children }: PartProps) {
  const id = ours(node, 'dataSection')
  if (id === undefined) return <section>{children}</section>
  if (id === 'intro') return <div className="part intro">{children}</div>
  const section = lesson.sections.find(other => other.id === id)
  const { previous, next } = neighbours(lesson.sections, id)
  const last = lesson.terms.length > 0 ? { id: 'glossary', title: words.glossary } : undefined
  return (
    <section id={id} className={`part ${section?.kind ?? ''}`} data-section={id} aria-labelledby={`${id}-h`}>
      {children}
      {after && section ? after(section) : <Turn previous={previous} next={next ?? last} />}
    </section>
  )
}

/** A section has the short id itself; the heading in it takes `<id>-h`. Other headings carry their own. */
const heading =
  (Tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6') =>
  ({ node, id: footnotes, children }: Props<'h1'>) => {
    const id = ours(node, 'dataHeading')
    if (id === undefined) return <Tag id={footnotes}>{children}</Tag>
    const concept = ours(node, 'dataConcept')
    const isSection = Tag === 'h2' || concept !== undefined
    return (
      <Tag id={isSection ? `${id}-h` : id} className={concept === undefined ? undefined : 'concept-h'}>
        {children}
      </Tag>
    )
  }

const headings: Components = {
  h1: heading('h1'),
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  h5: heading('h5'),
  h6: heading('h6'),
}

/** A term, the words that a correction is about, or a span of the author's own. */
function Stretch({ node, children, ...rest }: Props<'span'>) {
  const term = ours(node, 'dataTerm')
  if (term !== undefined) return <TermButton id={term}>{children}</TermButton>
  if (ours(node, 'dataMark') !== undefined) return <mark className="marked">{children}</mark>
  return <span {...rest}>{children}</span>
}

function TermButton({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <button type="button" className="term" popoverTarget={id}>
      {children}
    </button>
  )
}

function Quote({ alert, children }: { readonly alert: string | undefined; readonly children: ReactNode }) {
  const title = words.alert[alert as keyof typeof words.alert]
  if (title === undefined) return <blockquote>{children}</blockquote>
  return (
    <div className="alert" data-alert={alert}>
      <p className="alert-title">{title}</p>
      {children}
    </div>
  )
}

function block(node: Element | undefined, lesson: Lesson, drawers: Drawers): ReactNode {
  const code = node?.children[0]
  if (code?.type !== 'element') return <pre>{node ? textOf(node) : ''}</pre>
  const text = textOf(code).replace(/\n$/, '')
  const language = /language-(\S+)/.exec(String(code.properties.className ?? ''))?.[1] ?? ''
  const at = Number(code.properties.dataAt ?? -1)
  const diagram = lesson.diagrams.find(
    other => 'fence' in other.at && lesson.markdown.indexOf('\n', other.at.fence) + 1 === at,
  )
  if (language === 'mermaid' && diagram) return drawers.diagram(diagram)
  const isPlain = lesson.markdown.slice(at, at + text.length) === text
  const stretches = lesson.marks
    .filter(({ start, end }) => isPlain && start < at + text.length && end > at)
    .map(({ start, end, correction }) => ({
      start: Math.max(0, start - at),
      end: Math.min(text.length, end - at),
      correction,
    }))
  return <Code code={text} language={language} lines={drawers.code(text, language, stretches)} />
}
