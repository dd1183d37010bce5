import { parseCountryCode } from '#model/country.ts'
import type { CountryCode } from '#model/country.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'

/** An article with its source: what it is from, and the countries it is filed under without asking where that is at home. */
export interface SourcedArticle {
  /** The agency or paper: "Xinhua". */
  readonly source?: string | undefined
  /** The host of its address: "www.example.co.uk". */
  readonly host?: string | undefined
  readonly countries: readonly CountryCode[]
}

/** The country in which the source of an article is at home; undefined where nothing tells. */
export type HomeOf = (article: SourcedArticle) => CountryCode | undefined

/** From so many other articles on, a source's home is read off the countries they are about. */
const LEAST_OTHERS = 3

/** Endings of addresses that are sold to anybody, whatever their country. */
const GENERIC = new Set(
  'ac ag ai am bz cc cd co cx dj eu fm gg gl gs im io la ly me mn ms mu nu pw sc sh so st su sx tc tk to tv vc vg ws'.split(
    ' ',
  ),
)

/**
 * Learns where sources are at home from an archive: the country of at least half of a source's other articles, else that of its
 * domain. An article says nothing for itself, so that the answer does not depend on the order of articles.
 */
export function createHomeOf(articles: readonly SourcedArticle[]): HomeOf {
  const sources = new Map<string, { articles: number; readonly countries: Map<CountryCode, number> }>()
  for (const article of articles) {
    const name = nameOf(article)
    if (name === undefined) continue
    const source = sources.get(name) ?? { articles: 0, countries: new Map<CountryCode, number>() }
    sources.set(name, source)
    source.articles++
    for (const code of article.countries) source.countries.set(code, (source.countries.get(code) ?? 0) + 1)
  }
  return (article) => {
    const source = sources.get(nameOf(article) ?? '')
    const others = (source?.articles ?? 0) - 1
    const usual =
      source && others >= LEAST_OTHERS ? usualCountry(source.countries, others, article) : undefined
    return usual ?? countryOfHost(article.host)
  }
}

function nameOf({ source, host }: SourcedArticle): string | undefined {
  return source ?? host
}

/** The one country that most of the others are about, and at least half of them. */
function usualCountry(
  countries: ReadonlyMap<CountryCode, number>,
  others: number,
  article: SourcedArticle,
): CountryCode | undefined {
  const counts = [...countries].map(([code, count]) => {
    return [code, count - (article.countries.includes(code) ? 1 : 0)] as const
  })
  const [first, second] = counts.sort(([, a], [, b]) => b - a)
  return first && first[1] >= others / 2 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

/** "www.example.co.uk" is at home in Great Britain. */
function countryOfHost(host: string | undefined): CountryCode | undefined {
  const ending = /\.([a-z]{2})$/.exec(host ?? '')?.[1]
  if (ending === undefined || GENERIC.has(ending)) return undefined
  const code = parseCountryCode(ending === 'uk' ? 'gb' : ending)
  return code && countryOf(code) ? code : undefined
}
