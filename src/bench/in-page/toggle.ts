import { FACETS } from '#model/facets.ts'
import { EVERYTHING } from '#model/filter.ts'
import { parseFilter } from '#model/filter-query.ts'
import { fetches, openArchive } from './fetched-archive.ts'

/** Rows that a panel shows, at first and opened wide. */
const [ROWS, LISTED] = [12, 60]

const source = openArchive()

/** Shows the panels of a filter of a language: that fetches the columns of all articles, and names whom a reader chooses from. */
async function showPanels(): Promise<void> {
  const filter = { ...EVERYTHING, lang: { all: [['en']], none: [] } }
  await source.find(filter, 'newest', 0)
  for (const facet of FACETS) await source.values(filter, facet, { limit: LISTED })
}

/** What a filter took. */
export interface Toggle {
  /** Milliseconds. */
  readonly time: number
  /** Files that were fetched for it. */
  readonly files: number
}

/** What each filter takes with all that the screen shows of it: the articles, months and every panel's counts. */
async function take(queries: readonly string[]): Promise<readonly Toggle[]> {
  const taken: Toggle[] = []
  for (const query of queries) {
    const { filter } = parseFilter(new URLSearchParams(query))
    const [began, before] = [performance.now(), fetches]
    await Promise.all([
      source.find(filter, 'newest', 0),
      ...FACETS.map((facet) => source.values(filter, facet, { limit: ROWS })),
    ])
    taken.push({ time: performance.now() - began, files: fetches - before })
    // Whatever waits is done between toggles, as between a reader's clicks.
    await new Promise((resolve) => setTimeout(resolve))
  }
  return taken
}

/** What the measurement calls. */
const toggles = { showPanels, take }
export type Toggles = typeof toggles

Object.assign(globalThis, { toggles })
