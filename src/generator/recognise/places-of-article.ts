import type { CountryCode } from '#model/country.ts'
import type { PlaceKind } from '#generator/gazetteer/place.ts'
import type { PlaceReading } from '#generator/recognise/places/find-places.ts'
import type { ReadName } from '#generator/recognise/places/settle.ts'
import type { JoinedText } from './article-text.ts'
import type { CountryShare, LocalPlace } from './recognised-article.ts'

/** Countries kept of a place. */
const MOST_COUNTRIES = 2

/** A name that is more doubtful than this for any country is none of a place. */
const LEAST_SHARE = 0.05

/** Which place is meant is sure from this probability: 90 to 97 of 100 such towns lie within 161 km of the right one. */
const SURE_WHICH = 0.6

/** The places of an article by first mention, those of the dateline alone last. */
export function placesOfArticle(
  joined: Pick<JoinedText, 'text' | 'locate'>,
  { names, atHome }: PlaceReading,
): readonly LocalPlace[] {
  return names.flatMap((read, at) => {
    const homes = new Map([...atHome].map(([code, reading]) => [code, reading[at]!.countries.get(code) ?? 0]))
    const countries = sharesOf(read, homes)
    return countries.length > 0 ? [localPlace(joined, read, countries)] : []
  })
}

function sharesOf({ countries }: ReadName, homes: ReadonlyMap<CountryCode, number>): readonly CountryShare[] {
  return [...countries]
    .map(([code, share]) => [code, rounded(share), rounded(homes.get(code) ?? share)] as const)
    .filter(([, share, atHome]) => Math.max(share, atHome) >= LEAST_SHARE)
    .sort(([a, share], [b, other]) => other - share || (a < b ? -1 : 1))
    .slice(0, MOST_COUNTRIES)
}

function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000
}

function localPlace(
  { text, locate }: Pick<JoinedText, 'text' | 'locate'>,
  { name, place, probability }: ReadName,
  countries: readonly CountryShare[],
): LocalPlace {
  const { mentions } = name
  const isTown = TOWNS.has(place.kind)
  const first = mentions[0]!
  const inText = mentions.filter(({ end }) => end <= text.length)
  return {
    name: first.words.replaceAll(/\s+/g, ' '),
    extent: isTown ? 'town' : 'area',
    point:
      isTown && probability >= SURE_WHICH && countries[0]![0] === place.country ? place.point : undefined,
    filedFrom: mentions.some(({ isDateline }) => isDateline),
    mentions: inText.flatMap((mention) => locate(mention) ?? []),
    countries,
  }
}

const TOWNS: ReadonlySet<PlaceKind> = new Set(['town', 'quarter', 'capital'])
