import { SHOWN_PLACE } from '#model/article.ts'
import type { Article, Block, Mention, NamedPlace } from '#model/article.ts'

/** A mention as a page carries it: part, start, length, cue, confidence. Half the bytes of one with names. */
type MentionRow = readonly [
  part: number,
  start: number,
  length: number,
  cue: Mention['cue'],
  confidence?: number | undefined,
]

type WithRows<Named> = Omit<Named, 'mentions'> & { readonly mentions: readonly MentionRow[] }

/** A place as a page carries it: without its point, three numbers a mention (part, start, length). */
type PlaceRow = readonly [
  name: string,
  code: NamedPlace['code'],
  extent: NamedPlace['extent'],
  confidence: number,
  filedFrom: boolean,
  mentions: readonly (readonly [part: number, start: number, length: number])[],
  hasPage?: true,
]

/** A block as a page carries it: most are paragraphs, and do not say so. */
type RecordedBlock = Omit<Block, 'kind'> & { readonly kind?: Block['kind'] }

/** What a page says of an article only where it is not the usual. */
type Usual = Pick<Article, 'headlineFrom' | 'asides'>

const USUAL: Usual = { headlineFrom: 'text', asides: [] }

/** An article as a page carries it: with the places that readers are told of, and without what no view of it shows. */
export type RecordedArticle = Omit<
  Article,
  'people' | 'countries' | 'places' | 'focus' | 'blocks' | keyof Usual
> &
  Partial<Usual> & {
    readonly people: readonly WithRows<Article['people'][number]>[]
    readonly countries: readonly WithRows<Article['countries'][number]>[]
    readonly places?: readonly PlaceRow[] | undefined
    readonly blocks: readonly RecordedBlock[]
  }

export function recordArticle(article: Article): RecordedArticle {
  const { focus: _focus, places, headlineFrom, asides, ...shown } = article
  return {
    ...shown,
    ...(headlineFrom !== USUAL.headlineFrom && { headlineFrom }),
    ...(asides.length > 0 && { asides }),
    blocks: article.blocks.map(({ kind, ...block }) => (kind === 'paragraph' ? block : { kind, ...block })),
    people: article.people.map(toRows),
    countries: article.countries.map(toRows),
    places: places?.filter(({ confidence }) => confidence >= SHOWN_PLACE).map(toPlaceRow),
  }
}

/** The inverse of `recordArticle`, but for what that leaves out. */
export function replayArticle(article: RecordedArticle): Article {
  return {
    ...USUAL,
    ...article,
    blocks: article.blocks.map((block) => ({ kind: 'paragraph', ...block })),
    people: article.people.map(fromRows),
    countries: article.countries.map(fromRows),
    places: article.places?.map(fromPlaceRow),
  }
}

function toPlaceRow(place: NamedPlace): PlaceRow {
  const { name, code, extent, confidence, filedFrom, hasPage, mentions } = place
  const rows = mentions.map(({ part, start, end }) => [part, start, end - start] as const)
  const row = [name, code, extent, confidence, filedFrom, rows] as const
  return hasPage ? [...row, hasPage] : row
}

function fromPlaceRow([name, code, extent, confidence, filedFrom, rows, hasPage]: PlaceRow): NamedPlace {
  const mentions = rows.map(([part, start, length]) => ({ part, start, end: start + length }))
  return { name, code, extent, confidence, filedFrom, mentions, ...(hasPage && { hasPage }) }
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
