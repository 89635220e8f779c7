import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, type Page } from '@playwright/test'
import { snapshotKey } from '#widgets/diagram/snapshot-key.ts'
import { SLOWDOWN } from './bench-machine.ts'
import { slowed, untilPainted, watchFor } from './bench-paint.ts'
import { below, median, type Target, takes } from './bench-report.ts'
import { lessonDiagrams } from './diagram-list.ts'
import { ROOT } from './root.ts'
import { runNode, TOOL } from './run-command.ts'
import { serve } from './serve.ts'
import { readSite, type Site } from './site.ts'
import { visit } from './visit.ts'

const MANY = 100
const VISITS = 5
const RATIO = 1.2
const REDRAWS = 15
const FIRST_MS = 1500
const LATER_MS = 150
/** An origin of which every answer is given here. */
const NOWHERE = 'http://mermaid.test/'
const DRAWN_LIVE = '.diagram-canvas svg[id*="-edit-"]'

/** What diagrams cost before anybody touches one, those of the lesson and a hundred in one page, and how soon an edit is drawn. */
export const diagramTargets = async (
  browser: Browser,
  site: Site,
  lesson: string,
  rate: number,
): Promise<readonly Target[]> => [
  finishedPictures(site, lesson),
  ...(await redraws(browser, site, lesson, rate)),
  await manyPictures(browser),
]

/** From a key in the editor to the frame with the new drawing. The first key comes as soon as the source is there: Mermaid loads meanwhile. */
async function redraws(browser: Browser, site: Site, lesson: string, rate: number): Promise<readonly Target[]> {
  const server = await serve(site, { port: 0 })
  const phone = await redrawn(browser, server.url + lesson.replace(/index\.html$/, ''), rate)
  const fourfold = await redrawn(browser, server.url + lesson.replace(/index\.html$/, ''), SLOWDOWN)
  await server.close()
  const alone = await mermaidAlone(browser, rate)
  return [
    takes('first live drawing, ms', [phone.first, fourfold.first], FIRST_MS),
    takes(`key to new drawing, Mermaid alone ${alone.toFixed(0)}, ms`, [phone.later, fourfold.later], LATER_MS),
  ]
}

/** What Mermaid itself takes for the same picture: in an empty page, as its authors set it up, with nothing of ours. */
async function mermaidAlone(browser: Browser, rate: number): Promise<number> {
  const page = await browser.newPage({ locale: 'ko-KR' })
  await page.route(`${NOWHERE}**`, route => {
    const path = new URL(route.request().url()).pathname
    return path === '/'
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><body>' })
      : route.fulfill({ path: join(ROOT, 'node_modules/mermaid/dist', path) })
  })
  await page.goto(NOWHERE)
  const normal = await slowed(page, rate)
  const times = await page.evaluate(drawOften, { source: lessonDiagrams()[0]?.source ?? '', count: REDRAWS })
  await normal()
  await page.close()
  return median(times)
}

/** Runs in the page. The first drawing, which loads what the type needs, does not count. */
async function drawOften({ source, count }: { readonly source: string; readonly count: number }): Promise<number[]> {
  const address = '/mermaid.esm.min.mjs'
  const { default: mermaid } = (await import(address)) as typeof import('mermaid')
  mermaid.initialize({ startOnLoad: false })
  await mermaid.render('alone', source)
  const times: number[] = []
  for (let drawing = 0; drawing < count; drawing += 1) {
    const began = performance.now()
    await mermaid.render(`alone-${drawing}`, source)
    times.push(performance.now() - began)
  }
  return times
}

async function redrawn(browser: Browser, url: string, rate: number) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ko-KR' })
  await page.goto(url)
  const normal = await slowed(page, rate)
  await page.locator('[data-diagram]').first().waitFor()
  await watchFor(page, 'body', DRAWN_LIVE)
  await openEditor(page)
  const first = await untilPainted(page, () => page.keyboard.press('x'))
  await watchFor(page, '.diagram-canvas')
  const later: number[] = []
  for (let key = 0; key < REDRAWS; key += 1)
    later.push(await untilPainted(page, () => page.keyboard.press(key % 2 === 0 ? 'Backspace' : 'x')))
  await normal()
  await page.close()
  return { first, later: median(later) }
}

/** Opens the source of the first picture; the caret is in a label. */
async function openEditor(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: /소스 고쳐 보기$/ }).first()
  await opener.scrollIntoViewIfNeeded()
  // The button answers once its code has come.
  await expect(async () => {
    if (!(await page.getByRole('dialog').isVisible())) await opener.press('Enter', { timeout: 1000 })
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.locator('.diagram-editor textarea').evaluate((box: HTMLTextAreaElement) => {
    const label = /["[(]([가-힣])/.exec(box.value)
    box.setSelectionRange((label?.index ?? 0) + 1, (label?.index ?? 0) + 1)
  })
}

/** A picture that stands in the page's own HTML is visible with its first paint. */
function finishedPictures(site: Site, lesson: string): Target {
  const html = site.get(lesson)?.body.toString('utf8') ?? ''
  const figures = html.split('data-diagram=').length - 1
  const finished = html.match(/class="diagram-view"[^>]*><svg/g)?.length ?? 0
  return {
    name: 'diagrams finished in the page',
    measured: `${finished} of ${figures}`,
    limit: 'all',
    reached: figures > 0 && finished === figures,
  }
}

/** First paint of a lesson with a hundred different diagrams beside the same lesson without them, in turn. */
async function manyPictures(browser: Browser): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'many-diagrams-'))
  try {
    const [full, bare] = [await builtFrom(join(folder, 'full'), true), await builtFrom(join(folder, 'bare'), false)]
    const [fullPaints, barePaints]: [number[], number[]] = [[], []]
    for (const url of [full.url, bare.url]) await visit(browser, url)
    for (let round = 0; round < VISITS; round += 1) {
      fullPaints.push((await visit(browser, full.url)).firstPaint)
      barePaints.push((await visit(browser, bare.url)).firstPaint)
    }
    await Promise.all([full.close(), bare.close()])
    return below(`first paint, ${MANY} diagrams / none`, median(fullPaints) / median(barePaints), RATIO, 2)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function builtFrom(folder: string, hasDiagrams: boolean) {
  const lesson = join(folder, 'content/many')
  mkdirSync(join(lesson, 'drawn'), { recursive: true })
  const diagrams = hasDiagrams ? manyDiagrams() : []
  for (const { source, svg } of diagrams) writeFileSync(join(lesson, 'drawn', `${snapshotKey(source)}.svg`), svg)
  writeFileSync(join(lesson, 'session.md'), textWith(diagrams.map(({ source }) => source)))
  const env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') }
  const { code, output } = await runNode([TOOL.vite, 'build', '--logLevel=error'], { env })
  if (code !== 0) throw new Error(output)
  return serve(readSite(env.OUT_DIR), { port: 0 })
}

/** The lesson's own flow charts, each many times with another name and other places, so that no two compress into one. */
function manyDiagrams(): readonly { readonly source: string; readonly svg: string }[] {
  const flows = lessonDiagrams().filter(({ source }) => /^\s*(?:flowchart|graph)\b/m.test(source))
  return Array.from({ length: MANY }, (_, n) => {
    const flow = flows[n % flows.length]
    if (flow === undefined) throw new Error('The lessons have no flow chart.')
    const shifted = (number: string, at: number) => (Number(number) + ((n * 7 + at) % 10) / 10).toFixed(1)
    const svg = readFileSync(flow.path, 'utf8').replace(/\d+\.\d/g, shifted)
    return { source: named(flow.source, n), svg }
  })
}

const named = (source: string, n: number) =>
  source.includes('accTitle:')
    ? source.replace(/accTitle:.*/, title => `${title} ${n}`)
    : source.replace(/\n/, `\n    accTitle: 그림 ${n}\n`)

/** A lesson of a hundred parts. */
const textWith = (sources: readonly string[]) =>
  [
    '# 그림이 많은 수업',
    ...Array.from({ length: MANY }, (_, n) =>
      [
        `## 부분 ${n + 1}`,
        '서버를 관리하지 않고 코드만 실행해요. 이벤트가 일어나면 함수가 실행되고, 끝나면 결과를 돌려줘요. '.repeat(4),
        ...(sources[n] === undefined ? [] : [`\`\`\`mermaid\n${sources[n].trimEnd()}\n\`\`\``]),
      ].join('\n\n'),
    ),
  ].join('\n\n')
