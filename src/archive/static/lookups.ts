import type { ArticleId, Withdrawal } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import { decodeArticleShard } from '#archive/format/article-shard.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { endOfNumbers } from '#archive/source/article-numbers.ts'
import type { ArticlePlace, ArticleShard } from '#archive/format/article-shard.ts'
import type { DecodedFiles } from '#archive/files/decoded-files.ts'
import type { Ref } from '#archive/source/root.ts'
import { shardOf } from '#archive/format/hash-shards.ts'
import { decodePersonShard } from '#archive/format/person-shard.ts'
import type { PersonEntry, PersonShard } from '#archive/format/person-shard.ts'

/** An article's place, and the id it has now. */
export type LocatedArticle = ArticlePlace & { readonly id: ArticleId }

/** Where an article is; ids given up lead to their successor. Undefined for ids the archive does not have. */
export async function findArticle(files: DecodedFiles, id: ArticleId): Promise<LocatedArticle | undefined> {
  const { articles, redirects } = await articleShard(files, id)
  const successor = redirects.get(id)
  const place =
    successor === undefined
      ? articles.get(id)
      : (await articleShard(files, successor)).articles.get(successor)
  if (place && place.number >= endOfNumbers((await files.catalogue()).root)) {
    throw new ArchiveError('damaged', `lookup of ${id}`)
  }
  return place && { id: successor ?? id, ...place }
}

/** Why an article was withdrawn; undefined for ids of which the archive does not say that. */
export async function findWithdrawal(files: DecodedFiles, id: ArticleId): Promise<Withdrawal | undefined> {
  const { withdrawn, redirects } = await articleShard(files, id)
  const successor = redirects.get(id)
  if (successor === undefined) return withdrawn.get(id)
  return (await articleShard(files, successor)).withdrawn.get(successor)
}

/** What the archive keeps of a person; ids merged or renamed lead to their successor. Undefined for unknown ids. */
export async function findPerson(files: DecodedFiles, id: PersonId): Promise<PersonEntry | undefined> {
  const { people, redirects } = await personShard(files, id)
  const successor = redirects.get(id)
  if (successor === undefined) return people.get(id)
  return (await personShard(files, successor)).people.get(successor)
}

async function articleShard(files: DecodedFiles, id: ArticleId): Promise<ArticleShard> {
  return files.json(await shardRef(files, 'articles', id), decodeArticleShard)
}

async function personShard(files: DecodedFiles, id: PersonId): Promise<PersonShard> {
  return files.jsonWithCountries(await shardRef(files, 'people', id), decodePersonShard)
}

async function shardRef(files: DecodedFiles, table: 'articles' | 'people', id: string): Promise<Ref> {
  const { directory } = await files.catalogue()
  return files.refAt(table, shardOf(id, directory[table].size))
}
