import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneLine } from '#core/quiz/export/markup.ts'
import { qtiOf } from '#core/quiz/export/qti.ts'
import { grade } from '#core/quiz/grade.ts'
import { rightSides } from '#core/quiz/order.ts'
import type { Answer, Choice, Gap, Question } from '#core/quiz/question.ts'
import { bankWords } from '#strings/quiz-export.ts'
import { zipOf } from '#widgets/quiz/export/zip.ts'
import { bankOf, lessonBanks, type Of, ofKind, wildText } from './banks.ts'
import { nineKinds } from './nine-kinds.ts'
import { processed } from './qti-engine.ts'
import { all, type Node, unzipped, xmlRoot } from './qti-reading.ts'

const itemOf = (question: Question): Node => {
  const file = qtiOf(bankOf([question])).find(({ path }) => path === `items/q-${question.id}.xml`)
  return xmlRoot(file?.text ?? '')
}

const INTERACTIONS = /Interaction$/
const interactionsOf = (node: Node): readonly Node[] =>
  node.children.flatMap(child => [...(INTERACTIONS.test(child.name) ? [child] : []), ...interactionsOf(child)])

// kind | → interactions of its item
it.each([
  ['single', ['choiceInteraction']],
  ['multiple', ['choiceInteraction']],
  ['truth', ['choiceInteraction', 'choiceInteraction']],
  ['numeric', ['textEntryInteraction']],
  ['ordering', ['orderInteraction']],
  ['matching', ['matchInteraction']],
  ['fill', ['textEntryInteraction', 'textEntryInteraction']],
  ['output', ['textEntryInteraction']],
  ['line', ['choiceInteraction']],
] as const)('%s is asked with %j', (kind, interactions) => {
  expect(interactionsOf(itemOf(ofKind(kind))).map(({ name }) => name)).toEqual(interactions)
})

it('a text is escaped in an element and in an attribute', () => {
  const [, , item] = qtiOf(
    bankOf([
      ofKind(
        'output',
        nineKinds(name => `<${name}> & "x"\ty`),
      ),
    ]),
  )
  expect(item?.text).toContain('<p>&lt;ask&gt; &amp; &quot;x&quot;\ty</p>')
  expect(item?.text).toContain('mapKey="&lt;a&gt; &amp; &quot;x&quot;&#9;y"')
})

/** What somebody answers, as a test system hands it on, and as the page does. */
type Given = readonly [Question['kind'], Readonly<Record<string, readonly string[]>>, Answer]

const CHOSEN: readonly Given[] = [
  ['single', { RESPONSE: ['C2'] }, { kind: 'single', choice: 1 }],
  ['single', { RESPONSE: ['C1'] }, { kind: 'single', choice: 0 }],
  ['multiple', { RESPONSE: ['C1', 'C3'] }, { kind: 'multiple', choices: [0, 2] }],
  ['multiple', { RESPONSE: ['C1'] }, { kind: 'multiple', choices: [0] }],
  ['multiple', { RESPONSE: ['C1', 'C2'] }, { kind: 'multiple', choices: [0, 1] }],
  ['multiple', { RESPONSE: ['C2'] }, { kind: 'multiple', choices: [1] }],
  ['truth', { VERDICT: ['FALSE'], REASON: ['C1'] }, { kind: 'truth', truth: false, choice: 0 }],
  ['truth', { VERDICT: ['FALSE'], REASON: ['C2'] }, { kind: 'truth', truth: false, choice: 1 }],
  ['truth', { VERDICT: ['TRUE'], REASON: ['C1'] }, { kind: 'truth', truth: true, choice: 0 }],
  ['line', { RESPONSE: ['C2'] }, { kind: 'line', line: 1 }],
  ['line', { RESPONSE: ['C4'] }, { kind: 'line', line: 3 }],
]
const TYPED: readonly Given[] = [
  ['numeric', { RESPONSE: ['0.8'] }, { kind: 'numeric', text: '0.8' }],
  ['numeric', { RESPONSE: ['0.805'] }, { kind: 'numeric', text: '0.805' }],
  ['numeric', { RESPONSE: ['0.81'] }, { kind: 'numeric', text: '0.81' }],
  ['numeric', { RESPONSE: ['1'] }, { kind: 'numeric', text: '1' }],
  ['fill', { RESPONSE1: ['a'], RESPONSE2: ['ALSO B'] }, { kind: 'fill', texts: ['a', 'ALSO B'] }],
  ['fill', { RESPONSE1: ['a'], RESPONSE2: ['trap b'] }, { kind: 'fill', texts: ['a', 'trap b'] }],
  ['output', { RESPONSE: ['a'] }, { kind: 'output', texts: ['a'] }],
  ['output', { RESPONSE: ['A'] }, { kind: 'output', texts: ['A'] }],
]
const side = (name: string) => rightSides(ofKind('matching')).indexOf(name)
const pairOf = (left: number, name: string) => `L${left} R${side(name) + 1}`
const MOVED: readonly Given[] = [
  ['ordering', { RESPONSE: ['I1', 'I2', 'I3'] }, { kind: 'ordering', order: [0, 1, 2] }],
  ['ordering', { RESPONSE: ['I1', 'I3', 'I2'] }, { kind: 'ordering', order: [0, 2, 1] }],
  ['ordering', { RESPONSE: ['I2', 'I3', 'I1'] }, { kind: 'ordering', order: [1, 2, 0] }],
  [
    'matching',
    { RESPONSE: [pairOf(1, 'right a'), pairOf(2, 'right b'), pairOf(3, 'right c')] },
    { kind: 'matching', chosen: [side('right a'), side('right b'), side('right c')] },
  ],
  [
    'matching',
    { RESPONSE: [pairOf(1, 'right a'), pairOf(2, 'right other'), pairOf(3, 'right b')] },
    { kind: 'matching', chosen: [side('right a'), side('right other'), side('right b')] },
  ],
]

describe('a test system that runs the response processing', () => {
  it.each([...CHOSEN, ...TYPED, ...MOVED])('gives %s %j as many points as the page', (kind, responses, answer) => {
    const question = ofKind(kind)
    const graded = grade(question, answer)
    expect(graded.ok && graded.value.credit).toBeCloseTo(processed(itemOf(question), responses).score, 9)
  })

  // kind | responses | → names of the feedback besides the explanation
  it.each([
    ['single', { RESPONSE: ['C1'] }, ['C1']],
    ['multiple', { RESPONSE: ['C1', 'C2'] }, ['C1', 'C2']],
    ['truth', { VERDICT: ['FALSE'], REASON: ['C2'] }, ['C2']],
    ['numeric', { RESPONSE: ['0.8'] }, ['RIGHT']],
    ['numeric', { RESPONSE: ['1'] }, ['TRAP1', 'WRONG']],
    ['numeric', { RESPONSE: ['7'] }, ['WRONG']],
    ['fill', { RESPONSE1: ['a'], RESPONSE2: ['trap b'] }, ['RESPONSE2_TRAP1']],
    ['output', { RESPONSE: ['trap a'] }, ['RESPONSE_TRAP1']],
    ['ordering', { RESPONSE: ['I2', 'I1', 'I3'] }, []],
    ['line', { RESPONSE: ['C4'] }, ['C4']],
  ] as const)('says of %s %j what belongs to it', (kind, responses, names) => {
    const item = itemOf(ofKind(kind))
    const { feedback } = processed(item, responses)
    expect(feedback).toEqual([...names, 'EXPLANATION'])
    const known = all(item, 'modalFeedback').map(({ attributes }) => attributes.identifier)
    expect(known).toEqual(expect.arrayContaining([...feedback]))
  })
})

/** Compares one question with its item; every text must be found where it belongs. */
function expectSame(question: Question, item: Node) {
  expect(item.attributes).toMatchObject({ identifier: `q-${question.id}`, title: question.id })
  const body = all(item, 'itemBody')[0]?.text ?? ''
  if (question.kind !== 'fill') expect(body).toContain(question.ask)
  const feedback = all(item, 'modalFeedback').map(({ text }) => text)
  expect(feedback.at(-1)).toContain(bankWords.place(question.place.title))
  const choices = all(item, 'simpleChoice').map(({ text }) => text)
  const wanted = WANTED[question.kind] as (question: Question, item: Node) => unknown
  expect({ choices, right: correctIn(item), feedback: feedback.slice(0, -1) }).toEqual(wanted(question, item))
}

/** What must be seen of each kind: the choices, the right values of each response, the feedback. */
const WANTED: { readonly [Kind in Question['kind']]: (question: Of<Kind>, item: Node) => unknown } = {
  single: ({ choices }) => ({ choices: textsOf(choices), right: [rightOf(choices)], feedback: saysOf(choices) }),
  multiple: ({ choices }) => ({ choices: textsOf(choices), right: [rightOf(choices)], feedback: saysOf(choices) }),
  truth: ({ truth, choices }) => ({
    choices: [...[true, false].map(bankWords.truth), ...textsOf(choices)],
    right: [[truth ? 'TRUE' : 'FALSE'], rightOf(choices)],
    feedback: saysOf(choices),
  }),
  numeric: ({ say, traps, amount }) => ({
    choices: [],
    right: [[String(amount)]],
    feedback: [say.right, ...saysOf(traps), say.wrong],
  }),
  ordering: ({ items }, item) => {
    const byName = new Map(all(item, 'simpleChoice').map(one => [one.attributes.identifier, one.text]))
    const order = items.map((_, index) => `I${index + 1}`)
    expect(order.map(name => byName.get(name))).toEqual(textsOf(items))
    const choices = all(item, 'simpleChoice').map(({ text }) => text)
    expect(choices, 'the right order must not be seen').not.toEqual(textsOf(items))
    return { choices, right: [order], feedback: [] }
  },
  matching: ({ pairs, others }, item) => {
    const texts = new Map(all(item, 'simpleAssociableChoice').map(one => [one.attributes.identifier, one.text]))
    const right = correctIn(item)
    expect(right.flat().map(pair => pair.split(' ').map(name => texts.get(name)))).toEqual(
      pairs.map(pair => [pair.left, pair.right]),
    )
    expect(texts.size).toBe(2 * pairs.length + others.length)
    return { choices: [], right, feedback: [] }
  },
  fill: ({ gaps }, item) => wantedGaps(gaps, item),
  output: ({ gaps }, item) => wantedGaps(gaps, item),
  line: ({ code, wrong, say }) => {
    const kept = code.flatMap((line, index) => (line.trim() === '' ? [] : [{ line: line.trim(), index }]))
    return {
      choices: kept.map(({ line, index }) => `${bankWords.line(index + 1)}: ${line}`),
      right: [[`C${wrong + 1}`]],
      feedback: kept.map(({ index }) => (index === wrong ? say.right : say.wrong)),
    }
  },
}

const textsOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text)
const saysOf = (parts: readonly { readonly say: string }[]) => parts.map(({ say }) => say)
const rightOf = (choices: readonly Choice[]) => choices.flatMap(({ right }, index) => (right ? [`C${index + 1}`] : []))
const correctIn = (item: Node) => all(item, 'correctResponse').map(one => textsOf(all(one, 'value')))

function wantedGaps(gaps: readonly Gap[], item: Node) {
  const keys = all(item, 'mapping').map(one => all(one, 'mapEntry').map(({ attributes }) => attributes.mapKey))
  expect(keys).toEqual(gaps.map(({ accept }) => accept))
  return {
    choices: [],
    right: gaps.map(({ accept }) => accept.slice(0, 1)),
    feedback: gaps.flatMap(({ traps }) => saysOf(traps)),
  }
}

describe('the package, read back by independent readers', () => {
  const banks = [{ name: 'the nine kinds', bank: bankOf(nineKinds()) }].concat(
    lessonBanks().map(bank => ({ name: bank.lesson, bank })),
  )

  it.each(banks)('$name: manifest and test name every file, and every item is its question', async ({ bank }) => {
    const files = await unzipped(zipOf(qtiOf(bank)))
    expect([...files.keys()][0]).toBe('imsmanifest.xml')
    const manifest = xmlRoot(files.get('imsmanifest.xml') ?? '')
    const named = all(manifest, 'file').map(({ attributes }) => attributes.href)
    expect(named).toEqual([...files.keys()].slice(1))
    const resources = all(manifest, 'resource').map(({ attributes }) => attributes.identifier)
    expect(all(manifest, 'dependency').map(one => one.attributes.identifierref)).toEqual(resources.slice(1))
    const refs = all(xmlRoot(files.get('test.xml') ?? ''), 'assessmentItemRef').map(one => one.attributes.href)
    expect([...refs].sort()).toEqual(named.slice(1).sort())
    for (const question of bank.questions) expectSame(question, xmlRoot(files.get(`items/q-${question.id}.xml`) ?? ''))
  })

  it('the same bank is the same bytes', () => {
    expect(zipOf(qtiOf(bankOf(nineKinds())))).toEqual(zipOf(qtiOf(bankOf(nineKinds()))))
  })

  it('any sign in any text survives', () => {
    fc.assert(
      fc.property(wildText, wild => {
        const questions = nineKinds(name => `${wild} ${name}`)
        for (const question of questions) expectSame(question, itemOf(question))
        const [, test] = qtiOf(bankOf(questions, wild))
        expect(xmlRoot(test?.text ?? '').attributes.title).toBe(oneLine(wild))
      }),
      { numRuns: 60 },
    )
  })
})
