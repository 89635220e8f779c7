import { expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { grade } from '#core/quiz/grade.ts'
import type { Problem } from '#core/quiz/problems/problem.ts'
import { problemOf, TEMPLATE_IDS } from '#core/quiz/problems/templates.ts'
import { amountWritten, placesAmong, problemChoice, problemQuestion } from '#strings/quiz-problems.ts'
import { MISTAKE } from '#strings/quiz-problems-mistakes.ts'
import { solutionWritten } from '#strings/quiz-problems-steps.ts'

/** `seeds.test.ts` draws 10,000; words hold no arithmetic, so that fewer are enough here. */
const WORDED = 200

const shownOf = ({ options, unit }: Problem) => options.map(({ amount }) => amountWritten(amount, unit))

it.each(TEMPLATE_IDS)('%s: options differ as they are written, and the right one stands anywhere', template => {
  const places = new Set<number>()
  for (let seed = 0; seed < WORDED; seed += 1) {
    const problem = problemOf(template, seed, SEOUL) as Problem
    const written = shownOf(problem)
    expect(new Set(written).size, `seed ${seed}: ${written.join(', ')}`).toBe(written.length)
    places.add(problem.options.findIndex(({ mistake }) => mistake === undefined))
  }
  expect([...places].sort()).toEqual([0, 1, 2, 3, 4])
})

it.each(TEMPLATE_IDS)('%s: the same seed gives the same problem, another seed another one', template => {
  const of = (seed: number) => problemOf(template, seed, SEOUL)
  expect(of(4821)).toEqual(of(4821))
  expect(new Set(Array.from({ length: WORDED }, (_, seed) => JSON.stringify(of(seed).given))).size).toBeGreaterThan(20)
})

it.each(TEMPLATE_IDS)('%s: the answer as it is written is right, each mistake is named', template => {
  for (let seed = 0; seed < WORDED; seed += 1) {
    const problem = problemOf(template, seed, SEOUL) as Problem
    const question = problemQuestion(problem, {})
    const graded = (text: string) => {
      const given = grade(question, { kind: 'numeric', text })
      return given.ok ? given.value : given.error
    }
    expect(graded(question.written), `seed ${seed}: ${question.written}`).toMatchObject({ right: true, credit: 1 })
    for (const { name, amount } of problem.mistakes) {
      const text = amountWritten(amount, problem.unit)
      const miss = { kind: 'trap', say: MISTAKE[name] }
      expect(graded(text), `seed ${seed}: ${name}, ${text}`).toMatchObject({ right: false, credit: 0, miss })
    }
  }
})

it.each(TEMPLATE_IDS)('%s: chosen instead of typed, the right option is right and a wrong one is told', template => {
  for (let seed = 0; seed < WORDED; seed += 1) {
    const problem = problemOf(template, seed, SEOUL) as Problem
    const question = problemChoice(problem, {})
    problem.options.forEach(({ mistake }, choice) => {
      const given = grade(question, { kind: 'single', choice })
      expect(given.ok && given.value.right).toBe(mistake === undefined)
      if (mistake !== undefined) expect(question.choices[choice]?.say).toBe(MISTAKE[mistake])
    })
  }
})

it.each(TEMPLATE_IDS)('%s: the worked solution ends at the answer, and every figure has its source', template => {
  for (let seed = 0; seed < WORDED; seed += 1) {
    const problem = problemOf(template, seed, SEOUL) as Problem
    const question = problemQuestion(problem, {})
    const last =
      solutionWritten(problem)
        .at(-1)
        ?.split(/ [=≈] |: /)
        .at(-1) ?? ''
    const reached = grade(question, { kind: 'numeric', text: last })
    expect(reached.ok && reached.value.right, `seed ${seed}: ${last} for ${question.written}`).toBe(true)
    expect(question.grounds).toHaveLength(problem.facts.length)
    for (const { written, source, asOf } of question.grounds) expect([written, source, asOf]).not.toContain('')
  }
})

it('the price that a worked solution shows leads to the answer for whoever goes on from it', () => {
  for (let seed = 0; seed < WORDED; seed += 1) {
    const problem = problemOf('break-even', seed, SEOUL) as Problem
    const [instances = 0, each = 1] = solutionWritten(problem).map(line =>
      Number(/\$([\d.,]+)$/.exec(line)?.[1]?.replaceAll(',', '')),
    )
    const text = String(Math.round(instances / each / 30 / 1000) * 1000)
    const graded = grade(problemQuestion(problem, {}), { kind: 'numeric', text })
    expect(graded.ok && graded.value.right, `seed ${seed}: ${text}`).toBe(true)
  }
})

it('no share above the whole is offered', () => {
  const percents = TEMPLATE_IDS.flatMap(id => Array.from({ length: WORDED }, (_, seed) => problemOf(id, seed, SEOUL)))
    .filter(({ unit }) => unit === 'percent')
    .flatMap(({ options }) => options.map(({ amount }) => amount))
  expect(Math.max(...percents)).toBeLessThanOrEqual(100)
})

it('a kind leads to the heading that explains it where the lesson has it, else to its concept', () => {
  const pricing = { id: 'pricing', title: '과금 방식' }
  const places = placesAmong([{ id: 'other', title: '실무 팁' }, pricing])
  const placeOf = (template: (typeof TEMPLATE_IDS)[number]) =>
    problemQuestion(problemOf(template, 1, SEOUL) as Problem, places).place
  expect(placeOf('request-charge')).toEqual(pricing)
  expect(placeOf('ec2-month')).toEqual({ id: 'c6', title: '개념 6' })
})

it('there are fourteen kinds, and every mistake that a sentence is written for is met', () => {
  expect(TEMPLATE_IDS).toHaveLength(14)
  const met = TEMPLATE_IDS.flatMap(template =>
    Array.from({ length: WORDED }, (_, seed) => problemOf(template, seed, SEOUL)).flatMap(({ mistakes }) =>
      mistakes.map(({ name }) => name),
    ),
  )
  expect(Object.keys(MISTAKE).filter(name => !met.includes(name as keyof typeof MISTAKE))).toEqual([])
})
