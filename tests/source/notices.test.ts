import { expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { mistakeText } from '#source/mistake.ts'
import { readLesson } from '#source/read-lesson.ts'

const files = { id: 'x', folder: 'content/x', quizYaml: undefined, sources: new Map(), names: new Set<string>() }
const told = (markdown: string, lessonYaml = '') =>
  readLesson({ ...files, markdown, lessonYaml }, FIGURES).notices.map(mistakeText)

const PLAN_IT = 'say under `schedule.plans` in lesson.yaml what is taught and what is left to self-study'
const TOO_LONG = '**시간**: 09:00-09:50 (50분)\n\n## 가 (40분)\n\n## 나 (20분)'

// what | Markdown | → what the instructor is told
it.each([
  ['a tidy lesson', '# 제목\n\n**시간**: 09:00-10:00 (1시간)\n\n## 가 (40분)\n\n```js\na\n```', []],
  [
    'more minutes than the time range',
    TOO_LONG,
    ['content/x/session.md:1  the headings add up to 60 minutes, the time range gives 50\n    → ' + PLAN_IT],
  ],
  [
    'the same in hours',
    TOO_LONG.replace('09:50 (50분)', '09:40 (0.5시간)'),
    ['content/x/session.md:1  the headings add up to 60 minutes, the time range gives 30\n    → ' + PLAN_IT],
  ],
  ['as many minutes as hours and minutes give', TOO_LONG.replace('09:50 (50분)', '10:10 (1시간 10분)'), []],
  [
    'a fence that is never closed',
    '글\n\n```bash\nls\n\n## 둘',
    ['content/x/session.md:3  a code block opens here and is never closed\n    → close it with the same fence'],
  ],
  [
    'a fence that swallows the next one',
    '```bash\nls\n\n## 둘\n\n```mermaid\ngraph TB\n```\n',
    [
      'content/x/session.md:6  a code block opens here inside of another that is still open\n    → close the one before, or give the outer one more backticks',
    ],
  ],
  ['a longer fence around another', '````md\n```js\na\n```\n````', []],
  [
    'a lost character',
    '글\n\n값은 \uFFFD원',
    ['content/x/session.md:3  a character was lost here (U+FFFD)\n    → type it again'],
  ],
])('%s', (_, markdown, notices) => expect(told(markdown)).toEqual(notices))

// schedule | → what the instructor is told of the 60 minutes of the headings
it.each([
  ['{ planned: 50, plans: { fifty: { teach: [가], self: [나] } } }', []],
  ['{ planned: 60 }', []],
  [
    '{ planned: 50 }',
    [`content/x/session.md:1  the headings add up to 60 minutes, \`schedule.planned\` gives 50\n    → ${PLAN_IT}`],
  ],
])('schedule: %s', (schedule, notices) => expect(told(TOO_LONG, `schedule: ${schedule}`)).toEqual(notices))
