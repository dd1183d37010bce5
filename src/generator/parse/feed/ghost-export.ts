import { isRecord } from './json-record.ts'
import type { JsonRecord } from './json-record.ts'
import type { JsonItem } from './json-items.ts'

/**
 * The posts in an export of Ghost, each with the names of its writers, which Ghost keeps in lists of their own
 * (https://ghost.org/docs/migration/custom/). None for any other JSON.
 */
export function ghostPosts(json: unknown): readonly JsonItem[] {
  const databases = isRecord(json) && Array.isArray(json['db']) ? json['db'] : [json]
  return databases.filter(isRecord).flatMap(({ data }) => (isRecord(data) ? postsIn(data) : []))
}

function postsIn(data: JsonRecord): readonly JsonItem[] {
  const names = new Map(listOf(data['users']).map(({ id, name }) => [String(id), name]))
  const writers = new Map<string, JsonRecord[]>()
  for (const link of listOf(data['posts_authors'])) {
    const post = String(link['post_id'])
    const links = writers.get(post)
    if (links) links.push(link)
    else writers.set(post, [link])
  }
  const title = listOf(data['settings']).find(({ key }) => key === 'title')?.['value']
  const source = typeof title === 'string' ? title : undefined
  return listOf(data['posts']).map((post) => {
    const linked = writers.get(String(post['id'])) ?? [post]
    const inOrder = linked.toSorted((one, other) => placeOf(one) - placeOf(other))
    const authors = inOrder.flatMap(({ author_id }) => names.get(String(author_id)) ?? [])
    const record = authors.length > 0 ? { ...post, authors } : post
    return { record, feed: { authors: [], source }, isListed: true }
  })
}

/** Writers of one post are numbered. */
function placeOf({ sort_order }: JsonRecord): number {
  return typeof sort_order === 'number' ? sort_order : 0
}

function listOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
