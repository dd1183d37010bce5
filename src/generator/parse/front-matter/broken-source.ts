/** Why front matter could not be read. */
export interface BrokenSource {
  /** In the file, from 1. */
  readonly line: number
  readonly reason: string
}
