/** One thing that an author should know, in words that say where it is and what to write instead. */
export interface Mistake {
  /** Path from the project's root, as an editor opens it. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly what: string
  readonly remedy: string
}

/** `content/x/lesson.yaml:12  what is wrong` and the remedy under it, as the build prints it. */
export const mistakeText = ({ file, line, what, remedy }: Mistake) => `${file}:${line}  ${what}\n    → ${remedy}`
