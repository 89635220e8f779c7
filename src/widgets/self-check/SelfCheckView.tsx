import { selfCheckWords as words } from '#strings/self-check.ts'
import type { WidgetViewProps } from '../widget.ts'
import { Places } from './Places.tsx'
import type { SelfCheckProps } from './props.ts'
import { ScaleQuestion } from './ScaleQuestion.tsx'
import { SelfCheckResult } from './SelfCheckResult.tsx'
import { groupName, useSelfCheck } from './use-self-check.ts'

/** The lesson's own questions on what was understood, each with five points, and what to read again. */
export default function SelfCheckView({ id, props }: WidgetViewProps<SelfCheckProps>) {
  const checking = useSelfCheck(id, props)
  return (
    <section className="self-check" aria-labelledby={`${id}-title`}>
      <h4 className="self-check-title" id={`${id}-title`}>
        {words.title}
      </h4>
      <p className="self-check-lead">
        {words.lead} <span className="self-check-privacy">{words.privacy}</span>
      </p>
      <ol className="self-check-questions">
        {props.questions.map((question, index) => (
          <li key={question.quote.text}>
            <ScaleQuestion
              name={groupName(id, index)}
              number={index + 1}
              text={question.quote.text}
              points={checking.pointsOf(question)}
              onGive={points => checking.give(question, points)}
            />
            <noscript>
              <div className="self-check-again">
                {words.places}
                <Places places={question.places} />
              </div>
            </noscript>
          </li>
        ))}
      </ol>
      <SelfCheckResult id={id} checking={checking} all={props.questions.length} />
    </section>
  )
}
