import type { Element } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { proseWords as words } from '#strings/prose.ts'

const NAMES: Readonly<Record<string, string>> = {
  python: 'Python',
  py: 'Python',
  js: 'JavaScript',
  javascript: 'JavaScript',
  ts: 'TypeScript',
  typescript: 'TypeScript',
  json: 'JSON',
  yaml: 'YAML',
  yml: 'YAML',
  bash: 'Bash',
  sh: 'Shell',
  shell: 'Shell',
  html: 'HTML',
  css: 'CSS',
  sql: 'SQL',
  java: 'Java',
  go: 'Go',
  dockerfile: 'Dockerfile',
  hcl: 'HCL',
  terraform: 'Terraform',
  xml: 'XML',
  ini: 'INI',
  toml: 'TOML',
  markdown: 'Markdown',
  md: 'Markdown',
  diff: 'Diff',
  nginx: 'nginx',
  http: 'HTTP',
} // prettier-ignore

interface CodeProps {
  readonly code: string
  readonly language: string
  /** Coloured lines, when the language is known. */
  readonly lines: readonly Element[] | undefined
}

/** A code block with its language's name and a copy button; the button is brought to life by the page. */
export function Code({ code, language, lines }: CodeProps) {
  const name = language === '' ? words.plainText : (NAMES[language.toLowerCase()] ?? language)
  return (
    <figure className="code" data-language={language}>
      <figcaption>
        <span>{name}</span>
        <button type="button" className="copy" data-copy aria-label={words.copyCode(name)}>
          {words.copy}
        </button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a pre that is a named region too */}
      <pre tabIndex={0} role="region" aria-label={words.codeBlock(name)}>
        <code>{lines === undefined ? code : drawn(lines)}</code>
      </pre>
    </figure>
  )
}

const drawn = (children: readonly Element[]): ReactNode =>
  toJsxRuntime({ type: 'root', children: [...children] }, { Fragment, jsx, jsxs })
