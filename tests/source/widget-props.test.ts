import { expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { mistakeText } from '#source/mistake.ts'
import { quoteWords } from '#source/quote-words.ts'
import { readLesson } from '#source/read-lesson.ts'

const MARKDOWN = `# Lambda

## 🔍 개념 1: 서버리스란? (5분)

글

## 🤝 토론

1. **개념 적용**: "무엇을 옮길 수 있나요?"
2. **경험 공유**: "장단점을 말해 보세요"

## 🎯 정리

- ✅ "차이점을 설명할 수 있나요?"
- ✅ "차이점을 설명할 수 있나요?"
- ✅ "언제 생기는지 아시나요?"
`

const QUIZ = `questions:
  - id: a
    concept: 1
    level: 기초
    kind: single
    ask: 하나?
    hint: 보세요.
    place: 개념 1
    choices:
      - { text: 가, say: 맞아요., right: true }
      - { text: 나, say: 틀려요. }
`

const read = (lessonYaml: string, quizYaml?: string) =>
  readLesson(
    { id: 'x', folder: 'content/x', markdown: MARKDOWN, lessonYaml, quizYaml, sources: new Map(), names: new Set() },
    FIGURES,
  )
const reportOf = (lessonYaml: string) => read(lessonYaml).mistakes.map(mistakeText).join('\n').split('\n')
const propsOf = (lessonYaml: string, quizYaml?: string) => {
  const { lesson, mistakes } = read(lessonYaml, quizYaml)
  return mistakes.length > 0 ? mistakes : lesson.widgets.map(({ props }) => props)
}

const SELF_CHECK = `widgets:
  - widget: self-check
    after: 정리
    props:
      questions:
        - quote: '"언제 생기는지 아시나요?"'
          places: [개념 1, 정리]
        - { quote: '- ✅ "차이점을 설명할 수 있나요?"', nth: 2, places: [토론] }
`
const place = (id: string, title = id) => ({ id, title, concept: undefined, quiz: undefined })
const concept = (quiz: string | undefined) => ({ id: 'c1', title: '서버리스란?', concept: 1, quiz })

it('quotes become words, headings become links, and the lesson is named for what is kept of it', () => {
  expect(propsOf(SELF_CHECK)).toEqual([
    {
      lesson: 'x',
      questions: [
        { quote: { lead: undefined, text: '언제 생기는지 아시나요?' }, places: [concept(undefined), place('정리')] },
        { quote: { lead: undefined, text: '차이점을 설명할 수 있나요?' }, places: [place('토론')] },
      ],
    },
  ])
})

it('topics keep their hints; those without have none', () => {
  const yaml = `widgets:
  - widget: discussion
    after: 토론
    props:
      minutes: 5
      topics:
        - { quote: '**개념 적용**: "무엇을 옮길 수 있나요?"', hints: [하나] }
        - quote: '2. **경험 공유**: "장단점을 말해 보세요"'
`
  expect(propsOf(yaml)).toEqual([
    {
      lesson: 'x',
      minutes: 5,
      topics: [
        { quote: { lead: '개념 적용', text: '무엇을 옮길 수 있나요?' }, hints: ['하나'] },
        { quote: { lead: '경험 공유', text: '장단점을 말해 보세요' }, hints: [] },
      ],
    },
  ])
})

// the lesson's other widgets | → where the questions on concept 1 stand
it.each([
  ['no quiz', '', undefined],
  ['a check of it', '  - { widget: check, after: 개념 1, props: { questions: [a] } }\n', 'check-concept-1'],
  ['a quiz of the whole bank', '  - { widget: quiz, after: 정리 }\n', 'quiz-concept-1'],
  [
    'the second of two quizzes',
    '  - { widget: quiz, after: 토론, props: { concepts: [2] } }\n  - { widget: quiz, after: 정리, props: { concepts: [1] } }\n',
    'quiz-3-concept-1',
  ],
])('a place of a concept also leads to its questions: %s', (_, more, id) => {
  expect(propsOf(SELF_CHECK + more, QUIZ)[0]).toMatchObject({
    questions: [{ places: [concept(id), place('정리')] }, {}],
  })
})

it('a bank without a question on the concept leads nowhere', () => {
  const more = '  - { widget: quiz, after: 정리 }\n'
  expect(propsOf(SELF_CHECK + more)[0]).toMatchObject({
    questions: [{ places: [concept(undefined), place('정리')] }, {}],
  })
})

it('all mistakes in quotes, places and keys come at once, each at its line', () => {
  const yaml = `widgets:
  - widget: self-check
    after: 정리
    props:
      questions:
        - quote: '"언제 생기는지 아나요?"'
          places: [개념 1, 개념 7]
        - quote: '"차이점을 설명할 수 있나요?"'
          places: [개념 1]
        - { quote: 언제 생기는지, nth: 2, places: [개념 1] }
  - widget: discussion
    after: 토론
    props:
      minutes: 0
      topics:
        - quote: 프로비저닝된 동시성
          hint: [하나]
        - hints: [하나]
`
  expect(reportOf(yaml)).toEqual([
    'content/x/lesson.yaml:6  the quote is not in session.md: ""언제 생기는지 아나요?""',
    '    → copy it from session.md as it stands there now; line 16 comes nearest: "- ✅ "언제 생기는지 아시나요?""',
    'content/x/lesson.yaml:7  there is no heading "개념 7" in session.md',
    '    → write one of its headings, such as: Lambda | 서버리스란? | 토론 | 정리',
    'content/x/lesson.yaml:8  the quote stands 2 times in session.md, on lines 14, 15: ""차이점을 설명할 수 있나요?""',
    '    → add `nth: 1` for the first, `nth: 2` for the second, or quote more of the line',
    'content/x/lesson.yaml:10  the quote stands only once in session.md, on line 16: "언제 생기는지"',
    '    → remove `nth`',
    'content/x/lesson.yaml:14  props: "minutes" may not be 0',
    '    → content/README.md lists the props of each widget',
    'content/x/lesson.yaml:16  the quote is not in session.md: "프로비저닝된 동시성"',
    '    → copy it from session.md letter by letter, or remove this entry if the text is gone',
    'content/x/lesson.yaml:17  props: unknown key "hint"',
    '    → content/README.md lists the props of each widget',
    'content/x/lesson.yaml:18  props: "topics.1.quote" is missing',
    '    → content/README.md lists the props of each widget',
  ])
})

it('a widget without questions is told so, and is not drawn', () => {
  const yaml = 'widgets:\n  - { widget: self-check, after: 정리 }\n'
  expect(reportOf(yaml)).toEqual([
    'content/x/lesson.yaml:2  props: "questions" is missing',
    '    → content/README.md lists the props of each widget',
  ])
  expect(read(yaml).lesson.widgets).toEqual([])
})

// quote | → its name | → its words
it.each([
  ['"언제인가요?"', undefined, '언제인가요?'],
  ['- ✅ "언제인가요?"', undefined, '언제인가요?'],
  ['- [ ] 언제인가요?', undefined, '언제인가요?'],
  ['2) “언제인가요?”', undefined, '언제인가요?'],
  ['**개념 적용**: "무엇을 옮길까요?"', '개념 적용', '무엇을 옮길까요?'],
  ['1. 🎯 **개념 적용** : 무엇을 `옮길까요`?', '개념 적용', '무엇을 옮길까요?'],
  ['**강조**한 말', undefined, '강조한 말'],
  ['"하나"와 둘', undefined, '"하나"와 둘'],
  ['**이름**:', undefined, '이름:'],
  ['✅', undefined, '✅'],
])('%s is shown by its words', (quote, lead, text) => {
  expect(quoteWords(quote)).toEqual({ lead, text })
})
