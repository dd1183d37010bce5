import type { Article, ArticleId } from '#model/article.ts'
import { timelineDay } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import { slugOf } from '#model/slug.ts'
import type { Problem } from './problem.ts'
import type { ReadSeed } from './read-seeds.ts'
import type { RecognisedArticle } from './recognise/recognised-article.ts'

/** What stays in memory of an article until it is written. */
export interface ArticleDigest {
  readonly file: string
  readonly contentHash: string
  /** Where its reading is kept, and which of the reading's articles it is. */
  readonly key: string
  readonly index: number
  readonly headline: string
  readonly day?: string
  readonly time?: string
  readonly people: readonly string[]
}

/** An article in its place in the archive. */
export interface LinkedEntry extends Pick<ArticleDigest, 'file' | 'key' | 'index'> {
  readonly id: ArticleId
  /** The article with the archive's ids and names in the place of its own. */
  readonly finish: (recognised: RecognisedArticle) => Article
}

export interface LinkedArchive {
  /** In the archive's order, oldest first. */
  readonly entries: readonly LinkedEntry[]
  readonly people: readonly { readonly id: PersonId; readonly articles: number }[]
  readonly redirects: readonly { readonly from: string; readonly to: string }[]
  readonly registry: string
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
}

export function digestOf(seed: ReadSeed, article: RecognisedArticle, index: number): ArticleDigest {
  const { file, contentHash, key } = seed
  const day = timelineDay(article)
  const time = article.published?.time
  return {
    file,
    contentHash,
    key,
    index,
    headline: article.headline,
    ...(day && { day }),
    ...(time && { time }),
    people: article.people.map(({ name }) => name),
  }
}

export function linkArchive(digests: readonly ArticleDigest[]): LinkedArchive {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  for (const { people } of digests)
    for (const name of people) counts.set(slugOf(name), (counts.get(slugOf(name)) ?? 0) + 1)
  const entries = digests
    .map((d) => ({ d, id: unique(taken, `${d.day ?? 'undated'}-${slugOf(d.headline)}`) as ArticleId }))
    .sort((a, b) => {
      const ka = `${a.d.day ?? ''} ${a.d.time ?? ''} ${a.id}`,
        kb = `${b.d.day ?? ''} ${b.d.time ?? ''} ${b.id}`
      return ka < kb ? -1 : 1
    })
    .map(({ d, id }) => ({
      ...d,
      id,
      finish: (r: RecognisedArticle): Article => {
        const { statedPeople: _, statedCountries: __, people, ...rest } = r
        return {
          ...rest,
          id,
          people: people
            .map((p) => ({
              id: slugOf(p.name) as PersonId,
              name: p.name,
              roles: p.roles,
              mentions: p.mentions,
            }))
            .filter((p) => p.id),
        }
      },
    }))
  return {
    entries,
    people: [...counts]
      .filter(([id]) => id !== '')
      .map(([id, articles]) => ({ id: id as PersonId, articles })),
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
