/** What can be wrong with a file of the archive. */
export type ArchiveFault = 'missing' | 'damaged' | 'format' | 'updated'

const SAID: Readonly<Record<ArchiveFault, string>> = {
  missing: 'is not there',
  damaged: 'is damaged',
  format: 'is of another format: the archive was updated, reload',
  updated: 'belongs to an archive that was published anew, reload',
}

/** Thrown when a file of the archive is missing, damaged, replaced by a newer one, or written in a format that this reader does not know. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
  readonly kind: ArchiveFault
  /** Path of the file relative to the base path: "archive.json", "data/….json". */
  readonly file: string

  constructor(kind: ArchiveFault, file: string) {
    super(`${file} ${SAID[kind]}`)
    this.kind = kind
    this.file = file
  }
}
