import type { ArticleId } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'

/** An article's id, the file it was given for, and its text, by which the file is known again under another name. */
export interface RegisteredArticle {
  readonly id: ArticleId
  /** Path relative to the seeds folder, with "#2" and so on for further entries of a feed. */
  readonly file: string
  /** `shortHash` of the text at the last build. */
  readonly hash: string
}

/** A person's id and the folded names that stand for the person; the first is the one the id was given for. */
export interface RegisteredPerson {
  readonly id: PersonId
  readonly keys: readonly string[]
}

/** An id that is no longer used, and the one that took its place. */
export interface Redirect<Id> {
  readonly from: Id
  readonly to: Id
}

/**
 * Every id an archive has given out. An id once given never goes to anything else and never changes, so that links to it
 * keep working: ids are kept of articles and people that have left the archive, too, but for those the archivist has forgotten.
 */
export interface Registry {
  readonly articles: readonly RegisteredArticle[]
  readonly people: readonly RegisteredPerson[]
  readonly articleRedirects: readonly Redirect<ArticleId>[]
  readonly personRedirects: readonly Redirect<PersonId>[]
}

/** The registry of an archive that was never built. */
export const EMPTY_REGISTRY: Registry = {
  articles: [],
  people: [],
  articleRedirects: [],
  personRedirects: [],
}

/** As much of a SHA-256 in hexadecimal as tells the articles of an archive apart. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 16)
}
