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
      all.flatMap(({ words, as }) =>
        as === 'a person' || as === 'no person' || as === 'no country' ? [] : [[words, as] as const],
      ),
    ),
    blocked: wordsAs('no country'),
  }
}

/** The words that a correction has recognised differently. */
export function phrasesOf(correction: Correction): readonly string[] {
  return recognisedBy(correction).map(({ words }) => words)
}

function recognisedBy({ effects }: Correction): readonly Recognise[] {
  return effects.filter((effect) => effect.kind === 'recognise')
}
