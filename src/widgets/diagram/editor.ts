import { diagramWords as words } from '#strings/diagram.ts'
import { drawDiagram } from './draw.ts'
import { button, element } from './element.ts'
import { errorCard } from './error-card.ts'
import type { FigureParts } from './figure-parts.ts'

interface Desk {
  readonly parts: FigureParts
  readonly body: HTMLElement
  readonly canvas: HTMLElement
  readonly fitted: () => void
}

let drawings = 0

/** Opens the source beside the picture, or closes it. Says whether it is open now. */
export function openEditor({ parts, body, canvas, fitted }: Desk): boolean {
  const open = body.querySelector('.diagram-editor')
  if (open) {
    open.remove()
    fitted()
    return false
  }
  const text = element('textarea', { 'aria-label': words.editor, spellcheck: 'false', autocapitalize: 'off' })
  const trouble = element('div', { class: 'diagram-trouble' })
  const redraw = latest(async (isLatest: () => boolean) => {
    const drawn = await drawDiagram(text.value, parts.notes, `${parts.id}-edit-${++drawings}`)
    if (!isLatest()) return
    trouble.replaceChildren(...(drawn.ok ? [] : [errorCard(drawn.error, text.value)]))
    if (!drawn.ok) return
    canvas.innerHTML = drawn.value.svg
    fitted()
  })
  const reset = button(words.reset, () => {
    text.value = parts.source
    redraw()
  })
  text.value = parts.source
  text.addEventListener('input', redraw)
  body.append(element('div', { class: 'diagram-editor' }, text, reset, trouble))
  redraw()
  text.focus()
  return true
}

const PATIENCE = 200

/** Runs the work when the browser is free; of several calls only the newest may show its result. */
function latest(work: (isLatest: () => boolean) => Promise<void>): () => void {
  let newest = 0
  const whenFree = (call: () => void) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(call, { timeout: PATIENCE }) : setTimeout(call)
  return () => {
    const mine = ++newest
    whenFree(() => {
      if (mine === newest) void work(() => mine === newest)
    })
  }
}
