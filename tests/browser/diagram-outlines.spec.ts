import { expect, type Locator, type Page, test } from '@playwright/test'
import { violationsOf } from './axe.ts'
import { FIXTURES } from './page-moves.ts'

// One page for all: drawing every type takes a third of a minute, reading it takes none.
test.describe.configure({ mode: 'default' })
let page: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await page.goto(`${FIXTURES}lessons/diagram-lesson/`)
  for (const figure of await page.locator('figure.diagram').all()) {
    await figure.evaluate(one => one.scrollIntoView())
    await expect(figure.locator('svg[data-kind]').or(figure.getByRole('alert')).first()).toBeVisible({
      timeout: 30_000,
    })
  }
})
test.afterAll(() => page.context().close())

const drawn = () => page.locator('figure.diagram').filter({ has: page.locator('svg[data-kind]') })
const startOf = (figure: Locator) => figure.getByRole('button', { name: /키보드로 따라가기$/ })
const figureOf = (kind: string) =>
  page.locator('figure.diagram').filter({ has: page.locator(`svg[data-kind="${kind}"]`) })

/** The outline of a picture, unfolded. */
async function outlineOf(figure: Locator): Promise<Locator> {
  const outline = figure.getByRole('group').filter({ hasText: '글로 읽기' })
  if (!(await outline.evaluate(details => (details as HTMLDetailsElement).open)))
    await outline.getByText('글로 읽기', { exact: true }).click()
  return outline
}

/** Every line and every first cell of an outline. */
const linesOf = (outline: Locator) =>
  outline
    .locator('li, th')
    .evaluateAll(parts => parts.map(part => (part.matches('li') ? part.firstChild : part)?.textContent?.trim() ?? ''))

test('every picture is followed by what it says: a list or a table with a head, no line without words', async () => {
  for (const figure of await drawn().all()) {
    const outline = await outlineOf(figure)
    const name = `${await figure.locator('svg[data-kind]').getAttribute('data-kind')}`
    await expect(outline.getByRole('list').or(outline.getByRole('table')).first(), name).toBeVisible()
    const lines = await linesOf(outline)
    expect(lines.length, name).toBeGreaterThan(0)
    expect(
      lines.filter(line => line === ''),
      name,
    ).toEqual([])
    if (await outline.getByRole('table').isVisible())
      expect(await outline.getByRole('columnheader').count(), name).toBeGreaterThan(1)
  }
})

test('what is said of a part is what stands in it, and never its id', async () => {
  const strangers = await page.locator('svg [data-node][data-label]').evaluateAll(parts => {
    const unspaced = (text: string | null) => (text ?? '').replace(/\s+/g, '')
    return parts.flatMap(part => {
      const [shown, label] = [unspaced(part.textContent), unspaced(part.getAttribute('data-label'))]
      const more = unspaced(part.getAttribute('data-more'))
      const told = [shown.includes(label), label.includes(shown), more.startsWith(shown)].includes(true) && label !== ''
      return told ? [] : [`${part.closest('svg')?.getAttribute('data-kind')}: ${label} is shown as ${shown}`]
    })
  })
  expect(strangers).toEqual([])
})

test('there is a way in by keyboard where there are parts to walk to, and only there', async () => {
  const walked: string[] = []
  for (const figure of await drawn().all()) {
    const picture = figure.locator('svg[data-kind]')
    const kind = (await picture.getAttribute('data-kind')) ?? ''
    const isWalked = (await picture.locator('[data-node]').count()) > 1
    await expect(startOf(figure), kind).toHaveCount(isWalked ? 1 : 0)
    if (isWalked) walked.push(kind)
  }
  expect([...new Set(walked)].toSorted()).toEqual(
    [
      ...['C4Context', 'architecture', 'block', 'classDiagram', 'cynefin', 'erDiagram', 'eventmodeling', 'flowchart'],
      ...['gitGraph', 'ishikawa', 'kanban', 'mindmap', 'requirementDiagram', 'sankey', 'sequenceDiagram'],
      ...['stateDiagram', 'stateDiagram-v2', 'swimlane', 'treeView', 'treemap', 'venn', 'wardley'],
    ].toSorted(),
  )
})

// type | key | what is said: along an edge, a branch, a stream, into a box of a box
for (const [kind, ...steps] of [
  [
    'C4Context',
    ['ArrowDown', /^수업 사이트\(시스템; .*\), 다음: 퀴즈 문제 은행\(문제를 가져와요\), 메일 보내는 시스템\(알려요\)$/],
    ['ArrowRight', '퀴즈 문제 은행(시스템 데이터베이스; 문제와 풀이), 다음 없음'],
  ],
  [
    'gitGraph',
    ['ArrowRight', '오타 고치기(되돌림), 다음: 새 기능을 만드는 가지 병합'],
    ['ArrowRight', '새 기능을 만드는 가지 병합(태그 1.0판), 다음: 메모리 늘리기'],
  ],
  [
    'treemap',
    ['PageDown', '컴퓨팅(80), 다음: Lambda 실행 시간, Lambda 요청 수'],
    ['ArrowRight', 'Lambda 요청 수(20), 다음 없음'],
  ],
  [
    'sankey',
    ['ArrowRight', 'Answered by the cache(70), 다음 없음'],
    ['ArrowLeft', 'Requests(100), 다음: Answered by the cache(70), Lambda function(30)'],
  ],
  [
    'wardley',
    ['ArrowDown', '썸네일 함수(진화 58% 제품, 가시성 73%), 다음: 원본 저장소, 직접 만든 도구'],
    ['ArrowRight', '원본 저장소(진화 78% 범용, 가시성 45%), 다음 없음'],
  ],
] as const)
  test(`a ${kind} is walked through along what joins its parts, each step is said`, async () => {
    const figure = figureOf(kind)
    await startOf(figure).press('Enter')
    const said = figure.getByRole('status').filter({ hasText: /./ })
    await expect(said).toHaveText(/화살표 키로/)
    for (const [key, words] of steps) {
      await page.keyboard.press(key)
      await expect(said, key).toHaveText(words)
    }
    await page.keyboard.press('Escape')
  })

test('axe finds nothing in the outlines', async () => {
  for (const figure of await drawn().all()) await outlineOf(figure)
  expect(await violationsOf(page, ['.diagram-tools'])).toEqual([])
})

test('a table that is wider than a phone scrolls in its own box, and its days stay whole', async () => {
  await page.setViewportSize({ width: 360, height: 800 })
  const box = (await outlineOf(figureOf('gantt'))).getByRole('region', { name: /글로 읽기$/ })
  await box.scrollIntoViewIfNeeded()
  expect(await box.evaluate(one => one.scrollWidth - one.clientWidth)).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const lines = await box.getByRole('cell', { name: /^2026-/ }).evaluateAll(days =>
    days.map(day => {
      const words = document.createRange()
      words.selectNodeContents(day)
      return words.getClientRects().length
    }),
  )
  expect(new Set(lines)).toEqual(new Set([1]))
})
