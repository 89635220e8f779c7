import { expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { mistakeText } from '#source/mistake.ts'
import { readLesson } from '#source/read-lesson.ts'

/** 35 minutes of concepts inside one part, 10 of another, and a part whose minutes stand in what lies in it. */
const MARKDOWN = `# 제목

## 핵심 (35분)

### 개념 1: 가 (20분)

### 개념 2: 나 (15분)

## 토론 (10분)

## 실습

### 준비 (5분)

### 실행 (10분)
`
const files = { id: 'x', folder: 'content/x', quizYaml: undefined, sources: new Map(), names: new Set<string>() }
const planned = (minutes: number, teach: string, self = '') =>
  readLesson(
    {
      ...files,
      markdown: MARKDOWN,
      lessonYaml: `schedule:
  planned: ${minutes}
  plans:
    short:
      teach: [${teach}]
      self: [${self}]
`,
    },
    FIGURES,
  ).mistakes.map(mistakeText)

const tooLong = (sum: number, minutes: number) => [
  `content/x/lesson.yaml:5  the parts that the plan "short" teaches add up to ${sum} minutes, the class has ${minutes}
    → move a part from \`teach\` to \`self\`, or correct \`planned\``,
]

// taught | minutes of it
it.each([
  ['개념 1', 20],
  ['개념 1, 개념 2, 토론', 45],
  ['핵심, 개념 1', 35],
  ['실습', 15],
  ['개념 2, 실습', 30],
])('%s fills %i minutes, and is too much for one less', (teach, minutes) => {
  expect(planned(minutes, teach)).toEqual([])
  expect(planned(minutes - 1, teach)).toEqual(tooLong(minutes, minutes - 1))
})

it('a misspelt heading is reported at its line, taught or left to self-study', () => {
  const headings = '    → write one of its headings, such as: 제목 | 핵심 | 가 | 나 | 토론 | 실습 | 준비 | 실행'
  expect(planned(50, '개념 1, 토롱', '개념 3')).toEqual([
    `content/x/lesson.yaml:5  there is no heading "토롱" in session.md\n${headings}`,
    `content/x/lesson.yaml:6  there is no heading "개념 3" in session.md\n${headings}`,
  ])
})

const plansOf = (lessonYaml: string, markdown = MARKDOWN) =>
  readLesson({ ...files, markdown, lessonYaml }, FIGURES).lesson.plans.map(({ id, label, planned, parts }) => ({
    id,
    label,
    planned,
    parts: parts.map(({ section, use, minutes }) => `${section} ${use} ${minutes}`),
  }))

it('a plan says of each section what becomes of it, no minute counted twice', () => {
  const yaml = `schedule: { planned: 40, plans: { short: { label: 짧게, planned: 30, teach: [개념 1, 토론], self: [실습] } } }`
  expect(plansOf(yaml)).toEqual([
    {
      id: 'short',
      label: '짧게',
      planned: 30,
      parts: ['핵심 teach 0', 'c1 teach 20', 'c2 skip 15', '토론 teach 10', '실습 self 15'],
    },
  ])
})

it('a heading names all the sections in its part', () => {
  const [plan] = plansOf('schedule: { planned: 35, plans: { all: { teach: [핵심] } } }')
  expect(plan?.parts.slice(0, 3)).toEqual(['핵심 teach 0', 'c1 teach 20', 'c2 teach 15'])
})

it('a lesson without plans teaches all of it', () => {
  expect(plansOf('')).toEqual([
    {
      id: 'all',
      label: undefined,
      planned: 60,
      parts: ['핵심 teach 0', 'c1 teach 20', 'c2 teach 15', '토론 teach 10', '실습 teach 15'],
    },
  ])
})

it('a part that is both taught and left to self-study is reported', () => {
  expect(planned(50, '개념 1', '개념 1')).toEqual([
    `content/x/lesson.yaml:6  the plan "short" both teaches "가" and leaves it to self-study
    → name it in one of the two lists`,
  ])
})
