import type { DiagramLink, DiagramStep } from '#core/lesson/lesson.ts'

/** What a node, group or series can stand for. Its look is in `diagram.css`, one rule a role. */
export const ROLES = [
  'lambda',
  'ec2',
  'fargate',
  'traffic',
  'decision',
  'aws',
  'store',
  'user',
  'step',
  'good',
  'bad',
  'warn',
  'note',
] as const
export type Role = (typeof ROLES)[number]

/** Colours without a meaning: what an author's own `style … fill` becomes, and the order of charts without roles. */
export const TINTS = ['teal', 'rose', 'blue', 'amber', 'violet', 'green', 'red', 'grey'] as const
export type Tint = (typeof TINTS)[number]

export const isRole = (name: string): name is Role => (ROLES as readonly string[]).includes(name)

/** What stands beside a diagram's source: its name, its description, what its parts stand for, and what is told of them. */
export interface DiagramNotes {
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly roles?: Readonly<Record<string, string>> | undefined
  readonly series?: Readonly<Record<string, string>> | undefined
  readonly stepped?: readonly string[] | undefined
  readonly steps?: readonly DiagramStep[] | undefined
  readonly links?: Readonly<Record<string, DiagramLink>> | undefined
}

/** Why a diagram cannot be drawn. `detail` is Mermaid's own English; the Korean sentence is in `strings`. */
export type DiagramError = DrawingError | IconError

interface DrawingError {
  readonly kind: 'parse' | 'image' | 'style' | 'too-large' | 'too-slow' | 'engine'
  readonly detail: string
  readonly line?: number
}

/** An icon that is not in the page. */
interface IconError {
  readonly kind: 'icon'
  readonly detail: string
  readonly line: number
  readonly icon: string
  /** Icons that this diagram could have. */
  readonly known: readonly string[]
}
