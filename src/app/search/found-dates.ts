import type { DayRange } from '#model/day.ts'
import { withDate } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import { loadCode } from '#app/core/load-code.ts'
import type { Store } from '#app/core/store.tsx'

/** Days that were typed into the search, and how many articles of the view are of them. */
export interface FoundDates {
  readonly range: DayRange
  readonly total: number
}

/** What dates are written with; the code that reads them is fetched for nothing else. */
const LOOKS_LIKE_DATES = /\d{4}|today|yesterday|\b(?:this|last|past)\s|\sago$/i

/** The question which days a text names; answers null for one that is not a date from end to end. */
export function foundDatesQuery({ client, queries }: Store, view: Filter, typed: string) {
  return {
    queryKey: ['typed dates', typed, formatFilter(view)],
    enabled: LOOKS_LIKE_DATES.test(typed),
    queryFn: async (): Promise<FoundDates | null> => {
      const { typedDates } = await loadCode(() => import('#app/histogram/typed-range.ts'))
      const read = typedDates(typed)
      if ('trouble' in read) return null
      const filter = withDate(view, read.range)
      const { view: found } = await client.query(queries.find(filter, 'newest', 0))
      return { range: read.range, total: found.total }
    },
  }
}
