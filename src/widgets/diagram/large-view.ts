import { diagramTools as words } from '#strings/diagram-tools.ts'
import { unlight } from '#ui/light-path.ts'
import { SourceEditor } from './editor.ts'
import { button, element } from './element.ts'
import { exploreButton } from './explore-button.ts'
import type { FigureParts } from './figure-parts.ts'
import { takeMenu } from './take-menu.ts'
import { Zoom } from './zoom.ts'

/**
 * The diagram alone, as large as the screen: zoom, edit, save. Esc closes and gives the focus back.
 *
 * - In: what the figure says; the button that was pressed. One that has `data-diagram-edit` opens the source at once.
 */
export function openLarge(parts: FigureParts, opener?: Element) {
  // Pressed twice while this module was on its way: one view is enough.
  if (document.querySelector('dialog.diagram-dialog')) return
  const canvas = element('div', { class: 'diagram-canvas', tabindex: '0', role: 'region', 'aria-label': words.canvas })
  const zoom = new Zoom(canvas)
  const editor = new SourceEditor({ parts, canvas, redrawn: () => zoom.renew() })
  const body = element('div', { class: 'diagram-body' }, canvas)
  const said = element('p', { class: 'diagram-said', 'aria-live': 'polite' })
  const edit = button(words.edit, () => toggleEditor(), { 'aria-expanded': 'false' })
  const toggleEditor = () => edit.setAttribute('aria-expanded', String(editor.toggle(body)))
  const close = button(words.close, () => dialog.close(), { class: 'diagram-close' })
  const take = takeMenu(canvas, parts.title, sentence => said.replaceChildren(sentence))
  const tools = [...zoomButtons(zoom), exploreButton(canvas), edit, take, close]
  const bar = element('div', { class: 'diagram-bar' }, element('h2', {}, parts.title), ...tools)
  const dialog = element('dialog', { class: 'diagram diagram-dialog', 'aria-label': parts.title }, bar, said, body)
  const before = opener ?? document.activeElement
  const page = document.getElementById('root')
  dialog.addEventListener('close', () => {
    page?.removeAttribute('data-covered')
    zoom.stop()
    dialog.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  })
  if (parts.svg) canvas.innerHTML = renamed(parts.svg)
  if (!parts.svg || opener?.hasAttribute('data-diagram-edit')) toggleEditor()
  else canvas.toggleAttribute('autofocus', true)
  // The page first, the focus with the opening: each would be reckoned once more.
  page?.setAttribute('data-covered', '')
  document.body.append(dialog)
  dialog.showModal()
  zoom.fit('open')
}

const zoomButtons = (zoom: Zoom) => [
  button('−', zoom.out, { 'aria-label': words.zoomOut }),
  zoom.shown,
  button('+', zoom.in, { 'aria-label': words.zoomIn }),
  button(words.fitWidth, () => zoom.fit('width')),
  button(words.fitAll, () => zoom.fit('all')),
]

/** What a drawing of the page answers to, which its copy does not. */
const ANSWERS = ['role', 'tabindex', 'aria-selected', 'data-leads']

/** A second copy in one page: a picture and nothing else, with ids of its own. */
function renamed(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  for (const name of ANSWERS) for (const part of copy.querySelectorAll(`[${name}]`)) part.removeAttribute(name)
  copy.setAttribute('role', 'img')
  // A step is told beside the figure, and not here.
  unlight(copy, 'step')
  return svg.id ? copy.outerHTML.replaceAll(svg.id, `${svg.id}-large`) : copy.outerHTML
}
