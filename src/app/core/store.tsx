import { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { ArticleSource } from '#archive/source/article-source.ts'
import { createQueries } from './queries.ts'
import type { Queries } from './queries.ts'
import { shouldRetry } from './load-code.ts'
import type { Site } from '#model/site.ts'

/** What every page needs beside its address: the archive's answers, the site it stands on, and the code of the page that may follow. */
export interface Store {
  readonly site: Site
  readonly client: QueryClient
  readonly queries: Queries
  /** Fetches the code of an article's page before its address is opened. */
  readonly loadArticlePage: () => Promise<unknown>
}

/** One store a visit, or a prerendered site. */
export function createStore(
  site: Site,
  source: ArticleSource,
  loadArticlePage: Store['loadArticlePage'],
): Store {
  const client = new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', retry: shouldRetry, refetchOnWindowFocus: false } },
  })
  return { site, client, queries: createQueries(source), loadArticlePage }
}

export const StoreContext = createContext<Store | undefined>(undefined)

/** The store of the page being drawn; a component outside the provider is our bug and throws. */
export function useStore(): Store {
  const store = useContext(StoreContext)
  if (!store) throw new Error('no store around this component')
  return store
}

/** The questions to the archive. */
export function useQueries(): Queries {
  return useStore().queries
}
