import type { PersonId } from '#model/person.ts'
import type { PersonDigest } from '#generator/recognise/identity/archive-names.ts'
import type { LinkedPeople } from '#generator/recognise/identity/link-people.ts'
import type { Redirect } from '#generator/registry/registry.ts'
import { createCorrectByPlace, type CorrectByPlace } from './correct-by-place.ts'
import { createCorrectCountries, type CorrectCountries } from './correct-countries.ts'
import { correctLinked, type CorrectedPeople } from './correct-linked.ts'
import { correctPerson, createCorrectName } from './correct-people.ts'
import type { NoteEffect } from './correct-people.ts'
import { isOfArticles } from './correction-meaning.ts'
import type { Correction } from './correction-meaning.ts'
import { outcomeOf, type CorrectionsOutcome } from './corrections-outcome.ts'
import { phrasesOf, recognitionChanges } from './recognition-part.ts'
import { createHomes, type StatedHome } from './source-home.ts'

/**
 * The archivist's corrections at work on an archive. Each method may be asked again about the same article; effects are
 * counted once for each article.
 */
export interface Corrector {
  /** The corrections of articles, which are applied when all articles are read and before anything else. */
  readonly ofArticles: readonly Correction[]
  /** Notes that one of these took effect on an article, by its file in the registry. */
  readonly noteArticle: NoteEffect
  /** The words among corrections of recognition that these texts of an article have; to be kept with its digest. */
  readonly phrasesIn: (texts: readonly string[]) => readonly string[]
  /** Counts the effect of corrections of recognition by what `phrasesIn` answered. */
  readonly notePhrases: (phrases: readonly string[], file: string) => void
  /** A person of an article as corrected; undefined when it is nobody. To be asked before people are linked. */
  readonly person: (person: PersonDigest) => PersonDigest | undefined
  /** Undefined where no country is corrected. */
  readonly countries: CorrectCountries | undefined
  /** Countries that rest on places alone. */
  readonly byPlace: CorrectByPlace
  readonly homeOf: StatedHome
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
export function createCorrector(corrections: readonly Correction[]): Corrector {
  const files = new Map<Correction, Set<string>>()
  const counts = new Map<Correction, number>()
  const note = (correction: Correction, file: string): void => {
    files.set(correction, (files.get(correction) ?? new Set()).add(file))
  }
  const correctName = createCorrectName(corrections, note)
  const named = new Set(recognitionChanges(corrections).people)
  const byPhrase = correctionsByPhrase(corrections)
  return {
    ofArticles: corrections.filter(({ effects }) => effects.some(isOfArticles)),
    noteArticle: note,
    phrasesIn: (texts) =>
      [...byPhrase.keys()].filter((phrase) => texts.some((text) => text.includes(phrase))),
    notePhrases: (phrases, file) => {
      for (const phrase of phrases) {
        for (const correction of byPhrase.get(phrase) ?? []) note(correction, file)
      }
    },
    person: (person) =>
      correctPerson(named.has(person.name) ? { ...person, stated: true } : person, correctName),
    countries: createCorrectCountries(corrections, note),
    byPlace: createCorrectByPlace(corrections, note),
    homeOf: createHomes(corrections, note),
    people: (linked) =>
      correctLinked(linked, corrections, correctName, (correction, articles) =>
        counts.set(correction, articles),
      ),
    redirects: (known, articlesOf) => {
      const own = corrections.flatMap((correction) => redirectsOf(correction, articlesOf, counts))
      const replaced = new Set(own.map(({ from }) => from))
      return [...known.filter(({ from }) => !replaced.has(from)), ...own]
    },
    outcome: () =>
      outcomeOf(corrections, (correction) => counts.get(correction) ?? files.get(correction)?.size),
  }
}

/** Corrections of recognition by the words they are about; the same words may be a person and no place. */
function correctionsByPhrase(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const byPhrase = new Map<string, readonly Correction[]>()
  for (const correction of corrections)
    for (const phrase of phrasesOf(correction))
      byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), correction])
  return byPhrase
}

/** A redirect to nobody, or from an id in use, has no effect and is left out. */
function redirectsOf(
  correction: Correction,
  articlesOf: (id: string) => number | undefined,
  counts: Map<Correction, number>,
): readonly Redirect<PersonId>[] {
  return correction.effects.flatMap((effect) => {
    if (effect.kind !== 'redirect' || articlesOf(effect.from) !== undefined) return []
    const articles = articlesOf(effect.to)
    if (articles === undefined) return []
    counts.set(correction, articles)
    return [{ from: effect.from, to: effect.to }]
  })
}
