import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, isRouteErrorResponse } from 'react-router'
import type { ArticleSource } from '#archive/source/article-source.ts'
import { deferSource } from '#archive/source/deferred-source.ts'
import { replayAnswers } from '#archive/source/recorded-source.ts'
import type { RecordedAnswer } from '#archive/source/recorded-source.ts'
import { App } from './app.tsx'
import type { Boot } from '#app/offline/boot-notice.ts'
import { createImporter, loadCode } from '#app/core/load-code.ts'
import { nameEntries } from '#app/core/history-entries.ts'
import { readPageData } from '#app/core/page-data.ts'
import { createRoutes, loadArticlePage } from './routes.tsx'
import { currentSettings, showSettings } from '#app/core/settings.ts'
import { absoluteUrl } from '#model/site.ts'
import type { Site } from '#model/site.ts'
import { createStore } from '#app/core/store.tsx'
import { watchReader } from '#app/core/use-reader-active.ts'

const { boot } = globalThis as { readonly boot?: Boot }
Object.assign(globalThis, { importAgain: createImporter((address) => import(/* @vite-ignore */ address)) })
void start()

/** Takes the prerendered page over; where the host answered with another page's HTML, or a bare shell, draws it whole. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) return
  const { site, path, answers } = readPageData(document)
  showFolder()
  const isPrerendered = path !== undefined && isHere(site.base, path)
  if (!isPrerendered && path !== undefined && isCopy(site.base))
    return boot?.isCopy(site.origin === undefined ? undefined : absoluteUrl(site, path))
  watchReader()
  showSettings(document.documentElement, currentSettings())
  const store = createStore(site, replayAnswers(archiveOf(site, answers), answers), loadArticlePage)
  nameEntries()
  const router = createBrowserRouter(createRoutes(store), { basename: site.base })
  await whenInitialized(router)
  if (isPrerendered && hasFailed(router)) return boot?.failed()
  boot?.alive()
  const app = <App store={store} router={router} />
  startTransition(() => {
    if (isPrerendered) hydrateRoot(root, app)
    else createRoot(root).render(app)
  })
  void keepServiceWorker(site)
  // Once the reader has gone on, faces that came too late for the first page may be shown (fonts-more.css).
  const { key } = router.state.location
  router.subscribe(({ location }) => {
    if (location.key !== key) document.documentElement.dataset['on'] = ''
  })
}

/** What keeps pages for reading offline comes after the page. */
async function keepServiceWorker({ base }: Site): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }))
  // Without it the page is as good.
  const late = await import('#app/offline/keep-service-worker.ts').catch(() => undefined)
  late?.keepServiceWorker(base)
}

/** The archive's own code, hashing and counting, is fetched when the page's answers no longer suffice. */
function archiveOf({ base }: Site, answers: readonly RecordedAnswer[]): ArticleSource {
  return deferSource(async () => {
    const { archiveOverHttp } = await loadCode(() => import('#app/data/archive-over-http.ts'))
    return archiveOverHttp(base, answers)
  })
}

/** Whether the page's code or data did not arrive: what was drawn beforehand is better than a page that says so. */
function hasFailed({ state }: ReturnType<typeof createBrowserRouter>): boolean {
  return Object.values(state.errors ?? {}).some((error) => !isRouteErrorResponse(error))
}

function isHere(base: string, path: string): boolean {
  return new URL(base + path.slice(1), location.href).pathname === location.pathname
}

/** "/a/x/index.html" is the file of "/a/x/", and its page as well. */
function showFolder(): void {
  const folder = location.pathname.replace(/\/index\.html$/, '/')
  if (folder === location.pathname) return
  history.replaceState(history.state, '', folder + location.search + location.hash)
}

/**
 * Whether a page that stands at another address than its own was copied there: its code does not lie where the site has it, or the
 * address is the name of a file. Else the host has answered with this page in place of one that was not drawn.
 */
function isCopy(base: string): boolean {
  const isAtHome = !import.meta.env.PROD || new URL(import.meta.url).pathname.startsWith(`${base}assets/`)
  return !isAtHome || location.pathname.endsWith('.html')
}

/** The router has fetched the page's code and asked its questions, so that the first drawing is whole. */
function whenInitialized(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  if (router.state.initialized) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      resolve()
    })
  })
}
