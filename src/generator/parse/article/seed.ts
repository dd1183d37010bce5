/** A file of the seeds folder after it was read and decoded. */
export interface Seed {
  /** Path relative to the seeds folder, "/" between folders. */
  readonly file: string
  /** The whole text: decoded, byte order mark taken off, line ends turned into "\n", NFC left to the dialects. */
  readonly text: string
}
