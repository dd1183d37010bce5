import type { RouteObject } from 'react-router'
import { lazyPage } from './lazy-page.ts'
import { ErrorPage } from './pages/error-page.tsx'
import { Shell } from './shell.tsx'
import type { Store } from './store.tsx'

/** Every address and the page that draws it. The same routes serve the browser and the prerenderer. */
export function createRoutes(store: Store): RouteObject[] {
  const pages: RouteObject[] = [
    { index: true, lazy: lazyPage(store, () => import('./pages/timeline-page.tsx')) },
    { path: 'a/:id', lazy: lazyPage(store, () => import('./pages/article-page.tsx')) },
    { path: 'people', lazy: lazyPage(store, () => import('./pages/people-page.tsx')) },
    { path: 'person/:id', lazy: lazyPage(store, () => import('./pages/person-page.tsx')) },
    { path: 'person/:id/with/:other', lazy: lazyPage(store, () => import('./pages/pair-page.tsx')) },
    { path: 'countries', lazy: lazyPage(store, () => import('./pages/countries-page.tsx')) },
    { path: 'country/:code', lazy: lazyPage(store, () => import('./pages/country-page.tsx')) },
    { path: 'map', lazy: lazyPage(store, () => import('./pages/map-page.tsx')) },
    { path: 'undated', lazy: lazyPage(store, () => import('./pages/undated-page.tsx')) },
    { path: ':year/:month?', lazy: lazyPage(store, () => import('./pages/period-page.tsx')) },
    { path: '*', lazy: lazyPage(store, () => import('./pages/not-found-page.tsx')) },
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
