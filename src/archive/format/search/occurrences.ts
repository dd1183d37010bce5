import type { ArticleNumber } from '#archive/source/article-source.ts'
import { createByteReader } from './byte-reader.ts'
import { writeNumber } from './byte-writer.ts'
import type { ByteWriter } from './byte-writer.ts'

/** A place in an article where a word stands. Common words have none of their own: those around it are kept with it. */
export interface Occurrence {
  /** Place among all words of the article, the common ones counted; between its parts one is left out. */
  readonly position: number
  /** The common words right before it, as a run code, the nearest first. */
  readonly left: number
  /** Those right behind it. */
  readonly right: number
}

/** The occurrences of a word, by article. */
export type OccurrencesByArticle = ReadonlyMap<ArticleNumber, readonly Occurrence[]>

/** Where the words of a headline end and those of the body begin; a longer headline pushes the body on. */
export const BODY_START = 256

/**
 * Writes an occurrence behind the others of its word. `articles` and `places` are the steps to it from the one before:
 * from article -1 the first, and from place 0 the first in an article.
 */
export function writeOccurrence(
  writer: ByteWriter,
  articles: number,
  places: number,
  { left, right }: Omit<Occurrence, 'position'>,
): void {
  writeNumber(writer, articles)
  writeNumber(writer, places)
  writeNumber(writer, left)
  writeNumber(writer, right)
}

/** Reads all occurrences of a word. */
export function decodeOccurrences(bytes: Uint8Array): OccurrencesByArticle {
  const reader = createByteReader(bytes, 'search index')
  const found = new Map<ArticleNumber, Occurrence[]>()
  let article = -1
  let position = 0
  let occurrences: Occurrence[] = []
  while (!reader.done) {
    const articles = reader.number()
    if (articles > 0) {
      article += articles
      position = 0
      occurrences = []
      found.set(article, occurrences)
    }
    position += reader.number()
    occurrences.push({ position, left: reader.number(), right: reader.number() })
  }
  return found
}
