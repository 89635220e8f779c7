import { expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { mistakeText } from '#source/mistake.ts'
import { readLesson } from '#source/read-lesson.ts'

const MARKDOWN = `# 제목

## 🤔 왜 필요한가? (5분)

## 📖 핵심

### 🔍 개념 1: 서버리스 (12분)

#### 예시
`
const read = (notesMd: string) =>
  readLesson(
    {
      id: 'x',
      folder: 'content/x',
      quizYaml: undefined,
      lessonYaml: undefined,
      sources: new Map(),
      names: new Set(),
      markdown: MARKDOWN,
      notesMd,
    },
    FIGURES,
  )
const notesOf = (notesMd: string) => read(notesMd).lesson.notes
const toldOf = (notesMd: string) => read(notesMd).mistakes.map(mistakeText)

it('notes belong to the section that has their heading, and their figures are written out', () => {
  const notes = notesOf(`# 노트

<!-- for the instructor alone -->

## 왜 필요한가?

### 말하기

- 최대 {{lambda.timeout.max}}이에요.

## 개념 1

가

## 예시

나
`)
  expect(notes.map(({ section, title, markdown }) => [section, title, markdown.trim()])).toEqual([
    ['왜-필요한가', '왜 필요한가?', '### 말하기\n\n- 최대 15분이에요.'],
    ['c1', '서버리스', '가'],
    ['c1', '예시', '나'],
  ])
})

it('a lesson without the file has none', () => expect(notesOf('')).toEqual([]))

const HEADINGS = '    → write one of its headings, such as: 제목 | 왜 필요한가? | 핵심 | 서버리스 | 예시'

// notes | → what their author is told
it.each([
  ['## 왜 필요없나?\n\n가\n', [`content/x/notes.md:1  there is no heading "왜 필요없나?" in session.md\n${HEADINGS}`]],
  [
    '## 개념 1\n\n가\n\n## c1\n\n나\n',
    ['content/x/notes.md:5  "c1" has notes already\n    → put both under one heading'],
  ],
  [
    '## 개념 1\n\n## 예시\n\n나\n',
    ['content/x/notes.md:1  "개념 1" has no notes\n    → write some, or remove the heading'],
  ],
  [
    '## 개념 1\n\n가\n\n- {{lambda.timeout.maks}}\n',
    [
      'content/x/notes.md:5  no figure "lambda.timeout.maks"\n    → write the key of a fact (core/aws/facts.ts) or of a cost result',
    ],
  ],
  [
    '# 노트\n\n인사\n\n## 개념 1\n\n가\n',
    ['content/x/notes.md:3  notes before the first `##`\n    → write the heading that they belong to above them'],
  ],
])('%j', (notesMd, told) => expect(toldOf(notesMd)).toEqual(told))
