import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ArticleCard } from '#model/article.ts'
import { counted } from '#model/counted.ts'
import { runQuery, runsWithin } from './runs.ts'
import type { ListedArticles } from './runs.ts'
import { useStore } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'
import { LoadError } from '#app/ui/load-error.tsx'
import { keepPages } from '#app/offline/keep-pages.ts'

/** A page without its text, and what a word adds to it (it stands in the text and in the page's data), in bytes. */
const PAGE_BYTES = 24_000
const WORD_BYTES = 14

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'keeping'; readonly done: number }
  | { readonly kind: 'done'; readonly kept: number }

/** Says how much room the articles of a list take, and keeps them if the reader agrees. */
export function KeepOffline({ list }: { readonly list: ListedArticles }) {
  const store = useStore()
  const [state, setState] = useState<State>({ kind: 'asking' })
  const { data, error, refetch } = useQuery(cardsQuery(store, list))
  if (error)
    return <LoadError what="The list of these articles" error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const keep = async () => {
    const kept = await keepPages(store.site.base, data, (done) => setState({ kind: 'keeping', done }))
    setState({ kind: 'done', kept })
  }
  return (
    <p role="status">
      {wordsOf(state, data)}{' '}
      {state.kind === 'asking' && (
        <button className="btn" type="button" onClick={() => void keep()}>
          Keep them
        </button>
      )}
    </p>
  )
}

function cardsQuery({ client, queries }: Store, list: ListedArticles) {
  return {
    queryKey: ['cards to keep', ...runQuery(queries, list, 0).queryKey],
    retry: false,
    queryFn: async (): Promise<readonly ArticleCard[]> => {
      const runs = runsWithin(0, list.view.total)
      return (await Promise.all(runs.map((run) => client.query(runQuery(queries, list, run))))).flat()
    },
  }
}

function wordsOf(state: State, cards: readonly ArticleCard[]): string {
  const all = counted(cards.length, 'article')
  if (state.kind === 'keeping') return `Kept ${state.done} of ${all}`
  if (state.kind === 'asking') return `${all} will take about ${megabytes(cards)} of this browser's room.`
  if (state.kept === cards.length) return `${all} can be read without a connection now.`
  return `${state.kept} of ${all} can be read without a connection; the others did not arrive, or there was no room.`
}

function megabytes(cards: readonly ArticleCard[]): string {
  const bytes = cards.reduce((sum, { words }) => sum + PAGE_BYTES + words * WORD_BYTES, 0)
  return `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`
}
