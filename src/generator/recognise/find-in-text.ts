import type { CountrySpan, PersonSpan, Span } from '#model/mention.ts'
import type { Gazetteer } from '#generator/gazetteer/place.ts'
import { findCountries } from '#generator/recognise/countries/find-countries.ts'
import { createLexiconOf } from '#generator/recognise/languages/lexicon-of.ts'
import { ownPlaces } from '#generator/recognise/places/own-places.ts'
import { placeKey } from '#generator/recognise/places/place-key.ts'
import { createFindPlaces } from '#generator/recognise/places/find-places.ts'
import type { PlaceReading } from '#generator/recognise/places/find-places.ts'
import { namedSpans, withNamedSpans } from './named-spans.ts'
import type { RecognitionChanges } from './recognition-changes.ts'
import type { Tagger } from '#generator/recognise/tagger/tagger.ts'

/** Everyone, every country and every place found in a text; the first two in order of place and without overlaps. */
interface TextFindings {
  readonly people: readonly PersonSpan[]
  readonly countries: readonly CountrySpan[]
  readonly places: PlaceReading
  /** Names that are labelled as bodies or as places, in order of place. */
  readonly others: readonly Span[]
}

/** What is known of a text before it is read. */
interface TextFacts {
  /** A BCP 47 tag; without it the text is read as English. */
  readonly language?: string | undefined
  /** People of it wherever it has these names. */
  readonly names?: readonly string[]
  /** The places of a dateline that was taken off it. */
  readonly filedFrom?: readonly string[] | undefined
}

/** Finds people, countries and places in a text. */
export type FindInText = (text: string, facts?: TextFacts) => TextFindings

/** Puts tagger, countries, gazetteer and the archivist's corrections together. */
export function createFindInText(
  tagger: Pick<Tagger, 'tag'>,
  gazetteer: Pick<Gazetteer, 'find'>,
  changes: RecognitionChanges = {},
): FindInText {
  const lexiconOf = createLexiconOf(changes)
  const notPeople = new Set(changes.notPeople)
  const isPlace = (name: string): boolean => gazetteer.find(placeKey(name)) !== undefined
  const findPlaces = createFindPlaces(gazetteer, ownPlaces(changes))
  return (text, { language, names = [], filedFrom = [] } = {}) => {
    const { people: tagged, organisations, places } = tagger.tag(text, isPlace, language)
    const named = namedSpans(text, [...names, ...(changes.people ?? [])])
    const people = withNamedSpans(
      tagged.map((span) => nameOnly(text, span)),
      named,
    ).filter(({ start, end }) => !notPeople.has(text.slice(start, end)))
    const countries = findCountries(text, people, {
      organisations,
      lexicon: lexiconOf(language),
    })
    const found = people.filter((span) => span.cue === 'editor' || !isCountry(span, countries))
    const labelled = { text, people: found, organisations, places, countries, filedFrom, language }
    const others = [...organisations, ...places].sort((a, b) => a.start - b.start)
    return { people: found, countries, places: findPlaces(labelled), others }
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
