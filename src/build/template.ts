import type { Page } from './draw-page.tsx'

/** The policy for hosts that send no headers. */
export const POLICY = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>\s*/

/**
 * A page's HTML from the built `index.html`.
 *
 * - In: the template, whose own addresses begin with `./`; the page. Out: HTML whose addresses fit the page's depth.
 */
export function fillTemplate(template: string, { path, title, html, data, script }: Page): string {
  const root = path === '404.html' ? '/' : '../'.repeat(path.split('/').length - 1) || './'
  return (
    inOrder(template)
      .replaceAll(/(src|href)="\.\//g, `$1="${root}`)
      // What a deferred script runs at the end of the page is one task with the layout of all of it; an author's page has no such script.
      .replace('<script type="module" crossorigin', '<script async type="module" crossorigin')
      // Vite drops the attribute. The text and its style sheet come first on a slow line.
      .replaceAll(
        /<(script(?: async)? type="module"|link rel="modulepreload")(?! fetchpriority)/g,
        '<$1 fetchpriority="low"',
      )
      .replace('<title></title>', () => `<title>${escaped(title)}</title>`)
      .replace('<div id="root"></div>', () => `<div id="root">${html}</div>\n${dataElement(data)}`)
      .replace('</body>', end =>
        script === undefined ? end : `<script type="module" src="${root}${script}"></script>\n${end}`,
      )
  )
}

const STYLES = /<link rel="stylesheet"[^>]*>\s*/g

/**
 * Where a policy stands in a page, browsers look ahead for nothing: what the first paint waits for must be met first. So style
 * sheets come before any script, and the policy last.
 */
function inOrder(template: string): string {
  const [policy = ''] = POLICY.exec(template) ?? []
  const styles = template.match(STYLES) ?? []
  return template
    .replace(POLICY, '')
    .replaceAll(STYLES, '')
    .replace('<script', script => styles.join('') + script)
    .replace('</head>', head => policy.trim() + head)
}

const dataElement = (data: string) => `<script type="application/json" id="page">${data}</script>`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
