import type { Filter } from '#model/filter.ts'

/** Where a view shows another filter: panels, sentence and sheet stand around several views and lead within theirs. */
export type PathTo = (filter: Filter) => string
