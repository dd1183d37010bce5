import { encodeArticlePack } from '#archive/format/article-pack.ts'
import { ARTICLE_SHARD, encodeArticleShard } from '#archive/format/article-shard.ts'
import type { Numbering } from '#archive/format/cards.ts'
import { encodeCardPage } from '#archive/format/card-page.ts'
import { columnsOf, encodeColumns, SEGMENT_SIZE } from '#archive/format/columns.ts'
import { PAGE_SIZE } from '#archive/format/file-names.ts'
import type { Ref } from '#archive/source/root.ts'
import { present } from '#archive/format/shape.ts'
import type { MadeFrom, Output, OutputFile } from '#generator/output/output-file.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'
import type { ArchiveLedger } from '#generator/gather/archive-ledger.ts'
import { emitBytes, emitJson, emitUnlessMade, keepData } from '#generator/output/data-file.ts'
import { inShards } from './in-shards.ts'
import type { Redirects } from '#generator/registry/redirects.ts'

/** What is written of the articles themselves, and what of it lies there already. */
export interface ArticlesInput {
  /** In the order of `articleOrder`. */
  readonly articles: Iterable<ArchiveEntry>
  readonly packSize: number
  readonly madeFrom: MadeFrom
}

/** The files of all articles, in order. */
export interface ArticleFiles {
  readonly pages: readonly Ref[]
  readonly packs: readonly Ref[]
}

/** Enters the articles in the ledger one after the other and writes them in packs, and their cards in pages. */
export async function* emitArticles(
  { articles, packSize, madeFrom }: ArticlesInput,
  ledger: Pick<ArchiveLedger, 'enter' | 'cards'> & Numbering,
): AsyncGenerator<Output, ArticleFiles> {
  const [pages, packs, pack]: [Ref[], Ref[], ArchiveEntry[]] = [[], [], []]
  const packsPerPage = PAGE_SIZE / packSize
  for (const article of articles) {
    ledger.enter(article)
    pack.push(article)
    if (pack.length === packSize) packs.push(yield* emitPack(pack, ledger, madeFrom))
    if (packs.length === (pages.length + 1) * packsPerPage)
      pages.push(yield* emitPage(packs.slice(-packsPerPage), ledger, madeFrom))
  }
  if (pack.length > 0) packs.push(yield* emitPack(pack, ledger, madeFrom))
  const rest = packs.slice(pages.length * packsPerPage)
  if (rest.length > 0) pages.push(yield* emitPage(rest, ledger, madeFrom))
  return { pages, packs }
}

/** The facet columns, segment by segment. */
export function* emitColumns({ rows }: ArchiveLedger): Generator<OutputFile, readonly Ref[]> {
  const refs: Ref[] = []
  for (let from = 0; from < rows.length; from += SEGMENT_SIZE) {
    refs.push(yield* emitBytes(encodeColumns(columnsOf(rows.slice(from, from + SEGMENT_SIZE)))))
  }
  return refs
}

/** What finds articles by id. */
export function* emitArticleLookup(
  { cards }: ArchiveLedger,
  { packs, packSize }: Pick<ArticleFiles, 'packs'> & Pick<ArticlesInput, 'packSize'>,
  redirects: Redirects['articles'],
): Generator<OutputFile, readonly Ref[]> {
  const places = cards.map(({ id }, number) => {
    return [id, { number, pack: present(packs[Math.floor(number / packSize)], 'packs') }] as const
  })
  const refs: Ref[] = []
  for (const shard of inShards(places, redirects, ARTICLE_SHARD)) {
    refs.push(yield* emitJson(encodeArticleShard({ articles: shard.entries, redirects: shard.redirects })))
  }
  return refs
}

/** Empties the list it is given. Articles whose pack lies there already are not even read. */
async function* emitPack(
  pack: ArchiveEntry[],
  numbering: Numbering,
  madeFrom: MadeFrom,
): AsyncGenerator<Output, Ref> {
  const entries = pack.splice(0)
  const countries = entries.map(({ countries }) => countries.map(({ code }) => numbering.country(code)))
  const key = sha256(JSON.stringify(['pack', entries.map(({ hash }) => hash), countries]))
  const path = madeFrom(key)
  if (path !== undefined) return yield* keepData(path)
  const articles = await Promise.all(entries.map(({ article }) => article()))
  return yield* emitJson(encodeArticlePack(articles, numbering), key)
}

/** The cards are the last that were entered. Their packs say all of them but the numbers of people and of countries by place. */
function* emitPage(
  packs: readonly Ref[],
  ledger: Pick<ArchiveLedger, 'cards'> & Numbering,
  madeFrom: MadeFrom,
): Generator<Output, Ref> {
  const from = Math.floor((ledger.cards.length - 1) / PAGE_SIZE) * PAGE_SIZE
  const cards = ledger.cards.slice(from)
  const numbers = cards.map(({ people, byPlace = [] }) => {
    return [people.map(({ id }) => ledger.person(id)), byPlace.map(({ code }) => ledger.country(code))]
  })
  const key = sha256(JSON.stringify(['page', packs, numbers]))
  return yield* emitUnlessMade(madeFrom, key, (key) => emitJson(encodeCardPage(cards, packs, ledger), key))
}
