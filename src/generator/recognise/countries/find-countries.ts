import type { CountryCode } from '#model/country.ts'
import type { CountrySpan, Span } from '#model/mention.ts'
import { type AmbiguousName, readingsIn } from './ambiguous-names.ts'
import { misreadCapitalsIn } from './capital-lines.ts'
import { speaksOfSomethingElse } from './context-rules.ts'
import { findPhrases } from './find-phrases.ts'
import { builtInLexicon, type CountryLexicon, type Meaning } from './country-lexicon.ts'
import { longerNameMask } from './longer-names.ts'
import { actsAsGovernment } from './metonym-rules.ts'
import { organisationMask } from './organisation-mask.ts'
import { personMask } from './person-mask.ts'

export interface FindCountriesOptions {
  /** Spans of organisations in the same text: no country is found inside the name of a company, club or newspaper. */
  readonly organisations?: readonly Span[]
  /** A lexicon with an archivist's corrections, made once by `buildLexicon`. */
  readonly lexicon?: CountryLexicon
}

/**
 * Every place where a text names a country: sorted, not overlapping, offsets in UTF-16 units of the text as given. Longest phrase first;
 * names inside people's names (`people`: spans of the same text), seas, companies and so on are left out. Capitals of countries count only
 * where they act ("Beijing said"), and only if the text also names the country: give it the whole article. Time grows linearly with the text; no text makes it throw.
 */
export function findCountries(
  text: string,
  people: readonly Span[],
  { organisations = [], lexicon = builtInLexicon }: FindCountriesOptions = {},
): CountrySpan[] {
  const readingOf = readingsIn(text)
  const inPerson = personMask(text, people)
  const inCompany = organisationMask(text, organisations, lexicon.language.privateBody)
  const inLongerName = longerNameMask(text, organisations, lexicon.language.body)
  const misreadCapitals = misreadCapitalsIn(text)
  const found: CountrySpan[] = []
  for (const { start, end, meaning, shouted } of findPhrases(text, lexicon)) {
    const country = countryMeant(meaning, readingOf)
    if (!country || inPerson(start, end) || inCompany(start, end, country.cue)) continue
    if (misreadCapitals(start, end, shouted, country.cue)) continue
    const { context } = lexicon.language
    if (
      country.onlyActing
        ? !actsAsGovernment(text, start, end)
        : speaksOfSomethingElse(text, start, end, context)
    )
      continue
    const code = lexicon.regrouped.get(country.code) ?? country.code
    found.push({ start, end, code, cue: inLongerName(start, end, country.cue) ? 'in a name' : country.cue })
  }
  return withoutHints(found)
}

/** A metonym confirms a country that the text also names; alone it brings none in ("the Kremlin" in an article on architecture). */
function withoutHints(spans: readonly CountrySpan[]): CountrySpan[] {
  const named = new Set(spans.filter((span) => span.cue !== 'metonym').map((span) => span.code))
  return spans.filter((span) => named.has(span.code))
}

type CountryMeaning = Extract<Meaning, { kind: 'country' }>

function countryMeant(
  meaning: Meaning,
  readingOf: (name: AmbiguousName) => string | undefined,
): CountryMeaning | undefined {
  if (meaning.kind === 'country') return meaning
  const code = meaning.kind === 'ambiguous' ? readingOf(meaning.name) : undefined
  if (meaning.kind === 'blocked' || !code) return undefined
  return { kind: 'country', code: code as CountryCode, cue: meaning.name.cue }
}
