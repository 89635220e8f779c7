import { expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import type { Figures } from '#source/annotations.ts'
import { mistakeText } from '#source/mistake.ts'
import { readLesson } from '#source/read-lesson.ts'

const MARKDOWN = `# 🚀 Lambda

![비교](./generated-diagrams/compare.png)

## 🔍 개념 1: 비용 (5분)

- 요청 100만 건당 $0.20
- 최대 15분
- 최대 15분

\`\`\`mermaid
graph TB
A[워크로드] --> B
\`\`\`
`

const read = (lessonYaml: string, markdown = MARKDOWN, figures: Figures = FIGURES) =>
  readLesson(
    { id: 'x', folder: 'content/x', markdown, lessonYaml, quizYaml: undefined, sources: new Map(), names: new Set() },
    figures,
  )
const reportOf = (lessonYaml: string, markdown?: string, figures?: Figures) =>
  read(lessonYaml, markdown, figures).mistakes.map(mistakeText).join('\n')

const GOOD = `title: Lambda
diagrams:
  - has: A[워크로드]
    title: 나누는 법
widgets:
  - widget: calculator
    after: 개념 1
glossary:
  - term: Lambda
    text: '{{lambda.timeout.max}}까지 돌아요.'
claims:
  - quote: 요청 100만 건당 $0.20
    is: { $0.20: lambda.request }
  - quote: 최대 15분
    nth: 2
    is: { 15분: lambda.timeout.max }
    assume: seoul
assumptions:
  seoul: 서울 기준이에요.
corrections:
  - quote: 최대 15분
    nth: 1
    severity: D
    now: 정확히 {{lambda.timeout.max}}이에요.
    source: own
    date: 2026
sources:
  own: { title: 문서 }
`

it('a lesson.yaml without mistakes is read whole', () => {
  const { lesson, mistakes } = read(GOOD)
  expect(mistakes).toEqual([])
  expect(lesson).toMatchObject({
    title: 'Lambda',
    claimCount: 2,
    diagrams: [{ id: 'd1', notes: { title: '나누는 법' } }],
    widgets: [{ id: 'calculator', widget: 'calculator' }],
    terms: [{ id: 't1', text: '15분까지 돌아요.' }],
    corrections: [{ id: 'n1', now: '정확히 15분이에요.', source: { title: '문서' }, date: '2026' }],
    marks: [{ correction: 'n1', start: MARKDOWN.indexOf('최대 15분') }],
  })
})

const BAD = `titel: Lambda
figures:
  compare: figures/compare.mmd
  comparison: figures/comparison.mmd
diagrams:
  - has: Z[없음]
widgets:
  - widget: calculater
    after: 개념 1
  - widget: calculator
    after: 개념 12
  - widget: calculator
    after: 개념 1
    props: { preset: scenario9, presets: scenario1 }
glossary:
  - term: Lambda
    also: [람다, Lambda]
  - term: 람다
    also: [Lambda]
    text: '{{lambda.timeout}}까지 돌아요.'
claims:
  - quote: 요청 100만 건당 $0.25
    is: { $0.25: lambda.request }
  - quote: 최대 15분
    is: { 15분: lambda.timeout.max }
  - quote: 최대 15분
    nth: 3
    is: { 15분: lambda.timeout.max, 20분: lambda.timeout.max }
    assume: seoul
  - quoet: 최대 15분
    is: { 15분: lambda.timeout.max }
corrections:
  - quote: 최대 15분
    nth: 1
    severity: E
    now: ''
    source: lambda-pricing-page
    date: 곧
  - quote: 요청 100만 건당 $0.20
    severity: A
    now: '{{nothing}}'
    source: nobody
    date: 2026-10-01
`

const REPORT = [
  'content/x/lesson.yaml:1  the file: unknown key "titel"',
  '    → correct its spelling; the keys are: title, summary, schedule, figures, diagrams, widgets, glossary, claims, assumptions, corrections, sources',
  'content/x/lesson.yaml:3  there is no file figures/compare.mmd',
  '    → write the diagram into content/x/figures/compare.mmd',
  'content/x/lesson.yaml:4  session.md has no image named "comparison"',
  '    → remove the line, or mend the name',
  'content/x/lesson.yaml:4  there is no file figures/comparison.mmd',
  '    → write the diagram into content/x/figures/comparison.mmd',
  'content/x/lesson.yaml:6  no Mermaid block holds "Z[없음]"',
  '    → copy a piece of text that only one block has',
  'content/x/lesson.yaml:8  widgets, entry 1: "widget" may not be "calculater"',
  '    → write one of: calculator, discussion, quiz, check, self-check, workload',
  'content/x/lesson.yaml:11  there is no heading "개념 12" in session.md',
  '    → write one of its headings, such as: Lambda | 비용',
  'content/x/lesson.yaml:14  props: "preset" may not be "scenario9"',
  '    → write one of: scenario1, scenario2, scenario3',
  'content/x/lesson.yaml:14  props: unknown key "presets"',
  '    → content/README.md lists the props of each widget',
  'content/x/lesson.yaml:16  glossary, entry 1: "text" is missing',
  '    → write one or two plain sentences',
  'content/x/lesson.yaml:20  there is no figure "lambda.timeout"',
  '    → write a key of src/core/aws/facts.ts or src/core/cost/figures.ts',
  'content/x/lesson.yaml:22  the quote is not in session.md: "요청 100만 건당 $0.25"',
  '    → copy it from session.md as it stands there now; line 7 comes nearest: "- 요청 100만 건당 $0.20"',
  'content/x/lesson.yaml:23  the lesson says $0.25, the pricing module gives 요청 100만 건당 US$0.20 for lambda.request (0.2 USD/request-million)',
  '    → correct the key; or, if the lesson is wrong, write a `corrections` entry and take this number out of the claim',
  'content/x/lesson.yaml:24  the quote stands 2 times in session.md, on lines 8, 9: "최대 15분"',
  '    → add `nth: 1` for the first, `nth: 2` for the second, or quote more of the line',
  'content/x/lesson.yaml:26  the quote stands only 2 times in session.md, on lines 8, 9: "최대 15분"',
  '    → write `nth: 1` to `nth: 2`',
  'content/x/lesson.yaml:28  "20분" is not in the quote "최대 15분"',
  '    → copy the number as the quote has it',
  'content/x/lesson.yaml:29  there is no assumption "seoul"',
  '    → write it under `assumptions`, or correct the name',
  'content/x/lesson.yaml:30  claims, entry 4: "quote" is missing',
  '    → copy a piece of session.md letter by letter, within one line',
  'content/x/lesson.yaml:30  claims, entry 4: unknown key "quoet"',
  '    → correct its spelling; the keys are: quote, nth, is, assume',
  'content/x/lesson.yaml:35  corrections, entry 1: "severity" may not be "E"',
  '    → write A (wrong), B (outdated), C (contradicts itself) or D (imprecise)',
  'content/x/lesson.yaml:36  corrections, entry 1: "now" is missing',
  '    → write one short sentence that says what is right',
  'content/x/lesson.yaml:38  corrections, entry 1: "date" may not be "곧"',
  '    → write a day, a month or a year: 2026-10-01, 2026-10, 2026',
  'content/x/lesson.yaml:41  there is no figure "nothing"',
  '    → write a key of src/core/aws/facts.ts or src/core/cost/figures.ts',
  'content/x/lesson.yaml:42  there is no source "nobody"',
  '    → write it under `sources`, or name one that src/core/aws/sources.ts has',
]

it('all mistakes of a file come at once, each with its line, what is wrong and what to write instead', () => {
  expect(reportOf(BAD).split('\n')).toEqual(REPORT)
})

// what is wrong | lesson.yaml | → report
it.each([
  [
    'a list instead of keys',
    '- title: Lambda',
    [
      'content/x/lesson.yaml:1  the file: keys are expected here',
      '    → write each key with a colon, such as `title: …`',
    ],
  ],
  [
    'one entry that is no list',
    'claims:\n  quote: 최대 15분',
    [
      'content/x/lesson.yaml:1  the file: "claims" is no list',
      '    → write a list below it, each entry beginning with `- `',
    ],
  ],
  [
    'an entry that is only a text',
    'claims:\n  - 최대 15분',
    [
      'content/x/lesson.yaml:2  claims, entry 1: keys are expected here',
      '    → write each key with a colon, such as `quote: …`',
    ],
  ],
  [
    'no number of minutes',
    'schedule: { planned: 한 시간 }',
    [
      'content/x/lesson.yaml:1  the file: "schedule.planned" may not be "한 시간"',
      '    → write the length of the class in minutes',
    ],
  ],
  [
    'a term explained twice',
    'glossary:\n  - { term: 람다, text: 하나 }\n  - { term: Lambda, also: [람다], text: 둘 }',
    ['content/x/lesson.yaml:3  "람다" is already explained by "람다"', '    → keep it in one of the two'],
  ],
  [
    'an occurrence that is not there',
    'claims:\n  - { quote: 100만, nth: 2, is: {} }',
    ['content/x/lesson.yaml:2  the quote stands only once in session.md, on line 7: "100만"', '    → remove `nth`'],
  ],
  [
    'a quote like nothing in the text',
    'claims:\n  - { quote: 프로비저닝된 동시성, is: {} }',
    [
      'content/x/lesson.yaml:2  the quote is not in session.md: "프로비저닝된 동시성"',
      '    → copy it from session.md letter by letter, or remove this entry if the text is gone',
    ],
  ],
])('%s', (_, yaml, report) => expect(reportOf(yaml).split('\n')).toEqual(report))

it('an instructor edits a number in session.md: the claim shows the line as it is now', () => {
  expect(reportOf(GOOD, MARKDOWN.replace('$0.20', '$0.25'))).toBe(
    'content/x/lesson.yaml:12  the quote is not in session.md: "요청 100만 건당 $0.20"\n' +
      '    → copy it from session.md as it stands there now; line 7 comes nearest: "- 요청 100만 건당 $0.25"',
  )
})

it('the price of the module changes: both values are named', () => {
  const figure: Figures['figure'] = key => {
    const found = FIGURES.figure(key)
    return found && key === 'lambda.request' ? { ...found, value: 0.25 } : found
  }
  expect(reportOf(GOOD, MARKDOWN, { ...FIGURES, figure })).toBe(
    'content/x/lesson.yaml:13  the lesson says $0.20, the pricing module gives 요청 100만 건당 US$0.25 for lambda.request (0.25 USD/request-million)\n' +
      '    → correct the key; or, if the lesson is wrong, write a `corrections` entry and take this number out of the claim',
  )
})

it('no lesson.yaml is no mistake', () => {
  expect(read('').mistakes).toEqual([])
  expect(read('# nothing yet\n').mistakes).toEqual([])
})
