import type { RouteObject } from 'react-router'
import { lazyPage } from './lazy-page.ts'
import type { PageHandle, PageModule } from './lazy-page.ts'
import { ErrorPage } from './late-error-page.tsx'
import { Shell } from './shell.tsx'
import type { Store } from '#app/core/store.tsx'

/** Fetches the code of an article's page. */
export const loadArticlePage = (): Promise<PageModule> => import('#app/pages/article-page.tsx')

/** Every address and the page that draws it. The same routes serve the browser and the prerenderer. */
export function createRoutes(store: Store): RouteObject[] {
  const page = (name: string, load: () => Promise<PageModule>) => ({
    lazy: lazyPage(store, load),
    handle: { source: `src/app/pages/${name}.tsx` } satisfies PageHandle,
  })
  const pages: RouteObject[] = [
    { index: true, ...page('timeline-page', () => import('#app/pages/timeline-page.tsx')) },
    { path: 'a/:id', ...page('article-page', loadArticlePage) },
    { path: 'people', ...page('people-page', () => import('#app/pages/people-page.tsx')) },
    { path: 'person/:id', ...page('person-page', () => import('#app/pages/person-page.tsx')) },
    { path: 'person/:id/said', ...page('said-page', () => import('#app/pages/said-page.tsx')) },
    { path: 'person/:id/with/:other', ...page('pair-page', () => import('#app/pages/pair-page.tsx')) },
    { path: 'countries', ...page('countries-page', () => import('#app/pages/countries-page.tsx')) },
    { path: 'country/:code', ...page('country-page', () => import('#app/pages/country-page.tsx')) },
    { path: 'place/:id', ...page('place-page', () => import('#app/pages/place-page.tsx')) },
    { path: 'map', ...page('map-page', () => import('#app/pages/map-page.tsx')) },
    { path: 'together/:of?', ...page('together-page', () => import('#app/pages/together-page.tsx')) },
    { path: 'compare', ...page('compare-page', () => import('#app/pages/compare-page.tsx')) },
    { path: 'search', ...page('search-page', () => import('#app/pages/search-page.tsx')) },
    { path: 'about', ...page('about-page', () => import('#app/pages/about-page.tsx')) },
    { path: 'undated', ...page('undated-page', () => import('#app/pages/undated-page.tsx')) },
    { path: ':year/:month?', ...page('period-page', () => import('#app/pages/period-page.tsx')) },
    { path: '*', ...page('not-found-page', () => import('#app/pages/not-found-page.tsx')) },
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
