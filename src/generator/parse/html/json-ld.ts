import { sameAddress } from './page-address.ts'
import { linkedThings } from './linked-things.ts'
import type { LinkedThings, Thing } from './linked-things.ts'
import { textOfData } from './text-of-data.ts'

/** What schema.org markup says of a news article (https://schema.org/NewsArticle). */
export interface SchemaArticle {
  readonly headline: string | undefined
  readonly published: string | undefined
  readonly created: string | undefined
  readonly modified: string | undefined
  readonly source: string | undefined
  /** Names of people and of organisations. */
  readonly authors: readonly string[]
  readonly language: string | undefined
  readonly url: string | undefined
  readonly description: string | undefined
  readonly body: string | undefined
}

/** What tells the page's own article from teasers. */
export interface KnownOfPage {
  readonly addresses: readonly string[]
  /** Titles of the page, however spelled. */
  readonly titles: readonly string[]
}

const ARTICLE = /(?:Article|Posting|Report)$/

/**
 * The article that a page's JSON-LD scripts state: the one at the page's address, else the one with a title of the page, else the first. References
 * are followed over all scripts.
 */
export function findNewsArticle(scripts: readonly string[], page: KnownOfPage): SchemaArticle {
  const things = linkedThings(scripts)
  const articles = things.stated.filter((thing) =>
    texts(thing.get('@type'), things).some((type) => ARTICLE.test(type)),
  )
  const article = articles.find(isAt(page, things)) ?? articles.find(isTitled(page, things)) ?? articles[0]
  const all = (key: string) =>
    texts(article?.get(key), things)
      .map(textOfData)
      .filter((text) => text !== '')
  const text = (key: string) => all(key)[0]
  return {
    headline: text('headline') ?? text('name'),
    published: text('datePublished'),
    created: text('dateCreated') ?? text('uploadDate'),
    modified: text('dateModified'),
    source: [...all('publisher'), ...all('sourceOrganization')].find((name) => !isAddress(name)),
    authors: [...all('author'), ...(article?.has('author') ? [] : all('creator'))].filter(
      (name) => !isAddress(name),
    ),
    language: text('inLanguage'),
    url: article && addressesOf(article, things)[0],
    description: text('description'),
    body: texts(article?.get('articleBody'), things)[0],
  }
}

function isAt(page: KnownOfPage, things: LinkedThings): (article: Thing) => boolean {
  return (article) =>
    addressesOf(article, things).some((own) => page.addresses.some((address) => sameAddress(own, address)))
}

function isTitled({ titles }: KnownOfPage, things: LinkedThings): (article: Thing) => boolean {
  return (article) =>
    texts(article.get('headline'), things).some(
      (headline) => headline.length > 9 && titles.some((title) => title.includes(textOfData(headline))),
    )
}

function addressesOf(article: Thing, things: LinkedThings): readonly string[] {
  return ['url', 'mainEntityOfPage', '@id'].flatMap((key) => addressIn(article.get(key), things))
}

function addressIn(value: unknown, { resolve }: LinkedThings): readonly string[] {
  const thing = resolve(value)
  const texts = [value, thing?.get('url'), thing?.get('@id')]
  return texts.flatMap((text) => (typeof text === 'string' && isAddress(text) ? [text] : []))
}

function isAddress(text: string): boolean {
  return /^(?:https?:|\/\/|www\.|#|@)/i.test(text)
}

/** A text, the name of a thing, or those of a list of them. */
function texts(value: unknown, things: LinkedThings, depth = 4): readonly string[] {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (depth === 0) return []
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => texts(item, things, depth - 1))
  const thing = things.resolve(value)
  return thing
    ? texts(thing.get('name') ?? thing.get('@value') ?? thing.get('alternateName'), things, depth - 1)
    : []
}
