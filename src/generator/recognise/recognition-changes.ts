import { createHash } from 'node:crypto'
import type { OwnPlace } from '#generator/recognise/places/own-places.ts'
import type { LexiconChanges } from '#generator/recognise/countries/country-lexicon.ts'

/** The archivist's corrections that change what is recognised in a text. Plain data: it is handed to worker threads. */
export interface RecognitionChanges extends LexiconChanges {
  /** Names of people wherever they stand, whatever the tagger says: "Madonna". */
  readonly people?: readonly string[]
  /** Names of no people wherever they stand: "Grand Tour". */
  readonly notPeople?: readonly string[]
  /** The archivist's own gazetteer. */
  readonly places?: readonly OwnPlace[]
  /** Names of no places: "Jackson". */
  readonly notPlaces?: readonly string[]
}

/** Equal for equal changes, in hexadecimal. */
export function hashOfChanges(changes: RecognitionChanges): string {
  const { people, notPeople, places, notPlaces, aliases, blocked, regrouped } = changes
  const lists = [
    people ?? [],
    notPeople ?? [],
    places ?? [],
    notPlaces ?? [],
    [...(aliases ?? [])],
    blocked ?? [],
    [...(regrouped ?? [])],
  ]
  return createHash('sha256').update(JSON.stringify(lists)).digest('hex')
}
