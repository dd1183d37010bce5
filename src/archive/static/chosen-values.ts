import { standingOf, withStanding } from '#model/filter.ts'
import type { FacetValue } from '#archive/source/article-source.ts'
import { namesOf, numberOf, saidIn } from './panel.ts'
import type { Panel } from './panel.ts'
import { byName } from '#archive/format/by-name.ts'
import type { CountCache } from './count-cache.ts'
import type { PanelCounts } from './panel-counts.ts'

/** Chosen values, then excluded ones, each by name. Their totals after a click are those of other filters. */
export async function chosenValues(
  panel: Panel,
  counts: PanelCounts,
  cache: CountCache,
): Promise<readonly FacetValue[]> {
  const { located, facet } = panel
  const known = saidIn(located.filter, facet).filter((id) => numberOf(panel, id) >= 0)
  const named = await namesOf(panel, known.map((id) => numberOf(panel, id))) // prettier-ignore
  const values = await Promise.all(
    named
      .filter(({ name }) => panel.fits(name))
      .map(async (value): Promise<FacetValue> => {
        const standing = standingOf(located.filter, facet, value.id)
        return {
          ...value,
          standing,
          articles: counts.total,
          without: await totalWithout(panel, value.id, counts, cache),
        }
      }),
  )
  return values.sort((one, other) => byStanding(one, other) || byName(one, other))
}

/**
 * The total after excluding a chosen value, or after opening an excluded one. A value with alternatives takes its own
 * articles with it. Where chosen values narrow, the articles without the value are those of the open filter less those
 * of now: the same, on less data.
 */
async function totalWithout(
  panel: Panel,
  id: string,
  counts: PanelCounts,
  cache: CountCache,
): Promise<number> {
  const { located, facet } = panel
  const totalIf = (standing: 'open' | 'excluded'): Promise<number> =>
    cache.totalOf({ ...located, filter: withStanding(located.filter, facet, id, standing) })
  if (standingOf(located.filter, facet, id) === 'excluded') return cache.totalOpening(located, facet, id)
  const { all }: { readonly all: readonly (readonly string[])[] } = located.filter[facet]
  const hasAlternatives = all.every((clause) => clause.length > 1 || !clause.includes(id))
  if (hasAlternatives) return counts.totalWithout(numberOf(panel, id))
  const narrows = all.every((clause) => clause.length === 1)
  return narrows ? (await totalIf('open')) - counts.total : totalIf('excluded')
}

function byStanding(one: FacetValue, other: FacetValue): number {
  return Number(one.standing === 'excluded') - Number(other.standing === 'excluded')
}
