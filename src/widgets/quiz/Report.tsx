import { useState } from 'react'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { copyText } from '#ui/copy-text.ts'
import { askText } from './ask-text.ts'

/** A question that seems wrong is told to the teacher by a text to paste; nothing is sent. */
export function Report({ question }: { readonly question: Question }) {
  const [copied, setCopied] = useState<boolean>()
  const text = words.reportText(question.id, questionVersion(question), askText(question))
  return (
    <div className="quiz-report">
      <button type="button" className="quiz-quiet" onClick={async () => setCopied(await copyText(text))}>
        {words.report}
      </button>
      <p aria-live="polite">{copied === undefined ? '' : copied ? words.reported : words.reportByHand}</p>
      {copied === false ? (
        <textarea
          readOnly
          rows={4}
          aria-label={words.report}
          value={text}
          onFocus={event => event.currentTarget.select()}
        />
      ) : null}
    </div>
  )
}
