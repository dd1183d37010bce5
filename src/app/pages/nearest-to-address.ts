import { lettersApart } from '#archive/search/nearest-word.ts'
import {
  articlePath,
  countriesPath,
  mapPath,
  peoplePath,
  periodPath,
  searchPath,
  subjectPath,
  timelinePath,
  togetherPath,
  undatedPath,
} from '#model/address.ts'
import { timelineDay } from '#model/article.ts'
import { counted } from '#model/counted.ts'
import { longDay, parseDay, shortDay } from '#model/day.ts'
import { EVERYTHING, withDate, withText } from '#model/filter.ts'
import { slugOf } from '#model/slug.ts'
import { unitName } from '#app/filters/sentence.ts'
import type { Store } from '#app/core/store.tsx'
import { answered } from '#app/core/queries.ts'

/** A page that an address may have been meant for. */
export interface NearPage {
  readonly to: string
  readonly words: string
  readonly note: string
}

const LISTS = [
  [timelinePath(), 'Timeline'],
  [peoplePath, 'People'],
  [countriesPath, 'Countries'],
  [mapPath(), 'Map'],
  [togetherPath(), 'Together'],
  [searchPath(), 'Search'],
  [undatedPath, 'Undated'],
] as const

/** Shown at the most. */
const MOST = 6

/** Letters that names are looked for by, at the least. */
const SHORTEST = 3

/** The pages nearest to an address within the site at which nothing is, the nearest first; what cannot be asked for is left out. */
export async function nearestPages(store: Store, pathname: string): Promise<readonly NearPage[]> {
  const parts = decoded(pathname)
    .split('/')
    .filter((part) => part !== '')
  const kinds = [
    listsNear(parts),
    namesNear(store, parts),
    daysNear(store, parts),
    articlesNear(store, parts),
  ]
  const found = (await answered(kinds)).flatMap((pages) => pages ?? [])
  return [...new Map(found.map((page) => [page.to, page])).values()].slice(0, MOST)
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

/** Lists whose name is two letters off at the most. */
async function listsNear([first = '']: readonly string[]): Promise<readonly NearPage[]> {
  return LISTS.filter(
    ([path]) => lettersApart(path.split('/')[1] ?? '', first.toLowerCase()) <= 2 && path !== '/',
  ).map(([to, words]) => ({ to, words, note: 'list' }))
}

/** People and countries whose ids are most like the parts that may be ids: a third of the letters off at the most. */
async function namesNear({ client, queries }: Store, parts: readonly string[]): Promise<readonly NearPage[]> {
  const ids = parts
    .map((part) => slugOf(part))
    .filter((id) => id.length >= SHORTEST && !/^\d|^(?:person|country|with|a)$/.test(id))
  const asked = new Set(ids.flatMap(beginnings))
  const answers = await answered([...asked].map((text) => client.query(queries.foundNames(text))))
  const near = answers
    .flatMap((answer) => answer?.entries ?? [])
    .map((entry) => {
      const names = [entry.id, slugOf(entry.name)]
      const apart = ids.flatMap((id) => names.map((name) => lettersApart(name, id) / id.length))
      return { entry, apart: Math.min(...apart) }
    })
    .filter(({ apart }) => apart <= 1 / 3)
    .sort((one, other) => one.apart - other.apart || other.entry.articles - one.entry.articles)
  const pages = near.map(({ entry: { facet, id, name, articles } }) => {
    return { to: subjectPath(facet, id), words: name, note: counted(articles, 'article') }
  })
  return [...new Map(pages.map((page) => [page.to, page])).values()].slice(0, 3)
}

/** What the words of an id may begin with: each from the first, and the whole from each on, cut shorter and shorter. */
function beginnings(id: string): readonly string[] {
  const words = id.split('-')
  return words.flatMap((word, place) => {
    const rest = words.slice(place).join(' ')
    const lengths = [rest.length, rest.length - 2, word.length, word.length - 1, Math.ceil(word.length / 2)]
    return lengths.filter((length) => length >= SHORTEST).map((length) => rest.slice(0, length).trim())
  })
}

/** The day of an address if anything was filed on it, and the month nearest to it. */
async function daysNear({ client, queries }: Store, parts: readonly string[]): Promise<readonly NearPage[]> {
  const [, year, month = '01', date] =
    /(?:^|\/)(\d{4})(?:[/-](\d{1,2})(?!\d))?(?:[/-](\d{1,2})(?!\d))?/.exec(parts.join('/')) ?? []
  if (year === undefined) return []
  const day =
    date === undefined ? undefined : parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  const { months } = await client.query(queries.root())
  const distance = (unit: string): number =>
    Math.abs((Number(unit.slice(0, 4)) - Number(year)) * 12 + Number(unit.slice(5)) - Number(month))
  const [nearest] = months.toSorted((one, other) => distance(one.month) - distance(other.month))
  const onDay =
    day &&
    (await client.query(queries.find(withDate(EVERYTHING, { from: day, to: day }), 'newest', 0))).view.total
  return [
    ...(day && onDay
      ? [
          {
            to: timelinePath(withDate(EVERYTHING, { from: day, to: day })),
            words: longDay(day),
            note: counted(onDay, 'article'),
          },
        ]
      : []),
    ...(nearest
      ? [
          {
            to: periodPath(nearest.month),
            words: unitName(nearest.month),
            note: counted(nearest.articles, 'article'),
          },
        ]
      : []),
  ]
}

/** Articles with words of the address, those with most and the rarest of them in the headline first; only where it was meant for an article. */
async function articlesNear(
  { client, queries }: Store,
  [kind, ...parts]: readonly string[],
): Promise<readonly NearPage[]> {
  const words = parts
    .join('-')
    .split('-')
    .filter((word) => word.length >= SHORTEST && !/^\d+$/.test(word))
  if (kind !== 'a' || words.length === 0) return []
  const { best } = await client.query(queries.search(withText(EVERYTHING, words.join(' OR ')), 3))
  const cards = await client.query(queries.cards(best))
  return cards.map((card) => {
    const day = timelineDay(card)
    return { to: articlePath(card.id), words: card.headline, note: day ? shortDay(day) : 'Undated' }
  })
}
