import type { RouteObject } from 'react-router'
import { lazyPage } from './lazy-page.ts'
import type { Page, PageHandle } from './lazy-page.ts'
import { ErrorPage } from './pages/error-page.tsx'
import { Shell } from './shell.tsx'
import type { Store } from './store.tsx'

/** Every address and the page that draws it. The same routes serve the browser and the prerenderer. */
export function createRoutes(store: Store): RouteObject[] {
  const page = (name: string, load: () => Promise<Page>) => ({
    lazy: lazyPage(store, load),
    handle: { source: `src/app/pages/${name}.tsx` } satisfies PageHandle,
  })
  const pages: RouteObject[] = [
    { index: true, ...page('timeline-page', () => import('./pages/timeline-page.tsx')) },
    { path: 'a/:id', ...page('article-page', () => import('./pages/article-page.tsx')) },
    { path: 'people', ...page('people-page', () => import('./pages/people-page.tsx')) },
    { path: 'person/:id', ...page('person-page', () => import('./pages/person-page.tsx')) },
    { path: 'person/:id/with/:other', ...page('pair-page', () => import('./pages/pair-page.tsx')) },
    { path: 'countries', ...page('countries-page', () => import('./pages/countries-page.tsx')) },
    { path: 'country/:code', ...page('country-page', () => import('./pages/country-page.tsx')) },
    { path: 'map', ...page('map-page', () => import('./pages/map-page.tsx')) },
    { path: 'together/:of?', ...page('together-page', () => import('./pages/together-page.tsx')) },
    { path: 'search', ...page('search-page', () => import('./pages/search-page.tsx')) },
    { path: 'undated', ...page('undated-page', () => import('./pages/undated-page.tsx')) },
    { path: ':year/:month?', ...page('period-page', () => import('./pages/period-page.tsx')) },
    { path: '*', ...page('not-found-page', () => import('./pages/not-found-page.tsx')) },
  ]
  return [
    {
      path: '/',
      Component: Shell,
      children: [{ ErrorBoundary: ErrorPage, children: pages }],
      ErrorBoundary: ErrorPage,
      HydrateFallback: () => null,
    },
  ]
}
