import type { ArticleId } from '#model/article.ts'
import { nameKey, readName } from '#generator/recognise/identity/person-name.ts'
import type { Registry } from '#generator/registry/registry.ts'
import type { WithheldArticle } from './withheld-article.ts'

/**
 * The registry without the addresses of articles that are to be forgotten, those that led to them, and the people whom they alone
 * named. `idOf`: of an article that is withheld; `isUsed`: whether an id of a person has a page.
 */
export function withoutForgotten(
  registry: Registry,
  withheld: readonly WithheldArticle[],
  { idOf, isUsed }: { readonly idOf: (article: WithheldArticle) => ArticleId | undefined; isUsed: (id: string) => boolean }, // prettier-ignore
): Registry {
  const forgotten = withheld.filter(({ forgets }) => forgets)
  if (forgotten.length === 0) return registry
  const ids = new Set(forgotten.flatMap((article) => idOf(article) ?? []))
  const named = forgotten.flatMap(({ article }) => article?.digest.people ?? [])
  const keys = new Set(
    named.flatMap(({ name, forms }) => [name, ...forms].map((form) => nameKey(readName(form)))),
  )
  const people = registry.people.filter(
    (person) => isUsed(person.id) || !person.keys.every((key) => keys.has(key)),
  )
  const gone = new Set(registry.people.filter((person) => !people.includes(person)).map(({ id }) => id))
  return {
    articles: registry.articles.filter(({ id }) => !ids.has(id)),
    articleRedirects: registry.articleRedirects.filter(({ from, to }) => !ids.has(from) && !ids.has(to)),
    people,
    personRedirects: registry.personRedirects.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  }
}
