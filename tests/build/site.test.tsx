import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import type { Page } from '#build/draw-page.tsx'
import { drawSite } from '#build/site.tsx'
import { mistakeText } from '#source/mistake.ts'
import { snapshotKey } from '#widgets/diagram/snapshot-key.ts'
import { folder } from './lesson-folder.ts'

const A = folder('a', '# 람다 </script>\n\n## 개념 1: 비용 (5분)\n\n글\n\n## 정리 (10분)\n\n끝')
/** Its concept lies inside the ten minutes of its part. */
const NESTED = folder('c', '# 셋째\n\n## 핵심 (10분)\n\n### 개념 1: 안 (4분)\n\n## 정리 (5분)')
const B = folder('b', '# 둘째\n\n## 시작\n\n글')

function documentOf({ html }: Page) {
  const { document } = new Window()
  document.body.innerHTML = html
  return document
}
/** Addresses of a lesson without questions. */
const pagesOf = (id: string) =>
  ['', 'stage/', 'present/', 'handout/', 'handout/instructor/'].map(path => `lessons/${id}/${path}`)
const linksOf = (page: Page) => [...documentOf(page).querySelectorAll('a')].map(link => link.getAttribute('href'))
const at = (pages: readonly Page[], path: string): Page => {
  const found = pages.find(page => page.path === path)
  if (found === undefined) throw new Error(`no page at "${path}"`)
  return found
}

describe('a site of two lessons', async () => {
  const { pages, mistakes } = await drawSite([A, B])

  it('has a home, each lesson, the calculator and a page for lost readers', () => {
    expect(pages.map(({ path }) => path)).toEqual(['', ...pagesOf('a'), ...pagesOf('b'), 'calculator/', '404.html'])
    expect(mistakes).toEqual([])
  })

  it('its home lists the lessons with their parts and minutes', () => {
    const home = documentOf(at(pages, ''))
    const items = [...home.querySelectorAll('main li a')]
    expect(items.map(item => [item.getAttribute('href'), item.querySelector('small')?.textContent])).toEqual([
      ['lessons/a/', '2개 부분 · 15분'],
      ['lessons/b/', '1개 부분'],
    ])
    expect(home.querySelector('h1')?.textContent).toBe('수업 목록')
  })

  it('its home alone leads old addresses on, by the parts that each lesson has', () => {
    const links = [...documentOf(at(pages, '')).querySelectorAll('main li a')]
    expect(links.map(link => link.getAttribute('data-parts'))).toEqual(['c1 정리', '시작'])
    expect(pages.filter(({ script }) => script === 'forward.js').map(({ path }) => path)).toEqual([''])
  })

  it('the minutes of a part inside a part are not added again', async () => {
    const { pages: nested } = await drawSite([A, NESTED])
    const texts = [...documentOf(at(nested, '')).querySelectorAll('main li a small')].map(item => item.textContent)
    expect(texts).toEqual(['2개 부분 · 15분', '3개 부분 · 15분'])
  })

  it('a lesson leads home and to the calculator from where it is', () => {
    expect(linksOf(at(pages, 'lessons/a/'))).toEqual(expect.arrayContaining(['../../', '../../calculator/', '#c1']))
  })

  it('the calculator leads home', () => {
    expect(linksOf(at(pages, 'calculator/'))).toContain('../')
  })

  it('a lost reader finds every lesson, from whatever depth', () => {
    expect(linksOf(at(pages, '404.html'))).toEqual(
      expect.arrayContaining(['/lessons/a/', '/lessons/b/', '/calculator/']),
    )
  })

  it('the data of a page is JSON that cannot end its script', () => {
    const { data } = at(pages, 'lessons/a/')
    expect(data).not.toContain('<')
    expect(JSON.parse(data)).toMatchObject({
      kind: 'lesson',
      lesson: 'a',
      title: '람다 </script>',
      root: '../../',
      hasHome: true,
      outline: [
        { id: 'c1', kind: 'concept', number: 1, title: '비용', minutes: 5 },
        { id: '정리', kind: 'part', title: '정리', minutes: 10 },
      ],
    })
  })
})

describe('a site of one lesson', async () => {
  const { pages } = await drawSite([A])

  it('opens with that lesson, which keeps its own address too', () => {
    expect(pages.map(({ path }) => path)).toEqual(['', ...pagesOf('a'), 'calculator/', '404.html'])
    const [first, own] = [at(pages, ''), at(pages, 'lessons/a/')]
    expect(first.title).toBe(own.title)
    expect(documentOf(first).querySelector('main')?.innerHTML).toBe(documentOf(own).querySelector('main')?.innerHTML)
  })

  it('has no list to go back to; its links begin where the page stands', () => {
    expect(JSON.parse(at(pages, '').data)).toMatchObject({ root: '', hasHome: false })
    expect(linksOf(at(pages, ''))).toContain('calculator/')
    expect(linksOf(at(pages, 'calculator/'))).toContain('../')
  })
})

describe('a lesson with everything beside it', async () => {
  const lessonYaml =
    'widgets:\n  - { widget: calculator, after: 개념 1 }\nglossary:\n  - { term: 글, text: 적은 것이에요. }\n'
  const { pages, mistakes } = await drawSite([{ ...A, lessonYaml }])
  const page = documentOf(at(pages, 'lessons/a/'))

  it('holds its widgets as HTML, each with the props to wake it', () => {
    const slot = page.querySelector('[data-widget="calculator"]')
    expect(slot?.querySelector('[data-island]')?.textContent).toContain('Lambda')
    expect(JSON.parse(slot?.querySelector('script[type="application/json"]')?.textContent ?? '')).toMatchObject({
      preset: 'scenario1',
    })
    expect(mistakes).toEqual([])
  })

  it('has its glossary in the outline', () => {
    expect(linksOf(at(pages, 'lessons/a/'))).toContain('#glossary')
  })
})

it('a heading that is called like a piece of the page leaves the page its own', async () => {
  const { pages } = await drawSite([folder('a', '# Main\n\n## Page\n\n글\n\n## Outline\n\n글\n\n## Intro\n\n글')])
  const page = documentOf(at(pages, ''))
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter(id => ['page', 'outline', 'main'].includes(id)).sort()).toEqual(['main', 'outline'])
  expect([...page.querySelectorAll('main section')].map(({ id }) => id)).toEqual(['page-1', 'outline-1', 'intro-1'])
})

it('mistakes and notices of all lessons come together', async () => {
  const { mistakes, notices, pages } = await drawSite([
    { ...A, lessonYaml: 'titel: x' },
    { ...B, markdown: '# 둘째\n\n```\nls\n\n## 시작', lessonYaml: 'nope: x' },
  ])
  expect(mistakes.map(mistake => mistakeText(mistake).split('\n')[0])).toEqual([
    'content/a/lesson.yaml:1  the file: unknown key "titel"',
    'content/b/lesson.yaml:1  the file: unknown key "nope"',
  ])
  expect(notices.map(({ file, line }) => `${file}:${line}`)).toEqual(['content/b/session.md:3'])
  expect(pages).toHaveLength(13)
})

it('a diagram that is not drawn is told with its line; its page draws it', async () => {
  const markdown = '# 그림\n\n## 시작\n\n```mermaid\ngraph TB\n  A --> B\n```\n\n```mermaid\ngraph TB\n  B --> C\n```\n'
  const drawn = new Map([
    [
      snapshotKey('graph TB\n  B --> C'),
      { svg: '<svg width="9"></svg>', model: { kind: 'table' as const, head: [], rows: [['B']] } },
    ],
  ])
  const { notices, pages } = await drawSite([folder('a', markdown, { drawn })])
  expect(notices.map(mistakeText)).toEqual([
    'content/a/session.md:5  this diagram is not drawn yet: the page draws it when it comes near, and shows its source until then\n' +
      '    → run `npm run diagrams` where a browser is at hand, and commit the folder `drawn`',
  ])
  expect(documentOf(at(pages, '')).querySelectorAll('[data-state="waiting"]')).toHaveLength(1)
})

it('a site without lessons still stands', async () => {
  const { pages } = await drawSite([])
  expect(pages.map(({ path }) => path)).toEqual(['', 'calculator/', '404.html'])
})

it('a file beside the lesson is found from every page that shows it or leads to it', async () => {
  const names = new Set(['images/a.png', '자료 50%.pdf'])
  const { pages } = await drawSite([folder('a', '# 가\n\n![그림](./images/a.png) [자료](<자료 50%.pdf>)', { names })])
  const addresses = ['', 'lessons/a/'].map(path => {
    const page = documentOf(at(pages, path))
    const [src, href] = [
      page.querySelector('main img')?.getAttribute('src'),
      page.querySelector('main a')?.getAttribute('href'),
    ]
    return [src, href].map(to => decodeURIComponent(new URL(to ?? '', `http://site.test/${path}`).pathname))
  })
  const found = ['/lessons/a/images/a.png', '/lessons/a/자료 50%.pdf']
  expect(addresses).toEqual([found, found])
})
