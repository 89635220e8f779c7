import type { Step } from '#core/quiz/problems/steps.ts'
import { practiceWords as words } from '#strings/quiz-problems-practice.ts'
import { stepWritten } from '#strings/quiz-problems-steps.ts'

interface ProblemStepsProps {
  readonly id: string
  readonly steps: readonly Step[]
}

/** The worked solution, line by line as the lesson writes its scenarios. */
export const ProblemSteps = ({ id, steps }: ProblemStepsProps) => (
  <section className="practice-steps" aria-labelledby={`${id}-steps`}>
    <h2 id={`${id}-steps`}>{words.steps}</h2>
    <ol>
      {steps.flatMap(stepWritten).map(line => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  </section>
)
