import type { DecodedFiles } from './decoded-files.ts'
import type { KnownCards } from './known-cards.ts'
import type { KnownPeople } from './known-people.ts'

/** What the archive's files are asked through: the files, and the people and cards met so far. */
export interface Library {
  readonly files: DecodedFiles
  readonly people: KnownPeople
  readonly cards: KnownCards
}
