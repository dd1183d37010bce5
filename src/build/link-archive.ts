import { articlePath, personPath } from '#model/address.ts'
import { articleOrder } from '#model/article-order.ts'
import type { OrderedArticle } from '#model/article-order.ts'
import type { Article, ArticleId, ArticlePerson } from '#model/article.ts'
import type { PersonId, PersonRef } from '#model/person.ts'
import { redirectsOf } from './emit/redirects.ts'
import type { Redirect } from './emit/redirects.ts'
import { sha256 } from './publish/sha256.ts'
import type { ReadSeed } from './read-seeds.ts'
import type { PersonDigest } from './recognise/identity/archive-names.ts'
import { linkPeople } from './recognise/identity/link-people.ts'
import type { LocalPerson, RecognisedArticle } from './recognise/recognised-article.ts'
import { assignArticleIds } from './registry/assign-article-ids.ts'
import type { ArticleToName } from './registry/assign-article-ids.ts'
import { assignPersonIds } from './registry/assign-person-ids.ts'
import { shortHash } from './registry/registry.ts'
import type { Registry } from './registry/registry.ts'

/** What stays in memory of an article until it is written. */
export interface ArticleDigest extends Omit<OrderedArticle, 'id'> {
  readonly file: string
  readonly contentHash: string
  /** Where its reading is kept, and which of the reading's articles it is. */
  readonly key: string
  readonly index: number
  readonly headline: string
  readonly people: readonly PersonDigest[]
}

/** An article that has its id, in the archive's order. */
interface LinkedEntry extends ArticleDigest {
  readonly id: ArticleId
}

/** An archive whose articles and people have their ids. */
export interface LinkedArchive {
  /** Oldest first. */
  readonly entries: readonly LinkedEntry[]
  readonly people: readonly { readonly id: PersonId; readonly articles: number }[]
  /** Who is meant by the longest form of a name in an article; undefined for names that are not shown. */
  readonly personCalled: (name: string) => PersonRef | undefined
  /** From addresses that were given up to pages that exist. */
  readonly redirects: readonly Redirect[]
  readonly registry: Registry
}

/** What linking must know of an article. */
export function digestOf(
  { file, contentHash, key }: ReadSeed,
  article: RecognisedArticle,
  index: number,
): ArticleDigest {
  const { headline, published, dateline, statedPeople } = article
  const people = article.people.map(({ name, forms }) => ({
    file,
    name,
    forms,
    stated: statedPeople.includes(name),
  }))
  return {
    file,
    contentHash,
    key,
    index,
    headline,
    ...(published && { published }),
    ...(dateline && { dateline }),
    people,
  }
}

/** Gives articles and people the ids they had, or new ones. Depends on the digests and not on their order. */
export function linkArchive(digests: readonly ArticleDigest[], known: Registry): LinkedArchive {
  const linked = linkPeople(digests.flatMap(({ people }) => people))
  const shown = linked.people.filter(({ hidden }) => !hidden)
  const { idOf, people, personRedirects } = assignPersonIds(known, shown, linked.personCalled)
  const articles = assignArticleIds(known, digests.map(toName))
  const articleIds = new Map(articles.map(({ file, id }) => [file, id]))
  const entries = digests.map((digest) => ({
    ...digest,
    id: articleIds.get(nameInRegistry(digest)) as ArticleId,
  }))
  const registry = { ...known, articles, people, personRedirects }
  return {
    entries: entries.sort(articleOrder),
    people: shown.map((person) => ({ id: idOf.get(person) as PersonId, articles: person.articles })),
    personCalled: (name) => {
      const person = linked.personCalled(name)
      const id = person && idOf.get(person)
      return id && { id, name: person.name }
    },
    redirects: redirectsTo(registry, new Set<string>([...idOf.values(), ...entries.map(({ id }) => id)])),
    registry,
  }
}

function toName(digest: ArticleDigest): ArticleToName {
  const { contentHash, index, headline, published, dateline } = digest
  const hash = shortHash(index === 0 ? contentHash : sha256(`${contentHash}#${index}`))
  return { file: nameInRegistry(digest), hash, day: published?.day ?? dateline?.day, headline }
}

/** The first article of a file goes by the file's name, further ones by "feed.xml#2" and so on. */
function nameInRegistry({ file, index }: ArticleDigest): string {
  return index === 0 ? file : `${file}#${index + 1}`
}

/** The redirects that lead somewhere: chains are followed to their end, and those to pages that are gone left out. */
function redirectsTo(
  { articleRedirects, personRedirects }: Registry,
  used: ReadonlySet<string>,
): readonly Redirect[] {
  const { articles, people } = redirectsOf([
    ...articleRedirects.map(({ from, to }) => ({ from: articlePath(from), to: articlePath(to) })),
    ...personRedirects.map(({ from, to }) => ({ from: personPath(from), to: personPath(to) })),
  ])
  return [
    ...[...articles]
      .filter(([, to]) => used.has(to))
      .map(([from, to]) => ({ from: articlePath(from), to: articlePath(to) })),
    ...[...people]
      .filter(([, to]) => used.has(to))
      .map(([from, to]) => ({ from: personPath(from), to: personPath(to) })),
  ]
}

/** The article as it is published: the archive's people in the place of its own. */
export function publishedArticle(
  id: ArticleId,
  recognised: RecognisedArticle,
  { personCalled }: LinkedArchive,
): Article {
  const { statedPeople: _people, statedCountries: _countries, people: local, ...article } = recognised
  const people = new Map<PersonId, ArticlePerson>()
  for (const person of local) {
    const ref = personCalled(person.name)
    if (ref) people.set(ref.id, joined(ref, people.get(ref.id), person))
  }
  return { ...article, id, people: [...people.values()] }
}

/** Two names of an article may turn out to be one person of the archive. */
function joined(
  { id, name }: PersonRef,
  before: ArticlePerson | undefined,
  { roles, mentions }: LocalPerson,
): ArticlePerson {
  if (!before) return { id, name, roles, mentions }
  return {
    id,
    name,
    roles: [...new Set([...before.roles, ...roles])],
    mentions: [...before.mentions, ...mentions].sort((a, b) => a.part - b.part || a.start - b.start),
  }
}
