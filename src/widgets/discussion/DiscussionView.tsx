import { discussionWords as words } from '#strings/discussion.ts'
import type { WidgetViewProps } from '../widget.ts'
import { NoteActions } from './NoteActions.tsx'
import type { DiscussionProps } from './props.ts'
import { TopicCard } from './TopicCard.tsx'
import { type Discussing, useDiscussion } from './use-discussion.ts'

/** The lesson's topics as cards: who speaks, how to begin, and a place for own notes. */
export default function DiscussionView({ id, props }: WidgetViewProps<DiscussionProps>) {
  const discussing = useDiscussion(props)
  const { topics, minutes } = props
  return (
    <section className="discussion" aria-labelledby={`${id}-title`}>
      <h4 className="discussion-title" id={`${id}-title`}>
        {words.title}
      </h4>
      <p className="discussion-lead">
        {words.lead} {minutes === undefined ? '' : words.time(minutes)}
      </p>
      <Roles discussing={discussing} />
      <ol className="discussion-cards">
        {topics.map((topic, index) => (
          <li key={topic.quote.text}>
            <TopicCard
              id={`${id}-${index + 1}`}
              number={index + 1}
              topic={topic}
              note={discussing.noteOf(topic.quote)}
              onNote={note => discussing.take(topic.quote, note)}
            />
          </li>
        ))}
      </ol>
      <NoteActions discussing={discussing} topics={topics} />
    </section>
  )
}

const Roles = ({ discussing: { role, swap } }: { readonly discussing: Discussing }) => (
  <div className="discussion-roles">
    <p className="discussion-roles-now" role="status">
      {words.roles(role)}
    </p>
    <button type="button" className="discussion-button" onClick={swap}>
      {words.swap}
    </button>
    <p className="discussion-roles-help">{words.rolesHelp}</p>
  </div>
)
