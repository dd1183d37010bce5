import { articlePath, personPath } from '#model/address.ts'
import { articleOrder } from '#model/article-order.ts'
import type { ArticleId } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import type { ArticleDigest } from './article-digest.ts'
import type { Corrector } from './corrections/corrector.ts'
import { redirectsOf } from './emit/redirects.ts'
import type { Redirect } from './emit/redirects.ts'
import { sha256 } from './publish/sha256.ts'
import type { ArchiveKnowledge } from './published-article.ts'
import { linkPeople } from './recognise/identity/link-people.ts'
import { assignArticleIds } from './registry/assign-article-ids.ts'
import type { ArticleToName } from './registry/assign-article-ids.ts'
import { assignPersonIds } from './registry/assign-person-ids.ts'
import { shortHash } from './registry/registry.ts'
import type { Registry } from './registry/registry.ts'

/** An article that has its id. */
interface LinkedEntry extends ArticleDigest {
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
  readonly entries: readonly LinkedEntry[]
  readonly people: readonly ListedPerson[]
  /** From addresses that were given up to pages that exist. */
  readonly redirects: readonly Redirect[]
  readonly registry: Registry
}

/** Gives articles and people the ids they had, or new ones. Depends on the digests and not on their order. */
export function linkArchive(
  digests: readonly ArticleDigest[],
  known: Registry,
  corrector: Corrector,
): LinkedArchive {
  const linked = corrector.people(linkPeople(digests.flatMap(({ people }) => people)))
  const shown = linked.people.filter(({ hidden }) => !hidden)
  const ids = assignPersonIds(known, shown, linked.personCalled)
  const people = shown.map((person) => ({ id: ids.idOf.get(person) as PersonId, articles: person.articles }))
  const articlesOf = new Map<string, number>(people.map(({ id, articles }) => [id, articles]))
  const articles = assignArticleIds(known, digests.map(toName))
  const entries = withIds(digests, articles)
  const personRedirects = corrector.redirects(ids.personRedirects, (id) => articlesOf.get(id))
  const registry = { ...known, articles, people: ids.people, personRedirects }
  return {
    entries: entries.sort(articleOrder),
    people,
    personCalled: (name, file) => {
      const person = linked.personCalled(name, file)
      const id = person && ids.idOf.get(person)
      return id && { id, name: person.name }
    },
    countries: corrector.countries,
    redirects: redirectsTo(registry, new Set<string>([...articlesOf.keys(), ...entries.map(({ id }) => id)])),
    registry,
  }
}

function withIds(digests: readonly ArticleDigest[], articles: Registry['articles']): LinkedEntry[] {
  const ids = new Map(articles.map(({ file, id }) => [file, id]))
  return digests.map((digest) => ({ ...digest, id: ids.get(nameInRegistry(digest)) as ArticleId }))
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
