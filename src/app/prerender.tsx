import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import type { ArticleSource } from '#archive/source/article-source.ts'
import { recordAnswers } from '#archive/source/recorded-source.ts'
import { Providers } from './app.tsx'
import type { PageHandle } from './lazy-page.ts'
import { createRoutes, loadArticlePage } from './routes.tsx'
import { leaveOutShownText } from '#app/core/page-data.ts'
import type { DrawPage, Site } from '#model/site.ts'
import { createStore } from '#app/core/store.tsx'

/** The prerenderer of a site: the same routes as in the browser, drawn once. Rejects when the archive does not answer. */
export function createPrerenderer(site: Site, source: ArticleSource): DrawPage {
  // Made once: a tenth of a page's time.
  const recorded = recordAnswers(source)
  const store = createStore(site, recorded.source, loadArticlePage)
  const { query, dataRoutes } = createStaticHandler(createRoutes(store), { basename: site.base })
  return async (path) => {
    recorded.clear()
    store.client.clear()
    const context = await query(new Request(`http://prerender${site.base}${path.replace(/^\//, '')}`))
    if (context instanceof Response)
      throw new Error(`${path} redirects to ${context.headers.get('location')}`)
    const [fault] = Object.values(context.errors ?? {})
    if (fault instanceof Error) throw fault
    const markup = renderToString(
      <Providers store={store}>
        <StaticRouterProvider
          router={createStaticRouter(dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </Providers>,
    )
    const { source: file } = (context.matches.at(-1)?.route.handle ?? NO_PAGE) as PageHandle
    return {
      status: context.statusCode,
      ...splitHead(markup),
      source: file,
      data: leaveOutShownText({ site, path, answers: recorded.answers() }),
    }
  }
}

const NO_PAGE: PageHandle = { source: '' }

/** React puts the tags it would lift into the head first when there is no head in the tree. */
function splitHead(markup: string): { readonly head: string; readonly body: string } {
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link) [^>]*>)*/.exec(markup)?.[0] ?? ''
  return { head, body: markup.slice(head.length) }
}
