import { firstBodyPart, happenedOnCard, leadOf, partsOfArticle } from '#model/article.ts'
import type { ArticleCard, ArticleCountry, Mention } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { facetTexts } from '#model/facets.ts'
import type { PartSpan } from '#model/mention.ts'
import { isWithin } from '#model/statement.ts'
import type { Statement } from '#model/statement.ts'
import { foldName } from '#archive/format/search/name-entry.ts'
import { addressKey } from './address-key.ts'
import { parseAddress } from '#generator/parse/text/read-address.ts'
import { evidenceOf } from '#generator/recognise/country-evidence.ts'
import { shownCountries } from '#generator/recognise/shown-countries.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'

/** A text and how often it occurs. */
export type Spelling = readonly [text: string, times: number]

/** A marked mention of a country, with the words it is made of. */
export interface CountryMention extends Pick<Mention, 'part' | 'start'> {
  /** Folded; none where a capital stands for its government. */
  readonly form?: string | undefined
}

/** A country within one article. */
interface DigestedCountry extends Omit<ArticleCountry, 'mentions'> {
  /** The ways in which it is named. */
  readonly forms: readonly string[]
  /** The marked mentions as a text, in JSON: only corrections of countries read them, and there are very many. */
  readonly mentions: string
}

/** A person within one article. */
interface DigestedPerson {
  /** The longest form in the article. */
  readonly name: string
  /** Every form in it. */
  readonly forms: readonly string[]
  /** Named by the text itself: a person beyond doubt. */
  readonly stated: boolean
  readonly roles: readonly string[]
  /** The probability of the surest mention, where it is below 1. */
  readonly confidence?: number | undefined
  /** The words of the mentions, as first seen. */
  readonly spellings: readonly Spelling[]
  /** Statements of theirs (`SaidCells`) as a text, in JSON, read once a build; missing where there are none. */
  readonly says?: string | undefined
}

/**
 * What the archive must know of an article beside its text: what lists show of it, and who and what is named in it,
 * before people are linked and the archivist's corrections applied. It stays in memory while a site is built and is
 * kept from build to build.
 */
export interface ArticleDigest
  extends
    Omit<ArticleCard, 'id' | 'people' | 'countries'>,
    Pick<RecognisedArticle, 'headlineFrom' | 'corrected' | 'restated' | 'pictures' | 'entry' | 'embargo'> {
  readonly people: readonly DigestedPerson[]
  readonly countries: readonly DigestedCountry[]
  /** The evidence of its places (`PlaceEvidence`) as a text, in JSON: it is read once a build, and there is much. */
  readonly places: string
  /** The host of its address. */
  readonly host?: string | undefined
  /** `addressKey` of its address. */
  readonly address?: string | undefined
  /** The words among corrections of recognition that the text has. */
  readonly phrases: readonly string[]
}

/** Takes from an article what the archive must know of it. `phrasesIn`: see `Corrector`. */
export function digestOf(
  article: RecognisedArticle,
  phrasesIn: (texts: readonly string[]) => readonly string[],
): ArticleDigest {
  const { headline, headlineFrom, corrected, restated, pictures, entry, embargo, published, dateline } =
    article
  const { words, people, countries, happened } = article
  const parts = partsOfArticle(article)
  const shown = shownCountries(countries)
  return detached({
    headline,
    headlineFrom,
    corrected,
    restated,
    pictures,
    entry,
    embargo,
    published,
    ...facetTexts(article),
    dateline,
    lead: leadOf(article),
    words,
    happened: happened && happenedOnCard(happened, parts),
    people: people.map(({ name, forms, roles, mentions, statements }) => {
      const stated = article.statedPeople.includes(name)
      const confidence = surest(mentions)
      return {
        name,
        forms,
        stated,
        roles,
        confidence,
        spellings: spellingsOf(mentions, parts),
        says: saysOf(statements, people, shown),
      }
    }),
    countries: shown.map(({ code, alpha3, name, main, mentions }) => {
      const named = mentions.map((mention) => countryMention(mention, parts))
      return { code, alpha3, name, main, forms: formsOf(named), mentions: JSON.stringify(named) }
    }),
    places: JSON.stringify(evidenceOf(article.places, firstBodyPart(article))),
    host: hostOf(article),
    address: addressKey(article.url ?? ''),
    phrases: phrasesIn(parts),
  })
}

/** A statement: which of the digest's people its content names, which countries, and the content, should countries be corrected. */
export type SaidCells = readonly [
  people: readonly number[],
  countries: readonly CountryCode[],
  content: readonly PartSpan[],
]

function saysOf(
  statements: readonly Statement[] | undefined,
  people: RecognisedArticle['people'],
  countries: readonly ArticleCountry[],
): string | undefined {
  const cells = statements?.map(({ content }): SaidCells => {
    const isNamed = ({ mentions }: { readonly mentions: readonly Mention[] }) =>
      mentions.some((mention) => isWithin(content, mention))
    const named = people.flatMap((person, place) => (isNamed(person) ? [place] : []))
    return [named, countries.filter(isNamed).map(({ code }) => code), content]
  })
  return cells && JSON.stringify(cells)
}

/** Undefined for a person beyond doubt. */
function surest(mentions: readonly Mention[]): number | undefined {
  if (mentions.length === 0) return undefined
  const best = mentions.reduce((most, { confidence = 1 }) => Math.max(most, confidence), 0)
  return best < 1 ? best : undefined
}

/** The host of an article's address. */
export function hostOf({ url = '' }: Pick<RecognisedArticle, 'url'>): string | undefined {
  return parseAddress(url)?.host
}

/** The words of mentions in the texts they point into, as first seen. */
export function spellingsOf(mentions: readonly Mention[], parts: readonly string[]): readonly Spelling[] {
  const times = new Map<string, number>()
  for (const { part, start, end } of mentions) {
    const text = (parts[part] ?? '').slice(start, end).replace(/\s+/g, ' ')
    times.set(text, (times.get(text) ?? 0) + 1)
  }
  return [...times]
}

/** A capital that stands for its government is no name of the country. */
export function countryMention({ part, start, end, cue }: Mention, parts: readonly string[]): CountryMention {
  if (cue === 'metonym') return { part, start }
  return { part, start, form: foldName((parts[part] ?? '').slice(start, end)) }
}

/** The distinct forms of mentions, as first seen. */
export function formsOf(mentions: readonly CountryMention[]): readonly string[] {
  return [...new Set(mentions.flatMap(({ form }) => form ?? []))]
}

/**
 * An equal value that keeps nothing else in memory. A piece cut out of a long string keeps the whole string alive in
 * V8, so what stays of an article while thousands follow must be copied.
 */
export function detached<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
