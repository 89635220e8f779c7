import { describe, expect, it } from 'vitest'
import { err, ok } from '#core/result.ts'
import { mistakeText } from '#source/mistake.ts'
import { readQuiz } from '#source/quiz.ts'

// Round figures, so that a reader can check every row in the head.
const FIGURES: Readonly<Record<string, { value: number | string; unit: string }>> = {
  timeout: { value: 900_000, unit: 'ms' },
  total: { value: 244.13, unit: 'USD/month' },
  'total.noFree': { value: 251, unit: 'USD/month' },
  rate: { value: 10, unit: 'requests/s' },
  third: { value: 100 / 3, unit: '%' },
  ended: { value: '2024-06-12', unit: 'date' },
}
const CONTEXT = {
  heading: (wanted: string) => (['개념 3', 'c3'].includes(wanted) ? { id: 'c3', title: '선택 기준' } : undefined),
  figure: (key: string) => FIGURES[key],
  written: ({ value, unit }: { value: number | string; unit: string }) =>
    unit === 'ms'
      ? `${Number(value) / 60_000}분`
      : unit === 'requests/s'
        ? `초당 ${value}건`
        : unit === '%'
          ? Number(value).toFixed(2)
          : `${value}`,
  quote: (quote: string) =>
    quote === '최대 15분' ? ok('최대 15분') : err({ kind: 'gone' as const, quote, nearest: undefined }),
  amount: (amount: number, unit: string) => `${amount} ${unit}`,
  origin: () => ({ label: '한도', source: '한도 문서', asOf: '2026-10-01' }),
  blocks: ['# 15분을 넘는 예\nrun_for_ever()  # 실패\nreturn "#1"', 'print(1)', 'print(2)'],
}
const TIMEOUT_GROUND = { key: 'timeout', label: '한도', written: '15분', source: '한도 문서', asOf: '2026-10-01' }
const read = (yaml: string) => readQuiz(yaml, 'content/x/quiz.yaml', CONTEXT)
const reported = (yaml: string) => read(yaml).mistakes.map(mistakeText)

const HEAD = `questions:
  - id: a
    concept: 3
    level: 기초
    ask: 최대 시간은 {{timeout}}인가요?
    place: 개념 3
`
const chosen = (choices: string, kind = 'single') => `${HEAD}    kind: ${kind}\n    choices:\n${choices}`
const RIGHT = '      - { text: 예, right: true, say: "맞아요, {{timeout}}이에요." }\n'
const WRONG = '      - { text: 아니요, say: 틀려요. }\n'
const numeric = (answer: string, more = '') =>
  `${HEAD}    kind: numeric\n    answer: ${answer}\n    say: { right: 좋아요., wrong: 다시 봐요. }\n${more}`

describe('a quiz without mistakes', () => {
  it('has its figures written out', () => {
    expect(read(chosen(RIGHT + WRONG))).toEqual({
      mistakes: [],
      questions: [
        {
          id: 'a',
          concept: 3,
          topic: '선택 기준',
          level: 'basic',
          kind: 'single',
          ask: '최대 시간은 15분인가요?',
          place: { id: 'c3', title: '선택 기준' },
          choices: [
            { text: '예', right: true, say: '맞아요, 15분이에요.' },
            { text: '아니요', right: false, say: '틀려요.' },
          ],
          grounds: [TIMEOUT_GROUND],
        },
      ],
    })
  })

  it('a quote becomes the words to which feedback leads', () => {
    expect(read(`${chosen(RIGHT + WRONG)}    quote: 최대 15분\n`).questions[0]?.place).toEqual({
      id: 'c3',
      title: '선택 기준',
      words: '최대 15분',
    })
  })

  it('a numeric answer is turned into the unit that is asked for', () => {
    const { questions, mistakes } = read(numeric('{ figure: timeout, unit: min }', '    hint: 초로는 900이에요.\n'))
    expect(mistakes).toEqual([])
    expect(questions[0]).toMatchObject({
      unit: 'min',
      amount: 15,
      tolerance: 0,
      written: '15 min',
      hint: '초로는 900이에요.',
    })
  })

  it('a numeric answer without a unit is asked in the figure’s own, per what left out', () => {
    const traps = '    traps:\n      - { figure: total.noFree, say: 프리티어를 뺐나요? }\n'
    expect(read(numeric('{ figure: total, tolerance: 0.01 }', traps)).questions[0]).toMatchObject({
      unit: 'USD',
      amount: 244.13,
      traps: [{ amount: 251, say: '프리티어를 뺐나요?' }],
    })
  })
})

const of = (kind: string, rest: string) => `${HEAD}    kind: ${kind}\n${rest}`
const ITEMS = '    items:\n      - { text: 하나, say: a }\n      - { text: 둘, say: b }\n      - { text: 셋, say: c }\n'
const PAIRS = '    pairs:\n      - { left: S3, right: 파일, say: a }\n      - { left: SNS, right: 알림, say: b }\n'

describe('each kind as it is read', () => {
  it.each([
    ['truth', `    truth: false\n    choices:\n${RIGHT}${WRONG}`, { truth: false, choices: [{ right: true }, {}] }],
    ['ordering', ITEMS, { items: [{ text: '하나', say: 'a' }, { text: '둘' }, { text: '셋' }] }],
    ['matching', `${PAIRS}    others: [15]\n`, { pairs: [{ left: 'S3', right: '파일' }, {}], others: ['15'] }],
    [
      'output',
      '    code: print(1)\n    run: |\n      print(3)\n    gaps: [{ accept: [1], say: a }, { accept: [3], say: b }]\n',
      { code: 'print(1)\n\nprint(3)', gaps: [{ accept: ['1'], traps: [] }, { accept: ['3'] }] },
    ],
    [
      'line',
      '    code: run_for_ever\n    line: run_for_ever\n    say: { right: a, wrong: b }\n',
      { code: ['run_for_ever()', 'return "#1"'], wrong: 0 },
    ],
  ])('%s', (kind, rest, expected) => {
    const { mistakes, questions } = read(of(kind, rest))
    expect(mistakes).toEqual([])
    expect(questions[0]).toMatchObject({ kind, ...expected })
  })

  it('fill: a gap for each ___, its spellings and its traps', () => {
    const yaml = of('fill', '    gaps: [{ accept: [동시성, concurrency], say: a, traps: [{ text: 병렬, say: b }] }]\n')
    expect(read(yaml.replace('최대 시간은 {{timeout}}인가요?', '___이라고 해요.')).questions[0]).toMatchObject({
      ask: '___이라고 해요.',
      gaps: [{ accept: ['동시성', 'concurrency'], say: 'a', traps: [{ text: '병렬', say: 'b' }] }],
    })
  })

  it('a figure that is named without being printed is a ground, too', () => {
    const yaml = `${chosen(RIGHT + WRONG)}    facts: [total]\n`
    expect(read(yaml).questions[0]?.grounds.map(({ key }) => key)).toEqual(['timeout', 'total'])
  })
})

// what is wrong | quiz.yaml | → what the author reads
it.each([
  [
    'items that read the same',
    of('ordering', ITEMS.replace('셋', '하나')),
    [
      'content/x/quiz.yaml:11  "a": items 1 and 3 read the same: "하나"\n    → change one of them, or the figure that it shows',
    ],
  ],
  [
    'a right side that belongs to two',
    of('matching', `${PAIRS}    others: [파일]\n`),
    [
      'content/x/quiz.yaml:11  "a": right sides 1 and 3 read the same: "파일"\n    → change one of them, or the figure that it shows',
    ],
  ],
  [
    'gaps that are not shown',
    of('fill', '    gaps: [{ accept: [동시성], say: a }]\n'),
    [
      'content/x/quiz.yaml:8  "a": the question shows 0 gaps (___), but 1 are explained\n    → write ___ in `ask` once for each entry of `gaps`',
    ],
  ],
  [
    'a trap that is accepted',
    of('output', '    code: print(1)\n    gaps: [{ accept: [a], say: x, traps: [{ text: "\'a\'", say: y }] }]\n'),
    ['content/x/quiz.yaml:9  "a": the trap "\'a\'" is accepted as right\n    → take it out of one of the two lists'],
  ],
  [
    'code that several blocks have',
    of('output', '    code: print(\n    gaps: [{ accept: [1], say: a }]\n'),
    [
      'content/x/quiz.yaml:8  "a": 2 code blocks of session.md have "print("\n    → copy a piece of text that only one code block has',
    ],
  ],
  [
    'code that is gone',
    of('line', '    code: sleep(\n    line: sleep\n    say: { right: a, wrong: b }\n'),
    [
      'content/x/quiz.yaml:8  "a": no code block of session.md has "sleep("\n    → copy a piece of text that only one code block has',
    ],
  ],
  [
    'a wrong line that only a comment has',
    of('line', '    code: run_for_ever\n    line: 실패\n    say: { right: a, wrong: b }\n'),
    [
      'content/x/quiz.yaml:9  "a": 0 lines of the code, read without its comments, have "실패"\n    → copy a piece of text that only the wrong line has',
    ],
  ],
  [
    'no right answer',
    chosen(WRONG + WRONG.replace('아니요', '글쎄요')),
    ['content/x/quiz.yaml:8  "a": no choice is right\n    → mark the right one with `right: true`'],
  ],
  [
    'two right answers where one can be chosen',
    chosen(RIGHT + RIGHT.replace('예', '네') + WRONG),
    [
      'content/x/quiz.yaml:8  "a": 2 choices are right, but one can be chosen\n    → keep one `right: true`, or write `kind: multiple`',
    ],
  ],
  [
    'nothing but right answers',
    chosen(RIGHT + RIGHT.replace('예', '네'), 'multiple'),
    [
      'content/x/quiz.yaml:8  "a": every choice is right\n    → add a choice that is wrong, with a `say` that tells why',
    ],
  ],
  [
    'twins once the figures are in',
    chosen('      - { text: "{{timeout}}", right: true, say: a }\n      - { text: 15 분, say: b }\n'),
    [
      'content/x/quiz.yaml:10  "a": choices 1 and 2 read the same: "15 분"\n    → change one of them, or the figure that it shows',
    ],
  ],
  [
    'a tolerance that covers a wrong result',
    numeric('{ figure: total, tolerance: 10 }', '    traps: [{ figure: total.noFree, say: x }]\n'),
    [
      'content/x/quiz.yaml:8  "a": the tolerance 10 covers the wrong result 251\n    → write a tolerance below 6.87, or take the trap out',
    ],
  ],
  [
    'a tolerance that covers nearly everything',
    numeric('{ figure: timeout, unit: min, tolerance: 8 }'),
    [
      'content/x/quiz.yaml:8  "a": the tolerance 8 covers half of the answer 15\n    → write a smaller one: it is meant for rounding only',
    ],
  ],
  [
    'a unit that measures something else',
    numeric('{ figure: timeout, unit: USD }'),
    ['content/x/quiz.yaml:8  "a": "timeout" is in ms, which is no USD\n    → ask in ms, or for another figure'],
  ],
  [
    'a figure that nobody can type',
    numeric('{ figure: ended }'),
    [
      'content/x/quiz.yaml:8  "a": nobody can answer in "date"\n    → write one of: USD, KRW, ms, s, min, h, days, KB, MB, GB, GB-s, requests, count, percent',
    ],
  ],
  [
    'an answer that is wrong as it is shown',
    numeric('{ figure: third, tolerance: 0.001 }'),
    [
      'content/x/quiz.yaml:8  "a": "33.33", as the answer is shown, is not graded as right\n    → write a tolerance that covers its rounding',
    ],
  ],
  [
    'two traps of one result',
    numeric('{ figure: total }', '    traps: [{ figure: total.noFree, say: x }, { figure: total.noFree, say: y }]\n'),
    ['content/x/quiz.yaml:10  "a": another trap has the result 251 already\n    → take one of them out'],
  ],
  [
    'a figure without its second pair of braces',
    chosen(RIGHT + WRONG.replace('틀려요.', '"{{timeout이에요"')),
    [
      'content/x/quiz.yaml:10  "a": "{{timeout" is no figure and would be shown as it is\n    → write {{key}}: two braces on both sides',
    ],
  ],
  [
    'an explanation of a space',
    chosen(RIGHT + WRONG.replace('틀려요.', '" "')),
    [
      'content/x/quiz.yaml:10  "a": "choices.1.say" may not be " "\n    → write one sentence that says why it is right or wrong; numeric and line questions need `say: { right: …, wrong: … }`',
    ],
  ],
  [
    'choices that differ in a full stop',
    chosen(RIGHT + WRONG + WRONG.replace('아니요', '아니요.')),
    [
      'content/x/quiz.yaml:11  "a": choices 2 and 3 read the same: "아니요."\n    → change one of them, or the figure that it shows',
    ],
  ],
  ['braces of code', chosen(RIGHT + WRONG.replace('틀려요.', "\"f({'a': {'b': 1}}), {{}}\"")), []],
  ['an answer whose written form is no number alone', numeric('{ figure: rate }'), []],
  [
    'output that differs in capitals',
    of(
      'output',
      '    code: print(1)\n    gaps: [{ accept: [1], say: x, traps: [{ text: "True", say: y }, { text: "true", say: z }] }]\n',
    ),
    [],
  ],
  [
    'a gap that signs fill',
    of('fill', '    gaps: [{ accept: ["..."], say: a }]\n').replace('최대', '___ 최대'),
    ['content/x/quiz.yaml:8  "a": an answer of signs alone is accepted\n    → write an answer with letters or digits'],
  ],
  [
    'a gap of four strokes',
    of('fill', '    gaps: [{ accept: [동시성], say: a }]\n').replace('최대', '____ 최대'),
    ['content/x/quiz.yaml:5  "a": a gap has more than three strokes\n    → write each gap as ___'],
  ],
  [
    'an unknown figure',
    numeric('{ figure: tiemout }'),
    [
      'content/x/quiz.yaml:8  "a": no figure "tiemout"\n    → write the key of a fact (core/aws/facts.ts) or of a cost result (core/cost/figures.ts)',
    ],
  ],
  [
    'a quote that is gone',
    `${chosen(RIGHT + WRONG)}    quote: 최대 20분\n`,
    [
      'content/x/quiz.yaml:11  "a": the quote is not in session.md: "최대 20분"\n    → copy it from session.md letter by letter, or remove this entry if the text is gone',
    ],
  ],
  [
    'an unknown place',
    chosen(RIGHT + WRONG).replace('place: 개념 3', 'place: 개념 33'),
    [
      'content/x/quiz.yaml:6  "a": no heading "개념 33" in session.md\n    → write the words of the heading under which the answer stands',
    ],
  ],
  [
    'a concept that the lesson does not have',
    chosen(RIGHT + WRONG).replace('concept: 3', 'concept: 12'),
    ['content/x/quiz.yaml:3  "a": "concept" may not be 12\n    → write the number of the concept, from 1 to 11'],
  ],
  [
    'a level of another name',
    chosen(RIGHT + WRONG).replace('기초', '쉬움'),
    ['content/x/quiz.yaml:4  "a": "level" may not be "쉬움"\n    → write one of: 기초, 응용, 심화'],
  ],
  [
    'a kind that does not exist',
    chosen(RIGHT + WRONG, 'sinlge'),
    [
      'content/x/quiz.yaml:7  "a": "kind" may not be "sinlge"\n    → write one of: single, multiple, truth, numeric, ordering, matching, fill, output, line',
    ],
  ],
  [
    'a key with a typing error',
    chosen(`${RIGHT}      - { text: 아니요, rihgt: false, say: 틀려요. }\n`),
    ['content/x/quiz.yaml:10  "a": unknown key "choices.1.rihgt"\n    → correct its spelling, or remove it'],
  ],
  [
    'a choice without an explanation',
    chosen(`${RIGHT}      - { text: 아니요 }\n`),
    [
      'content/x/quiz.yaml:10  "a": "choices.1.say" is missing\n    → write one sentence that says why it is right or wrong; numeric and line questions need `say: { right: …, wrong: … }`',
    ],
  ],
  [
    'no list',
    'question: []',
    [
      'content/x/quiz.yaml:1  unknown key "question"\n    → the file has one key, `questions`; put everything under it',
      'content/x/quiz.yaml:1  the file has no list of questions\n    → begin it with `questions:` and write each one as `- id: …` below',
    ],
  ],
])('%s', (_, yaml, expected) => expect(reported(yaml)).toEqual(expected))

it('all mistakes of a file come at once, in the order of its lines', () => {
  const second = chosen(WRONG + RIGHT)
    .replace('questions:\n', '')
    .replace('{{timeout}}인', '{{nope}}인')
  const { questions, mistakes } = read(chosen(WRONG + WRONG) + second)
  expect(questions).toEqual([])
  expect(mistakes.map(({ line, what }) => `${line} ${what}`)).toEqual([
    '8 "a": no choice is right',
    '10 "a": choices 1 and 2 read the same: "아니요"',
    '11 the id "a" is used twice',
    '14 "a": no figure "nope"',
  ])
})

it('text that is no YAML is said with its line', () => {
  expect(read('questions:\n  - id: [').mistakes.map(({ line }) => line)).toEqual([2])
})

it('an empty file has no questions', () => expect(read('').questions).toEqual([]))

describe('what only the whole bank shows', () => {
  /** Eight questions; the right choice, of these letters, stands in this place of three. */
  const bank = (right: string, placeOf: (index: number) => number) =>
    `questions:\n${Array.from({ length: 8 }, (_, index) => {
      const wrong = ['      - { text: 아니요, say: b }', '      - { text: 글쎄요, say: c }']
      const choices = wrong.toSpliced(placeOf(index), 0, `      - { text: ${right}, right: true, say: a }`)
      return `  - id: q${index}\n    concept: 3\n    level: 기초\n    kind: single\n    ask: 왜?\n    place: 개념 3\n    choices:\n${choices.join('\n')}`
    }).join('\n')}\n`

  it('a bank whose right choices differ in nothing has no mistakes', () => {
    expect(reported(bank('맞아요', index => index % 3))).toEqual([])
  })

  it('right choices that can be told by their length', () => {
    expect(reported(bank('아주 긴 대답', index => index % 3))).toEqual([
      'content/x/quiz.yaml:1  the right choice is the longest in 8 of 8 questions, so it can be told by its length\n    → shorten right choices, or write wrong ones in as much detail',
    ])
  })

  it('right choices that stand first more often than not', () => {
    expect(reported(bank('네', index => (index < 5 ? 0 : 2)))).toEqual([
      'content/x/quiz.yaml:1  the right choice stands in place 1 in more than half of 8 questions\n    → put the right choices of some questions elsewhere',
    ])
  })
})
