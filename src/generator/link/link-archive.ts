import { articlePath, personPath } from '#model/address.ts'
import type { OrderedArticle } from '#model/article-order.ts'
import type { ArticleId, Article } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import type { ArticleDigest } from '#generator/ingest/article-digest.ts'
import type { Corrector } from '#generator/corrections/corrector.ts'
import { redirectsOf } from '#generator/registry/redirects.ts'
import type { PageRedirect } from '#generator/registry/redirects.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'
import { numbered } from '#generator/gather/numbered.ts'
import type { DigestedArticle } from '#generator/ingest/seed-digest.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import { picturesOf } from '#generator/pictures/publish-pictures.ts'
import type { PublishedPictures } from '#generator/pictures/publish-pictures.ts'
import { lost } from '#generator/ingest/redigest.ts'
import type { ParseResults } from '#generator/ingest/seed-effects.ts'
import type { ArchiveKnowledge } from './published-article.ts'
import type { PersonDigest } from '#generator/recognise/identity/archive-names.ts'
import { linkPeople } from '#generator/recognise/identity/link-people.ts'
import { assignArticleIds } from '#generator/registry/assign-article-ids.ts'
import type { CorrectedArticles } from './correct-articles.ts'
import { withoutForgotten } from './forget-articles.ts'
import type { WithdrawnArticle, WithheldArticle } from './withheld-article.ts'
import { nameInRegistry, toName } from './name-article.ts'
import { homeNotes, placeKnowledge } from './archive-places.ts'
import { assignPersonIds } from '#generator/registry/assign-person-ids.ts'
import { shortHash } from '#generator/registry/registry.ts'
import type { Registry } from '#generator/registry/registry.ts'
import { withPlacePages } from './place-pages.ts'
import { publishedArticle, publishedEntry } from './published-article.ts'

/** A person who is shown, with the number of their articles. */
interface ListedPerson {
  readonly id: PersonId
  readonly articles: number
  /** They say something in one of them. */
  readonly speaks: boolean
}

/** An archive whose articles and people have their ids. */
export interface LinkedArchive {
  /** In the order of their numbers, oldest first. */
  readonly articles: readonly ArchiveEntry[]
  readonly people: readonly ListedPerson[]
  /** Ids of the places that have a page. */
  readonly places: readonly string[]
  /** From addresses that were given up to pages that exist. */
  readonly redirects: readonly PageRedirect[]
  readonly registry: Registry
  /** The articles whose addresses say that they were withdrawn. */
  readonly withdrawn: readonly WithdrawnArticle[]
  /** A sentence for each source whose home changed what some articles are filed under. */
  readonly homeNotes: readonly string[]
}

/** What articles are linked by beside what they say. */
export interface LinkRules {
  readonly corrector: Corrector
  readonly pictures: PublishedPictures
  /** Reads the text of an article when it is to be written. */
  readonly textOf: ParseResults['article']
}

/** Gives articles and people the ids they had, or new ones. Depends on the articles and not on their order. */
export function linkArchive(
  { articles: digests, withheld, registry: known }: CorrectedArticles,
  { corrector, pictures, textOf }: LinkRules,
): LinkedArchive {
  for (const { file, digest } of digests) corrector.notePhrases(digest.phrases, file)
  const linked = corrector.people(
    linkPeople(digests.flatMap(({ file, digest }) => correctedPeople(corrector, file, digest))),
  )
  const shown = linked.people.filter(({ hidden }) => !hidden)
  const ids = assignPersonIds(known, shown, linked.personCalled)
  const people = shown.map((person) => ({ id: ids.idOf.get(person) as PersonId, articles: person.articles }))
  const refs = new Map(shown.map((person, place) => [person, { id: people[place]!.id, name: person.name }]))
  const personCalled: ArchiveKnowledge['personCalled'] = (name, file) => {
    const person = linked.personCalled(name, file)
    return person && refs.get(person)
  }
  const { whyCalled } = linked
  const hidden = withheld.flatMap(({ article }) => article ?? [])
  const named = assignArticleIds(known, [...digests, ...hidden].map(toName))
  const places = placeKnowledge(digests, corrector)
  const knowledge = { personCalled, whyCalled, countries: corrector.countries, places }
  const entries = numbered(withIds(digests, named)).map(([number, { id, article }]) =>
    entryOfArticle({ id, number }, article, knowledge, { pictures, textOf }),
  )
  const { articles, places: placePages } = withPlacePages(entries)
  const articlesOf = new Map<string, number>(people.map(({ id, articles }) => [id, articles]))
  const personRedirects = corrector.redirects(ids.personRedirects, (id) => articlesOf.get(id))
  const idOfWithheld = idsOfWithheld(named)
  const registry = withoutForgotten(
    { ...known, articles: named, people: ids.people, personRedirects },
    withheld,
    { idOf: idOfWithheld, isUsed: (id) => articlesOf.has(id) },
  )
  const withdrawn = withdrawnArticles(withheld, idOfWithheld)
  const used = new Set<string>([...articlesOf.keys(), ...[...articles, ...withdrawn].map(({ id }) => id)])
  const redirects = redirectsTo(registry, used)
  const speakers = new Set(
    articles.flatMap(({ people }) => people.flatMap(({ id, said }) => (said ? [id] : []))),
  )
  return {
    articles,
    people: people.map((person) => ({ ...person, speaks: speakers.has(person.id) })),
    places: placePages,
    redirects,
    registry,
    withdrawn,
    homeNotes: homeNotes(digests, places),
  }
}

/** The people of an article, those taken away that the archivist says are nobody. */
export function correctedPeople(
  corrector: Corrector,
  file: string,
  { people, countries }: ArticleDigest,
): readonly PersonDigest[] {
  const codes = countries.map(({ code }) => code)
  return people.flatMap(({ name, forms, stated, roles }) => {
    const known = { roles, countries: codes }
    const person = corrector.person({ file, name, forms, stated, known })
    return person ? [person] : []
  })
}

/** An article with what decides its place in the archive. */
interface NumberedArticle extends OrderedArticle {
  readonly article: DigestedArticle
}

/** The id of an article that is not published; undefined if it has none. */
type IdOfWithheld = (article: WithheldArticle) => ArticleId | undefined

function idsOfWithheld(named: Registry['articles']): IdOfWithheld {
  const ids = new Map(named.map(({ file, id }) => [file, id]))
  return ({ article, id }) => (article ? ids.get(nameInRegistry(article)) : id)
}

/** Articles that are withdrawn and not only hidden, by their ids. */
function withdrawnArticles(
  withheld: readonly WithheldArticle[],
  idOf: IdOfWithheld,
): readonly WithdrawnArticle[] {
  return withheld.flatMap((article) => {
    const id = idOf(article)
    return article.withdrawal && id ? [{ id, ...article.withdrawal }] : []
  })
}

function withIds(digests: readonly DigestedArticle[], named: Registry['articles']): NumberedArticle[] {
  const ids = new Map(named.map(({ file, id }) => [file, id]))
  return digests.map((article) => {
    const { published, dateline } = article.digest
    return { id: ids.get(nameInRegistry(article)) as ArticleId, published, dateline, article }
  })
}

/** The redirects that lead somewhere: chains are followed to their end, and those to pages that are gone left out. */
function redirectsTo(
  { articleRedirects, personRedirects }: Registry,
  used: ReadonlySet<string>,
): readonly PageRedirect[] {
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
): PageRedirect {
  return { from: pathOf(from), to: pathOf(to) }
}

/** The archive's entry of a digested article. `textOf` reads its text when it is to be written. */
function entryOfArticle(
  { id, number }: Pick<ArchiveEntry, 'id' | 'number'>,
  { file, key, textIndex, contentHash, digest, indexed, terms }: DigestedArticle,
  archive: ArchiveKnowledge,
  { pictures: published, textOf }: Pick<LinkRules, 'pictures' | 'textOf'>,
): ArchiveEntry {
  const pictures = picturesOf(file, digest.pictures, published)
  const article = async (): Promise<Article> => {
    const recognised = (await textOf(key, textIndex)) ?? lost(file)
    const origin = { file, hash: shortHash(contentHash) }
    const article = publishedArticle(id, file, recognised, archive)
    return { ...terms, ...article, ...(pictures.length > 0 && { pictures }), origin }
  }
  const kept = { number, digest, indexed, textKey: `${key} ${textIndex}`, article }
  const entry = publishedEntry(id, file, kept, archive)
  if (pictures.length === 0 && !terms) return entry
  return { ...entry, hash: sha256(JSON.stringify([entry.hash, pictures, ...(terms ? [terms] : [])])) }
}
