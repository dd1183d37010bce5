import type { Article, ArticleId, ArticlePerson } from '#model/article.ts'
import { articleOrder } from '#model/article-order.ts'
import type { OrderedArticle } from '#model/article-order.ts'
import { timelineDay } from '#model/article.ts'
import type { PersonId, PersonRef } from '#model/person.ts'
import { slugOf } from '#model/slug.ts'
import type { Redirect } from './emit/redirects.ts'
import type { Problem } from './problem.ts'
import type { ReadSeed } from './read-seeds.ts'
import type { PersonDigest } from './recognise/identity/archive-names.ts'
import { linkPeople } from './recognise/identity/link-people.ts'
import type { LocalPerson, RecognisedArticle } from './recognise/recognised-article.ts'

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
export interface LinkedEntry extends ArticleDigest {
  readonly id: ArticleId
}

/** An archive whose articles and people have their ids. */
export interface LinkedArchive {
  /** Oldest first. */
  readonly entries: readonly LinkedEntry[]
  readonly people: readonly { readonly id: PersonId; readonly articles: number }[]
  /** Who is meant by the longest form of a name in an article; undefined for names that are not shown. */
  readonly personCalled: (name: string) => PersonRef | undefined
  readonly redirects: readonly Redirect[]
  readonly registry: string
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
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

export function linkArchive(digests: readonly ArticleDigest[]): LinkedArchive {
  const linked = linkPeople(digests.flatMap(({ people }) => people))
  const shown = linked.people.filter(({ hidden }) => !hidden)
  const taken = new Set<string>()
  const refs = new Map(
    shown.map((person) => [
      person,
      { id: unique(taken, slugOf(person.name) || 'x') as PersonId, name: person.name },
    ]),
  )
  const entries = digests.map((digest) => ({
    ...digest,
    id: unique(taken, `${timelineDay(digest) ?? 'undated'}-${slugOf(digest.headline)}`) as ArticleId,
  }))
  return {
    entries: entries.sort(articleOrder),
    people: shown.map((person) => ({ id: refs.get(person)?.id as PersonId, articles: person.articles })),
    personCalled: (name) => {
      const person = linked.personCalled(name)
      return person && refs.get(person)
    },
    redirects: [],
    registry: '',
    problems: [],
    notes: [],
  }
}

function unique(taken: Set<string>, wanted: string): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  taken.add(id)
  return id
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
