/** What schema.org markup says of a news article (https://schema.org/NewsArticle). */
export interface LinkedArticle {
  readonly headline: string | undefined
  readonly published: string | undefined
  readonly source: string | undefined
  readonly byline: string | undefined
  readonly language: string | undefined
  readonly url: string | undefined
  readonly body: string | undefined
}

const ARTICLE = /(?:Article|Posting|Report)$/

/** Containers are looked into so deep: a script holds a list, or a graph of things. */
const DEPTH = 3

/** The first article among a page's JSON-LD scripts; scripts that are no JSON are passed over. */
export function findNewsArticle(scripts: readonly string[]): LinkedArticle {
  const article = scripts
    .flatMap((script) => thingsIn(parseJson(script), DEPTH))
    .find((thing) => textsOf(thing.get('@type')).some((type) => ARTICLE.test(type)))
  const text = (key: string) => textsOf(article?.get(key))[0]
  return {
    headline: text('headline') ?? text('name'),
    published: text('datePublished') ?? text('dateCreated'),
    source: text('publisher'),
    byline: textsOf(article?.get('author')).join(', ') || undefined,
    language: text('inLanguage'),
    url: text('mainEntityOfPage') ?? text('url'),
    body: text('articleBody'),
  }
}

type Thing = ReadonlyMap<string, unknown>

function parseJson(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return undefined
  }
}

function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth - 1))
  const thing = new Map(Object.entries(value))
  return [thing, ...thingsIn(thing.get('@graph'), depth - 1)]
}

/** A text, the name or id of a thing, or those of a list of them. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value))
    return value.slice(0, 20).flatMap((item) => (Array.isArray(item) ? [] : textsOf(item)))
  if (typeof value !== 'object' || value === null) return []
  const thing = new Map(Object.entries(value))
  const name = thing.get('name') ?? thing.get('@id')
  return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []
}
