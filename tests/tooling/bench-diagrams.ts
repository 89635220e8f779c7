import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { snapshotKey } from '#widgets/diagram/snapshot-key.ts'
import { below, median, type Target } from './bench-report.ts'
import { lessonDiagrams } from './diagram-list.ts'
import { runNode, TOOL } from './run-command.ts'
import { serve } from './serve.ts'
import { readSite, type Site } from './site.ts'
import { visit } from './visit.ts'

const MANY = 100
const VISITS = 5
const RATIO = 1.2

/** What diagrams cost before anybody touches one: those of the lesson, and a hundred in one page. */
export const diagramTargets = async (browser: Browser, site: Site, lesson: string): Promise<readonly Target[]> => [
  finishedPictures(site, lesson),
  await manyPictures(browser),
]

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
