import type {
  Article,
  ArticleOrigin,
  Block,
  Caption,
  CorrectedField,
  CountryByPlace,
  NamedPlace,
  Picture,
} from '#model/article.ts'
import type { Licence } from '#model/licence.ts'
import type { ByNumber } from '#archive/format/by-number.ts'
import type { Country, CountryCode } from '#model/country.ts'
import { FACET_FIELDS } from '#model/facets.ts'
import type { FacetField } from '#model/facets.ts'
import { dateline, published } from '#archive/format/cards.ts'
import type { Numbering } from '#archive/format/cards.ts'
import { decodeMentions, encodeMentions, mentionCells } from './mentions.ts'
import type { MentionCells } from './mentions.ts'
import {
  decodeHappened,
  decodeNamedDays,
  encodeHappened,
  encodeNamedDays,
  happenedCells,
  namedDayCells,
} from './named-days.ts'
import type { HappenedCells, NamedDayCells } from './named-days.ts'
import { decodeSpans, encodeSpans } from './part-spans.ts'
import { decodePersonInArticle, encodePersonInArticle, personInArticle } from './person-in-article.ts'
import type { PersonInArticle } from './person-in-article.ts'
import {
  count,
  decoded,
  degrees,
  either,
  list,
  maybe,
  present,
  record,
  row,
  text,
} from '#archive/format/shape.ts'
import type { Shape } from '#archive/format/shape.ts'

/** The kinds of blocks that are not plain paragraphs; files hold the place in this list. */
const KINDS: readonly Block['kind'][] = ['paragraph', 'heading', 'quote', 'item']

/** A paragraph's text alone, or kind and text. */
type BlockCell = string | readonly [kind: number, text: string]

/** Set where the place is a town, where the article was filed from it, and where it has a page of its own. */
const TOWN = 1
const FILED_FROM = 2
const PAGE = 4

/** A place: name, country, bits, confidence in hundredths, three numbers a mention (part, start, length), and its point if it has one. */
type PlaceCell = readonly [
  name: string,
  code: string,
  bits: number,
  hundredths: number,
  mentions: readonly number[],
  point?: readonly number[] | undefined,
]

const placeCell = row<PlaceCell>(text, text, count, count, list(count), (value) => {
  return value === undefined || row<readonly [number, number]>(degrees, degrees)(value)
})

function encodePlace(place: NamedPlace): PlaceCell {
  const { name, code, extent, filedFrom, hasPage, confidence, mentions, point } = place
  const bits = (extent === 'town' ? TOWN : 0) | (filedFrom ? FILED_FROM : 0) | (hasPage ? PAGE : 0)
  const cells = encodeSpans(mentions)
  const cell = [name, code, bits, Math.round(confidence * 100), cells] as const
  return point ? [...cell, point] : cell
}

function decodePlace([name, code, bits, hundredths, cells, point]: PlaceCell, file: string): NamedPlace {
  return {
    name,
    code: code as CountryCode,
    extent: bits & TOWN ? 'town' : 'area',
    confidence: hundredths / 100,
    filedFrom: (bits & FILED_FROM) !== 0,
    ...((bits & PAGE) !== 0 && { hasPage: true }),
    mentions: decodeSpans(cells, file),
    ...(point && { point: [point[0]!, point[1]!] }),
  }
}

/** Set where a country is main, and where the filter counts it. */
const MAIN = 1
const FILED = 2

/** A country by place: codes, name, bits, confidence in hundredths, names of places. */
type ByPlaceCell = readonly [
  code: string,
  alpha3: string,
  name: string,
  bits: number,
  hundredths: number,
  places: readonly string[],
]

const byPlaceCell = row<ByPlaceCell>(text, text, text, count, count, list(text))

function encodeByPlace(country: CountryByPlace): ByPlaceCell {
  const { code, alpha3, name, main, filed, confidence, places } = country
  return [code, alpha3, name, (main ? MAIN : 0) | (filed ? FILED : 0), Math.round(confidence * 100), places]
}

function decodeByPlace([code, alpha3, name, bits, hundredths, places]: ByPlaceCell): CountryByPlace {
  return {
    code: code as CountryCode,
    alpha3,
    name,
    main: (bits & MAIN) !== 0,
    confidence: hundredths / 100,
    filed: (bits & FILED) !== 0,
    places,
  }
}

/** An article on file: as it is but for its blocks, people, countries and places. */
interface ArticleFile extends Omit<
  Article,
  'blocks' | 'people' | 'countries' | 'places' | 'byPlace' | 'days' | 'happened'
> {
  readonly blocks: readonly BlockCell[]
  readonly people: readonly PersonInArticle[]
  readonly countries: readonly (readonly [number: number, main: number, MentionCells])[]
  readonly places?: readonly PlaceCell[] | undefined
  readonly byPlace?: readonly ByPlaceCell[] | undefined
  readonly days?: readonly NamedDayCells[] | undefined
  readonly happened?: HappenedCells | undefined
}

/** The shape of the fields that facets are made of. */
const textFields = Object.fromEntries(FACET_FIELDS.map((field) => [field, maybe(text)])) as Record<
  FacetField,
  Shape<string | undefined>
>

const articleFile = record<ArticleFile>({
  ...textFields,
  id: text,
  headline: text,
  headlineFrom: text,
  published: maybe(published),
  byline: maybe(text),
  url: maybe(text),
  dateline: maybe(dateline),
  captions: list(record<Caption>({ text, credit: maybe(text) })),
  blocks: list(either(text, row(count, text))),
  asides: list(text),
  rights: maybe(text),
  licence: maybe(record<Licence>({ name: text, url: maybe(text) })),
  excerpt: maybe((value): value is true => value === true),
  corrected: maybe(list(record<CorrectedField>({ field: text, was: maybe(text) }))),
  pictures: maybe(
    list(
      record<Picture>({
        path: text,
        width: count,
        height: count,
        before: count,
        alt: text,
        caption: maybe(count),
      }),
    ),
  ),
  origin: maybe(record<ArticleOrigin>({ file: text, hash: text })),
  words: count,
  people: list(personInArticle),
  countries: list(row(count, count, mentionCells)),
  places: maybe(list(placeCell)),
  byPlace: maybe(list(byPlaceCell)),
  focus: maybe(text),
  days: maybe(list(namedDayCells)),
  happened: maybe(happenedCells),
})

/** Articles in the order of their numbers. */
export function encodeArticlePack(
  articles: readonly Article[],
  numbering: Numbering,
): readonly ArticleFile[] {
  return articles.map((article) => ({
    ...article,
    blocks: article.blocks.map(({ kind, text }) =>
      kind === 'paragraph' ? text : [KINDS.indexOf(kind), text],
    ),
    people: article.people.map(encodePersonInArticle),
    countries: article.countries.map(({ code, main, mentions }) => [
      numbering.country(code),
      main ? 1 : 0,
      encodeMentions(mentions),
    ]),
    places: article.places?.map(encodePlace),
    byPlace: article.byPlace?.map(encodeByPlace),
    days: article.days && encodeNamedDays(article.days),
    happened: article.happened && encodeHappened(article.happened),
  }))
}

/** The inverse of `encodeArticlePack`; `countries` by number. Throws an `ArchiveError` naming the file. */
export function decodeArticlePack(
  value: unknown,
  countries: ByNumber<Country>,
  file: string,
): readonly Article[] {
  return decoded(value, list(articleFile), file).map(({ places, byPlace, days, happened, ...article }) => ({
    ...article,
    blocks: article.blocks.map((cell) => decodeBlock(cell, file)),
    people: article.people.map((cell) => decodePersonInArticle(cell, file)),
    countries: article.countries.map(([number, main, mentions]) => {
      return {
        ...present(countries[number], file),
        main: main === 1,
        mentions: decodeMentions(mentions, file),
      }
    }),
    ...(places && { places: places.map((cell) => decodePlace(cell, file)) }),
    ...(byPlace && { byPlace: byPlace.map(decodeByPlace) }),
    ...(days && { days: decodeNamedDays(days, file) }),
    ...(happened && { happened: decodeHappened(happened, file) }),
  }))
}

function decodeBlock(cell: BlockCell, file: string): Block {
  if (typeof cell === 'string') return { kind: 'paragraph', text: cell }
  return { kind: present(KINDS[cell[0]], file), text: cell[1] }
}
