import { idsIn, isEverything, standingOf, withStanding } from '#model/filter.ts'
import { isListed } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import type { Standing } from '#model/filter.ts'
import { foldLetters } from '#model/slug.ts'
import type { FacetValue, FacetValues } from '#archive/source/article-source.ts'
import { wholeValues } from '#archive/source/whole-archive.ts'
import { byName } from '#archive/format/by-number.ts'
import type { Catalogue } from '#archive/format/catalogue.ts'
import type { CountCache } from './count-cache.ts'
import type { LocatedFilter } from './located-filter.ts'
import type { OpenedArchive } from './opened-archive.ts'
import { namesOf, numberOf, panelCounts } from './panel-counts.ts'
import type { Panel, PanelCounts } from './panel-counts.ts'

/** What `ArticleSource.values` is asked for. */
export interface ValueOptions {
  readonly find?: string
  readonly limit: number
}

/** The values of a panel, as `ArticleSource.values` promises them. */
export async function facetValues(
  archive: OpenedArchive,
  cache: CountCache,
  located: LocatedFilter,
  facet: Facet,
  { find = '', limit }: ValueOptions,
): Promise<FacetValues> {
  const catalogue = await archive.files.catalogue()
  if (isEverything(located.filter) && find === '' && rootNames(catalogue, facet, limit))
    return wholeValues(catalogue.root, facet, limit)
  const panel = { archive, catalogue, located, facet }
  const fits = matcher(find)
  const counts = await panelCounts(panel, cache, find === '' ? limit : Infinity)
  const chosen = (await chosenValues(panel, counts, cache)).filter(({ name }) => fits(name))
  const open = await fitting(panel, openNumbers(panel, counts), fits)
  const shown = ranked(panel, open, counts, Math.max(0, limit - chosen.length))
  const named = await namesOf(panel, shown)
  const values = named.map((value, place): FacetValue => {
    const number = shown[place] ?? 0
    return {
      ...value,
      articles: counts.totalWith(number),
      without: counts.totalWithout(number),
      byPlace: byPlaceOf(counts, number, 'open'),
      standing: 'open',
    }
  })
  return { size: chosen.length + open.length + (counts.more ?? 0), values: [...chosen, ...values] }
}

/** Whether the root names as many values as are asked for. */
function rootNames({ root }: Catalogue, facet: Facet, limit: number): boolean {
  const { size, values } = root.facets[facet]
  return Math.min(limit, size) <= values.length
}

/** Chosen values, then excluded ones, each by name. Their totals after a click are those of other filters. */
async function chosenValues(
  panel: Panel,
  counts: PanelCounts,
  cache: CountCache,
): Promise<readonly FacetValue[]> {
  const { filter } = panel.located
  const named = await namesOf(panel, saidNumbers(panel))
  const values = await Promise.all(
    named.map(async (value): Promise<FacetValue> => {
      const without = await totalWithout(panel, value.id, counts, cache)
      const standing = standingOf(filter, panel.facet, value.id)
      return {
        ...value,
        standing,
        articles: counts.total,
        without,
        byPlace: byPlaceOf(counts, numberOf(panel, value.id), standing),
      }
    }),
  )
  return values.sort((one, other) => byStanding(one, other) || byName(one, other))
}

/** How many of a country's articles are by place; not told of one that no article in view has, or that would widen it. */
function byPlaceOf(counts: PanelCounts, value: number, standing: Standing): number | undefined {
  const byPlace = standing === 'open' && counts.widens ? 0 : counts.byPlace(value)
  return byPlace > 0 ? byPlace : undefined
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

/** The values that the filter chooses or excludes. */
function saidNumbers(panel: Panel): readonly number[] {
  return idsIn(panel.located.filter, panel.facet).map((id) => numberOf(panel, id))
}

function openNumbers(panel: Panel, counts: PanelCounts): readonly number[] {
  const said = new Set(saidNumbers(panel))
  return counts.values.filter((value) => !said.has(value))
}

async function fitting(panel: Panel, numbers: readonly number[], fits: Fits): Promise<readonly number[]> {
  if (fits === fitsAll) return numbers
  const named = await namesOf(panel, numbers)
  return numbers.filter((_, place) => fits(named[place]?.name ?? ''))
}

/**
 * The first so many of the values by what they would give, most first, then by name; people then by number. They are
 * compared as plain numbers that hold count and place in one, which for 20,000 people takes a twentieth of the time.
 */
function ranked(
  { catalogue, facet }: Panel,
  numbers: readonly number[],
  counts: PanelCounts,
  limit: number,
): readonly number[] {
  const size = catalogue.sizes[facet]
  const order = isListed(facet) ? catalogue.byName[facet] : undefined
  const keys = new Float64Array(numbers.length)
  numbers.forEach((number, index) => {
    keys[index] = (order?.placeOf[number] ?? number) - counts.totalWith(number) * size
  })
  return Array.from(least(keys, limit), (key) => {
    const place = ((key % size) + size) % size
    return order?.indexAt[place] ?? place
  })
}

/** The least keys, ascending, at most so many. */
function least(keys: Float64Array, limit: number): ArrayLike<number> {
  if (limit >= keys.length) return keys.sort()
  const first: number[] = []
  for (const key of keys) {
    if (first.length === limit && key >= (first.at(-1) ?? -Infinity)) continue
    let place = first.length
    while (place > 0 && (first[place - 1] ?? 0) > key) place--
    first.splice(place, 0, key)
    if (first.length > limit) first.pop()
  }
  return first
}

/** Whether a name holds what the reader looks for. */
type Fits = (name: string) => boolean

function fitsAll(): boolean {
  return true
}

function matcher(find: string): Fits {
  const wanted = fold(find)
  return wanted === '' ? fitsAll : (name) => fold(name).includes(wanted)
}

function fold(text: string): string {
  return foldLetters(text).toLowerCase().trim()
}
