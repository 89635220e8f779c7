import type { Choice, Gap, Question } from '#core/quiz/question.ts'

/** Gives the text of a part by its name; a test hands in what it wants to see come back. */
export type TextOf = (name: string) => string

const place = { id: 'c6', title: '개념 6' }

const partsOf = (text: TextOf) => ({
  base: (id: string, ask = text('ask')) =>
    ({ id, concept: 6, topic: '비용', level: 'applied', ask, hint: text('hint'), place, grounds: [] }) as const,
  choice: (name: string, right: boolean): Choice => ({ text: text(name), right, say: text(`say ${name}`) }),
  gap: (name: string): Gap => ({
    accept: [text(name), text(`also ${name}`)],
    say: text(`say ${name}`),
    traps: [{ text: text(`trap ${name}`), say: text(`say trap ${name}`) }],
  }),
  item: (name: string) => ({ text: text(name), say: text(`say ${name}`) }),
  pair: (name: string) => ({ left: text(`left ${name}`), right: text(`right ${name}`), say: text(`say ${name}`) }),
  say: { right: text('say right'), wrong: text('say wrong') },
})

function chosen(text: TextOf): readonly Question[] {
  const { base, choice, say } = partsOf(text)
  return [
    { ...base('one'), kind: 'single', choices: [choice('a', false), choice('b', true)] },
    { ...base('many'), kind: 'multiple', choices: [choice('a', true), choice('b', false), choice('c', true)] },
    { ...base('truth'), kind: 'truth', truth: false, choices: [choice('a', true), choice('b', false)] },
    { ...base('line'), kind: 'line', code: [text('line a'), text('line b'), '', text('line c')], wrong: 1, say },
  ]
}

function written(text: TextOf): readonly Question[] {
  const { base, gap, say } = partsOf(text)
  return [
    {
      ...{ ...base('number'), kind: 'numeric', unit: 'USD', amount: 0.8, tolerance: 0.005, written: '$0.80', say },
      traps: [{ amount: 1, say: text('say trap') }],
    },
    { ...base('fill', `${text('ask')} ___ ${text('end')} ___.`), kind: 'fill', gaps: [gap('a'), gap('b')] },
    { ...base('output'), kind: 'output', code: `${text('code')}\n    print(1)`, gaps: [gap('a')] },
  ]
}

function moved(text: TextOf): readonly Question[] {
  const { base, item, pair } = partsOf(text)
  return [
    { ...base('order'), kind: 'ordering', items: [item('a'), item('b'), item('c')] },
    { ...base('pairs'), kind: 'matching', pairs: [pair('a'), pair('b'), pair('c')], others: [text('right other')] },
  ]
}

/**
 * One question of each kind. Their right answers: the 2nd choice; the 1st and the 3rd; false for the 1st reason; the 2nd line;
 * $0.8; each gap its own name; items and pairs as they stand.
 */
export const nineKinds = (text: TextOf = name => name): readonly Question[] => [
  ...chosen(text),
  ...written(text),
  ...moved(text),
]
