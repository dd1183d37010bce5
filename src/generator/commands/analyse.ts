import { firstBodyPart, partsOfArticle, type CountryByPlace, type Mention } from '#model/article.ts'
import type { PartSpan } from '#model/mention.ts'
import type { NamedDay } from '#model/named-day.ts'
import type { Corrector } from '#generator/corrections/corrector.ts'
import { countriesByPlace, evidenceOf } from '#generator/recognise/country-evidence.ts'
import type { LocalPerson, RecognisedArticle } from '#generator/recognise/recognised-article.ts'

/** A mention with the words it covers: "why" is its cue and, for people found by the tagger, how probable it is. */
interface ShownMention extends Mention {
  readonly text: string
}

/** Everything recognised in an article, and why. */
export interface Analysis extends Omit<RecognisedArticle, 'people' | 'countries' | 'days'> {
  readonly file: string
  readonly people: readonly (Omit<LocalPerson, 'mentions'> & { readonly mentions: readonly ShownMention[] })[]
  readonly countries: readonly (Omit<RecognisedArticle['countries'][number], 'mentions'> & {
    readonly mentions: readonly ShownMention[]
  })[]
  /** With the words of each. */
  readonly days: readonly (NamedDay & { readonly text: string })[]
  /** Countries that rest on places alone, with those places; where its source is at home is not asked. */
  readonly byPlace: readonly CountryByPlace[]
}

/** The line that `analyse FILES…` prints for an article. Names of files are as given. */
export function analysisOf(file: string, article: RecognisedArticle): Analysis {
  const parts = partsOfArticle(article)
  const shown = <Place extends PartSpan>({ part, start, end, ...why }: Place) => ({
    part,
    start,
    end,
    text: parts[part]?.slice(start, end) ?? '',
    ...why,
  })
  return {
    file,
    ...article,
    people: article.people.map((person) => ({ ...person, mentions: person.mentions.map(shown) })),
    countries: article.countries.map((country) => ({ ...country, mentions: country.mentions.map(shown) })),
    days: (article.days ?? []).map(shown),
    byPlace: countriesByPlace(
      evidenceOf(article.places, firstBodyPart(article)),
      new Set(article.countries.map(({ code }) => code)),
    ),
  }
}

/** An article with the corrections that concern it alone; merging and splitting people is the whole archive's affair. */
export function correctedArticle(
  corrector: Corrector,
  file: string,
  article: RecognisedArticle,
): RecognisedArticle {
  const people = article.people.flatMap((person) => {
    const { name, forms } = person
    const stated = article.statedPeople.includes(name)
    const corrected = corrector.person({ file, name, forms, stated })
    return corrected ? [{ ...person, name: corrected.name }] : []
  })
  return {
    ...article,
    people,
    countries: corrector.countries?.(article.countries, file) ?? article.countries,
  }
}
