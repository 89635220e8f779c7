import type { Gap, Question } from '../question.ts'
import { byConcept } from '../score.ts'
import { giftEscaped, giftHtml, giftPlain, giftTyped, giftWeight } from './gift-text.ts'
import { htmlOf, oneLine, preOf } from './markup.ts'
import { askWithGaps, numberText } from './on-paper.ts'
import type { Bank, ExportWords } from './words.ts'

/** One entry of a GIFT file: HTML below the question's text, the answers, and what is said after any of them. */
interface Entry {
  readonly name: string
  readonly ask: string
  readonly more: string
  /** GIFT between the braces; `#` begins an entry of numbers. */
  readonly opening?: string
  readonly answers: readonly string[]
  readonly after: readonly string[]
}

/**
 * The bank as Moodle's GIFT: a category for each concept; names and id numbers are the questions' ids.
 *
 * - In: the bank. Out: UTF-8 text. A question with several gaps becomes one entry a gap, `id.1`, `id.2`, …: GIFT has no other
 *   place for them. Order becomes pairs of item and place, a wrong line a choice, the reason of a statement its feedback.
 * - Errors: none.
 * - Source: https://docs.moodle.org/en/GIFT_format
 */
export const giftOf = ({ title, questions, words }: Bank): string =>
  byConcept(questions)
    .map(([concept, group]) => {
      const name = [words.concept(concept), group[0]?.topic ?? ''].join(' ').trim()
      const entries = group.flatMap(question =>
        entriesOf(question, words).map(entry => written(entry, question, words)),
      )
      return [`$CATEGORY: ${categoryPart(title)}/${categoryPart(name)}`, ...entries].join('\n\n')
    })
    .join('\n\n')
    .concat('\n')

/** A slash parts a category from its parent; doubled, it is one. */
const categoryPart = (name: string) => oneLine(name).replaceAll('/', '//')

function written({ name, ask, more, opening = '', answers, after }: Entry, question: Question, words: ExportWords) {
  const tags = [words.level(question.level), words.kind(question.kind)].map(tag => ` [tag:${tag}]`).join('')
  const general = [...after, words.place(question.place.title)].map(htmlOf).join('<br>')
  return [
    `// [id:${name}]${tags}`,
    `::${giftPlain(name)}::[html]${giftEscaped(htmlOf(ask) + more)}{${opening}`,
    ...answers.map(answer => `\t${answer}`),
    `\t####${giftEscaped(general)}`,
    '}',
  ].join('\n')
}

/** An answer with what is said about it. */
const said = (answer: string, say: string) => (say.trim() === '' ? answer : `${answer}#${giftHtml(say)}`)
const note = (text: string) => (text === '' ? '' : `<br>${htmlOf(text)}`)

function entriesOf(question: Question, words: ExportWords): readonly Entry[] {
  const more = note(words.instruction[question.kind])
  const base = { name: question.id, ask: question.ask, more, after: [] }
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [{ ...base, answers: choiceAnswers(question) }]
    case 'truth':
      return [{ ...base, more: '', ...truthAnswer(question, words) }]
    case 'numeric':
      return [{ ...base, more: note(words.onlyNumber(words.unit(question.unit))), ...numericAnswers(question, words) }]
    case 'ordering':
      return [{ ...base, ...orderingAnswers(question, words) }]
    case 'matching':
      return [{ ...base, ...matchingAnswers(question) }]
    case 'fill':
    case 'output':
      return gapEntries(question, words)
    case 'line':
      return [{ ...base, more: more + numbered(question.code), answers: lineAnswers(question, words) }]
  }
}

type Of<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>
type Answers = Pick<Entry, 'answers' | 'after' | 'opening'>

/** Several right ones share the points; each wrong one takes away as much as a right one gives, as in the page. */
function choiceAnswers({ kind, choices }: Of<'single' | 'multiple'>): readonly string[] {
  const share = 1 / Math.max(1, choices.filter(({ right }) => right).length)
  return choices.map(({ text, right, say }) => {
    const weight = kind === 'multiple' ? `~${giftWeight(right ? share : -share)}` : right ? '=' : '~'
    return said(`${weight}${giftHtml(text)}`, say)
  })
}

/** After the verdict stand the feedback of a wrong answer and of a right one. */
function truthAnswer({ truth, choices }: Of<'truth'>, words: ExportWords): Answers {
  const reasons = choices.filter(({ right }) => right).map(({ text, say }) => `${words.reason}: ${text} ${say}`)
  const reason = giftHtml(reasons.join(' '))
  return { answers: [`${truth ? 'TRUE' : 'FALSE'}#${reason}#${reason}`], after: [] }
}

function numericAnswers({ amount, tolerance, written: right, say, traps }: Of<'numeric'>, words: ExportWords): Answers {
  const within = (value: number) => `${numberText(value)}:${numberText(tolerance)}`
  return {
    opening: '#',
    answers: [
      said(`=%100%${within(amount)}`, say.right),
      ...traps.map(trap => said(`=%0%${within(trap.amount)}`, trap.say)),
      `~#${giftHtml(say.wrong)}`,
    ],
    after: [`${words.answer}: ${right}`],
  }
}

const orderingAnswers = ({ items }: Of<'ordering'>, words: ExportWords): Answers => ({
  answers: items.map(({ text }, index) => `=${giftHtml(text)} -> ${giftPlain(words.position(index + 1))}`),
  after: items.map(({ say }, index) => `${words.position(index + 1)}: ${say}`),
})

const matchingAnswers = ({ pairs, others }: Of<'matching'>): Answers => ({
  answers: [
    ...pairs.map(({ left, right }) => `=${giftHtml(left)} -> ${giftPlain(right)}`),
    ...others.map(other => `= -> ${giftPlain(other)}`),
  ],
  after: pairs.map(({ left, say }) => `${left}: ${say}`),
})

function gapEntries(question: Of<'fill' | 'output'>, words: ExportWords): readonly Entry[] {
  const { id, kind, gaps } = question
  const code = kind === 'output' ? preOf(question.code.split('\n')) : ''
  const asked = kind === 'output' ? words.printedLine : words.gap
  return gaps.map((gap, index) => ({
    name: gaps.length === 1 ? id : `${id}.${index + 1}`,
    ask: askWithGaps(question),
    more: note(gaps.length === 1 && kind === 'fill' ? words.instruction.fill : asked(index + 1)) + code,
    answers: typedAnswers(gap),
    after: [gap.say],
  }))
}

const typedAnswers = ({ accept, say, traps }: Gap): readonly string[] => [
  ...accept.map(text => said(`=%100%${giftTyped(text)}`, say)),
  ...traps.map(trap => said(`=%0%${giftTyped(trap.text)}`, trap.say)),
]

const numbered = (code: readonly string[]) => preOf(code.map((line, index) => `${index + 1}: ${line}`))

const lineAnswers = ({ code, wrong, say }: Of<'line'>, words: ExportWords): readonly string[] =>
  code.flatMap((line, index) => {
    if (line.trim() === '') return []
    const text = giftHtml(`${words.line(index + 1)}: ${line.trim()}`)
    return [said(`${index === wrong ? '=' : '~'}${text}`, index === wrong ? say.right : say.wrong)]
  })
