import { Fragment } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from '#app/App.tsx'
import { Island } from '#app/Island.tsx'
import type { WidgetSlot } from '#core/lesson/lesson.ts'
import type { PageData } from '#core/lesson/page.ts'
import { shellWords as words } from '#strings/shell.ts'
import { type AnyWidgetView, VIEWS } from '#widgets/views.ts'

/** One page of the site, ready to be put into the template. */
export interface Page {
  /** Address below the site's root: '' or 'lessons/x/'. */
  readonly path: string
  readonly title: string
  /** Content of #root. */
  readonly html: string
  /** JSON of the page's data, safe inside a script element. */
  readonly data: string
  /** A file of `public/` that this page alone runs. */
  readonly script?: string
}

export type Views = ReadonlyMap<string, AnyWidgetView>

/** Every view, loaded. */
export const loadViews = async (): Promise<Views> =>
  new Map(await Promise.all(Object.entries(VIEWS).map(async ([name, load]) => [name, (await load()).default] as const)))

/** A widget's first view as HTML, with what it needs to come to life. */
export function widgetHtml({ id, widget, props }: WidgetSlot, views: Views) {
  const View = views.get(widget)
  if (View === undefined) return null
  const name = words.widgetNames[widget as keyof typeof VIEWS]
  const html = renderToString(<Island View={View} name={name} id={id} props={props as never} />, {
    identifierPrefix: id,
  })
  return (
    <Fragment key={id}>
      <div className="slot" data-widget={widget} data-id={id}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React just above */}
        <div data-island dangerouslySetInnerHTML={{ __html: html }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < escaped */}
        <script type="application/json" dangerouslySetInnerHTML={{ __html: json(props) }} />
      </div>
    </Fragment>
  )
}

export function pageOf(path: string, data: PageData, body: string): Page {
  return {
    path,
    title: data.title,
    html: renderToString(<App page={data} body={{ __html: body }} />),
    data: json(data),
  }
}

const json = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c')
