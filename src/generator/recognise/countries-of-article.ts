import type { ArticleCountry, Mention } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import type { CountrySpan } from '#model/mention.ts'
import type { JoinedText } from './article-text.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'
import { isMain } from '#generator/recognise/countries/is-main.ts'

/** What is known of an article when its countries are counted. */
export interface CountriesInput {
  readonly joined: JoinedText
  readonly spans: readonly CountrySpan[]
  /** Countries the archivist gives the article. */
  readonly stated: readonly CountryCode[]
  /** The index of the first block of the body among the parts. */
  readonly firstBodyPart: number
}

/** The countries of an article by number of mentions, then by code. Stated ones are main, with or without a mention. */
export function countriesOfArticle({
  joined,
  spans,
  stated,
  firstBodyPart,
}: CountriesInput): readonly ArticleCountry[] {
  const mentions = new Map<CountryCode, Mention[]>(stated.map((code) => [code, []]))
  for (const { code, cue, ...span } of spans) {
    const place = joined.locate(span)
    if (!place) continue
    const of = mentions.get(code) ?? []
    of.push({ part: place.part, start: place.start, end: place.end, cue })
    mentions.set(code, of)
  }
  return [...mentions]
    .flatMap(([code, of]) => countryWith(code, of, stated.includes(code) || isMain(of, firstBodyPart)))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.code < b.code ? -1 : 1))
}

/** Nothing for a code that is no country's. */
function countryWith(
  code: CountryCode,
  mentions: readonly Mention[],
  main: boolean,
): readonly ArticleCountry[] {
  const country = countryOf(code)
  return country ? [{ code, alpha3: country.alpha3, name: country.name, main, mentions }] : []
}
