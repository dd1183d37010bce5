import { EVERYTHING, FACETS } from '#model/filter.ts'
import { parseFilter } from '#model/filter-query.ts'
import { openArchive } from './open-archive.ts'

/** Rows that a panel shows, at first and opened wide. */
const [ROWS, LISTED] = [12, 60]

const source = openArchive()

/** Shows the panels of a filter of a language: that fetches the columns of all articles, and names whom a reader chooses from. */
async function showPanels(): Promise<void> {
  const filter = { ...EVERYTHING, lang: { all: [['en']], none: [] } }
  await source.view(filter)
  for (const facet of FACETS) await source.values(filter, facet, { limit: LISTED })
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
const toggles = { showPanels, timesOf }
export type Toggles = typeof toggles

Object.assign(globalThis, { toggles })
