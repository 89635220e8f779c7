import { createRoot, type Root } from 'react-dom/client'
import { element } from './element.ts'
import type { DiagramModel } from './model.ts'
import { Outline } from './Outline.tsx'

const shown = new WeakMap<Element, Root>()

/** Puts the outline of a diagram that was drawn in the page where the build puts those that it drew. */
export function showOutline(figure: Element, title: string, model: DiagramModel) {
  const root = shown.get(figure) ?? placed(figure)
  root?.render(<Outline title={title} model={model} />)
}

function placed(figure: Element): Root | undefined {
  const tools = figure.querySelector('.diagram-tools')
  if (!tools) return undefined
  const holder = element('div', { class: 'diagram-told' })
  tools.prepend(holder)
  const root = createRoot(holder)
  shown.set(figure, root)
  return root
}
