import { useState } from 'react'
import { CHOICES, type Choice } from '#core/lesson/vote.ts'
import { boardWords as words } from '#strings/board.ts'

const ID = 'answer-card'

/** A letter that a student holds up: as large as the screen, with a shape and a colour of its own. Nothing is sent. */
export function AnswerCard() {
  const [choice, setChoice] = useState<Choice>()
  return (
    <>
      <button type="button" className="menu-print" popoverTarget={ID}>
        {words.card}
      </button>
      <div id={ID} popover="auto" className="answer-card" role="dialog" aria-label={words.card} data-choice={choice}>
        {choice === undefined ? (
          <>
            <p>{words.cardLead}</p>
            <div className="answer-choices">
              {CHOICES.map(letter => (
                <button key={letter} type="button" onClick={() => setChoice(letter)}>
                  {letter} <span aria-hidden="true">{words.shapes[letter]}</span>
                </button>
              ))}
            </div>
          </>
        ) : (
          <button type="button" className="answer-shown" onClick={() => setChoice(undefined)}>
            <span className="visually-hidden">{words.cardShown(choice)}. </span>
            <span aria-hidden="true">{choice}</span>
            <span aria-hidden="true">{words.shapes[choice]}</span>
            <small>{words.cardBack}</small>
          </button>
        )}
        <button type="button" className="answer-close" popoverTarget={ID} popoverTargetAction="hide">
          {words.cardClose}
        </button>
      </div>
    </>
  )
}
