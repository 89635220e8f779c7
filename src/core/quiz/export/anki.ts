import type { Question } from '../question.ts'
import { htmlOf, oneLine, preOf } from './markup.ts'
import { type Option, onPaper, type Why } from './on-paper.ts'
import type { Bank, ExportWords } from './words.ts'

/**
 * What Anki reads before the cards. No columns are named: Anki would look for fields of these names, which are called otherwise
 * in every language; without names the two fields are taken in their order.
 */
const HEAD = ['#separator:tab', '#html:true', '#guid column:1', '#tags column:4']

/**
 * The bank as a text that Anki imports: one card a question. The first column is the lesson's and the question's id, so that
 * importing a newer bank changes the cards that are there already, and no other lesson's.
 *
 * - In: the bank. Out: UTF-8 text, four columns: id, front, back, tags. Errors: none.
 * - Source: https://docs.ankiweb.net/importing/text-files.html
 */
export function ankiOf({ lesson, title, questions, words }: Bank): string {
  const rows = questions.map(question => [
    `${lesson}/${question.id}`,
    frontOf(question, words),
    backOf(question, words),
    [
      `${tag(lesson)}::${tag(words.concept(question.concept))}`,
      tag(words.level(question.level)),
      tag(words.kind(question.kind)),
    ].join(' '),
  ])
  return `${[...HEAD, `#deck:${oneLine(title)}`, ...rows.map(row => row.join('\t'))].join('\n')}\n`
}

/** A space would end a tag. */
const tag = (name: string) => oneLine(name).replaceAll(' ', '_')

const list = (items: readonly string[]) =>
  items.length === 0 ? '' : `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`
const paragraph = (html: string) => (html === '' ? '' : `<p>${html}</p>`)
const folded = (name: string, text: string) => `<details><summary>${htmlOf(name)}</summary>${htmlOf(text)}</details>`
const optionOf = ({ mark, text }: Option) => `${mark} ${htmlOf(text)}`
const whyOf = ({ what, say }: Why) => `<b>${htmlOf(what)}</b> ${htmlOf(say)}`

function frontOf(question: Question, words: ExportWords): string {
  const { ask, instruction, code, isNumbered, groups } = onPaper(question, words)
  const lines = isNumbered ? code.map((line, index) => `${index + 1}: ${line}`) : code
  return [
    paragraph(htmlOf(ask)),
    paragraph(htmlOf(instruction)),
    preOf(lines),
    ...groups.map(group => list(group.map(optionOf))),
    question.hint === undefined ? '' : folded(words.columns.hint, question.hint),
  ].join('')
}

function backOf(question: Question, words: ExportWords): string {
  const { answers, whys } = onPaper(question, words)
  return [
    paragraph(`<b>${answers.map(htmlOf).join('<br>')}</b>`),
    list(whys.map(whyOf)),
    paragraph(htmlOf(words.place(question.place.title))),
  ].join('')
}
