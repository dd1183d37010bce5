import { FAIRLY_SURE, SURE } from '#model/measured.ts'
import type { CountryByPlace } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'
import { isMain } from '#generator/recognise/countries/is-main.ts'
import type { CountryShare, LocalPlace } from './recognised-article.ts'

/** What a place says of the countries of its article; what a digest keeps of it. */
export interface PlaceEvidence extends Pick<LocalPlace, 'name' | 'countries' | 'point'> {
  /** Mentions, the dateline counted as one. */
  readonly times: number
  /** In the headline, the opening paragraphs or the dateline. */
  readonly main: boolean
  /** The dateline says that the article was filed there. */
  readonly filedFrom?: true
}

/** The evidence of an article's places; `firstBodyPart` is the index of the first body block among the parts. */
export function evidenceOf(places: readonly LocalPlace[], firstBodyPart: number): readonly PlaceEvidence[] {
  return places.map(({ name, countries, mentions, filedFrom, point }) => ({
    name,
    countries,
    times: Math.max(mentions.length, filedFrom ? 1 : 0),
    main: filedFrom || isMain(mentions, firstBodyPart),
    ...(filedFrom && { filedFrom }),
    ...(point && { point }),
  }))
}

/** How probable it is that a name means a place in each country. */
export type CountryShares = ReadonlyMap<CountryCode, number>

/** The shares of a name whose article comes from a source at home in a country: that one's rises, and the others' fall. */
export function sharesAt(countries: readonly CountryShare[], home?: CountryCode): CountryShares {
  const own = countries.find(([code]) => code === home)
  if (!own) return new Map(countries.map(([code, share]) => [code, share]))
  const [, alone, atHome] = own
  const rest = alone < 1 ? (1 - atHome) / (1 - alone) : 1
  return new Map(countries.map(([code, share]) => [code, code === home ? atHome : share * rest]))
}

/** A name rather of this country than of none or another. */
const LIKELY = 0.5

/** Names less probable than this say nothing of a country. */
const LEAST = 0.15

/** A name alone is never quite sure. */
const MOST = 0.99

/** What a name that is rather not of the country counts for. */
const UNLIKELY = 0.6

/** How probable it is that an article speaks of each country, if its names are independent evidence. */
function confidences(names: readonly CountryShares[]): ReadonlyMap<CountryCode, number> {
  const against = new Map<CountryCode, number>()
  for (const shares of names)
    for (const [code, share] of shares) {
      if (share <= LEAST) continue
      const weight = Math.min(MOST, share) * (share > LIKELY ? 1 : UNLIKELY)
      against.set(code, (against.get(code) ?? 1) * (1 - weight))
    }
  return new Map([...against].map(([code, doubt]) => [code, 1 - doubt]))
}

/** The countries that rest on places alone, the surest first, then by code; `named` are those that do not. */
export function countriesByPlace(
  places: readonly PlaceEvidence[],
  named: ReadonlySet<CountryCode>,
  home?: CountryCode,
): readonly CountryByPlace[] {
  const read = places.map((place) => ({ ...place, shares: sharesAt(place.countries, home) }))
  return [...confidences(read.map(({ shares }) => shares))]
    .filter(([code, confidence]) => confidence >= FAIRLY_SURE && !named.has(code))
    .sort(([a, confidence], [b, other]) => other - confidence || (a < b ? -1 : 1))
    .flatMap(([code, confidence]) => {
      const country = countryOf(code)
      if (!country) return []
      const from = read.filter(({ shares }) => (shares.get(code) ?? 0) > LIKELY)
      const times = from.reduce((sum, { times }) => sum + times, 0)
      const main = from.some(({ main }) => main)
      const { alpha3, name } = country
      const names = from.toSorted((a, b) => b.shares.get(code)! - a.shares.get(code)!).map(({ name }) => name)
      return {
        code,
        alpha3,
        name,
        main,
        confidence: Math.round(confidence * 100) / 100,
        filed: confidence >= SURE && (main || times > 1),
        places: names,
      }
    })
}

/**
 * The country that an article is mainly about: the one with most mentions, by name (`named`) and by place. The first named of
 * those with equally many; undefined if there is none.
 */
export function focusOf(
  named: ReadonlyMap<CountryCode, number>,
  byPlace: readonly CountryByPlace[],
  places: readonly PlaceEvidence[],
  home?: CountryCode,
): CountryCode | undefined {
  const times = new Map([...named, ...byPlace.map(({ code }) => [code, 0] as const)])
  for (const place of places)
    for (const [code, share] of sharesAt(place.countries, home))
      if (share > LIKELY && times.has(code)) times.set(code, times.get(code)! + place.times)
  const most = Math.max(...times.values())
  return [...times].find(([, count]) => count === most)?.[0]
}
