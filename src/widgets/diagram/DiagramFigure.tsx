import type { CSSProperties } from 'react'
import { diagramWords as words } from '#strings/diagram.ts'
import { diagramTools as tools } from '#strings/diagram-tools.ts'
import { keptSize } from './kept-size.ts'
import type { DiagramModel } from './model.ts'
import { NodeLinks } from './NodeLinks.tsx'
import { Outline } from './Outline.tsx'
import type { DiagramNotes } from './roles.ts'
import { Steps } from './Steps.tsx'
import { prepareSource } from './source.ts'

export interface DiagramFigureProps {
  /** Unique in the page. */
  readonly id: string
  readonly source: string
  readonly notes: DiagramNotes
  /** The snapshot's text. Without it the page draws the diagram when it comes near. */
  readonly svg?: string | undefined
  /** What the snapshot says. */
  readonly model?: DiagramModel | undefined
}

/** Wider than this, a phone cannot show it whole at a readable size, so its box must be reachable by keyboard. */
const PHONE = 430

/** The static HTML of one diagram: drawn once at build, brought to life by `live.ts`. */
export function DiagramFigure({ id, source, notes, svg, model }: DiagramFigureProps) {
  const prepared = prepareSource(source, notes)
  const title = (prepared.ok ? prepared.value.title : notes.title) ?? words.untitled
  const width = svg === undefined ? undefined : Number(/<svg[^>]*?\swidth="(\d+)/.exec(svg)?.[1])
  const wide = width !== undefined && width > PHONE ? { role: 'region', ...scrolls(words.view(title)) } : {}
  const size = (width === undefined ? {} : { '--wide': width }) as CSSProperties
  return (
    <figure className="diagram" data-diagram={id} data-title={title} data-notes={JSON.stringify(notes)} style={size}>
      {svg === undefined ? (
        <Waiting title={title} source={source} size={prepared.ok ? keptSize(prepared.value) : undefined} />
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own snapshot, drawn by Mermaid in strict mode
        <div className="diagram-view" {...wide} dangerouslySetInnerHTML={{ __html: svg }} />
      )}
      <SeriesNames series={notes.series ?? {}} />
      <Steps title={title} steps={notes.steps} />
      <NodeLinks links={notes.links} />
      <div className="diagram-tools">
        {model && <Outline title={title} model={model} />}
        <button type="button" data-diagram-zoom="" aria-label={words.largeOf(title)}>
          {words.large}
        </button>
        <button type="button" data-diagram-edit="" aria-label={tools.editOf(title)}>
          {tools.edit}
        </button>
        <details>
          <summary>{words.source}</summary>
          <section {...scrolls(words.editor)}>
            <pre>
              <code data-diagram-source="">{source}</code>
            </pre>
          </section>
        </details>
      </div>
    </figure>
  )
}

interface WaitingProps {
  readonly title: string
  readonly source: string
  readonly size: ReturnType<typeof keptSize>
}

/** The box that is kept for a picture that the page draws; its source stands in it until then. */
function Waiting({ title, source, size }: WaitingProps) {
  const kept = size && ({ '--kept-width': size.width, '--kept-height': size.height } as CSSProperties)
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the drawn one: a box that scrolls
    <div className="diagram-view" data-state="waiting" style={kept} role="region" {...scrolls(words.view(title))}>
      <pre>{source}</pre>
    </div>
  )
}

/** On a narrow screen a chart scrolls and its names stand outside the view: here they are again, for the eye only. */
function SeriesNames({ series }: { readonly series: Readonly<Record<string, string>> }) {
  const names = Object.entries(series)
  if (names.length === 0) return null
  return (
    <ul className="diagram-names" aria-hidden="true">
      {names.map(([name, role]) => (
        <li key={name} data-role={role}>
          {name}
        </li>
      ))}
    </ul>
  )
}

/** A box that scrolls is named and reachable by keyboard. */
const scrolls = (name: string) => ({ tabIndex: 0, 'aria-label': name })
