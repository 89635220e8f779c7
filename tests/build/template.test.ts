import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fillTemplate } from '#build/template.ts'

const TEMPLATE = `<html><head><title></title><link href="./favicon.svg"><script src="./assets/main.js"></script></head>
<body><div id="root"></div><a href="https://example.com/">x</a></body></html>`
const page = { path: '', title: '제목', html: '<main>글</main>', data: '{"a":1}' }
const addresses = (html: string) => [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, to]) => to)

// path | → where its addresses lead
it.each([
  ['', './'],
  ['calculator/', '../'],
  ['lessons/w1d1s3-lambda/', '../../'],
  ['404.html', '/'],
])('a page at "%s" finds the site at %s', (path, root) => {
  expect(addresses(fillTemplate(TEMPLATE, { ...page, path }))).toEqual([
    `${root}favicon.svg`,
    `${root}assets/main.js`,
    'https://example.com/',
  ])
})

it('scripts wait behind the text on a slow line, hints for them too', () => {
  const template = TEMPLATE.replace('<script src', '<link rel="modulepreload" href="./a.js"><script type="module" src')
  const html = fillTemplate(template, page)
  expect(html).toContain('<link rel="modulepreload" fetchpriority="low" href="./a.js">')
  expect(html).toContain('<script type="module" fetchpriority="low" src="./assets/main.js">')
})

it('the built script need not wait for the end of the page, an author’s own do', () => {
  const template = (script: string) => TEMPLATE.replace('<script src', `<script type="module"${script} src`)
  expect(fillTemplate(template(' crossorigin'), page)).toContain(
    '<script async type="module" fetchpriority="low" crossorigin',
  )
  expect(fillTemplate(template(''), page)).not.toContain('async')
})

it('the page’s own addresses are left as they are', () => {
  const html = '<a href="./other/">x</a><img src="./image.png">'
  expect(fillTemplate(TEMPLATE, { ...page, path: 'lessons/a/', html })).toContain(html)
})

it('a script of one page is found from there and runs behind its text', () => {
  const html = fillTemplate(TEMPLATE, { ...page, path: 'lessons/a/', script: 'forward.js' })
  expect(html).toMatch(
    /<main>글<\/main>[\s\S]*<script type="module" src="\.\.\/\.\.\/forward\.js"><\/script>\s*<\/body>/,
  )
  expect(fillTemplate(TEMPLATE, page)).not.toContain('forward.js')
})

it('a title is text, whatever it holds', () => {
  const html = fillTemplate(TEMPLATE, { ...page, title: '비용 < 수익 & </title><script>$& $1' })
  expect(html).toContain('<title>비용 &lt; 수익 &amp; &lt;/title>&lt;script>$&amp; $1</title>')
})

it('$ amounts in the text are no patterns', () => {
  const html = '<main>$0.20 $& $` $1 $$</main>'
  expect(fillTemplate(TEMPLATE, { ...page, html })).toContain(`<div id="root">${html}</div>`)
})

it('the data of the page stands behind its text', () => {
  expect(fillTemplate(TEMPLATE, { ...page, data: '"$&"' })).toContain(
    '<div id="root"><main>글</main></div>\n<script type="application/json" id="page">"$&"</script>',
  )
})

it('the real template has a place for everything', () => {
  const html = fillTemplate(readFileSync('index.html', 'utf8'), { ...page, path: 'lessons/a/' })
  expect(html).toContain('<title>제목</title>')
  expect(html).toContain('<main>글</main>')
  expect(html).toContain('{"a":1}')
  expect(addresses(html)).toContain('../../appearance.js')
  expect(html).toMatch(/^<!doctype html>\s*<html lang="ko">/)
})

it('style sheets stand before any script, and the policy last: browsers do not look ahead where there is one', () => {
  const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'" />'
  const template = TEMPLATE.replace('<title>', `${policy}<title>`).replace(
    '</head>',
    '<link rel="stylesheet" href="./a.css"></head>',
  )
  const html = fillTemplate(template, page)
  expect(html.indexOf('stylesheet')).toBeGreaterThan(0)
  expect(html.indexOf('stylesheet')).toBeLessThan(html.indexOf('<script'))
  expect(html).toContain(`${policy}</head>`)
  expect(html.split('http-equiv')).toHaveLength(2)
})
