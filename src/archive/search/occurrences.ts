import type { ArticleNumber } from '../article-source.ts'
import { createByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'

/** A place in an article where a word stands. Common words have none of their own: those around it are kept with it. */
export interface Occurrence {
  /** Place among all words of the article, the common ones counted; parts of it are set apart. */
  readonly position: number
  /** The common words right before it, as a run code, the nearest first. */
  readonly left: number
  /** Those right behind it. */
  readonly right: number
}

/** The occurrences of a word, by article. */
export type OccurrencesByArticle = ReadonlyMap<ArticleNumber, readonly Occurrence[]>

/** Where the words of a headline end and those of the body begin: longer headlines push the body on. */
export const BODY_START = 256

/** Writes the occurrences in one article behind those of the articles before; `step` is the distance to the last of these (from -1). */
export function writeOccurrences(writer: ByteWriter, step: number, occurrences: readonly Occurrence[]): void {
  writer.number(step)
  writer.number(occurrences.length)
  let before = 0
  for (const { position, left, right } of occurrences) {
    writer.number(position - before)
    writer.number(left)
    writer.number(right)
    before = position
  }
}

/** The inverse of `writeOccurrences`, article after article. */
export function decodeOccurrences(bytes: Uint8Array): OccurrencesByArticle {
  const reader = createByteReader(bytes, 'search index')
  const found = new Map<ArticleNumber, readonly Occurrence[]>()
  let article = -1
  while (!reader.done) {
    article += reader.number()
    let position = 0
    const length = reader.number()
    const occurrences: Occurrence[] = []
    while (occurrences.length < length) {
      position += reader.number()
      occurrences.push({ position, left: reader.number(), right: reader.number() })
    }
    found.set(article, occurrences)
  }
  return found
}
