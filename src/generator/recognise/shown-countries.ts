import type { ArticleCountry, Mention } from '#model/article.ts'

/** A country of an article, whatever is known of its mentions. */
export interface NamedCountry<Place> extends Omit<ArticleCountry, 'mentions'> {
  readonly mentions: readonly Place[]
}

/** The countries of an article with the mentions that are marked, those with most of them first. */
export function shownCountries<Place extends Pick<Mention, 'cue'>>(
  countries: readonly NamedCountry<Place>[],
): readonly NamedCountry<Place>[] {
  return inOrder(countries.map(marked))
}

/** Those with most mentions first, then by code. */
export function inOrder<Place>(countries: readonly NamedCountry<Place>[]): readonly NamedCountry<Place>[] {
  return countries.toSorted((a, b) => b.mentions.length - a.mentions.length || (a.code < b.code ? -1 : 1))
}

/** A country inside a longer name belongs to the article and is not marked: "China" in "Communist Party of China". */
function marked<Place extends Pick<Mention, 'cue'>>(country: NamedCountry<Place>): NamedCountry<Place> {
  if (country.mentions.every(isMarked)) return country
  return { ...country, mentions: country.mentions.filter(isMarked) }
}

function isMarked({ cue }: Pick<Mention, 'cue'>): boolean {
  return cue !== 'in a name'
}
