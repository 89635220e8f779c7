import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { ReactNode } from 'react'
import { proseWords as words } from '#strings/prose.ts'

/** The three services, wherever a table's cell names one alone: they get their marker and colour. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^lambda\b/i, 'lambda'],
  [/^ec2\b/i, 'ec2'],
  [/^(ecs\/)?fargate\b/i, 'fargate'],
]

/**
 * A table that a phone shows as one card a row. The roles are written out, because a table that is laid out otherwise
 * loses them in some browsers.
 */
export function Table({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="table-box">
      <table role="table" aria-label={words.table(label)}>
        {children}
      </table>
    </div>
  )
}

export function cell(Tag: 'th' | 'td', node: Element | undefined, children: ReactNode): ReactNode {
  const label = node?.properties.dataLabel
  const text = node ? textOf(node).trim() : ''
  const service =
    Tag === 'th' ? SERVICES.find(([pattern]) => pattern.test(text))?.[1] : serviceOfLabel(String(label ?? ''))
  const align = node?.properties.align
  return (
    <Tag
      role={Tag === 'th' ? 'columnheader' : 'cell'}
      {...(label === undefined ? {} : { 'data-label': String(label) })}
      {...(service === undefined ? {} : { 'data-service': service })}
      {...(align === undefined ? {} : { style: { textAlign: align as 'left' | 'right' | 'center' } })}
    >
      {Tag === 'td' ? <div>{children}</div> : children}
    </Tag>
  )
}

const serviceOfLabel = (label: string) => SERVICES.find(([pattern]) => pattern.test(label))?.[1]
