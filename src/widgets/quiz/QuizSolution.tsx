import type { Question } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { PlaceLink } from './PlaceLink.tsx'

interface QuizSolutionProps {
  readonly question: Question
  readonly base: string
}

/** The answer and why, for a page without scripts and for a finished exam: folded, so that one can think first. */
export const QuizSolution = ({ question, base }: QuizSolutionProps) => (
  <details className="quiz-solution">
    <summary>{words.solution}</summary>
    <Solution question={question} />
    <p>
      <PlaceLink place={question.place} base={base} />
    </p>
  </details>
)

function Solution({ question }: { readonly question: Question }) {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <Choices choices={question.choices} />
    case 'truth':
      return (
        <>
          <p>
            <strong>{words.judgedWrong(question.truth)}</strong>
          </p>
          <Choices choices={question.choices} />
        </>
      )
    case 'numeric':
      return (
        <p>
          <strong>{words.rightAnswer(question.written)}</strong> {question.say.right}
        </p>
      )
    case 'ordering':
      return <Lines lines={question.items.map(({ text, say }) => [text, say])} numbered />
    case 'matching':
      return <Lines lines={question.pairs.map(({ left, right, say }) => [`${left} → ${right}`, say])} />
    case 'fill':
    case 'output':
      return <Lines lines={question.gaps.map(({ accept, say }) => [accept[0] ?? '', say])} numbered />
    case 'line':
      return (
        <p>
          <code>{question.code[question.wrong]?.trim()}</code> {question.say.right}
        </p>
      )
  }
}

type Chosen = Extract<Question, { readonly choices: unknown }>

const Choices = ({ choices }: Pick<Chosen, 'choices'>) => (
  <ul>
    {choices.map(({ text, right, say }) => (
      <li key={text}>
        <strong>{words.verdict(right ? 'missed' : 'rest')}</strong> {text}: {say}
      </li>
    ))}
  </ul>
)

interface LinesProps {
  readonly lines: readonly (readonly [what: string, why: string])[]
  readonly numbered?: boolean
}

function Lines({ lines, numbered = false }: LinesProps) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List className={numbered ? 'quiz-numbered' : undefined}>
      {lines.map(([what, why], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of output may be alike, and never change their places
        <li key={index}>
          <strong>{what}</strong> {why}
        </li>
      ))}
    </List>
  )
}
