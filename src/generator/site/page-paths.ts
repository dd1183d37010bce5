import {
  aboutPath,
  articlePath,
  comparePath,
  countriesPath,
  countryPath,
  mapPath,
  pairPath,
  peoplePath,
  periodPath,
  personPath,
  placePath,
  saidPath,
  searchPath,
  timelinePath,
  togetherPath,
  undatedPath,
} from '#model/address.ts'
import type { ArticleId } from '#model/article.ts'
import type { WithdrawnArticle } from '#generator/link/withheld-article.ts'
import type { CountryCode } from '#model/country.ts'
import { parseDayRange } from '#model/day-range.ts'
import type { DayRange } from '#model/day.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { PersonId } from '#model/person.ts'
import { firstDated } from '#archive/source/article-numbers.ts'
import type { Root } from '#archive/source/root.ts'
import type { PairPages } from './pair-pages.ts'
import type { SubjectHashes } from '#generator/gather/subject-hashes.ts'

/** How many article pages are drawn beforehand; the others are drawn in the browser when they are opened. */
export type PrerenderLimit =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'recent'; readonly count: number }

/** A page to draw. */
export interface PagePath {
  readonly path: string
  /** On the page of an article. */
  readonly article?: ArticleId
  /** Of all that the archive says of the page's article, person or country, or of the articles of its days. */
  readonly hash?: string
  /** On a page that search engines and site maps are not told of. */
  readonly unlisted?: true
  /** On the page of a person or a country. */
  readonly person?: PersonId
  readonly country?: CountryCode
  /** On the page of a place. */
  readonly place?: string
  /** On the page of a year or a month: its days. */
  readonly days?: DayRange
}

/** What pages are made of. */
export interface PageSubjects {
  readonly root: Root
  /** All articles, oldest first. */
  readonly articles: readonly { readonly id: ArticleId; readonly hash: string }[]
  /** Those who have a page of their own in lists, with the number of their articles. */
  readonly people: readonly {
    readonly id: PersonId
    readonly articles: number
    /** There is a page of what they said as well. */
    readonly speaks: boolean
  }[]
  /** Ids of the places that have one. */
  readonly places: readonly string[]
  /** Two people of whose common articles there is a page. */
  readonly pairs: PairPages['pairs']
  readonly hashes: SubjectHashes
  /** The articles whose pages say that they were withdrawn. */
  readonly withdrawn: readonly WithdrawnArticle[]
}

/** People whose pages are drawn where not all articles' are: those of most articles. A host may count files. */
const MOST_PEOPLE = 2_000

/** In an archive of more articles than this, people of a single article get no page of their own beforehand. */
const SMALL_ARCHIVE = 1_000

/**
 * The pages to draw, the same list on every run. `recent` leaves out all but the newest articles and, if
 * there are very many people, those whom few articles name; `none` draws nothing
 * but the first page's shell, so that a huge archive fits a host that counts files.
 */
export function pagePaths(subjects: PageSubjects, limit: PrerenderLimit): readonly PagePath[] {
  if (limit.kind === 'none') return []
  const count = limit.kind === 'all' ? subjects.articles.length : limit.count
  const newest = count === 0 ? [] : subjects.articles.slice(-count).toReversed()
  return [
    ...listPaths(subjects.root).map((path) => ({ path })),
    { path: comparePath(), unlisted: true },
    ...periodPaths(subjects),
    ...newest.map(({ id, hash }) => ({ path: articlePath(id), article: id, hash })),
    ...subjects.withdrawn.map(({ id, reason }) => {
      return { path: articlePath(id), hash: `withdrawn ${reason ?? ''}`, unlisted: true as const }
    }),
    ...peopleWithPages(subjects, limit).flatMap(({ id, speaks }) => {
      const hash = subjects.hashes.person(id).pages()
      return [{ path: personPath(id), person: id, hash }, ...(speaks ? [{ path: saidPath(id), hash }] : [])]
    }),
    ...subjects.root.facets.country.values.map(({ id }) => {
      return { path: countryPath(id), country: id, hash: subjects.hashes.country(id).pages() }
    }),
    ...subjects.pairs.map(([one, other]) => {
      const [first, second] = [one, other].map((id) => subjects.hashes.person(id).pages())
      return { path: pairPath(one, other), hash: `${first} ${second}` }
    }),
    ...subjects.places.map((place) => {
      return { path: placePath(place), place, hash: subjects.hashes.place(place).pages() }
    }),
  ]
}

function peopleWithPages(
  { articles, people }: PageSubjects,
  { kind }: PrerenderLimit,
): PageSubjects['people'] {
  const several = articles.length <= SMALL_ARCHIVE ? people : people.filter(({ articles }) => articles > 1)
  if (kind === 'all' || several.length <= MOST_PEOPLE) return several
  const mostNamed = several.toSorted((one, other) => other.articles - one.articles).slice(0, MOST_PEOPLE)
  const chosen = new Set(mostNamed)
  return several.filter((person) => chosen.has(person))
}

function listPaths(root: Root): readonly string[] {
  return [
    timelinePath(),
    mapPath(),
    togetherPath(),
    togetherPath(EVERYTHING, 'person'),
    peoplePath,
    countriesPath,
    searchPath(),
    aboutPath,
    ...(root.undated > 0 ? [undatedPath] : []),
  ]
}

/** Years and months. Their articles stand side by side, behind those of the months before. */
function periodPaths({ root: { months, undated }, hashes }: PageSubjects): readonly PagePath[] {
  const years = new Map<string, readonly [from: number, to: number]>()
  const ofMonths = new Map<string, readonly [from: number, to: number]>()
  let to = firstDated(undated)
  for (const { month, articles } of months) {
    const from = to
    to += articles
    ofMonths.set(month, [from, to])
    const year = month.slice(0, 4)
    years.set(year, [years.get(year)?.[0] ?? from, to])
  }
  return [...years, ...ofMonths].map(([period, numbers]) => {
    return {
      path: periodPath(period),
      days: parseDayRange(period) ?? {},
      hash: hashes.articles(...numbers).pages(),
    }
  })
}
