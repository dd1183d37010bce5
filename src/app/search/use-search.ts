import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SearchAnswer } from '#archive/source/article-source.ts'
import type { FoundNames } from '#archive/source/found-names.ts'
import { QUOTE, whileTyping } from '#archive/search/search-query.ts'
import type { ArticleCard } from '#model/article.ts'
import { withText } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { useStore } from '#app/core/store.tsx'
import { foundDatesQuery } from './found-dates.ts'
import type { FoundDates } from './found-dates.ts'
import { useSettled } from './use-settled.ts'

/** Articles shown at first, so that the first answer is small. */
export const FIRST = 3

/** The most that are shown one by one; all of them are in the timeline. */
const MOST = 100

/** How long the fingers must rest before anything is asked, in milliseconds. */
const REST_MS = 120

/** What is known of the search for a text. Answers are those of one text: older ones never take the place of newer. */
export interface Search {
  /** What the answers are for: in an address it finds just as much. Its last word may be the beginning of one ("paki*"). */
  readonly asked: string
  readonly answer: SearchAnswer | undefined
  /** The best articles, as many as are shown. */
  readonly cards: readonly ArticleCard[]
  /** How many could be shown. */
  readonly most: number
  readonly names: FoundNames | undefined
  /** The days that the text names, if it is a date. */
  readonly dates: FoundDates | undefined
  /** The answers shown are still those of an earlier text, or there are none yet. */
  readonly waiting: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** Searches a view for what is being typed; shows up to `limit` articles. */
export function useSearch(view: Filter, text: string, limit: number): Search {
  const store = useStore()
  const { queries } = store
  const typed = useSettled(text.trim(), REST_MS)
  const enabled = typed !== ''
  const ask = (words: string) => ({
    ...queries.search(withText(view, words), MOST),
    enabled,
    placeholderData: keepPreviousData,
  })
  const begun = useQuery(ask(whileTyping(typed)))
  const whole = useQuery(ask(typed))
  // Words in quotes are looked for in articles.
  const called = QUOTE.test(typed) ? '' : typed
  const names = useQuery({ ...queries.foundNames(called), enabled, placeholderData: keepPreviousData })
  const best = begun.data?.best.slice(0, limit) ?? []
  const cards = useQuery({
    ...queries.cards(best),
    enabled: best.length > 0,
    placeholderData: keepPreviousData,
  })
  const dates = useQuery(foundDatesQuery(store, view, typed))
  const parts = [begun, whole, names, ...(best.length > 0 ? [cards] : [])]
  // Further articles join lines that are right already.
  const joining = limit > FIRST && cards.isPlaceholderData
  return {
    asked: whole.data?.total === begun.data?.total ? typed : whileTyping(typed),
    answer: enabled ? begun.data : undefined,
    cards: best.length > 0 ? (cards.data ?? []) : [],
    names: enabled ? names.data : undefined,
    dates: dates.data ?? undefined,
    most: begun.data?.best.length ?? 0,
    waiting:
      text.trim() !== typed ||
      parts.some((part) => !part.data || (part.isPlaceholderData && !(part === cards && joining))),
    error: parts.find(({ error }) => error)?.error ?? null,
    retry: () => parts.filter(({ error }) => error).forEach(({ refetch }) => void refetch()),
  }
}
