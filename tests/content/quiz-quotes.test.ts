// @vitest-environment happy-dom
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import { type Drawers, Prose } from '#prose/Prose.tsx'
import { readLesson } from '#source/read-lesson.ts'

const folder = readContent('content').find(({ id }) => id === 'w1d1s3-lambda')
if (folder === undefined) throw new Error('the Lambda lesson is gone')
const { lesson } = readLesson(folder, FIGURES)

const DRAWERS: Drawers = {
  diagram: ({ source }) => createElement('figure', undefined, source),
  widget: () => undefined,
  asset: path => path,
  code: () => undefined,
}
const page = document.createElement('main')
page.innerHTML = renderToStaticMarkup(createElement(Prose, { lesson, drawers: DRAWERS }))

/** What stands within a line, and is read as one with it. A term is not: it is a button, a box that no search looks across. */
const INLINE: ReadonlySet<string> = new Set('A CODE DEL EM MARK SMALL SPAN STRONG'.split(' '))

/** The text as a browser searches it: each block has lines of its own. Before a heading stand its depth and id. */
function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  const inside = [...node.childNodes].map(linesOf).join('')
  if (INLINE.has(node.nodeName)) return inside
  return /^H[1-6]$/.test(node.nodeName) ? `\n${headOf(node as Element)}\n${inside}\n` : `\n${inside}\n`
}

const headOf = ({ nodeName, id }: Element) => `§${nodeName.slice(1)} ${id.replace(/-h$/, '')}`

const whole = linesOf(page)

/** From a heading to the next one that is no deeper. */
function partOf(id: string): string {
  const lines = whole.split('\n')
  const start = lines.findIndex(line => line.startsWith('§') && line.endsWith(` ${id}`))
  const depth = Number(lines[start]?.[1])
  const end = lines.findIndex((line, at) => at > start && line.startsWith('§') && Number(line[1]) <= depth)
  return lines.slice(start, end === -1 ? undefined : end).join('\n')
}

const timesIn = (text: string, words: string) => text.split(words).length - 1

const WORDS = new Intl.Segmenter('ko', { granularity: 'word' })

/** A browser finds words, not pieces of them: `코드만 실행` is not found in `코드만 실행하는`. */
function isOfWholeWords(line: string, words: string): boolean {
  const start = line.indexOf(words)
  const edges = new Set([...WORDS.segment(line)].map(({ index }) => index)).add(line.length)
  return edges.has(start) && edges.has(start + words.length)
}

const quoted = lesson.questions.flatMap(({ id, place }) =>
  place.words === undefined ? [] : [[id, place.words, place.id] as const],
)

describe('the sentence to which feedback leads', () => {
  it('is named by at least 60 questions', () => {
    expect(quoted.length).toBeGreaterThanOrEqual(60)
  })

  it.each(quoted)('%s: "%s" stands once on the page, in its part', (_, words, place) => {
    expect(timesIn(whole, words)).toBe(1)
    expect(timesIn(partOf(place), words)).toBe(1)
  })

  it.each(quoted)('%s: "%s" begins and ends where a word does', (_, words) => {
    const line = whole.split('\n').find(each => each.includes(words)) ?? ''
    expect(isOfWholeWords(line, words)).toBe(true)
  })
})

describe('how the page is read', () => {
  it('words around a mark are one line; words of two blocks, or around a term, are not', () => {
    const text = document.createElement('div')
    text.innerHTML = '<p>가 <mark>나</mark> 다</p><p>라 <button>마</button> 바</p>'
    const lines = linesOf(text)
      .split('\n')
      .filter(line => line !== '')
    expect(lines).toEqual(['가 나 다', '라 ', '마', ' 바'])
  })

  it.each([
    ['코드만 실행', '코드만 실행하는 모델', false],
    ['코드만 실행하는', '코드만 실행하는 모델', true],
    ['Lambda 함수', 'Lambda 함수를 조율', false],
    ['(초 단위)', '자동 (초 단위)', true],
  ])('%s in %s is of whole words: %s', (words, line, is) => {
    expect(isOfWholeWords(line, words)).toBe(is)
  })
})
