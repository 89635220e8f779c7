import { expect, it } from 'vitest'
import { drawn, read } from './drawn.tsx'

const NOTED = '## 가\n\n글[^1] 또[^메모] 다시[^1]\n\n[^1]: 하나\n[^메모]: 둘'

it('each footnote number leads to its note, and each note back to every place that has it', () => {
  const page = drawn(NOTED)
  const targets = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(link => [
    link.textContent,
    page.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)?.textContent?.trim(),
  ])
  expect(targets.slice(0, 3)).toEqual([
    ['1', expect.stringContaining('하나')],
    ['2', expect.stringContaining('둘')],
    ['1', expect.stringContaining('하나')],
  ])
  expect(targets.slice(3)).toEqual([
    ['↩', '1'],
    ['↩2', '1'],
    ['↩', '2'],
  ])
})

it('footnotes speak Korean', () => {
  const page = drawn(NOTED)
  const backs = [...page.querySelectorAll('section:last-of-type li a')].map(link => link.getAttribute('aria-label'))
  expect(backs).toEqual(['각주 1번이 달린 곳으로', '각주 1번이 달린 곳으로 (2번째)', '각주 2번이 달린 곳으로'])
  const [first] = page.querySelectorAll('sup a')
  expect(page.querySelector(`[id="${first?.getAttribute('aria-describedby')}"]`)?.textContent).toBe('각주')
})

it('no other element of raw HTML brings an id, and no footnote one that is not a footnote’s', () => {
  const page = drawn(
    '<a id="main" href="#c1">a</a> <b id="fn-1">b</b> <a name="x">c</a>\n\n<ul><li id="page">d</li></ul>\n\n<h2 id="outline">e</h2>',
  )
  expect([...page.querySelectorAll('[id]')].map(({ id }) => id)).toEqual([])
  expect(page.querySelector('[name="x"]')).toBeNull()
})

const BESIDE = ['files/a.pdf', '자료 1.pdf', '50%.pdf', '그림.png']

// link | → where it leads, or that it leads nowhere
it.each([
  ['[자료](./files/a.pdf)', './files/a.pdf'],
  ['[자료](files/a.pdf#page=3)', './files/a.pdf#page=3'],
  ['[자료](<자료 1.pdf>)', './자료 1.pdf'],
  ['[자료](./50%.pdf)', './50%.pdf'],
  ['<a href="files/a.pdf">자료</a>', './files/a.pdf'],
  ['[자료](files/none.pdf)', undefined],
  ['[자료](./session_2.md?plain=1#a)', undefined],
  ['[자료](mailto:a@b.kr)', 'mailto:a@b.kr'],
  ['[자료](/calculator/)', '/calculator/'],
  ['[자료](../../calculator/)', '../../calculator/'],
])('%s', (markdown, to) => {
  const page = drawn(markdown, undefined, BESIDE)
  expect(page.querySelector('a')?.getAttribute('href')).toBe(to)
  expect(page.textContent?.includes('(연결된 수업 파일이 없어요)')).toBe(to === undefined)
})

it('an image of a Korean name is found, also with what GitHub writes behind it', () => {
  const page = drawn('![하나](./그림.png)\n\n![둘](그림.png?raw=true)', undefined, BESIDE)
  expect([...page.querySelectorAll('img')].map(image => image.getAttribute('src'))).toEqual([
    './그림.png',
    './그림.png',
  ])
})

const HEADINGS = '## 💰 비용 (5분)\n\n### ⚖️ 비교\n\n## 🔍 개념 1: 버킷 (10분)\n\n## 실습\n\n## 실습\n'

const aimOf = (page: HTMLElement) => decodeURI(page.querySelector('p a')?.getAttribute('href') ?? '')

// link as an author of GitHub writes it | → ours
it.each([
  ['#-비용-5분', '#비용'],
  ['#-%EB%B9%84%EC%9A%A9-5%EB%B6%84', '#비용'],
  ['#️-비교', '#비교'],
  ['#-비교', '#비교'],
  ['#-개념-1-버킷-10분', '#c1'],
  ['#실습-1', '#실습-1'],
  ['#비용', '#비용'],
  ['#c1', '#c1'],
  ['#C1', '#c1'],
])('%s leads to %s', (to, id) => {
  const markdown = `${HEADINGS}\n[가기](${to})`
  const page = drawn(markdown)
  expect(aimOf(page)).toBe(id)
  expect(page.querySelector(`[id="${id.slice(1)}"]`)).not.toBeNull()
  expect(read(markdown).notices).toEqual([])
})

it('a link by reference is aimed too', () => {
  const page = drawn(`${HEADINGS}\n[가기][비용]\n\n[비용]: #-비용-5분`)
  expect(aimOf(page)).toBe('#비용')
})

it('an author is told of a link to a heading that is not there', () => {
  expect(read('## 가\n\n[위로](#top) [가기](#없는-곳)').notices).toEqual([
    {
      file: 'content/x/session.md',
      line: 3,
      what: 'no heading of this file is meant by the link "#없는-곳"',
      remedy: "write what the page's address shows there, such as: #가",
    },
  ])
})

it.each(['./그림/구조.png', './%EA%B7%B8%EB%A6%BC/%EA%B5%AC%EC%A1%B0.png'])(
  'the image %s is drawn as its figure',
  image => {
    const page = drawn(`## 가\n\n![구조](${image})\n`, 'figures:\n  구조: figures/구조.mmd\n')
    expect(page.querySelector('figure')?.textContent).toContain('가 --> 나')
  },
)
