import type { Article, Block, Mention, NamedPlace } from '#model/article.ts'

/**
 * Mentions as a page carries them: part, start, length and hundredths of confidence (-1 for none), and the cue if it is not the
 * usual one. A third of the bytes of objects.
 */
type MentionRow = readonly (number | string)[]

type WithCells<Named> = Omit<Named, 'mentions'> & { readonly mentions: MentionRow }

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
    readonly people: readonly WithCells<Article['people'][number]>[]
    readonly countries: readonly WithCells<Article['countries'][number]>[]
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
    people: article.people.map(toCells('tagger')),
    countries: article.countries.map(toCells('name')),
    places: places?.map(toPlaceRow),
  }
}

/** The inverse of `recordArticle`, but for what that leaves out. */
export function replayArticle(article: RecordedArticle): Article {
  return {
    ...USUAL,
    ...article,
    blocks: article.blocks.map((block) => ({ kind: 'paragraph', ...block })),
    people: article.people.map((person) => ({ ...person, mentions: fromCells('tagger', person.mentions) })),
    countries: article.countries.map((country) => ({
      ...country,
      mentions: fromCells('name', country.mentions),
    })),
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

type Mentioned = { readonly mentions: readonly Mention[] }

function toCells<Named extends Mentioned>(usual: Mention['cue']): (named: Named) => WithCells<Named> {
  return (named) => ({
    ...named,
    mentions: named.mentions.flatMap(({ part, start, end, cue, confidence = -0.01 }) => [
      part,
      start,
      end - start,
      Math.round(100 * confidence),
      ...(cue === usual ? [] : [cue]),
    ]),
  })
}

function fromCells(usual: Mention['cue'], cells: MentionRow): readonly Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < cells.length;) {
    const [part = 0, start = 0, length = 0, hundredths = -1] = cells.slice(at, (at += 4)) as number[]
    const cue = typeof cells[at] === 'string' ? (cells[at++] as Mention['cue']) : usual
    const confidence = hundredths < 0 ? {} : { confidence: hundredths / 100 }
    mentions.push({ part, start, end: start + length, cue, ...confidence })
  }
  return mentions
}
