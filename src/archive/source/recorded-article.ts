import type { Article, Mention } from '#model/article.ts'

/** A mention as a page carries it: part, start, length, cue, confidence. Half the bytes of one with names. */
type MentionRow = readonly [
  part: number,
  start: number,
  length: number,
  cue: Mention['cue'],
  confidence?: number | undefined,
]

type WithRows<Named> = Omit<Named, 'mentions'> & { readonly mentions: readonly MentionRow[] }

/** An article as a page carries it: without its places, which no view shows. */
export type RecordedArticle = Omit<Article, 'people' | 'countries' | 'places' | 'byPlace' | 'focus'> & {
  readonly people: readonly WithRows<Article['people'][number]>[]
  readonly countries: readonly WithRows<Article['countries'][number]>[]
}

export function recordArticle(article: Article): RecordedArticle {
  const { places: _places, byPlace: _byPlace, focus: _focus, ...shown } = article
  return { ...shown, people: article.people.map(toRows), countries: article.countries.map(toRows) }
}

/** The inverse of `recordArticle`, but for places. */
export function replayArticle(article: RecordedArticle): Article {
  return { ...article, people: article.people.map(fromRows), countries: article.countries.map(fromRows) }
}

function toRows<Named extends { readonly mentions: readonly Mention[] }>(named: Named): WithRows<Named> {
  const mentions = named.mentions.map(({ part, start, end, cue, confidence }): MentionRow => {
    const row = [part, start, end - start, cue] as const
    return confidence === undefined ? row : [...row, confidence]
  })
  return { ...named, mentions }
}

function fromRows<Named extends { readonly mentions: readonly MentionRow[] }>(named: Named) {
  const mentions = named.mentions.map(([part, start, length, cue, confidence]): Mention => ({
    part,
    start,
    end: start + length,
    cue,
    ...(confidence !== undefined && { confidence }),
  }))
  return { ...named, mentions }
}
