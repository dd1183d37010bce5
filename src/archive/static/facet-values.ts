import { isEverything } from '#model/filter.ts'
import type { Facet } from '#model/filter.ts'
import { foldLetters } from '#model/slug.ts'
import type { FacetValue, FacetValues, NamedValue } from '#archive/source/article-source.ts'
import type { Catalogue } from '#archive/format/catalogue.ts'
import type { OpenedArchive } from './opened-archive.ts'
import { wholeValues } from '#archive/source/whole-archive.ts'
import { namesOf, numberOf, saidIn } from './panel.ts'
import type { Panel } from './panel.ts'
import { rankValues } from './rank-values.ts'
import type { LocatedFilter } from './located-filter.ts'
import { singleValue, countsOfProfile } from './single-value-filter.ts'
import { chosenValues } from './chosen-values.ts'
import type { CountCache } from './count-cache.ts'
import { countsOfAll, panelCounts } from './panel-counts.ts'
import type { PanelCounts } from './panel-counts.ts'

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
  if (isEverything(located.filter) && facet === 'person' && find === '' && namesEnough(catalogue, limit))
    return wholeValues(catalogue.root, facet, limit)
  const panel = { archive, catalogue, located, facet, fits: matcher(find) }
  const counts = await countsFor(panel, cache, find === '' ? limit : Infinity)
  const standing = await chosenValues(panel, counts, cache)
  const open = await openNumbers(panel, counts)
  const shown = rankValues(panel, open, counts, Math.max(0, limit - standing.length))
  const named = await namesOf(panel, shown)
  const values = named.map((value, place) => openValue(value, shown[place] ?? 0, counts))
  return { size: standing.length + open.length + (counts.more ?? 0), values: [...standing, ...values] }
}

/** The facet's counts, at least of the first so many people. */
async function countsFor(panel: Panel, cache: CountCache, wanted: number): Promise<PanelCounts> {
  const { archive, catalogue, located, facet } = panel
  if (isEverything(located.filter)) return countsOfAll(archive, catalogue, facet)
  const single = await singleValue(archive, located)
  const values = single && countsOfProfile(single, catalogue, facet, wanted)
  return values ?? panelCounts((await cache.of(located)).counts, facet)
}

function openValue(value: NamedValue, number: number, counts: PanelCounts): FacetValue {
  const [articles, without] = [counts.totalWith(number), counts.totalWithout(number)]
  return { ...value, articles, without, standing: 'open' }
}

/** The open values that fit. */
async function openNumbers(panel: Panel, counts: PanelCounts): Promise<readonly number[]> {
  const said = new Set(saidIn(panel.located.filter, panel.facet).map((id) => numberOf(panel, id)))
  const open = counts.values.filter((value) => !said.has(value))
  return fitting(panel, open)
}

async function fitting(panel: Panel, numbers: readonly number[]): Promise<readonly number[]> {
  if (panel.fits === fitsAll) return numbers
  const named = await namesOf(panel, numbers)
  return numbers.filter((_, place) => panel.fits(named[place]?.name ?? ''))
}

function namesEnough({ root }: Catalogue, limit: number): boolean {
  return Math.min(limit, root.people) <= root.topPeople.length
}

function fitsAll(): boolean {
  return true
}

function matcher(find: string): (name: string) => boolean {
  const wanted = fold(find)
  return wanted === '' ? fitsAll : (name) => fold(name).includes(wanted)
}

function fold(text: string): string {
  return foldLetters(text).toLowerCase().trim()
}
