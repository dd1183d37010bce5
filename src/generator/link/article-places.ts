import { FAIRLY_SURE, SURE } from '#model/measured.ts'
import type { Article, NamedPlace, CountryByPlace } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { placeId, textOfPlaces } from '#model/place-id.ts'
import type { EntryPlace } from '#generator/gather/archive-entry.ts'
import type { CorrectByPlace } from '#generator/corrections/correct-by-place.ts'
import type { PlaceEvidence } from '#generator/recognise/country-evidence.ts'
import { countriesByPlace, focusOf, sharesAt } from '#generator/recognise/country-evidence.ts'
import type { LocalPlace } from '#generator/recognise/recognised-article.ts'
import type { SourcedArticle } from './source-homes.ts'

/** What is known of an article's source and countries when its places are read. */
export interface PlacedArticle extends Pick<SourcedArticle, 'source' | 'host'> {
  readonly file: string
  readonly evidence: readonly PlaceEvidence[]
  /** The countries it names or is stated to be about, before and after corrections, with their mentions after. */
  readonly recognised: readonly CountryCode[]
  readonly named: ReadonlyMap<CountryCode, number>
}

/** Knows of an archive where its sources are at home, and what the archivist says of countries by place. */
export interface PlaceKnowledge {
  readonly homeOf: (article: SourcedArticle & Pick<PlacedArticle, 'file'>) => CountryCode | undefined
  readonly correct: CorrectByPlace
}

/** What the places of an article tell when all of its archive is known. */
interface PlacedCountries extends Pick<Article, 'filedFrom'> {
  readonly byPlace: readonly CountryByPlace[]
  readonly towns: readonly EntryPlace[]
  /** Where its source is at home. */
  readonly home?: CountryCode | undefined
}

/** The countries of an article that rest on places alone, the places it was filed from, its sure towns, and where its source is at home if that decides. */
export function articleByPlace(article: PlacedArticle, { homeOf, correct }: PlaceKnowledge): PlacedCountries {
  const { evidence, named, recognised, file } = article
  if (evidence.length === 0) return { byPlace: [], towns: [] }
  const home = homeOf({ ...sourcedArticle(article), file })
  const known = new Set([...recognised, ...named.keys()])
  const byPlace = correct(countriesByPlace(evidence, known, home), file, named)
  return { byPlace, home, filedFrom: filedFrom(evidence, home), towns: sureTowns(evidence, home) }
}

/** The towns of which it is sure which ones are meant, each once. */
function sureTowns(evidence: readonly PlaceEvidence[], home: CountryCode | undefined): readonly EntryPlace[] {
  const towns = evidence.flatMap(({ name, countries, point }) => {
    const code = countries[0]?.[0]
    const share = code && sharesAt(countries, home).get(code)
    return point && code && share !== undefined && share >= SURE
      ? [{ id: placeId({ name, code }), name, code, point }]
      : []
  })
  return [...new Map(towns.map((town) => [town.id, town])).values()]
}

/** The places of the dateline in the countries where they surely lie, as a text. */
function filedFrom(evidence: readonly PlaceEvidence[], home: CountryCode | undefined): string | undefined {
  const places = evidence.filter((place) => place.filedFrom)
  return textOfPlaces(
    places.flatMap(({ name, countries }) => {
      const sure = [...sharesAt(countries, home)].find(([, share]) => share >= SURE)
      return sure ? [{ name, code: sure[0] }] : []
    }),
  )
}

/** The article as what its source's home is learnt from: with the countries that it is filed under without that. */
export function sourcedArticle({ source, host, evidence, named, recognised }: PlacedArticle): SourcedArticle {
  const known = new Set([...recognised, ...named.keys()])
  const byPlace = countriesByPlace(evidence, known).filter(({ filed }) => filed)
  return { source, host, countries: [...named.keys(), ...byPlace.map(({ code }) => code)] }
}

/** Names that are more probable than this to mean a place in some country are places of the article. */
const LEAST = 0.3

/** Places, countries by place and focus of an article as it is published; nothing where it names no place. */
export function publishedPlaces(
  places: readonly LocalPlace[],
  article: PlacedArticle,
  knowledge: PlaceKnowledge,
): Pick<Article, 'places' | 'byPlace' | 'focus' | 'filedFrom'> {
  const { byPlace, home, filedFrom } = articleByPlace(article, knowledge)
  const read = places
    .flatMap((place) => articlePlace(place, home))
    .filter(({ confidence }) => confidence >= FAIRLY_SURE)
  const focus = focusOf(article.named, byPlace, article.evidence, home)
  return {
    ...(read.length > 0 && { places: read }),
    ...(byPlace.length > 0 && { byPlace }),
    ...(focus && { focus }),
    ...(filedFrom !== undefined && { filedFrom }),
  }
}

/** A place in its likeliest country; none if that is too doubtful. */
export function articlePlace(
  { countries, point, ...place }: LocalPlace,
  home?: CountryCode,
): readonly NamedPlace[] {
  const [best] = [...sharesAt(countries, home)].sort(([, a], [, b]) => b - a)
  if (!best || best[1] < LEAST) return []
  const isSame = best[0] === countries[0]?.[0]
  return [
    {
      ...place,
      code: best[0],
      confidence: Math.round(best[1] * 100) / 100,
      ...(isSame && point && { point }),
    },
  ]
}
