import { expect, it } from 'vitest'
import { drawn } from './drawn.tsx'

const YAML = `
corrections:
  - quote: 최대 10GB 메모리 지원 예정
    severity: A
    now: '이미 {{lambda.memory.max}}까지 돼요.'
    source: lambda-quotas-page
    date: 2026
glossary:
  - term: 콜드 스타트
    also: [Cold Start]
    english: Cold Start
    text: 처음 켤 때 걸리는 시간이에요.
`
const MARKDOWN = '## 예정\n\n- 최대 10GB 메모리 지원 예정\n- Cold Start가 길어요. Cold Start는 싫어요.\n'

it('the words of the lesson stay, marked, and the note follows in the same item', () => {
  const page = drawn(MARKDOWN, YAML)
  const item = page.querySelector('li')
  expect(item?.querySelector('mark')?.textContent).toBe('최대 10GB 메모리 지원 예정')
  expect(item?.querySelector('details summary')?.textContent).toMatch(/이미 10,240\s?MB.*까지 돼요/)
  expect(item?.querySelector('details')?.textContent).toContain('2026 기준')
})

it('the first use of a term opens its meaning; a Korean particle may follow it', () => {
  const page = drawn(MARKDOWN, YAML)
  const buttons = page.querySelectorAll('li button')
  expect([...buttons].map(button => button.textContent)).toEqual(['Cold Start'])
  const card = page.querySelector(`[id="${buttons[0]?.getAttribute('popovertarget')}"]`)
  expect(card?.textContent).toContain('처음 켤 때 걸리는 시간이에요.')
})

it('a quote inside a table is noted after the table, once', () => {
  const page = drawn('| a | b |\n|---|---|\n| 최대 10GB 메모리 지원 예정 | 2 |\n', YAML.split('glossary')[0])
  expect(page.querySelectorAll('td mark')).toHaveLength(1)
  expect(page.querySelectorAll('table details')).toHaveLength(0)
  expect(page.querySelectorAll('details')).toHaveLength(1)
})
