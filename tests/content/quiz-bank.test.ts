import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import { factOf } from '#core/aws/facts.ts'
import { FIGURE_KEYS, figureOf } from '#core/cost/figures.ts'
import { CONCEPTS, LEVELS, QUESTION_KINDS, type Question } from '#core/quiz/question.ts'
import { readLesson } from '#source/read-lesson.ts'
import { factWritten } from '#strings/facts.ts'
import { textsOf, typedAmounts, typedMoneyAndDays } from './typed-amounts.ts'

const folder = readContent('content').find(({ id }) => id === 'w1d1s3-lambda')
if (folder?.quizYaml === undefined) throw new Error('the Lambda lesson or its quiz is gone')
const { questions } = readLesson(folder, FIGURES).lesson

interface RawQuestion {
  readonly id: string
  readonly ask: string
  readonly choices?: readonly { readonly text: string; readonly right?: boolean }[]
  readonly pairs?: readonly { readonly left: string; readonly right: string }[]
  readonly others?: readonly string[]
}
const { questions: rawQuestions } = parse(folder.quizYaml) as { readonly questions: readonly RawQuestion[] }

const countOf = (is: (question: Question) => boolean) => questions.filter(is).length
const shareOf = (is: (question: Question) => boolean, among: readonly Question[]) =>
  among.filter(is).length / among.length

describe('the bank of the Lambda lesson', () => {
  it('has at least 60 questions, and four on each concept', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60)
    for (let concept = 1; concept <= CONCEPTS; concept += 1)
      expect(
        countOf(question => question.concept === concept),
        `concept ${concept}`,
      ).toBeGreaterThanOrEqual(4)
  })

  it('has each level in at least a quarter of its questions, and two levels or more on each concept', () => {
    for (const level of LEVELS)
      expect(
        shareOf(question => question.level === level, questions),
        level,
      ).toBeGreaterThanOrEqual(0.25)
    for (let concept = 1; concept <= CONCEPTS; concept += 1) {
      const levels = new Set(questions.filter(question => question.concept === concept).map(({ level }) => level))
      expect(levels.size, `concept ${concept}`).toBeGreaterThanOrEqual(2)
    }
  })

  it('has each kind at least four times', () => {
    for (const kind of QUESTION_KINDS)
      expect(
        countOf(question => question.kind === kind),
        kind,
      ).toBeGreaterThanOrEqual(4)
  })

  it.each(questions.map(question => [question.id, question] as const))(
    '%s has a hint, and a reason for whatever can be answered',
    (_, question) => {
      expect(question.hint).toMatch(/[가-힣]/)
      const reasons = reasonsOf(question)
      expect(reasons.length).toBeGreaterThan(0)
      for (const reason of reasons) expect(reason).toMatch(/[가-힣].*[.?!요]$/)
    },
  )

  it('no figure is left open, and every number that is asked for rests on one', () => {
    expect(questions.filter(question => JSON.stringify(question).includes('{{'))).toEqual([])
    expect(questions.filter(question => question.kind === 'numeric' && question.grounds.length === 0)).toEqual([])
  })

  it('an explanation is one sentence, and leaves the praise to the page: it is also read by who missed it', () => {
    const says = questions.flatMap(question => reasonsOf(question).map(say => `${question.id}: ${say}`))
    expect(says.filter(say => /: (거의 )?맞(아|았어)요/.test(say))).toEqual([])
    expect(says.filter(say => /[.?!] \S/.test(say))).toEqual([])
  })

  it('the right choice stands in each place about as often, and is the longest in less than a third', () => {
    const chosen = questions.filter(question => question.kind === 'single' || question.kind === 'truth')
    for (const place of [0, 1, 2])
      expect(
        shareOf(question => choicesOf(question)[place]?.right === true, chosen),
        `place ${place + 1}`,
      ).toBeLessThan(0.4)
    const isLongest = (question: Question) => {
      const right = choicesOf(question).find(choice => choice.right)?.text.length ?? 0
      return choicesOf(question).every(({ right: isRight, text }) => isRight || text.length < right)
    }
    expect(shareOf(isLongest, chosen)).toBeLessThan(1 / 3)
  })
})

describe('what an author types', () => {
  /** What equals a figure by chance or by its meaning, and why it may be typed. */
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    // What a unit is: no price page changes it
    'scenario1-gb-seconds': ['1초', '1,000ms', '1GB', '1,024MB'],
    // The size for which the figure beside it is computed, as its key says
    'lambda-always-cheapest': ['1 vCPU', '2GB'],
    'provisioned-limits': ['1GB'],
  }
  const typed = rawQuestions.map(raw => ({
    id: raw.id,
    text: textsOf(raw)
      .join('\n')
      .replaceAll(/\{\{.*?\}\}/g, ' '),
  }))

  it('no number with a unit is one that the module has', () => {
    const known = new Set(
      FIGURE_KEYS.flatMap(key => {
        const figure = figureOf(key)
        if (figure === undefined) throw new Error(key)
        if (figure.unit === 'date') return []
        const written = factWritten(figure)
        return typedAmounts(figure.unit === 'count' ? `${written}개` : written).map(({ amount }) => amount)
      }),
    )
    expect(known.size).toBeGreaterThan(80)
    const found = typed.flatMap(({ id, text }) =>
      typedAmounts(text).flatMap(each =>
        known.has(each.amount) && !ALLOWED[id]?.includes(each.text) ? [`${id}: ${each.text}`] : [],
      ),
    )
    expect(found).toEqual([])
  })

  it('nothing that may be typed is allowed in vain', () => {
    for (const [id, texts] of Object.entries(ALLOWED)) {
      const own = typed.find(each => each.id === id)?.text ?? ''
      expect(texts.filter(text => !typedAmounts(own).some(each => each.text === text))).toEqual([])
    }
  })

  it('no sum of money and no day', () => {
    expect(typed.flatMap(({ id, text }) => typedMoneyAndDays(text).map(each => `${id}: ${each}`))).toEqual([])
  })

  // 900 s = 15 min; 10 GB = 10 × 1,024 MB
  it.each([
    ['900초', '15분', true],
    ['10,240MB', '10GB', true],
    ['3초', '3,000ms', true],
    ['20건', '20%', false],
    ['15분', '15초', false],
  ])('%s and %s are the same amount: %s', (one, other, same) => {
    expect(typedAmounts(one)[0]?.amount === typedAmounts(other)[0]?.amount).toBe(same)
  })

  it.each(['$0.20', '20달러', '2026년 11월 23일', '2026-11-23'])('%s would be found', text => {
    expect(typedMoneyAndDays(`a ${text} b`)).toEqual([text])
  })
})

describe('runtimes on the day that a question names', () => {
  const dated = rawQuestions.filter(({ ask }) => ask.includes('{{runtime.checked}}'))
  const day = factOf('runtime.checked')?.value ?? ''
  const runtimesOf = (text: string) =>
    [...text.matchAll(/\{\{runtime\.(.+?)\.label\}\}|(provided\.al\d+)/g)].map(([, id, own]) => `runtime.${id ?? own}`)
  const endOf = (key: string) => String(factOf(`${key}.deprecated`)?.value)

  it('are asked for in at least two questions', () => {
    expect(dated.length).toBeGreaterThanOrEqual(2)
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it.each(dated.map(raw => [raw.id, raw] as const))('%s: the right ones are supported, no other is', (_, raw) => {
    const { choices = [], pairs = [], others = [] } = raw
    const right = [...choices.filter(choice => choice.right).map(({ text }) => text), ...pairs.map(pair => pair.right)]
    const wrong = [...choices.filter(choice => !choice.right).map(({ text }) => text), ...others]
    const old = [...wrong, ...pairs.map(({ left }) => left)].flatMap(runtimesOf)
    expect(right.flatMap(runtimesOf).length).toBeGreaterThan(0)
    expect(right.flatMap(runtimesOf).filter(key => endOf(key) <= String(day))).toEqual([])
    expect(old.filter(key => endOf(key) > String(day))).toEqual([])
  })
})

const choicesOf = (question: Question) => ('choices' in question ? question.choices : [])

function reasonsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'truth':
      return question.choices.map(({ say }) => say)
    case 'numeric':
      return [question.say.right, question.say.wrong, ...question.traps.map(({ say }) => say)]
    case 'ordering':
      return question.items.map(({ say }) => say)
    case 'matching':
      return question.pairs.map(({ say }) => say)
    case 'fill':
    case 'output':
      return question.gaps.flatMap(({ say, traps }) => [say, ...traps.map(trap => trap.say)])
    case 'line':
      return [question.say.right, question.say.wrong]
  }
}
