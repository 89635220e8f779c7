import fc from 'fast-check'
import { parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { giftOf } from '#core/quiz/export/gift.ts'
import { giftEscaped, giftHtml, giftPlain, giftTyped, giftWeight } from '#core/quiz/export/gift-text.ts'
import { oneLine } from '#core/quiz/export/markup.ts'
import type { Gap, Question } from '#core/quiz/question.ts'
import { bankWords } from '#strings/quiz-export.ts'
import { bankOf, lessonBanks, type Of, ofKind, wildText } from './banks.ts'
import { type Entry, giftEntries, rightSideOf, textOfHtml, typedOf } from './gift-reading.ts'
import { nineKinds } from './nine-kinds.ts'

// text | → as an answer's HTML
it.each([
  ['Lambda', 'Lambda'],
  ['a:b=c~d#e', 'a\\:b\\=c\\~d\\#e'],
  ['{"key": 1}', '\\{&quot;key&quot;\\: 1\\}'],
  ['a < b & c', 'a &lt; b &amp; c'],
  ['C:\\temp', 'C\\:\\\\temp'],
  ['두\n줄', '두<br>줄'],
  ['a\tb', 'a&\\#9;b'],
  ['[html] 아님', '[html][html] 아님'],
  ['%50% 할인', '[html]%50% 할인'],
  ['x -> y', 'x -&gt; y'],
])('%j is written as %s', (text, gift) => {
  expect(giftHtml(text)).toBe(gift)
})

// text | → as it is compared with what is typed
it.each([
  ['a*b', 'a\\\\*b'],
  ['x -> y', 'x -*> y'],
  ['두\n줄', '두 줄'],
  ['<b>', '<b>'],
])('%j is compared as %s', (text, gift) => {
  expect(giftTyped(text)).toBe(gift)
})

it('a name and a right side stand in one line without markup', () => {
  expect(giftPlain(' a\n<b>: c ')).toBe('a <b>\\: c')
  expect(giftEscaped('::')).toBe('\\:\\:')
})

// share | → percent: thirds are known to Moodle with five decimals
it.each([
  [1, '%100%'],
  [0.5, '%50%'],
  [1 / 3, '%33.33333%'],
  [-1 / 3, '%-33.33333%'],
  [1 / 6, '%16.66667%'],
])('%s of the points is %s', (share, gift) => {
  expect(giftWeight(share)).toBe(gift)
})

it('a question is written as Moodle documents it', () => {
  const place = bankWords.place('개념 6').replace(':', '\\:')
  expect(giftOf(bankOf([ofKind('single')]))).toBe(
    [
      '$CATEGORY: 람다/개념 6 비용\n',
      '// [id:one] [tag:응용] [tag:하나 고르기]',
      '::one::[html]ask{',
      '\t~a#say a',
      '\t=b#say b',
      `\t####${place}`,
      '}\n',
    ].join('\n'),
  )
})

it('a slash in a title does not make a category of its own', () => {
  expect(giftOf(bankOf([ofKind('single')], 'AWS Lambda / 1일차'))).toContain(
    '$CATEGORY: AWS Lambda // 1일차/개념 6 비용\n',
  )
})

it('the questions of a concept stand in its category, concepts in their order', () => {
  const questions = nineKinds().map((question, index): Question => ({ ...question, concept: 2 - (index % 2) }))
  const read = parse(giftOf(bankOf(questions)))
  const categories = read.flatMap(one => (one.type === 'Category' ? [one.title] : []))
  expect(categories).toEqual(['람다/개념 1 비용', '람다/개념 2 비용'])
  expect(read.slice(0, 2).map(({ title }) => title)).toEqual(['람다/개념 1 비용', 'many'])
})

/** Compares one question with what was read; every text must be found where it belongs. */
function expectSame(question: Question, entries: ReadonlyMap<string, Entry>) {
  const [entry] = entriesOf(question, entries)
  if (entry === undefined) throw new Error(`${question.id} is missing`)
  expect(entry.id).toBe(entry.title)
  expect(textOfHtml(entry.globalFeedback?.text ?? '')).toContain(question.place.title)
  if (question.kind !== 'fill') expect(textOfHtml(entry.stem.text)).toContain(question.ask)
  expect(seenIn(question, entries)).toEqual((WANTED[question.kind] as (question: Question) => unknown)(question))
}

/** Several gaps are several entries. */
const entriesOf = ({ id }: Question, entries: ReadonlyMap<string, Entry>) =>
  [...entries.values()].filter(({ title }) => title?.replace(/\.\d+$/, '') === id)

const html = (part: { readonly text: string } | null) => textOfHtml(part?.text ?? '')

function seenIn(question: Question, entries: ReadonlyMap<string, Entry>): unknown {
  const own = entriesOf(question, entries)
  const [entry] = own
  if (entry?.type === 'TF')
    return { truth: entry.isTrue, feedback: [html(entry.trueFeedback), html(entry.falseFeedback)] }
  if (entry?.type === 'Matching')
    return entry.matchPairs.map(({ subquestion, subanswer }) => [html(subquestion), rightSideOf(subanswer)])
  if (entry?.type === 'Numerical' && Array.isArray(entry.choices))
    return entry.choices.map(({ text, weight, feedback }) => [text.number, text.range, weight, html(feedback)])
  if (entry?.type === 'MC')
    return entry.choices.map(({ text, weight, isCorrect, feedback }) => [html(text), isCorrect, weight, html(feedback)])
  return own.map(
    one =>
      one.type === 'Short' &&
      one.choices.map(({ text, weight, feedback }) => [typedOf(text.text), weight, html(feedback)]),
  )
}

/** What must be seen of each kind. */
const WANTED: { readonly [Kind in Question['kind']]: (question: Of<Kind>) => unknown } = {
  single: ({ choices }) => choices.map(({ text, right, say }) => [text, right, null, say]),
  multiple: ({ choices }) => {
    const each = Number((100 / choices.filter(({ right }) => right).length).toFixed(5))
    return choices.map(({ text, right, say }) => [text, false, right ? each : -each, say])
  },
  truth: ({ truth, choices }) => {
    const reason = choices.find(({ right }) => right)
    const feedback = `${bankWords.reason}: ${reason?.text} ${reason?.say}`
    return { truth, feedback: [feedback, feedback] }
  },
  numeric: ({ amount, tolerance, say, traps }) => [
    [amount, tolerance, 100, say.right],
    ...traps.map(trap => [trap.amount, tolerance, 0, trap.say]),
    [undefined, undefined, null, say.wrong],
  ],
  ordering: ({ items }) => items.map(({ text }, index) => [text, bankWords.position(index + 1)]),
  matching: ({ pairs, others }) => [
    ...pairs.map(({ left, right }) => [left, oneLine(right)]),
    ...others.map(other => ['', oneLine(other)]),
  ],
  fill: ({ gaps }) => gaps.map(typedRows),
  output: ({ gaps }) => gaps.map(typedRows),
  line: ({ code, wrong, say }) =>
    code.flatMap((line, index) => {
      const row = [`${bankWords.line(index + 1)}: ${line.trim()}`, index === wrong, null]
      return line.trim() === '' ? [] : [[...row, index === wrong ? say.right : say.wrong]]
    }),
}

const typedRows = ({ accept, say, traps }: Gap) => [
  ...accept.map(text => [oneLine(text), 100, say]),
  ...traps.map(trap => [oneLine(trap.text), 0, trap.say]),
]

describe('read back by an independent parser', () => {
  it.each(nineKinds())('$kind comes back as it was', question => {
    expectSame(question, giftEntries(giftOf(bankOf([question]))))
  })

  it.each(lessonBanks())('the bank of $lesson comes back as it was', bank => {
    const entries = giftEntries(giftOf(bank))
    expect(bank.questions.length).toBeGreaterThan(0)
    for (const question of bank.questions) expectSame(question, entries)
  })

  it('the code of a question keeps its lines and their indents', () => {
    const entry = giftEntries(giftOf(bankOf([ofKind('output')]))).get('output')
    expect(textOfHtml(entry?.stem.text ?? '')).toContain('code\n    print(1)')
  })

  it('any sign in any text survives', () => {
    fc.assert(
      fc.property(wildText, wild => {
        const questions = nineKinds(name => `${wild} ${name}`)
        const entries = giftEntries(giftOf(bankOf(questions, wild)))
        for (const question of questions) expectSame(question, entries)
      }),
      { numRuns: 200 },
    )
  })
})
