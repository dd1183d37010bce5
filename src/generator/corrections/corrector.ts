import type { PersonId } from '#model/person.ts'
import type { PersonDigest } from '#generator/recognise/identity/archive-names.ts'
import type { LinkedPeople } from '#generator/recognise/identity/link-people.ts'
import type { Redirect } from '#generator/registry/registry.ts'
import { createCorrectCountries, type CorrectCountries } from './correct-countries.ts'
import { correctLinked, type CorrectedPeople } from './correct-linked.ts'
import { correctPerson, createCorrectName } from './correct-people.ts'
import { outcomeOf, type CorrectionsOutcome } from './effects.ts'
import type { LocatedCorrection } from './parse-corrections.ts'
import { phraseOf, recognitionChanges } from './recognition-part.ts'

/**
 * The archivist's corrections at work on an archive. Each method may be asked again about the same article; effects are
 * counted once for each article.
 */
export interface Corrector {
  /** The words among corrections of recognition that these texts of an article have; to be kept with its digest. */
  readonly phrasesIn: (texts: readonly string[]) => readonly string[]
  /** Counts the effect of corrections of recognition by what `phrasesIn` answered. */
  readonly notePhrases: (phrases: readonly string[], file: string) => void
  /** A person of an article as corrected; undefined when it is nobody. To be asked before people are linked. */
  readonly person: (person: PersonDigest) => PersonDigest | undefined
  /** Undefined where no country is corrected. */
  readonly countries: CorrectCountries | undefined
  /** Who is who after linking. */
  readonly people: (linked: LinkedPeople) => CorrectedPeople
  /** Adds the archivist's redirects to those of the registry; `articlesOf` counts the articles of an id in use. */
  readonly redirects: (
    known: readonly Redirect<PersonId>[],
    articlesOf: (id: string) => number | undefined,
  ) => readonly Redirect<PersonId>[]
  /** To be asked at the end: what was done, and what was in vain. */
  readonly outcome: () => CorrectionsOutcome
}

/** Makes a corrector of corrections without contradictions. */
export function createCorrector(corrections: readonly LocatedCorrection[]): Corrector {
  const files = new Map<LocatedCorrection, Set<string>>()
  const counts = new Map<LocatedCorrection, number>()
  const note = (located: LocatedCorrection, file: string): void => {
    files.set(located, (files.get(located) ?? new Set()).add(file))
  }
  const correctName = createCorrectName(corrections, note)
  const named = new Set(recognitionChanges(corrections).people)
  const byPhrase = new Map(corrections.flatMap((located) => withPhrase(located)))
  return {
    phrasesIn: (texts) =>
      [...byPhrase.keys()].filter((phrase) => texts.some((text) => text.includes(phrase))),
    notePhrases: (phrases, file) => {
      for (const phrase of phrases) {
        const located = byPhrase.get(phrase)
        if (located) note(located, file)
      }
    },
    person: (person) =>
      correctPerson(named.has(person.name) ? { ...person, stated: true } : person, correctName),
    countries: createCorrectCountries(corrections, note),
    people: (linked) =>
      correctLinked(linked, corrections, correctName, (located, articles) => counts.set(located, articles)),
    redirects: (known, articlesOf) => {
      const own = corrections.flatMap((located) => redirectOf(located, articlesOf, counts))
      const replaced = new Set(own.map(({ from }) => from))
      return [...known.filter(({ from }) => !replaced.has(from)), ...own]
    },
    outcome: () => outcomeOf(corrections, (located) => counts.get(located) ?? files.get(located)?.size),
  }
}

function withPhrase(located: LocatedCorrection): readonly (readonly [string, LocatedCorrection])[] {
  const phrase = phraseOf(located)
  return phrase === undefined ? [] : [[phrase, located]]
}

/** A redirect to nobody, or from an id in use, has no effect and is left out. */
function redirectOf(
  located: LocatedCorrection,
  articlesOf: (id: string) => number | undefined,
  counts: Map<LocatedCorrection, number>,
): readonly Redirect<PersonId>[] {
  const { correction } = located
  if (correction.kind !== 'redirect' || articlesOf(correction.redirect) !== undefined) return []
  const articles = articlesOf(correction.to)
  if (articles === undefined) return []
  counts.set(located, articles)
  return [{ from: correction.redirect as PersonId, to: correction.to as PersonId }]
}
