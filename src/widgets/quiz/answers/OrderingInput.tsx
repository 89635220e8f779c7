import { useRef, useState } from 'react'
import { moved, startOrder } from '#core/quiz/order.ts'
import type { OrderingQuestion } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { afterDrawing } from '#ui/after-drawing.ts'
import { type AnswerInputProps, describedByError } from './answer-props.ts'
import { PartMark, partState } from './PartMark.tsx'

/** Items that two buttons each move up and down. The focus stays with the item that moves. */
export function OrderingInput({ id, question, stand, error, onAnswer }: AnswerInputProps<OrderingQuestion>) {
  const { items } = question
  const order = stand.answer?.kind === 'ordering' ? stand.answer.order : startOrder(question)
  const parts = stand.grade?.kind === 'parts' ? stand.grade.parts : undefined
  const textOf = (item: number) => items[item]?.text ?? ''
  const { list, said, move } = useMoves(order, textOf, onAnswer)
  return (
    <>
      <p className="quiz-many">{words.shareOfParts}</p>
      <ol className="quiz-choices quiz-order" aria-label={words.order} ref={list}>
        {order.map((item, place) => (
          <li key={textOf(item)} className="quiz-choice" data-item={item} data-verdict={partState(parts?.[place])}>
            <span className="quiz-order-text">{textOf(item)}</span>
            {parts === undefined ? (
              <Movers
                text={textOf(item)}
                isFirst={place === 0}
                isLast={place === order.length - 1}
                describedBy={describedByError(id, error)}
                move={by => move(place, by)}
              />
            ) : (
              <PartMark right={parts[place]?.right} words={[words.rightPlace, words.wrongPlace]} />
            )}
          </li>
        ))}
      </ol>
      <p className="quiz-sr" aria-live="polite">
        {said}
      </p>
      {parts === undefined ? null : <RightOrder items={items} />}
    </>
  )
}

/** Moves an item, says where it is now, and keeps the focus with it. */
function useMoves(
  order: readonly number[],
  textOf: (item: number) => string,
  onAnswer: AnswerInputProps<OrderingQuestion>['onAnswer'],
) {
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const move = (place: number, by: -1 | 1) => {
    const item = order[place] ?? 0
    onAnswer({ kind: 'ordering', order: moved(order, place, by) })
    setSaid(words.movedTo(textOf(item), place + by + 1, order.length))
    afterDrawing(() => focusMover(list.current, item, by))
  }
  return { list, said, move }
}

interface MoversProps {
  readonly text: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly describedBy: string | undefined
  readonly move: (by: -1 | 1) => void
}

const Movers = ({ text, isFirst, isLast, describedBy, move }: MoversProps) => (
  <span className="quiz-movers">
    {([-1, 1] as const).map(by => (
      <button
        key={by}
        type="button"
        className="quiz-button quiz-mover"
        data-by={by}
        disabled={by < 0 ? isFirst : isLast}
        aria-label={by < 0 ? words.earlier(text) : words.later(text)}
        aria-describedby={describedBy}
        onClick={() => move(by)}
      >
        {by < 0 ? words.up : words.down}
      </button>
    ))}
  </span>
)

const RightOrder = ({ items }: Pick<OrderingQuestion, 'items'>) => (
  <div className="quiz-parts">
    <p>{words.rightOrder}</p>
    <ol className="quiz-numbered">
      {items.map(({ text, say }) => (
        <li key={text}>
          <strong>{text}</strong> {say}
        </li>
      ))}
    </ol>
  </div>
)

/** At an end the button that was pressed can do no more: the other one of the item takes the focus. */
function focusMover(list: HTMLElement | null, item: number, by: -1 | 1): void {
  const movers = list?.querySelectorAll<HTMLButtonElement>(`[data-item="${item}"] button:not(:disabled)`)
  const [first, ...others] = movers ?? []
  const same = [first, ...others].find(mover => mover?.dataset.by === String(by))
  const next = same ?? first
  next?.focus()
}
