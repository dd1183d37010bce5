import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SearchAnswer } from '#archive/article-source.ts'
import type { NameGroup } from '#archive/search/name-entry.ts'
import { whileTyping } from '#archive/search/search-query.ts'
import type { ArticleCard } from '#model/article.ts'
import { withText } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { useQueries } from '../store.tsx'
import { useSettled } from './use-settled.ts'

/** How long the fingers must rest before anything is asked, in milliseconds. */
const REST_MS = 120

/** What is known of the search for a text. Answers are those of one text: older ones never take the place of newer. */
export interface Search {
  /** What the answers are for: in an address it finds just as much. Its last word may be the beginning of one ("paki*"). */
  readonly asked: string
  readonly answer: SearchAnswer | undefined
  readonly cards: readonly ArticleCard[]
  readonly names: NameGroup | undefined
  /** The answers shown are still those of an earlier text, or there are none yet. */
  readonly waiting: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** Searches a view for what is being typed; shows up to `limit` articles. */
export function useSearch(view: Filter, text: string, limit: number): Search {
  const queries = useQueries()
  const typed = useSettled(text.trim(), REST_MS)
  const enabled = typed !== ''
  const ask = (words: string) => ({
    ...queries.search(withText(view, words), limit),
    enabled,
    placeholderData: keepPreviousData,
  })
  const begun = useQuery(ask(whileTyping(typed)))
  const whole = useQuery(ask(typed))
  const names = useQuery({ ...queries.foundNames(typed), enabled, placeholderData: keepPreviousData })
  const best = begun.data?.best ?? []
  const cards = useQuery({
    ...queries.cards(best),
    enabled: best.length > 0,
    placeholderData: keepPreviousData,
  })
  const parts = [begun, whole, names, ...(best.length > 0 ? [cards] : [])]
  return {
    asked: whole.data?.total === begun.data?.total ? typed : whileTyping(typed),
    answer: enabled ? begun.data : undefined,
    cards: best.length > 0 ? (cards.data ?? []) : [],
    names: enabled ? names.data : undefined,
    waiting: text.trim() !== typed || parts.some(({ data, isPlaceholderData }) => !data || isPlaceholderData),
    error: parts.find(({ error }) => error)?.error ?? null,
    retry: () => parts.filter(({ error }) => error).forEach(({ refetch }) => void refetch()),
  }
}
