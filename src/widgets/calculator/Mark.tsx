import type { Side } from '#strings/calculator.ts'

/** The service's marker: round for Lambda, square for EC2, a diamond for Fargate, in its colour wherever it stands. */
export const Mark = ({ of }: { readonly of: Side }) => (
  <span className={`calc-of-${of}`} aria-hidden="true">
    <span className="calc-mark" />
  </span>
)
