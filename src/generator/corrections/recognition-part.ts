import type { CountryCode } from '#model/country.ts'
import type { OwnPlace } from '#generator/recognise/places/own-places.ts'
import type { RecognitionChanges } from '#generator/recognise/recognition-changes.ts'
import type { Correction, Effect } from './correction-meaning.ts'

type Recognise = Effect & { readonly kind: 'recognise' }

/** The corrections that change what is recognised in a text; part of the key under which recognised articles are kept. */
export function recognitionChanges(corrections: readonly Correction[]): RecognitionChanges {
  const all = corrections.flatMap(recognisedBy)
  const wordsAs = (as: Recognise['as']) => all.flatMap((one) => (one.as === as ? one.words : []))
  return {
    people: wordsAs('a person'),
    notPeople: wordsAs('no person'),
    aliases: new Map(
      all.flatMap(({ words, as }) => (NO_COUNTRY.has(as) ? [] : [[words, as as CountryCode] as const])),
    ),
    blocked: wordsAs('no country'),
    places: corrections.flatMap(placesOf),
    notPlaces: wordsAs('no place'),
  }
}

/** The words that a correction has recognised differently. */
export function phrasesOf(correction: Correction): readonly string[] {
  return [
    ...recognisedBy(correction).map(({ words }) => words),
    ...placesOf(correction).map(({ name }) => name),
  ]
}

/** What words are recognised as that is no country of theirs. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['a person', 'no person', 'no country', 'no place'])

function placesOf({ effects }: Correction): readonly OwnPlace[] {
  return effects.flatMap((effect) => (effect.kind === 'place' ? effect.place : []))
}

function recognisedBy({ effects }: Correction): readonly Recognise[] {
  return effects.filter((effect) => effect.kind === 'recognise')
}
