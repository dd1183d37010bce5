import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { ArticleSource } from '#archive/source/article-source.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import { timelineDay } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import { inRange, parseDay } from '#model/day.ts'
import type { DayRange } from '#model/day.ts'
import { mapFacets, isSingleValued } from '#model/facets.ts'
import { EVERYTHING, withDate, withJoin, withStanding } from '#model/filter.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter, Standing } from '#model/filter.ts'
import { formatFilter, parseFilter } from '#model/filter-query.ts'
import { valuesOf } from '#model/matches-filter.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'

/*
 * Readers at random: they choose, leave out, join, go back and forth, load the page anew, lose the connection and meet a
 * new deployment. Whatever they did, the address says what they asked for, and the view is what the address says.
 */

/** DEEP=1 walks 10,000 times. */
const WALKS = process.env['DEEP'] === undefined ? 300 : 10_000

/** What a reader meant, kept without any of the code that is tested. */
interface Meant {
  readonly standings: ReadonlyMap<string, Standing>
  readonly any: ReadonlySet<Facet>
  readonly date: DayRange | undefined
}

type Action =
  | { readonly kind: 'stand'; readonly facet: Facet; readonly pick: number; readonly standing: Standing }
  | { readonly kind: 'join'; readonly facet: 'person' | 'country'; readonly join: 'all' | 'any' }
  | { readonly kind: 'date'; readonly year: number | undefined }
  | { readonly kind: 'go'; readonly by: -1 | 1 }
  | { readonly kind: 'reload' | 'deploy' | 'offline' | 'online' }

const FACETS = ['person', 'country', 'source', 'lang'] as const
const NOTHING_MEANT: Meant = { standings: new Map(), any: new Set(), date: undefined }

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('stand' as const), facet: fc.constantFrom(...FACETS), pick: fc.nat(5), standing: fc.constantFrom('chosen' as const, 'chosen' as const, 'excluded' as const, 'open' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('join' as const), facet: fc.constantFrom('person' as const, 'country' as const), join: fc.constantFrom('all' as const, 'any' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('date' as const), year: fc.option(fc.integer({ min: 2000, max: 2024 }), { nil: undefined }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('go' as const), by: fc.constantFrom(-1 as const, 1 as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('reload' as const, 'deploy' as const, 'offline' as const, 'online' as const) }) },
) // prettier-ignore

interface Deployment {
  readonly articles: readonly Article[]
  readonly open: (isOnline: () => boolean) => ArticleSource
}

let deployments: readonly [Deployment, Deployment]
/** Values to choose from, of each facet; some are in the second deployment only. */
let values: Readonly<Record<Facet, readonly string[]>>

beforeAll(async () => {
  const later = [...syntheticArticles({ articles: 60, people: 12, countries: 6, undated: 3 })]
  deployments = [await deployed(later.slice(0, 45)), await deployed(later)]
  const of = (facet: Facet) => [...new Set(later.flatMap((article) => valuesOf(article, facet)))].slice(0, 6)
  values = mapFacets(of)
})

async function deployed(articles: readonly Article[]): Promise<Deployment> {
  const read = readFromMemory(await writeArchive(articles))
  const open = (isOnline: () => boolean) => {
    const guarded = <Answer>(ask: () => Promise<Answer>) => isOnline() ? ask() : Promise.reject(new TypeError('offline')) // prettier-ignore
    return createStaticSource({
      json: (path, ref) => guarded(() => read.json(path, ref)),
      bytes: (path, ref) => guarded(() => read.bytes(path, ref)),
    })
  }
  return { articles, open }
}

const valueOf = ({ facet, pick }: { readonly facet: Facet; readonly pick: number }) => values[facet][pick % values[facet].length] ?? '' // prettier-ignore

function yearRange(year: number | undefined): DayRange | undefined {
  const [from, to] = [parseDay(`${year}-01-01`), parseDay(`${year}-12-31`)]
  return from && to && { from, to }
}

/** The filter after the action, by the code of the views. */
function applied(filter: Filter, action: Action): Filter {
  if (action.kind === 'stand') return withStanding(filter, action.facet, valueOf(action), action.standing)
  if (action.kind === 'join') return withJoin(filter, action.facet, action.join)
  return action.kind === 'date' ? withDate(filter, yearRange(action.year)) : filter
}

/** What is meant after the action, by the rules as a person would say them. */
function meantAfter({ standings, any, date }: Meant, action: Action): Meant {
  if (action.kind === 'date') return { standings, any, date: yearRange(action.year) }
  if (action.kind === 'join') return tidied(standings, new Set([...any].filter((facet) => facet !== action.facet).concat(action.join === 'any' ? [action.facet] : [])), date) // prettier-ignore
  if (action.kind !== 'stand') return { standings, any, date }
  return tidied(new Map(standings).set(`${action.facet} ${valueOf(action)}`, action.standing), any, date)
}

/** "Any of" needs two to choose from; with fewer it is forgotten. */
function tidied(standings: Meant['standings'], any: ReadonlySet<Facet>, date: Meant['date']): Meant {
  const chosen = (facet: Facet) => [...standings].filter(([key, standing]) => key.startsWith(`${facet} `) && standing === 'chosen').length // prettier-ignore
  return { standings, any: new Set([...any].filter((facet) => chosen(facet) > 1)), date }
}

function isMeant(article: Article, { standings, any, date }: Meant): boolean {
  if (date && !inRange(timelineDay(article), date)) return false
  return FACETS.every((facet) => {
    const has = valuesOf(article, facet)
    const those = (standing: Standing) => [...standings].flatMap(([key, now]) => key.startsWith(`${facet} `) && now === standing ? [key.slice(facet.length + 1)] : []) // prettier-ignore
    const [chosen, excluded] = [those('chosen'), those('excluded')]
    if (excluded.some((id) => has.includes(id))) return false
    if (chosen.length === 0) return true
    const isAny = isSingleValued(facet) || any.has(facet)
    return isAny ? chosen.some((id) => has.includes(id)) : chosen.every((id) => has.includes(id))
  })
}

/** What is meant of an archive that has not all of the values: those that it does not have are left out. */
function knownPart({ standings, any, date }: Meant, articles: readonly Article[]): Meant {
  const has = new Set(FACETS.flatMap((facet) => articles.flatMap((article) => valuesOf(article, facet).map((id) => `${facet} ${id}`)))) // prettier-ignore
  return { standings: new Map([...standings].filter(([key]) => has.has(key))), any, date }
}

/** Walks, and holds the view against what was meant after every step. */
async function walk(actions: readonly Action[]): Promise<void> {
  let [isOnline, published, loaded] = [true, 0, 0]
  const open = () => (deployments[loaded] as Deployment).open(() => isOnline)
  let source = open()
  const history: { readonly address: string; readonly meant: Meant }[] = [{ address: formatFilter(EVERYTHING), meant: NOTHING_MEANT }] // prettier-ignore
  let at = 0
  for (const action of actions) {
    if (action.kind === 'deploy') published = 1
    if (action.kind === 'offline' || action.kind === 'online') isOnline = action.kind === 'online'
    if (action.kind === 'reload' && isOnline) {
      loaded = published
      source = open()
    }
    if (action.kind === 'go') at = Math.max(0, Math.min(history.length - 1, at + action.by))
    const { address, meant } = history[at] ?? { address: '', meant: NOTHING_MEANT }
    const next = applied(filterOf(address), action)
    if (action.kind === 'stand' || action.kind === 'join' || action.kind === 'date') {
      history.splice(++at, Infinity, { address: formatFilter(next), meant: meantAfter(meant, action) })
    }
    await expectAgreement(source, history[at]!, () => isOnline, (deployments[loaded] as Deployment).articles)
  }
}

function filterOf(address: string): Filter {
  const { filter, unreadable } = parseFilter(new URLSearchParams(address))
  expect(unreadable).toEqual([])
  return filter
}

async function expectAgreement(
  source: ArticleSource,
  { address, meant }: { readonly address: string; readonly meant: Meant },
  isOnline: () => boolean,
  articles: readonly Article[],
): Promise<void> {
  const filter = filterOf(address)
  expect(formatFilter(filter)).toBe(address)
  const known = knownPart(meant, articles)
  const expected = articles.filter((article) => isMeant(article, known)).length
  try {
    expect((await source.find(filter, 'newest', 0)).view.total, address).toBe(expected)
  } catch (error) {
    // Without a connection a view may be missing; it is never another one.
    if (isOnline() || !(error instanceof TypeError)) throw error
  }
}

test('whatever readers do, address and view agree', async () => {
  const walks = fc.array(action, { minLength: 3, maxLength: 14 })
  await fc.assert(fc.asyncProperty(walks, walk), { numRuns: WALKS, seed: 20_250_520 })
}, 1_800_000)
