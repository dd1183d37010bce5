/** A file of the published site. */
export interface OutputFile {
  /** Relative to the site's folder, "/" between folders. */
  readonly path: string
  /** Text is written as UTF-8. */
  readonly body: string | Uint8Array
  /** SHA-256 of these bytes, if it is known already. */
  readonly hash?: string
  /** A hash of all that it was made from, by which the next build knows whether to make it again. */
  readonly key?: string
}

/** A file that would be made as it was before: it is taken from the published site. */
export interface KeptFile {
  readonly path: string
  readonly kept: true
}

export type Output = OutputFile | KeptFile

/** The path of the file in the published site that was made from what the key is a hash of, if there is one. */
export type MadeFrom = (key: string) => string | undefined
