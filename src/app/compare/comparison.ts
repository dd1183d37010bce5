import type { FacetValue, FilterResult } from '#archive/source/article-source.ts'
import type { ArticleCard, ArticleId } from '#model/article.ts'
import type { SubjectFacet } from '#model/facets.ts'
import { withStanding } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { Store } from '#app/core/store.tsx'
import { commonFilter } from './side.ts'
import type { Side } from './side.ts'

/** Articles, people and countries of each side that are shown. */
const SHOWN = 6

/** Values of the other side that are looked through for those in both before any is asked for by itself. */
const LOOKED_THROUGH = 50

/** Someone or something that shares articles with a side. */
export interface SharedValue extends FacetValue {
  /** It shares some with the other side, too. */
  readonly isInBoth: boolean
}

/** What is shown of a side. */
export interface ComparedSide extends Side {
  readonly name: string
  /** People: the usual role in short. */
  readonly note?: string | undefined
  readonly view: FilterResult['view']
  /** The newest articles. */
  readonly cards: readonly ArticleCard[]
  readonly people: readonly SharedValue[]
  readonly countries: readonly SharedValue[]
}

/** Two selections side by side; undefined in the place of one that the archive does not have. */
export interface Comparison {
  readonly sides: readonly [ComparedSide | undefined, ComparedSide | undefined]
  /** Articles of both; undefined for two stretches of time. */
  readonly common?: number | undefined
  /** The newest of them. */
  readonly inBoth: ReadonlySet<ArticleId>
}

/** Asks for all that is shown of two sides, of which one may not be chosen yet. Rejects when the archive does not answer. */
export async function compareSides(
  store: Store,
  a: Side | undefined,
  b: Side | undefined,
): Promise<Comparison> {
  const both = a && b && commonFilter(a.filter, b.filter)
  const [one, other, common] = await Promise.all([
    a && askSide(store, a, b),
    b && askSide(store, b, a),
    both && askList(store, both),
  ])
  return {
    sides: [one, other],
    common: one && other && common?.found.view.total,
    inBoth: new Set(common?.cards.map(({ id }) => id)),
  }
}

async function askSide(store: Store, side: Side, other: Side | undefined): Promise<ComparedSide | undefined> {
  const { found, cards } = await askList(store, side.filter)
  if (found.unknown.length > 0) return undefined
  const [people, countries, self] = await Promise.all([
    askShared(store, side.filter, other?.filter, 'person'),
    askShared(store, side.filter, other?.filter, 'country'),
    side.filter.person.all.length > 0
      ? store.client.query(store.queries.values(side.filter, 'person', 1))
      : undefined,
  ])
  return {
    ...side,
    name: side.period ?? found.names[0]?.name ?? side.text,
    note: self?.values[0]?.note,
    view: found.view,
    cards,
    people,
    countries,
  }
}

async function askList({ client, queries }: Store, filter: Filter) {
  const found = await client.query(queries.find(filter, 'newest', SHOWN))
  const cards = await client.query(queries.slice(found.filter, 'newest', 0, SHOWN))
  return { found, cards }
}

/** The values that share most articles with a side, the side itself left out. */
async function askShared(
  { client, queries }: Store,
  filter: Filter,
  other: Filter | undefined,
  facet: SubjectFacet,
): Promise<readonly SharedValue[]> {
  const ask = (one: Filter) => client.query(queries.values(one, facet, LOOKED_THROUGH))
  const [own, others] = await Promise.all([ask(filter), other && ask(other)])
  const known = new Set(others?.values.map(({ id }) => id))
  const isInOther = async (id: string) => {
    if (!other || !others || known.has(id) || others.size <= known.size) return known.has(id)
    const { view } = await client.query(queries.find(withStanding(other, facet, id, 'chosen'), 'newest', 0))
    return view.total > 0
  }
  const open = own.values.filter(({ standing }) => standing === 'open').slice(0, SHOWN)
  return Promise.all(open.map(async (value) => ({ ...value, isInBoth: await isInOther(value.id) })))
}
