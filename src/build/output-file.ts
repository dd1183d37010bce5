/** A file of the published site. */
export interface OutputFile {
  /** Relative to the site's folder, "/" between folders. */
  readonly path: string
  /** Text is written as UTF-8. */
  readonly body: string | Uint8Array
  /** Of a page: a hash of all that it was drawn from, by which the next build knows whether to draw it again. */
  readonly key?: string
}
