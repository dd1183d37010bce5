import type { ComponentType } from 'react'
import type { LoaderFunction, ShouldRevalidateFunctionArgs } from 'react-router'
import { loadCode } from '#app/core/load-code.ts'
import type { Store } from '#app/core/store.tsx'

/** A file of pages/: draws one address. `loader` asks the archive for what the path (never the query) says. */
export interface PageModule {
  readonly loader?: (store: Store) => LoaderFunction
  readonly Component: ComponentType
}

/** What a route says of itself: the file that draws it, so that a prerendered page can ask for its code at once. */
export interface PageHandle {
  readonly source: string
}

/** A route's code, fetched when its address is first opened. Its loader runs again for another path only: that is all it reads. */
export function lazyPage(store: Store, load: () => Promise<PageModule>) {
  return async () => {
    const { loader, Component } = await loadCode(load)
    return { Component, ...(loader && { loader: loader(store), shouldRevalidate: isElsewhere }) }
  }
}

function isElsewhere({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.pathname !== nextUrl.pathname
}
