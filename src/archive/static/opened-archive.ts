import type { DecodedFiles } from '#archive/files/decoded-files.ts'
import type { KnownCards } from './card-cache.ts'
import type { KnownPeople } from './people-cache.ts'

/** What the archive's files are asked through: the files, and the people and cards met so far. */
export interface Library {
  readonly files: DecodedFiles
  readonly people: KnownPeople
  readonly cards: KnownCards
}
