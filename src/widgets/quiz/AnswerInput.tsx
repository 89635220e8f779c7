import type { Question } from '#core/quiz/question.ts'
import type { AnswerInputProps } from './answers/answer-props.ts'
import { ChoiceInput } from './answers/ChoiceInput.tsx'
import { GapsInput } from './answers/GapsInput.tsx'
import { LineInput } from './answers/LineInput.tsx'
import { MatchingInput } from './answers/MatchingInput.tsx'
import { NumberInput } from './answers/NumberInput.tsx'
import { OrderingInput } from './answers/OrderingInput.tsx'
import { TruthInput } from './answers/TruthInput.tsx'

/** What a question is answered with. */
export function AnswerInput({ question, ...rest }: AnswerInputProps<Question>) {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <ChoiceInput question={question} {...rest} />
    case 'truth':
      return <TruthInput question={question} {...rest} />
    case 'numeric':
      return <NumberInput question={question} {...rest} />
    case 'ordering':
      return <OrderingInput question={question} {...rest} />
    case 'matching':
      return <MatchingInput question={question} {...rest} />
    case 'fill':
    case 'output':
      return <GapsInput question={question} {...rest} />
    case 'line':
      return <LineInput question={question} {...rest} />
  }
}
