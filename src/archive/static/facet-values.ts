import { isEverything } from '#model/filter.ts'
import type { Facet } from '#model/filter.ts'
import { foldLetters } from '#model/slug.ts'
import type { FacetValue, FacetValues, NamedValue } from '#archive/source/article-source.ts'
import type { Catalogue } from '#archive/format/catalogue.ts'
import type { Library } from './opened-archive.ts'
import { wholeValues } from '#archive/source/whole-archive.ts'
import { namesOf, numberOf, saidIn } from './panel.ts'
import type { Panel } from './panel.ts'
import { rankValues } from './rank-values.ts'
import type { ResolvedFilter } from './located-filter.ts'
import { soleValue, valuesOfValue } from './single-value-filter.ts'
import { standingValues } from './chosen-values.ts'
import type { Tallies } from './count-cache.ts'
import { allValues, talliedValues } from './panel-counts.ts'
import type { ValueTally } from './panel-counts.ts'

/** What `ArticleSource.values` is asked for. */
export interface ValueOptions {
  readonly find?: string
  readonly limit: number
}

/** The values of a panel, as `ArticleSource.values` promises them. */
export async function facetValues(
  library: Library,
  tallies: Tallies,
  resolved: ResolvedFilter,
  facet: Facet,
  { find = '', limit }: ValueOptions,
): Promise<FacetValues> {
  const catalogue = await library.files.catalogue()
  if (isEverything(resolved.filter) && facet === 'person' && find === '' && namesEnough(catalogue, limit))
    return wholeValues(catalogue.root, facet, limit)
  const panel = { library, catalogue, resolved, facet, fits: matcher(find) }
  const tally = await tallyFor(panel, tallies, find === '' ? limit : Infinity)
  const standing = await standingValues(panel, tally, tallies)
  const open = await openNumbers(panel, tally)
  const shown = rankValues(panel, open, tally, Math.max(0, limit - standing.length))
  const named = await namesOf(panel, shown)
  const values = named.map((value, place) => openValue(value, shown[place] ?? 0, tally))
  return { size: standing.length + open.length + (tally.more ?? 0), values: [...standing, ...values] }
}

/** The facet's counts, at least of the first so many people. */
async function tallyFor(panel: Panel, tallies: Tallies, wanted: number): Promise<ValueTally> {
  const { library, catalogue, resolved, facet } = panel
  if (isEverything(resolved.filter)) return allValues(library, catalogue, facet)
  const sole = await soleValue(library, resolved)
  const values = sole && valuesOfValue(sole, catalogue, facet, wanted)
  return values ?? talliedValues((await tallies.of(resolved)).tally, facet)
}

function openValue(value: NamedValue, number: number, tally: ValueTally): FacetValue {
  const [articles, without] = [tally.totalWith(number), tally.totalWithout(number)]
  return { ...value, articles, without, standing: 'open' }
}

/** The open values that fit. */
async function openNumbers(panel: Panel, tally: ValueTally): Promise<readonly number[]> {
  const said = new Set(saidIn(panel.resolved.filter, panel.facet).map((id) => numberOf(panel, id)))
  const open = tally.values.filter((value) => !said.has(value))
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
