import type { ArticleSource } from '#archive/source/article-source.ts'
import {
  chosenIn,
  EVERYTHING,
  isEverything,
  standingOf,
  withDate,
  withJoin,
  withStanding,
} from '#model/filter.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter, Standing } from '#model/filter.ts'
import type { Day } from '#model/day.ts'
import { randomNumbers } from '../../e2e/archives.ts'

/** Values a reader may come upon in a panel that was opened. */
const LISTED = 60

/** A reader clears everything after so many toggles. */
const STEPS = 6

/**
 * Filters as a reader comes by them, one toggle after the other: a value chosen, excluded or opened again, "any of"
 * switched, dates drawn; the first values of the panels most often. The same ones every time for the same archive.
 */
export async function toggledFilters(source: ArticleSource, count: number): Promise<readonly Filter[]> {
  const random = randomNumbers(1605)
  const { first = '1987-01-01', last = '2024-12-31' } = await source.root()
  const listed = async (facet: Facet) =>
    (await source.values(EVERYTHING, facet, { limit: LISTED })).values.map(({ id }) => id)
  const values = { person: await listed('person'), country: await listed('country') }
  const one = <T>(list: readonly T[]) => list[Math.floor(random() ** 2 * list.length)] as T

  const toggled = (filter: Filter): Filter => {
    const dice = random()
    const facet = random() < 0.5 ? 'person' : 'country'
    if (dice < 0.15) return withDate(filter, rangeOf(first, last, random))
    if (dice < 0.35 && chosenIn(filter, facet).length > 1) return withJoin(filter, facet, 'any')
    const id = one(values[facet])
    const then: Standing =
      standingOf(filter, facet, id) !== 'open' ? 'open' : dice < 0.55 ? 'excluded' : 'chosen'
    return withStanding(filter, facet, id, then)
  }

  const filters: Filter[] = []
  let filter: Filter = EVERYTHING
  for (let step = 0; filters.length < count; step++) {
    filter = toggled(step % STEPS === 0 ? EVERYTHING : filter)
    if (!isEverything(filter)) filters.push(filter)
  }
  return filters
}

/** From some year of the archive, for up to half of its length; now and then open at one end. */
function rangeOf(first: string, last: string, random: () => number): { from?: Day; to?: Day } {
  const [oldest, newest] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const from = oldest + Math.floor(random() * (newest - oldest + 1))
  const to = from + Math.floor((random() * (newest - oldest)) / 2)
  if (random() < 0.2) return { from: `${from}-01-01` as Day }
  return { from: `${from}-03-01` as Day, to: `${to}-10-31` as Day }
}
