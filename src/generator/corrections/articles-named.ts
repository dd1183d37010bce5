import type { ArticleId } from '#model/article.ts'
import { addressKey } from '#generator/ingest/address-key.ts'

/** An article by all that corrections may name it by. */
export interface NamedArticle {
  /** Undefined for an article that has left the archive. */
  readonly file?: string | undefined
  /** Its place among the entries of the file, from 0. */
  readonly index?: number
  /** The file as the registry has it, with "#2" and so on for further entries of a feed. */
  readonly registered: string
  readonly id: ArticleId
  /** Ids that were given up for it. */
  readonly formerIds?: readonly ArticleId[] | undefined
  /** `addressKey` of where it was found. */
  readonly address?: string | undefined
}

/**
 * The articles that are meant by names: an id, an address, a file, or a file with the number of one of its entries
 * ("feed.xml#2"). A file of several articles means all of them.
 */
export function articlesNamed<Named extends NamedArticle>(
  names: Iterable<string>,
  articles: readonly Named[],
): ReadonlyMap<string, ReadonlySet<Named>> {
  const found = new Map<string, Set<Named>>()
  const byKey = new Map<string, Set<Named>>()
  for (const name of names) {
    const key = keyOfName(name)
    const same = byKey.get(key) ?? new Set<Named>()
    byKey.set(key, same)
    found.set(name, same)
  }
  for (const article of articles) for (const key of keysOf(article)) byKey.get(key)?.add(article)
  return found
}

function keyOfName(name: string): string {
  const address = addressKey(name)
  return address === undefined ? name : `address ${address}`
}

function keysOf({ file, index, registered, id, formerIds = [], address }: NamedArticle): readonly string[] {
  return [
    id,
    ...formerIds,
    registered,
    ...(file === undefined ? [] : [file]),
    ...(index === undefined ? firstOf(registered) : [`${file}#${index + 1}`]),
    ...(address === undefined ? [] : [`address ${address}`]),
  ]
}

/** What has left the archive is known by its line alone; that of a file's first article has no number. */
function firstOf(registered: string): readonly string[] {
  return /#\d+$/.test(registered) ? [] : [`${registered}#1`]
}
