import { discussionWords as words } from '#strings/discussion.ts'
import { TextArea } from '#ui/Control.tsx'
import type { Topic } from './props.ts'

interface TopicCardProps {
  readonly id: string
  readonly number: number
  readonly topic: Topic
  readonly note: string
  readonly onNote: (note: string) => void
}

/** One topic. On paper the note is followed by empty lines. */
export const TopicCard = ({ id, number, topic: { quote, hints }, note, onNote }: TopicCardProps) => (
  <article className="discussion-card" aria-labelledby={`${id}-topic`}>
    <h5 className="discussion-topic" id={`${id}-topic`}>
      <span className="discussion-number">
        {words.number(number)}
        {quote.lead === undefined ? '' : ` · ${quote.lead}`}
      </span>{' '}
      {quote.text}
    </h5>
    {hints.length === 0 ? null : (
      <div className="discussion-hints">
        <p>{words.hints}</p>
        <ul>
          {hints.map(hint => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      </div>
    )}
    <div className="discussion-note">
      <label htmlFor={`${id}-note`}>
        {words.note} <span className="visually-hidden">({words.number(number)})</span>
      </label>
      <TextArea
        id={`${id}-note`}
        rows={3}
        autoComplete="off"
        value={note}
        onChange={event => onNote(event.target.value)}
      />
      <p className="discussion-paper">{note}</p>
      <div className="discussion-lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  </article>
)
