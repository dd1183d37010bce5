import type { ComponentType } from 'react'
import type { LoaderFunction } from 'react-router'
import type { Store } from './store.tsx'

/** A file of pages/: draws one address. `loader` asks the archive for what the path (never the query) says. */
export interface Page {
  readonly loader?: (store: Store) => LoaderFunction
  readonly Component: ComponentType
}

/** What a route says of itself: the file that draws it, so that a prerendered page can ask for its code at once. */
export interface PageHandle {
  readonly source: string
}

const PAUSES_MS = [300, 1500]

/**
 * A route's code, fetched when its address is first opened. A fetch that fails is tried again after a pause: the
 * router would keep the failure for good.
 */
export function lazyPage(store: Store, load: () => Promise<Page>) {
  return async () => {
    const { loader, Component } = await withRetries(load)
    return { Component, ...(loader && { loader: loader(store) }) }
  }
}

async function withRetries<T>(load: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await load()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return load()
}
