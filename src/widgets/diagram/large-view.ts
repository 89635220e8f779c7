import { diagramWords as words } from '#strings/diagram.ts'
import { openEditor } from './editor.ts'
import { button, element } from './element.ts'
import type { FigureParts } from './figure-parts.ts'
import { saveSvg } from './save-svg.ts'
import { zoomable } from './zoom.ts'

/** The diagram alone, as large as the screen: zoom, edit, save. Esc closes and gives the focus back. */
export function openLarge(parts: FigureParts) {
  // Pressed twice while this module was on its way: one view is enough.
  if (document.querySelector('dialog.diagram-dialog')) return
  const canvas = element('div', { class: 'diagram-canvas', tabindex: '0', role: 'region', 'aria-label': words.canvas })
  const zoom = zoomable(canvas)
  const bar = element('div', { class: 'diagram-bar' }, element('h2', {}, parts.title))
  const body = element('div', { class: 'diagram-body' }, canvas)
  const dialog = element('dialog', { class: 'diagram diagram-dialog', 'aria-label': parts.title }, bar, body)
  const edit = button(words.edit, () => toggleEditor(), { 'aria-expanded': 'false' })
  const toggleEditor = () => {
    edit.setAttribute('aria-expanded', String(openEditor({ parts, body, canvas, fitted: zoom.fit })))
  }
  bar.append(
    button('−', zoom.out, { 'aria-label': words.zoomOut }),
    zoom.shown,
    button('+', zoom.in, { 'aria-label': words.zoomIn }),
    button(words.fit, zoom.fit),
    edit,
    button(words.save, () => saveSvg(canvas, parts.title)),
    button(words.close, () => dialog.close()),
  )
  const before = document.activeElement
  dialog.addEventListener('close', () => {
    dialog.remove()
    if (before instanceof HTMLElement) before.focus()
  })
  document.body.append(dialog)
  dialog.showModal()
  if (parts.svg) canvas.innerHTML = renamed(parts.svg)
  else toggleEditor()
  zoom.fit()
  canvas.focus()
}

/** A second copy in one page needs ids of its own. */
function renamed(svg: SVGSVGElement): string {
  const text = svg.outerHTML
  return svg.id ? text.replaceAll(svg.id, `${svg.id}-large`) : text
}
