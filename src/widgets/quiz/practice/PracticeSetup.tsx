import { type SubmitEvent, useState } from 'react'
import { codeOf, isProblemKind, LONGEST_CODE } from '#core/quiz/problems/series.ts'
import { levelOf, TEMPLATE_IDS } from '#core/quiz/problems/templates.ts'
import { LEVELS } from '#core/quiz/question.ts'
import { practiceHash } from '#state/practice.ts'
import { quizWords } from '#strings/quiz.ts'
import { TEMPLATE } from '#strings/quiz-problems.ts'
import { practiceWords as words } from '#strings/quiz-problems-practice.ts'
import { TextField } from '#ui/Field.tsx'
import { SelectField } from '#ui/FieldChoice.tsx'
import { CopyLink } from '../CopyLink.tsx'
import { focusAnswer, problemId } from './in-practice.ts'
import type { Practice } from './use-practice.ts'

interface PracticeSetupProps {
  readonly id: string
  readonly practice: Practice
}

const KINDS = [
  ...LEVELS.map(level => ({
    label: quizWords.level(level),
    choices: TEMPLATE_IDS.filter(kind => levelOf(kind) === level).map(kind => ({ value: kind, label: TEMPLATE[kind] })),
  })),
]

const anyKinds = (own: Practice['own']) => [
  { value: 'mixed', label: words.mixed },
  ...(own === undefined ? [] : [{ value: 'mine', label: words.mine(own) }]),
]

/** Which problems: their kind, and the code that gives a whole class the same ones. */
export function PracticeSetup({ id, practice }: PracticeSetupProps) {
  const { typed, refused, type, start, fresh } = useCode(id, practice)
  const { series, own, setKind } = practice
  return (
    <form className="practice-setup" noValidate onSubmit={start}>
      <SelectField
        id={`${id}-kind`}
        label={words.kind}
        value={series.kind}
        groups={[{ label: '', choices: anyKinds(own) }, ...KINDS]}
        hint={own === undefined ? words.mineHint : undefined}
        onChange={kind => (isProblemKind(kind) ? setKind(kind) : undefined)}
      />
      <TextField
        id={`${id}-code`}
        label={words.code}
        hint={words.codeHint}
        error={refused ? words.badCode : undefined}
        longest={LONGEST_CODE * 2}
        value={typed}
        onChange={type}
      />
      <p className="quiz-actions">
        <button type="submit" className="quiz-button">
          {words.start}
        </button>
        <button type="button" className="quiz-button" onClick={fresh}>
          {words.fresh}
        </button>
        <CopyLink hash={practiceHash(series)} words={words} />
      </p>
    </form>
  )
}

/** The code as it is typed, until it is taken: then the focus goes to the problem that it gives. */
function useCode(id: string, { series, setCode, freshCode }: Practice) {
  const [typed, setTyped] = useState<string>()
  const [refused, setRefused] = useState(false)
  const begin = (go: () => void) => {
    setTyped(undefined)
    setRefused(false)
    go()
    focusAnswer(problemId(id))
  }
  const start = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = codeOf(typed ?? series.code)
    if (code !== undefined) return begin(() => setCode(code))
    setRefused(true)
    event.currentTarget.querySelector('input')?.focus()
  }
  const type = (code: string) => {
    setTyped(code)
    setRefused(false)
  }
  return { typed: typed ?? series.code, refused, type, start, fresh: () => begin(freshCode) }
}
