import { expect, it } from 'vitest'
import { drawn, read } from './drawn.tsx'

const FENCE = '```'

it('header lines without blank lines between them become lines of label and value', () => {
  const page = drawn('## 🕘 세션 정보\n**시간**: 11:00-11:50 (50분)\n**목표**: 이해\n**방식**: 이론')
  const rows = [...page.querySelectorAll('dl > div')].map(row => [
    row.children[0]?.textContent,
    row.children[1]?.textContent,
  ])
  expect(rows).toEqual([
    ['시간', '11:00-11:50 (50분)'],
    ['목표', '이해'],
    ['방식', '이론'],
  ])
})

it.each([
  [
    'emphasis that closes before a Korean particle is bold',
    '**멱등성(Idempotency)**이라 하고 **"ACTIVE"**가 된다',
    'strong',
    '멱등성(Idempotency)|"ACTIVE"',
  ],
  ['a single ~ is a range, only two strike out', '3~5개, 10~20개, ~~지움~~', 'del', '지움'],
  ['two $ amounts are text', '$0.20와 $0.80', 'p', '$0.20와 $0.80'],
  ['a link ends before the particle', 'www.example.com으로 가세요', 'a', 'www.example.com (새 창)'],
  ['an address in EUC-KR is a link', 'http://a.kr/?q=%B0%A1에서', 'a', 'http://a.kr/?q=%B0%A1 (새 창)'],
  ['a percent sign that encodes nothing is an address too', 'www.a.kr/100%으로', 'a', 'www.a.kr/100% (새 창)'],
  ['an image of a name with a percent sign is missing like another', '![반](50%ab.png)', '[role="img"] > b', '반'],
  ['bold right under a div is bold', '<div align="center">\n**굵게**\n</div>', 'div[align] strong', '굵게'],
  ['an unknown tag in a heading stays text', '## 상태 <pending>', 'h2', '상태 <pending>'],
  ['two spaces break a line, and so does <br> in a cell', '| a |\n|---|\n| 1<br>2 |\n\n하나  \n둘', 'br', '|'],
  [
    'details open by themselves',
    '<details><summary>정답</summary>\n\n숨은 글\n\n</details>',
    'details > summary',
    '정답',
  ],
  ['comments are not shown', '앞<!-- 비밀 -->뒤', 'p', '앞뒤'],
  ['front matter is not shown', '---\ntitle: x\n---\n\n본문', 'p', '본문'],
  ['a byte order mark does not hide the title', '\uFEFF# 제목', 'h1', '제목'],
  ['an alert has its name in Korean', '> [!NOTE]\n> 읽으세요', '[data-alert="note"] > .alert-title', '참고'],
])('%s', (_, markdown, selector, texts) => {
  const page = drawn(markdown)
  expect([...page.querySelectorAll(selector)].map(element => element.textContent).join('|')).toBe(texts)
})

it('what runs, loads or restyles is taken out of raw HTML', () => {
  const page = drawn(
    '<script>alert(1)</script><img src="x" onerror="alert(1)"><a href="javascript:alert(1)">a</a>\n\n<style>body{display:none}</style><iframe src="https://x"></iframe><b style="position:fixed" onclick="x()">굵게</b>',
  )
  expect(page.querySelectorAll('script, style, iframe, [onerror], [onclick], [style]')).toHaveLength(0)
  expect([...page.querySelectorAll('a')].map(({ href }) => href).filter(href => href.startsWith('javascript'))).toEqual(
    [],
  )
  expect(page.textContent).toContain('굵게')
  expect(page.textContent).not.toContain('alert(1)')
})

it('an image that is missing becomes a card with its caption, one of another host is not loaded', () => {
  const page = drawn('![구조](./none.png)\n\n![밖](https://example.com/a.png)')
  expect(page.querySelectorAll('img')).toHaveLength(0)
  expect([...page.querySelectorAll('[role="img"]')].map(image => image.getAttribute('aria-label'))).toEqual([
    '구조',
    '밖',
  ])
})

it('a link to another lesson that is not there says so and leads nowhere', () => {
  const page = drawn('[다음](./session_2.md#a)')
  expect(page.querySelector('a')).toBeNull()
  expect(page.textContent).toContain('(연결된 수업 파일이 없어요)')
})

it('a fence that is never closed loses nothing that follows, and the author is told the line', () => {
  const markdown = `## 하나\n\n${FENCE}bash\nls\n\n## 둘\n\n글\n\n## 셋\n`
  expect([...drawn(markdown).querySelectorAll('h2')].map(heading => heading.textContent)).toEqual(['하나', '둘', '셋'])
  expect(read(markdown).notices).toMatchObject([{ line: 3, what: 'a code block opens here and is never closed' }])
})

it('a markdown fence that holds a mermaid fence of the same length leaves the rest standing', () => {
  const markdown = `${FENCE}markdown\n# 예\n${FENCE}mermaid\ngraph TB\nA-->B\n${FENCE}\n끝\n${FENCE}\n\n## 다음\n\n글`
  expect(drawn(markdown).textContent).toContain('글')
  expect(read(markdown).lesson.sections.map(({ title }) => title)).toContain('다음')
})

it('headings that occur again get numbered ids, without emoji or invisible characters', () => {
  const ids = read('## ⚖️ 장단점\n\n## 장단점\n\n## 🎯\n\n## 개념 6: 비용').lesson.sections.map(({ id }) => id)
  expect(ids).toEqual(['장단점', '장단점-1', 'part', 'c6'])
})

it('concepts at different levels stand in the outline alike, in the order of the text', () => {
  const markdown = '## 핵심\n\n### 개념 1: 가 (12분)\n\n#### 안\n\n## 개념 2: 나 (5분)'
  expect(read(markdown).lesson.sections.map(({ id, minutes }) => [id, minutes])).toEqual([
    ['핵심', undefined],
    ['c1', 12],
    ['c2', 5],
  ])
})

it('the instructor is told the sum when the minutes exceed the stated time, children not added twice', () => {
  const markdown = '**시간**: 09:00-09:50 (50분)\n\n## 가 (40분)\n\n### 안 (30분)\n\n## 나 (20분)'
  expect(read(markdown).notices.map(({ what }) => what)).toEqual([
    'the headings add up to 60 minutes, the time range gives 50',
  ])
})

it('task items are boxes that can be ticked, found again by their words', () => {
  const boxes = drawn('- [ ] 하나\n- [x] 둘').querySelectorAll<HTMLInputElement>('input[type="checkbox"]')
  expect(
    [...boxes].map(box => [box.dataset.task, box.checked, box.disabled, box.closest('label')?.textContent]),
  ).toEqual([
    ['하나', false, false, '하나'],
    ['둘', true, false, '둘'],
  ])
})

it('task items of the same words are different boxes, the first of them found by the words alone', () => {
  const boxes = drawn('- [ ] 완료\n- [ ] 시작\n- [ ] 완료\n\n글\n\n1. [ ] 완료').querySelectorAll('input')
  expect([...boxes].map(box => box.dataset.task)).toEqual(['완료', '시작', '완료~2', '완료~3'])
})

it('long task items that differ behind their 80th letter are different boxes', () => {
  const long = '가'.repeat(80)
  const boxes = drawn(`- [ ] ${long}나\n- [ ] ${long}다`).querySelectorAll('input')
  expect([...boxes].map(box => box.dataset.task)).toEqual([long, `${long}~2`])
})

it('a bad example and its remedy stand as a pair', () => {
  const pair = drawn(`${FENCE}python\n# ❌ 잘못된 예\nx = 1\n${FENCE}\n**해결**: 이렇게`).querySelector(
    '[data-pair="both"]',
  )
  expect(pair?.querySelector('[data-pair="bad"] pre')?.textContent).toContain('x = 1')
  expect(pair?.querySelector('[data-pair="good"]')?.textContent).toBe('해결: 이렇게')
})

it('each cell carries the name of its column', () => {
  const cells = drawn('| 구분 | EC2 |\n|---|---|\n| 확장 | 수동 |').querySelectorAll('td')
  expect([...cells].map(cell => cell.dataset.label)).toEqual(['구분', 'EC2'])
})
