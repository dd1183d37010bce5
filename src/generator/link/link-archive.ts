import { articlePath, personPath } from '#model/address.ts'
import { articleOrder } from '#model/article-order.ts'
import type { OrderedArticle } from '#model/article-order.ts'
import type { ArticleId } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import type { ArticleDigest } from '#generator/ingest/article-digest.ts'
import type { Corrector } from '#generator/corrections/corrector.ts'
import { redirectsOf } from '#generator/registry/redirects.ts'
import type { Redirect } from '#generator/registry/redirects.ts'
import type { KnownArticle } from '#generator/ingest/digest-cache.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { ArchiveKnowledge } from './published-article.ts'
import type { ReadArticle } from '#generator/ingest/read-seeds.ts'
import type { PersonDigest } from '#generator/recognise/identity/archive-names.ts'
import { linkPeople } from '#generator/recognise/identity/link-people.ts'
import { assignArticleIds } from '#generator/registry/assign-article-ids.ts'
import type { ArticleToName } from '#generator/registry/assign-article-ids.ts'
import { assignPersonIds } from '#generator/registry/assign-person-ids.ts'
import { shortHash } from '#generator/registry/registry.ts'
import type { Registry } from '#generator/registry/registry.ts'

/** An article that was read, or is known from an earlier build. */
export type DigestedArticle = ReadArticle<KnownArticle>

/** An article that has its id. */
export interface LinkedArticle extends DigestedArticle, OrderedArticle {
  readonly id: ArticleId
}

/** A person who is shown, with the number of their articles. */
interface ListedPerson {
  readonly id: PersonId
  readonly articles: number
}

/** An archive whose articles and people have their ids. */
export interface LinkedArchive extends ArchiveKnowledge {
  /** In the archive's order, oldest first. */
  readonly articles: readonly LinkedArticle[]
  readonly people: readonly ListedPerson[]
  /** From addresses that were given up to pages that exist. */
  readonly redirects: readonly Redirect[]
  readonly registry: Registry
}

/** Gives articles and people the ids they had, or new ones. Depends on the articles and not on their order. */
export function linkArchive(
  read: readonly DigestedArticle[],
  known: Registry,
  corrector: Corrector,
): LinkedArchive {
  const linked = corrector.people(
    linkPeople(read.flatMap(({ file, kept }) => correctedPeople(corrector, file, kept.digest))),
  )
  const shown = linked.people.filter(({ hidden }) => !hidden)
  const ids = assignPersonIds(known, shown, linked.personCalled)
  const people = shown.map((person) => ({ id: ids.idOf.get(person) as PersonId, articles: person.articles }))
  const refs = new Map(shown.map((person, place) => [person, { id: people[place]!.id, name: person.name }]))
  const articlesOf = new Map<string, number>(people.map(({ id, articles }) => [id, articles]))
  const named = assignArticleIds(known, read.map(toName))
  const articles = withIds(read, named)
  const personRedirects = corrector.redirects(ids.personRedirects, (id) => articlesOf.get(id))
  const registry = { ...known, articles: named, people: ids.people, personRedirects }
  return {
    articles: articles.sort(articleOrder),
    people,
    personCalled: (name, file) => {
      const person = linked.personCalled(name, file)
      return person && refs.get(person)
    },
    countries: corrector.countries,
    redirects: redirectsTo(
      registry,
      new Set<string>([...articlesOf.keys(), ...articles.map(({ id }) => id)]),
    ),
    registry,
  }
}

/** The people of an article, those taken away that the archivist says are nobody. */
export function correctedPeople(
  corrector: Corrector,
  file: string,
  { people }: ArticleDigest,
): readonly PersonDigest[] {
  return people.flatMap(({ name, forms, stated }) => {
    const person = corrector.person({ file, name, forms, stated })
    return person ? [person] : []
  })
}

function withIds(read: readonly DigestedArticle[], named: Registry['articles']): LinkedArticle[] {
  const ids = new Map(named.map(({ file, id }) => [file, id]))
  return read.map((article) => {
    const { file, contentHash, key, index, kept } = article
    const { published, dateline } = kept.digest
    const id = ids.get(nameInRegistry(article)) as ArticleId
    return { file, contentHash, key, index, kept, id, published, dateline }
  })
}

function toName(article: DigestedArticle): ArticleToName {
  const { contentHash, index, kept } = article
  const { headline, published, dateline } = kept.digest
  const hash = shortHash(index === 0 ? contentHash : sha256(`${contentHash}#${index}`))
  return { file: nameInRegistry(article), hash, day: published?.day ?? dateline?.day, headline }
}

/**
 * The first article of a file goes by the file's name, further ones by "feed.xml#2" and so on; so does the first of a
 * file whose own name ends like that.
 */
function nameInRegistry({ file, index }: DigestedArticle): string {
  return index === 0 && !/#\d+$/.test(file) ? file : `${file}#${index + 1}`
}

/** The redirects that lead somewhere: chains are followed to their end, and those to pages that are gone left out. */
function redirectsTo(
  { articleRedirects, personRedirects }: Registry,
  used: ReadonlySet<string>,
): readonly Redirect[] {
  const { articles, people } = redirectsOf([
    ...articleRedirects.map((redirect) => addressed(articlePath, redirect)),
    ...personRedirects.map((redirect) => addressed(personPath, redirect)),
  ])
  return [
    ...[...articles]
      .filter(([, to]) => used.has(to))
      .map(([from, to]) => addressed(articlePath, { from, to })),
    ...[...people].filter(([, to]) => used.has(to)).map(([from, to]) => addressed(personPath, { from, to })),
  ]
}

function addressed<Id>(
  pathOf: (id: Id) => string,
  { from, to }: { readonly from: Id; readonly to: Id },
): Redirect {
  return { from: pathOf(from), to: pathOf(to) }
}
