import { expect, it } from 'vitest'
import { parseMarkdown } from '#source/markdown.ts'
import { outerMinutes } from '#source/notices.ts'
import { endOfPart, findHeading, headingsOf, sectionsOf } from '#source/outline.ts'

const headings = (markdown: string) => headingsOf(parseMarkdown(markdown))

// heading | → id, title, minutes
it.each([
  ['## 🔍 개념 6: 비용 구조 (5분)', 'c6', '비용 구조', 5],
  ['### 개념 11. 정리', 'c11', '정리', undefined],
  ['## ⚖️ 장단점', '장단점', '장단점', undefined],
  ['## 👨‍💻 실습 👍🏽', '실습', '실습', undefined],
  ['## 🇰🇷 서울 리전', '서울-리전', '서울 리전', undefined],
  ['## 1️⃣ 준비', '1-준비', '1 준비', undefined],
  ['## 비용 비교: Lambda vs EC2', '비용-비교-lambda-vs-ec2', '비용 비교: Lambda vs EC2', undefined],
  ['## **굵은** `코드` 제목', '굵은-코드-제목', '굵은 코드 제목', undefined],
  ['## 🎯', 'part', '', undefined],
  ['## 상태 <pending>', '상태-pending', '상태 <pending>', undefined],
])('%s', (markdown, id, title, minutes) => {
  expect(headings(markdown)).toMatchObject([{ id, title, minutes }])
})

it('ids are the same whichever way the letters of Hangul are stored', () => {
  expect(headings('## 비용'.normalize('NFD'))[0]?.id).toBe(headings('## 비용')[0]?.id)
})

it('a heading that occurs again is numbered, a concept that occurs again is a part', () => {
  const ids = headings('## 실습\n\n## 실습\n\n## 실습\n\n## 개념 1: 가\n\n## 개념 1: 나').map(({ id }) => id)
  expect(ids).toEqual(['실습', '실습-1', '실습-2', 'c1', '개념-1-나'])
})

// heading | → id: what the page itself uses is not taken by a heading
it.each([
  ['## Page', 'page-1'],
  ['## Outline', 'outline-1'],
  ['## Main', 'main-1'],
  ['## Intro', 'intro-1'],
  ['## Root', 'root-1'],
  ['## Glossary', 'glossary-1'],
  ['## Calculator', 'calculator-1'],
  ['## C6', 'c6-1'],
  ['## T1', 't1-1'],
  ['## N1', 'n1-1'],
  ['## Pages', 'pages'],
  ['## C6 gate', 'c6-gate'],
])('%s is %s', (markdown, id) => expect(headings(markdown).map(heading => heading.id)).toEqual([id]))

it('a heading that the page uses is numbered on when it occurs again', () => {
  expect(headings('## Page\n\n## Page').map(({ id }) => id)).toEqual(['page-1', 'page-2'])
})

it('headings inside quotes, lists and code are none of the outline', () => {
  expect(headings('> ## 인용\n\n- ## 항목\n\n```\n## 코드\n```')).toEqual([])
})

it('sections are the second-level headings and every concept, and cover the text to its end', () => {
  const markdown = '# 제목\n\n## 핵심\n\n### 개념 1: 가 (12분)\n\n#### 안\n\n## 정리'
  const sections = sectionsOf(headings(markdown), markdown.length)
  expect(sections.map(({ id, kind, number, start, end }) => [id, kind, number, start, end])).toEqual([
    ['핵심', 'part', undefined, 6, 13],
    ['c1', 'concept', 1, 13, 40],
    ['정리', 'part', undefined, 40, 45],
  ])
})

// what an author may call `## 💰 개념 6: 비용 구조 (5분)`
it.each([
  '개념 6',
  'c6',
  '비용 구조',
  '개념 6: 비용 구조 (5분)',
  '💰 개념 6: 비용 구조 (5분)',
  '개념  6:  비용 구조 (5분)',
  '비용 구조'.normalize('NFD'),
])('%j names the heading', wanted => {
  const all = headings('## 개념 60: 다른 것\n\n## 💰 개념 6: 비용 구조 (5분)')
  expect(findHeading(all, wanted)?.id).toBe('c6')
})

it('what names no heading finds none', () => {
  expect(findHeading(headings('## 개념 6: 비용'), '개념 7')).toBeUndefined()
})

it('a part ends before the next heading of its level or a higher one', () => {
  const markdown = '## 가\n\n### 안\n\n#### 더 안\n\n### 나\n\n## 다'
  const all = headings(markdown)
  const end = (index: number) => all[index] && markdown.slice(endOfPart(all, all[index], markdown.length))
  expect([end(0), end(1), end(2), end(4)]).toEqual(['## 다', '### 나\n\n## 다', '### 나\n\n## 다', ''])
})

// headings | → minutes of the whole
it.each([
  ['## 가 (40분)\n\n### 안 (30분)\n\n## 나 (20분)', 60],
  ['## 가\n\n### 하나 (10분)\n\n### 둘 (15분)\n\n## 나 (1시간 5분)', 90],
  ['# 모두 (50분)\n\n## 가 (40분)', 50],
  ['## 가\n\n## 나', 0],
])('%j', (markdown, minutes) => {
  expect(outerMinutes(headings(markdown))).toBe(minutes)
})
