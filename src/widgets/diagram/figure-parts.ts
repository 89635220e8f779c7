import { diagramWords as words } from '#strings/diagram.ts'
import type { DiagramNotes } from './roles.ts'

/** What `DiagramFigure` wrote into the page, read back. */
export interface FigureParts {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly notes: DiagramNotes
  readonly svg: SVGSVGElement | null
}

export const partsOf = (figure: Element): FigureParts => ({
  id: `diagram-${figure.getAttribute('data-diagram') ?? ''}`,
  title: figure.getAttribute('data-title') ?? words.untitled,
  source: figure.querySelector('[data-diagram-source]')?.textContent ?? '',
  // Our own build wrote it into the same page, so it has the shape that it was written with.
  notes: JSON.parse(figure.getAttribute('data-notes') ?? '{}') as DiagramNotes,
  svg: figure.querySelector<SVGSVGElement>('.diagram-view > svg'),
})
