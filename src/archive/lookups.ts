import type { ArticleId } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import { decodeArticleShard } from './article-shard.ts'
import type { ArticleNumber } from './article-source.ts'
import type { DecodedFiles } from './decoded-files.ts'
import { shardOf } from './hash-shards.ts'
import { decodePersonShard } from './person-shard.ts'
import type { PersonEntry } from './person-shard.ts'

/** An article's number; ids given up lead to their successor's. Undefined for ids the archive does not have. */
export async function findArticle(files: DecodedFiles, id: ArticleId): Promise<ArticleNumber | undefined> {
  const { numbers, redirects } = await shardWith(files, 'articles', id, decodeArticleShard)
  const successor = redirects.get(id)
  if (successor === undefined) return numbers.get(id)
  return (await shardWith(files, 'articles', successor, decodeArticleShard)).numbers.get(successor)
}

/** What the archive keeps of a person; ids merged or renamed lead to their successor. Undefined for unknown ids. */
export async function findPerson(files: DecodedFiles, id: PersonId): Promise<PersonEntry | undefined> {
  const { people, redirects } = await shardWith(files, 'people', id, decodePersonShard)
  const successor = redirects.get(id)
  if (successor === undefined) return people.get(id)
  return (await shardWith(files, 'people', successor, decodePersonShard)).people.get(successor)
}

async function shardWith<T>(
  files: DecodedFiles,
  table: 'articles' | 'people',
  id: string,
  decode: (value: unknown, file: string) => T,
): Promise<T> {
  const { directory } = await files.catalogue()
  return files.json(await files.refAt(table, shardOf(id, directory[table].size)), decode)
}
