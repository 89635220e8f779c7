import { diagramError } from '#strings/diagram.ts'
import { element } from './element.ts'
import type { DiagramError } from './roles.ts'

/** What went wrong, in Korean, what can be done about it, the failing line marked, Mermaid's own words below. */
export function errorCard(error: DiagramError, source = '', ...remedies: readonly HTMLElement[]): HTMLElement {
  const rows = source
    .replace(/\n$/, '')
    .split('\n')
    .map((row, index) => element(index + 1 === error.line ? 'mark' : 'span', {}, `${row}\n`))
  return element(
    'div',
    { class: 'diagram-error', role: 'alert' },
    element('p', {}, diagramError(error)),
    ...remedies,
    ...(source === '' ? [] : [element('pre', { tabindex: '0' }, element('code', {}, ...rows))]),
    element('pre', { class: 'diagram-detail', lang: 'en', tabindex: '0' }, error.detail),
  )
}
