import { EVERYTHING, FACETS } from '#model/filter.ts'
import { parseFilter } from '#model/filter-query.ts'
import { openArchive } from './open-archive.ts'

/** Rows that a panel shows. */
const ROWS = 12

const source = openArchive()

/** Fetches the columns of all articles, as any filter of a language does. */
async function fetchColumns(): Promise<void> {
  await source.view({ ...EVERYTHING, lang: { all: [['en']], none: [] } })
}

/** Milliseconds that each filter takes with all that the screen shows of it: the articles, months and every panel's counts. */
async function timesOf(queries: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const query of queries) {
    const { filter } = parseFilter(new URLSearchParams(query))
    const began = performance.now()
    await Promise.all([
      source.view(filter),
      ...FACETS.map((facet) => source.values(filter, facet, { limit: ROWS })),
    ])
    times.push(performance.now() - began)
    // Whatever waits is done between toggles, as between a reader's clicks.
    await new Promise((resolve) => setTimeout(resolve))
  }
  return times
}

/** What the measurement calls. */
const toggles = { fetchColumns, timesOf }
export type Toggles = typeof toggles

Object.assign(globalThis, { toggles })
