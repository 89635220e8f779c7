import type { Question } from '../quiz/question.ts'
import type { Plan } from './plan.ts'

/** A checked lesson, as the source room gives it and every shell draws it. Offsets count UTF-16 units of `markdown`. */
export interface Lesson {
  /** Folder name in `content/`; part of the address. */
  readonly id: string
  readonly title: string
  readonly summary: string | undefined
  readonly markdown: string
  readonly sections: readonly Section[]
  /** Stated minutes of the whole, those of a part inside a part not added again. */
  readonly minutes: number
  readonly diagrams: readonly Diagram[]
  readonly widgets: readonly WidgetSlot[]
  /** The whole bank of its quiz. */
  readonly questions: readonly Question[]
  readonly marks: readonly Mark[]
  readonly corrections: readonly Correction[]
  readonly terms: readonly Term[]
  /** Paths of the files that lie beside the Markdown and are served with it. */
  readonly files: ReadonlySet<string>
  readonly claimCount: number
  /** How a class may spend its time, one plan at least. */
  readonly plans: readonly Plan[]
  /** For the presenter's window alone. */
  readonly notes: readonly SectionNotes[]
}

/** What an instructor wants at hand at a heading. */
export interface SectionNotes {
  /** Id of the section that the heading is in. */
  readonly section: string
  readonly title: string
  /** With its figures written out. */
  readonly markdown: string
}

/** What stands in the outline: the 11 concepts and the other parts, in the order of the text. */
export interface Section {
  /** `c6` for 개념 6, else a slug: short, stable, made for links. */
  readonly id: string
  readonly kind: 'concept' | 'part'
  /** Of a concept. */
  readonly number: number | undefined
  /** Without emoji, number and minutes. */
  readonly title: string
  readonly minutes: number | undefined
  readonly start: number
  readonly end: number
}

export interface Diagram {
  readonly id: string
  readonly source: string
  readonly notes: DiagramNotes
  /** Where the Markdown has it: an image address, or the offset of a fence. */
  readonly at: { readonly image: string } | { readonly fence: number }
}

/** What an author says about a diagram beside its source. */
export interface DiagramNotes {
  readonly title?: string
  readonly description?: string
  /** Node id → role, which decides colour, dash and marker. */
  readonly roles?: Readonly<Record<string, string>>
  /** Series title → role. */
  readonly series?: Readonly<Record<string, string>>
  /** Series that are drawn as steps. */
  readonly stepped?: readonly string[]
  /** What is pointed at, one step after the other. */
  readonly steps?: readonly DiagramStep[]
  /** Node id → where it leads. */
  readonly links?: Readonly<Record<string, DiagramLink>>
}

/** Parts of a diagram that belong together at one step, and the sentence that goes with them. */
export interface DiagramStep {
  readonly nodes: readonly string[]
  /** `A>B`: the edge from node A to node B. */
  readonly edges: readonly string[]
  readonly text: string
}

/** A part of the lesson, or a term of its glossary. */
export interface DiagramLink {
  /** Id in the page. */
  readonly id: string
  readonly title: string
}

export interface WidgetSlot {
  readonly id: string
  readonly widget: string
  readonly props: unknown
  /** Offset at which the part of the text ends that the widget follows. */
  readonly after: number
}

/** A stretch of the Markdown that a note belongs to. */
export interface Mark {
  readonly correction: string
  readonly start: number
  readonly end: number
}

export type Severity = 'A' | 'B' | 'C' | 'D'

export interface Correction {
  readonly id: string
  readonly severity: Severity
  readonly now: string
  readonly why: string | undefined
  readonly source: { readonly title: string; readonly url: string | undefined }
  /** As exact as the source allows: a day, a month or a year. */
  readonly date: string
}

export interface Term {
  readonly id: string
  readonly term: string
  readonly english: string | undefined
  readonly spellings: readonly string[]
  readonly text: string
}
