import type { Article, ArticlePerson, Block, Caption } from '#model/article.ts'
import type { Country } from '#model/country.ts'
import { FACET_FIELDS } from '#model/facets.ts'
import type { FacetField } from '#model/facets.ts'
import { dateline, published } from './cards.ts'
import type { Numbering } from './cards.ts'
import { decodeMentions, encodeMentions, mentionCells } from './mentions.ts'
import type { MentionCells } from './mentions.ts'
import { decodePerson, encodePerson, personCell } from './person-cell.ts'
import type { PersonCell } from './person-cell.ts'
import { count, decoded, either, list, maybe, present, record, row, text } from './shape.ts'
import type { Shape } from './shape.ts'

/** The kinds of blocks that are not plain paragraphs; files hold the place in this list. */
const KINDS: readonly Block['kind'][] = ['paragraph', 'heading', 'quote', 'item']

/** A paragraph's text alone, or kind and text. */
type BlockCell = string | readonly [kind: number, text: string]

/** An article on file: as it is but for its blocks, people and countries. */
interface ArticleFile extends Omit<Article, 'blocks' | 'people' | 'countries'> {
  readonly blocks: readonly BlockCell[]
  readonly people: readonly (readonly [PersonCell, roles: readonly string[], MentionCells])[]
  readonly countries: readonly (readonly [number: number, main: number, MentionCells])[]
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
  words: count,
  people: list(row(personCell, list(text), mentionCells)),
  countries: list(row(count, count, mentionCells)),
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
    people: article.people.map((person) => [
      encodePerson(person),
      person.roles,
      encodeMentions(person.mentions),
    ]),
    countries: article.countries.map(({ code, main, mentions }) => [
      numbering.country(code),
      main ? 1 : 0,
      encodeMentions(mentions),
    ]),
  }))
}

/** The inverse of `encodeArticlePack`; `countries` by number. Throws an `ArchiveError` naming the file. */
export function decodeArticlePack(
  value: unknown,
  countries: readonly Country[],
  file: string,
): readonly Article[] {
  return decoded(value, list(articleFile), file).map((article) => ({
    ...article,
    blocks: article.blocks.map((cell) => decodeBlock(cell, file)),
    people: article.people.map(([cell, roles, mentions]): ArticlePerson => {
      return { ...decodePerson(cell), roles, mentions: decodeMentions(mentions, file) }
    }),
    countries: article.countries.map(([number, main, mentions]) => {
      return {
        ...present(countries[number], file),
        main: main === 1,
        mentions: decodeMentions(mentions, file),
      }
    }),
  }))
}

function decodeBlock(cell: BlockCell, file: string): Block {
  if (typeof cell === 'string') return { kind: 'paragraph', text: cell }
  return { kind: present(KINDS[cell[0]], file), text: cell[1] }
}
