import type { Problem } from '#core/quiz/problems/problem.ts'
import { practiceWords as words } from '#strings/quiz-problems-practice.ts'
import { solutionWritten } from '#strings/quiz-problems-steps.ts'

interface ProblemStepsProps {
  readonly id: string
  readonly problem: Problem
}

/** The worked solution, line by line as the lesson writes its scenarios. */
export const ProblemSteps = ({ id, problem }: ProblemStepsProps) => (
  <section className="practice-steps" aria-labelledby={`${id}-steps`}>
    <h2 id={`${id}-steps`}>{words.steps}</h2>
    <ol>
      {solutionWritten(problem).map(line => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  </section>
)
