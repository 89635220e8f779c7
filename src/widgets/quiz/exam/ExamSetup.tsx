import { type SubmitEvent, useState } from 'react'
import {
  DEFAULT_EXAM,
  drawnCode,
  EXAM_BOUNDS,
  type ExamError,
  type ExamInput,
  type ExamSpec,
  examInputOf,
  parseExam,
} from '#core/quiz/exam.ts'
import { examHash } from '#core/quiz/exam-link.ts'
import { candidatesOf, entriesOf, paperOf, paperStamp } from '#core/quiz/exam-paper.ts'
import type { Question } from '#core/quiz/question.ts'
import { examWords as words } from '#strings/quiz-exam.ts'
import { TextField } from '#ui/Field.tsx'
import { CopyLink } from '../CopyLink.tsx'
import { ExamRange } from './ExamRange.tsx'
import { setupHeadId } from './in-exam.ts'
import type { Offer } from './use-offer.ts'

interface ExamSetupProps {
  readonly id: string
  readonly bank: readonly Question[]
  readonly offer: Offer
  readonly isAwake: boolean
  readonly onStart: (spec: ExamSpec) => void
}

/** What the exam is made from, what it will be like, and its link for the class. */
export function ExamSetup({ id, bank, offer, isAwake, onStart }: ExamSetupProps) {
  const [input, setInput] = useState<ExamInput>(() => examInputOf(offer.spec ?? DEFAULT_EXAM))
  // From what stands there, and not from this render: several boxes may have changed before the script came.
  const change = (part: ExamPart) =>
    setInput(before => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }))
  const parsed = parseExam(input)
  const errors = parsed.ok ? [] : parsed.error
  const spec = parsed.ok && candidatesOf(bank, parsed.value).length > 0 ? parsed.value : undefined
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (spec !== undefined) onStart(spec)
    else goToRefused(event.currentTarget)
  }
  return (
    <form className="exam-setup" noValidate onSubmit={submit}>
      <SetupHead id={id} isEmpty={bank.length === 0} offer={offer} />
      <SetupFields id={id} input={input} errors={errors} change={change} />
      <RangeErrors errors={errors} />
      <ExamRange {...{ id, bank, input, errors, change }} isEmpty={parsed.ok && spec === undefined} />
      {parsed.ok ? <Preview bank={bank} spec={parsed.value} /> : null}
      <Rules />
      <p className="quiz-actions">
        <button type="submit" className="quiz-button quiz-button-main" disabled={!isAwake || bank.length === 0}>
          {words.start}
        </button>
        {spec === undefined ? null : <CopyLink hash={examHash(spec)} words={words} />}
      </p>
      <noscript>
        <p className="quiz-note">{words.noScript}</p>
      </noscript>
    </form>
  )
}

/** The first thing to mend, unfolded where it is folded. */
function goToRefused(form: HTMLFormElement): void {
  const refused = form.querySelector<HTMLElement>('[aria-invalid="true"], [data-refused] input')
  const folded = refused?.closest('details')
  if (folded) folded.open = true
  refused?.focus()
}

interface SetupHeadProps extends Pick<ExamSetupProps, 'id' | 'offer'> {
  readonly isEmpty: boolean
}

const SetupHead = ({ id, isEmpty, offer }: SetupHeadProps) => (
  <>
    <h2 className="exam-title" id={setupHeadId(id)} tabIndex={-1}>
      {words.setup}
    </h2>
    <p className="quiz-lead">{isEmpty ? words.noBank : words.lead}</p>
    {offer.error === undefined ? null : (
      <p className="exam-error" role="alert">
        {words.badLink(offer.error)}
      </p>
    )}
  </>
)

/** Said above the range and not in it: it is heard and seen while that is folded, and beside its first box once it is not. */
const RangeErrors = ({ errors }: { readonly errors: readonly ExamError[] }) => (
  <div role="status">
    {errors
      .filter(({ kind }) => kind === 'no-concept' || kind === 'no-level')
      .map(error => (
        <p key={error.kind} className="exam-error">
          {words.error(error)}
        </p>
      ))}
  </div>
)

const Rules = () => (
  <ul className="exam-rules">
    {words.rules.map(rule => (
      <li key={rule}>{rule}</li>
    ))}
  </ul>
)

export interface SetupPartProps {
  readonly id: string
  readonly input: ExamInput
  readonly errors: readonly ExamError[]
  readonly change: (part: ExamPart) => void
}

type ExamPart = Partial<ExamInput> | ((before: ExamInput) => Partial<ExamInput>)

function SetupFields({ id, input, errors, change }: SetupPartProps) {
  const errorOf = (kind: ExamError['kind']) => {
    const error = errors.find(one => one.kind === kind)
    return error === undefined ? undefined : words.error(error)
  }
  return (
    <div className="exam-fields">
      {(['count', 'minutes'] as const).map(field => (
        <TextField
          key={field}
          id={`${id}-${field}`}
          label={words[field]}
          unit={field === 'count' ? words.countUnit : words.minutesUnit}
          longest={LONGEST_NUMBER}
          value={input[field]}
          error={errorOf(field)}
          onChange={value => change({ [field]: value })}
        />
      ))}
      <TextField
        id={`${id}-code`}
        label={words.code}
        hint={words.codeHint}
        longest={EXAM_BOUNDS.code * 2}
        value={input.code}
        error={errorOf('code')}
        onChange={code => change({ code })}
        beside={
          <button type="button" className="exam-new-code" onClick={() => change({ code: drawnCode(Math.random) })}>
            {words.newCode}
          </button>
        }
      />
    </div>
  )
}

const LONGEST_NUMBER = 6

/** What will be asked, and the mark by which a class sees that it is the same for all. */
function Preview({ bank, spec }: { readonly bank: readonly Question[]; readonly spec: ExamSpec }) {
  const paper = paperOf(bank, spec)
  if (paper.length === 0) return bank.length === 0 ? null : <p className="exam-error">{words.noneThere}</p>
  const concepts = new Set(paper.map(({ concept }) => concept)).size
  return (
    <div className="exam-preview" role="status">
      <p>{words.paper(concepts, paper.length, spec.minutes)}</p>
      {paper.length < spec.count ? <p>{words.fewer(spec.count, paper.length)}</p> : null}
      <p>
        {words.stamp} <strong className="exam-stamp">{paperStamp(entriesOf(paper))}</strong>{' '}
        <small>{words.stampHint}</small>
      </p>
    </div>
  )
}
