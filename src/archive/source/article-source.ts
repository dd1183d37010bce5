import type { Article, ArticleCard, ArticleId, Withdrawal } from '#model/article.ts'
import type { Country, CountryCode } from '#model/country.ts'
import type { Day, DayRange } from '#model/day.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter, Standing } from '#model/filter.ts'
import type { PersonId, Role } from '#model/person.ts'
import type { SubjectFacet } from '#model/facets.ts'
import type { AboutText } from '#model/site.ts'
import type { Outline } from './outline.ts'
import type { CountedValue, CountryCount, MonthCount, NamedValue, PersonCount, Root } from './root.ts'
import type { FoundNames } from './found-names.ts'
import type { Statements } from './statements.ts'

/**
 * Articles with a date are numbered from `firstDated` on in the order of `articleOrder`. The undated have numbers before
 * that, which go by hashes of their ids; not all of those numbers are taken. Lists show articles newest first, that is,
 * from the highest number down.
 */
export type ArticleNumber = number

/** An article with its place in the archive. */
export interface FoundArticle {
  readonly number: ArticleNumber
  readonly article: Article
}

/** Which end of the timeline a list begins with. Articles without a date come last in both. */
export type Order = 'newest' | 'oldest'

/** What a filter lets through. Every number is exact. */
export interface View {
  readonly total: number
  /** Matching articles by month, oldest first; months without any left out. Undated ones are in none. */
  readonly months: readonly MonthCount[]
  /**
   * The same with the date range left out of the filter: what the histogram shows around the brush. May be left
   * out where the filter says nothing else: it is all articles then.
   */
  readonly monthsAround?: readonly MonthCount[]
  readonly first?: Day
  readonly last?: Day
}

/** A value that a filter names. */
interface FilterValue {
  readonly facet: Facet
  readonly id: string
}

/** A filter as the archive understands it. */
export interface ResolvedFilter {
  /** Only values that the archive has, by the ids they have today: merged and renamed ones are exchanged. */
  readonly filter: Filter
  /** The values that were left out, as the archive does not have them. */
  readonly unknown: readonly FilterValue[]
  /** The names of the filter's values, for its sentence. */
  readonly names: readonly (FilterValue & { readonly name: string })[]
}

/** What a filter finds, in numbers. */
export interface FilterResult extends ResolvedFilter {
  readonly view: View
}

/** What a filter finds, with the first articles of its list. */
interface FirstArticles extends FilterResult {
  readonly cards: readonly ArticleCard[]
}

/** Where an article stands in a list that runs from the newest down. */
export interface ListPosition {
  /** From 0. */
  readonly index: number
  readonly total: number
  /** The articles beside it; undefined at the ends of the list. */
  readonly newer?: ArticleNumber
  readonly older?: ArticleNumber
}

/**
 * A value of a panel. `articles` is exactly the total after choosing it, `without` the total after excluding it
 * instead; `byPlace`, of the articles in view, is left out where choosing widens the view. For a chosen or excluded value `articles` is the total now; `without` is then the total after excluding the
 * chosen one, or after opening the excluded one.
 */
export interface FacetValue extends CountedValue {
  readonly without: number
  readonly standing: Standing
}

/**
 * The values of a panel: chosen ones first, then excluded ones, then by number of articles; equals by name, people in
 * the order in which articles with a date first name them, then the others (sorting thousands of equals by name would fetch all names).
 */
export interface FacetValues {
  /**
   * How many values there are in all that match `find`, shown or not. Left out are open values that no article has
   * which the rest of the filter lets through: choosing them would give, or add, nothing.
   */
  readonly size: number
  readonly values: readonly FacetValue[]
}

/** What a search found in a view. */
export interface SearchAnswer {
  /** Every matching article, as the view's total. */
  readonly total: number
  /** Best first: those with all words in the headline, then by how well they fit, of equals the newer. */
  readonly best: readonly ArticleNumber[]
  /** Where nothing matches: the nearest spelling that finds something in the view, and how much. */
  readonly correction?: { readonly text: string; readonly total: number }
  /** Where nothing matches: the searches with one thing less that find something in the view, in the order of the words; none is left out. */
  readonly without?: readonly LesserSearch[]
}

/** A search with one of the things that were asked for taken out. */
interface LesserSearch {
  /** What was taken out, as it was typed. */
  readonly words: string
  readonly text: string
  readonly total: number
}

/** What is shown of a person or country beside their articles. */
interface Profile {
  readonly articles: number
  readonly first?: Day
  readonly last?: Day
  readonly months: readonly MonthCount[]
  /** People in common articles, most first, at most 50. */
  readonly people: readonly PersonCount[]
  /** Countries in common articles, most first. */
  readonly countries: readonly CountryCount[]
  /** The newest articles, at most `PROFILE_CARDS`. */
  readonly cards: readonly ArticleCard[]
}

export interface PersonProfile extends Profile, Omit<PersonCount, 'articles'> {
  /** Other forms of the name seen in the articles. */
  readonly variants: readonly string[]
  /** Most frequent first. */
  readonly roles: readonly Role[]
  /** In how many of the articles they say something, and how many statements of theirs there are. */
  readonly saidIn: number
  readonly statements: number
}

export interface CountryProfile extends Profile, Omit<CountryCount, 'articles'> {
  /** In how many articles it is named in the headline or opening. */
  readonly mainIn: number
  /** How many articles are filed under it by place: they do not name it. */
  readonly byPlace: number
}

/** What is shown of a town beside its articles. */
export interface PlaceProfile extends Omit<Profile, 'countries'>, TownOnMap {
  readonly country: Country
  /** The country has a page, as articles are filed under it. */
  readonly isListed: boolean
  /** How many of the articles were filed from there; the others name it. */
  readonly filedFrom: number
}

/** A town that has a page, as it stands on the map. */
export interface TownOnMap {
  /** As `placeId` has it. */
  readonly id: string
  readonly name: string
  /** Articles that name it or were filed from there. */
  readonly articles: number
  /** Degrees, to a tenth; left out where articles do not agree. */
  readonly point?: readonly [latitude: number, longitude: number] | undefined
}

/** One of those who appear together. */
export interface Companion extends NamedValue {
  /** Articles of the view that name it. */
  readonly articles: number
  /** Day of the first of them that has a date. */
  readonly first?: Day
}

/** Who, or what, of a view appears together. Every number is exact. */
export interface Together {
  /** Most articles first. */
  readonly companions: readonly Companion[]
  /** `shared[i][j]`, j < i: articles of the view that name both companions. */
  readonly shared: readonly (readonly number[])[]
}

/**
 * The one seam between the views and wherever articles are kept. The static archive implements it first; a search
 * server could. Every method rejects when data is missing or damaged, and answers undefined for what does not exist.
 * All answers can be written as JSON.
 *
 * Every question about a filter is answered for the filter that `resolve` makes of it: with today's ids, and without
 * the values that the archive does not have.
 */
export interface ArticleSource {
  root(): Promise<Root>
  /** What the archivist writes about the archive. */
  about(): Promise<AboutText>
  /** What stands around the articles of a range of days (`outlineOf`), filed then or telling of it. */
  outline(date: DayRange | undefined, by?: Filter['by']): Promise<Outline>
  article(id: ArticleId): Promise<FoundArticle | undefined>
  /** Why an article is not there any more, if it was withdrawn. */
  withdrawal(id: ArticleId): Promise<Withdrawal | undefined>
  person(id: PersonId): Promise<PersonProfile | undefined>
  country(code: CountryCode): Promise<CountryProfile | undefined>
  /** A town that has a page. */
  town(id: string): Promise<PlaceProfile | undefined>
  /** All of them, most articles first. */
  towns(): Promise<readonly TownOnMap[]>
  /** What the archive makes of a filter; `find` says it as well. */
  resolve(filter: Filter): Promise<ResolvedFilter>
  /** Everything that changes when the filter does but its panels: counts, names, and the first `rows` articles of its list. */
  find(filter: Filter, order: Order, rows: number): Promise<FirstArticles>
  /** The values of a panel under the filter, the first `limit` of those whose name holds `find` (folded). */
  values(
    filter: Filter,
    facet: Facet,
    options: { readonly find?: string; readonly limit: number },
  ): Promise<FacetValues>
  /** The articles of the filter's list from row `from` up to, not including, `to`, counted from 0; fewer where the list ends. */
  slice(filter: Filter, order: Order, from: number, to: number): Promise<readonly ArticleCard[]>
  /** Where an article stands in the filter's list; undefined for one that the list does not have. */
  place(filter: Filter, article: ArticleNumber): Promise<ListPosition | undefined>
  /** The `most` articles of the filter nearest to an article in the archive's order, which itself is left out: the nearest first, of equals the newer. */
  nearest(filter: Filter, article: ArticleNumber, most: number): Promise<readonly ArticleNumber[]>
  /** The best articles of a filter with search words, at most `limit`. */
  search(filter: Filter, limit: number): Promise<SearchAnswer>
  /** People and countries whose name, a form of it or role has words that begin as the text does. */
  findNames(text: string): Promise<FoundNames>
  /** The `most` people or countries that the most matching articles name, and how many name two of them. */
  together(filter: Filter, facet: SubjectFacet, most: number): Promise<Together>
  /** What somebody says in the articles of a filter, with the words in its `most` newest articles; undefined for an unknown id. */
  statements(speaker: PersonId, filter: Filter, most: number): Promise<Statements | undefined>
  /** Cards of these articles, in the order asked. */
  cards(numbers: readonly ArticleNumber[]): Promise<readonly ArticleCard[]>
}
