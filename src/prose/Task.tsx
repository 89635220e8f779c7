import type { Element } from 'hast'
import { Children, isValidElement, type ReactNode } from 'react'
import { isTask } from './tasks.ts'

/** A list item; `- [ ]` becomes a checkbox that can be ticked, found again by its words. */
export function Task({ node, children }: { readonly node: Element | undefined; readonly children: ReactNode }) {
  if (!isTask(node)) return <li>{children}</li>
  const parts = Children.toArray(children)
    .filter(part => !isCheckbox(part))
    .map((part, index) => (index === 0 && typeof part === 'string' ? part.trimStart() : part))
  const firstBlock = parts.findIndex(
    part => isValidElement(part) && ['ul', 'ol', 'aside', 'div'].includes(String(part.type)),
  )
  const cut = firstBlock === -1 ? parts.length : firstBlock
  const isTicked = node.children.some(
    child => child.type === 'element' && child.tagName === 'input' && child.properties.checked === true,
  )
  return (
    <li className="task">
      <label>
        <input
          type="checkbox"
          autoComplete="off"
          data-task={String(node.properties.dataTask)}
          defaultChecked={isTicked}
        />
        <span>{parts.slice(0, cut)}</span>
      </label>
      {parts.slice(cut)}
    </li>
  )
}

const isCheckbox = (part: ReactNode) => isValidElement(part) && part.type === 'input'
