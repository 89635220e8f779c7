import { expect, it } from 'vitest'
import { rateFor } from './bench-machine.ts'
import { bytesByType, heavyFiles, loadNote, median, targetsOf } from './bench-report.ts'
import { siteFile, withoutScripts } from './site.ts'
import { blockingOf, shiftOf, type Visit } from './visit.ts'

const file = (path: string, type: string, bytes: number) => ({ url: `http://localhost/${path}`, type, bytes })

const visitOf = (paint: number, script: number): Visit => ({
  firstPaint: paint,
  largestPaint: paint,
  shift: 0,
  blocking: 20,
  files: [file('assets/a.js', 'Script', script), file('assets/b.js', 'Script', script), file('', 'Document', 500)],
  problems: [],
})

it.each([
  [[5], 5],
  [[9, 1, 5], 5],
  [[4, 1, 2, 3], 2.5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

// what | [ms, score] … | → worst burst
it.each([
  ['nothing moves', [], 0],
  [
    'shifts within a second add up',
    [
      [100, 0.1],
      [900, 0.2],
    ],
    0.3,
  ],
  [
    'a rest of a second begins a new burst',
    [
      [100, 0.1],
      [1200, 0.2],
    ],
    0.2,
  ],
  ['a burst ends after five seconds', [0, 900, 1800, 2700, 3600, 4500, 5400].map(at => [at, 0.1]), 0.6],
])('layout shift: %s', (_, shifts, worst) => {
  expect(shiftOf(shifts.map(([at = 0, score = 0]) => ({ at, score })))).toBeCloseTo(worst, 9)
})

it('only what lies above 50 ms of a task blocks, and nothing before the first paint', () => {
  const tasks = [
    { at: 0, length: 400 },
    { at: 900, length: 160 },
    { at: 1100, length: 50 },
    { at: 1200, length: 60 },
    { at: 1300, length: 150 },
  ]
  expect(blockingOf(tasks, 1000)).toBe(10 + 10 + 100)
})

it('bytes are added up by type, the heaviest first', () => {
  expect([...bytesByType(visitOf(1, 400).files)]).toEqual([
    ['Script', 800],
    ['Document', 500],
  ])
})

it('a heavy library is found by its words, whatever its chunk is called', () => {
  const site = new Map([
    ['assets/a.js', siteFile(Buffer.from('x="recharts-wrapper"'), 'a.js')],
    ['assets/b.js', siteFile(Buffer.from('x=1'), 'b.js')],
  ])
  expect(heavyFiles(visitOf(1, 1).files, site)).toEqual(['recharts in assets/a.js'])
})

// lesson paint | script bytes a file | heavy | → targets missed
it.each([
  [1150, 50_000, [], []],
  [1160, 50_000, [], ['first contentful paint / static page', 'largest contentful paint / static page']],
  [1000, 50_001, [], ['script of the first load, bytes']],
  [1000, 10, ['mermaid in a.js'], ['heavy libraries in the first load']],
])('paint after %i ms beside 1000 ms, 2 × %i bytes of script, heavy: %j', (paint, script, heavy, missed) => {
  const targets = targetsOf([visitOf(paint, script)], [visitOf(1000, 0)], 0, heavy)
  expect(targets.filter(({ reached }) => !reached).map(({ name }) => name)).toEqual(missed)
})

it('the static page is the same page without hints for scripts, and with one empty script', () => {
  const html =
    '<head><script src="a.js"></script><link rel="modulepreload" href="b.js"><link rel="stylesheet" href="c.css">' +
    '</head><p>text</p><script type="module">\nlet a\n</script>'
  const site = withoutScripts(new Map([['index.html', siteFile(Buffer.from(html), 'index.html')]]), 'index.html')
  expect(site.get('index.html')?.body.toString()).toBe(
    '<head><link rel="stylesheet" href="c.css"><script src="/empty.js"></script></head><p>text</p>',
  )
})

it('times that were measured beside other work are called no evidence', () => {
  expect(loadNote(0.5, 2)).toBe('load average 0.5 before the visits, on 2 cores')
  expect(loadNote(1.5, 2)).toBe(
    'WARNING: load average 1.5 before the visits, on 2 cores: other work was running, so the times and ratios above prove nothing.',
  )
})

// points | times slower
it.each([
  [4000, 4],
  [2000, 4],
  [1000, 2],
  [300, 1],
])('a machine of %d points is slowed %d times', (score, rate) => expect(rateFor(score)).toBe(rate))
