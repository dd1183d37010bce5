import type { CountrySpan, PersonSpan, Span } from '#model/mention.ts'
import { findCountries } from '#generator/recognise/countries/find-countries.ts'
import { buildLexicon } from '#generator/recognise/countries/lexicon.ts'
import { namedSpans, withNamedSpans } from './named-spans.ts'
import type { RecognitionChanges } from './recognition-changes.ts'
import type { Tagger } from '#generator/recognise/tagger/tagger.ts'

/** Everyone and every country found in a text, each in order of place and without overlaps. */
interface TextFindings {
  readonly people: readonly PersonSpan[]
  readonly countries: readonly CountrySpan[]
}

/** Finds people and countries in a text; `names` are people of it wherever it has them. */
export type FindInText = (text: string, names?: readonly string[]) => TextFindings

/** Puts tagger, countries and the archivist's corrections together. */
export function createFindInText(tagger: Pick<Tagger, 'tag'>, changes: RecognitionChanges = {}): FindInText {
  const lexicon = buildLexicon(changes)
  const notPeople = new Set(changes.notPeople)
  return (text, names = []) => {
    const { people: tagged, organisations } = tagger.tag(text)
    const named = namedSpans(text, [...names, ...(changes.people ?? [])])
    const people = withNamedSpans(
      tagged.map((span) => nameOnly(text, span)),
      named,
    ).filter(({ start, end }) => !notPeople.has(text.slice(start, end)))
    const countries = findCountries(text, people, { organisations, lexicon })
    return {
      people: people.filter((span) => span.cue === 'editor' || !isCountry(span, countries)),
      countries,
    }
  }
}

/** Whether a span is a country's name and no more: the tagger takes El Salvador and Burkina Faso for people now and then. */
function isCountry({ start, end }: Span, countries: readonly CountrySpan[]): boolean {
  return countries.some((country) => country.start === start && country.end === end)
}

/** What is hung on a name to make an adjective of it: "Modi-led". */
const ADJECTIVE =
  /[-\u2010\u2011](?:led|backed|style|era|run|appointed|like|linked|owned|aligned|inspired|themed)$/u

function nameOnly(text: string, span: PersonSpan): PersonSpan {
  const ending = ADJECTIVE.exec(text.slice(span.start, span.end))
  return ending ? { ...span, end: span.end - ending[0].length } : span
}
