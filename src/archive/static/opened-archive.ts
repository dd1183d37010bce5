import type { DecodedFiles } from '#archive/files/decoded-files.ts'
import type { CardCache } from './card-cache.ts'
import type { PeopleCache } from './people-cache.ts'

/** What the archive's files are asked through: the files, and the people and cards met so far. */
export interface OpenedArchive {
  readonly files: DecodedFiles
  readonly people: PeopleCache
  readonly cards: CardCache
}
