import { memo } from 'react'
import type { PageData } from '#core/lesson/page.ts'
import { shellWords as words } from '#strings/shell.ts'
import { Outline } from './Outline.tsx'
import { TopBar } from './TopBar.tsx'

/** HTML that the page already holds: React keeps it as it is. An object that stays the same is never compared. */
export interface KeptHtml {
  readonly __html: string
}

interface AppProps {
  readonly page: PageData
  readonly body: KeptHtml
}

/** Pages that have all they need in their text. */
const BARE: readonly PageData['kind'][] = ['stage', 'present', 'handout']

/** The reading shell: bar, outline, and the text that was drawn at build. */
export function App({ page, body }: AppProps) {
  if (BARE.includes(page.kind)) return <Body html={body} />
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <TopBar page={page} />
      <div className={`layout layout-${page.kind}`}>
        {page.kind === 'lesson' && <Outline entries={page.outline} />}
        <Body html={body} />
      </div>
      <footer className="foot">
        {page.kind === 'lesson' && page.claimCount > 0 && <p>{words.checked(page.claimCount)}</p>}
        <p>{words.privacy}</p>
      </footer>
    </>
  )
}

const Body = memo(({ html }: { readonly html: KeptHtml }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by react-markdown at build, sanitised by prose/schema.ts
  <main id="main" tabIndex={-1} dangerouslySetInnerHTML={html} suppressHydrationWarning />
))
