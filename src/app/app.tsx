import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { DataRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { NewVersion } from '#app/offline/new-version.tsx'
import { StoreContext } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'

/** The application in the browser. */
export function App({ store, router }: { readonly store: Store; readonly router: DataRouter }) {
  return (
    <Providers store={store}>
      <RouterProvider router={router} />
      <NewVersion />
    </Providers>
  )
}

/** What stands around the router, in the browser and in the prerenderer alike. */
export function Providers({ store, children }: { readonly store: Store; readonly children: ReactNode }) {
  return (
    <StoreContext value={store}>
      <QueryClientProvider client={store.client}>{children}</QueryClientProvider>
    </StoreContext>
  )
}
