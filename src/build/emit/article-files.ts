import { encodeArticlePack } from '#archive/article-pack.ts'
import { ARTICLE_SHARD, encodeArticleShard } from '#archive/article-shard.ts'
import { encodeCardPage } from '#archive/card-page.ts'
import { columnsOf, encodeColumns, SEGMENT_SIZE } from '#archive/columns.ts'
import { PAGE_SIZE } from '#archive/format.ts'
import type { Ref } from '#archive/format.ts'
import type { Article } from '#model/article.ts'
import type { OutputFile } from '../output-file.ts'
import type { ArchiveLedger } from './archive-ledger.ts'
import { emitBytes, emitJson } from './data-file.ts'
import { inShards } from './in-shards.ts'
import type { Redirects } from './redirects.ts'

/** Writes each article as it goes by and enters it in the ledger. Returns the pages of cards in order. */
export async function* emitArticles(
  articles: AsyncIterable<Article>,
  ledger: ArchiveLedger,
  packSize: number,
): AsyncGenerator<OutputFile, readonly Ref[]> {
  const [pages, packs, pack]: [Ref[], Ref[], Article[]] = [[], [], []]
  for await (const article of articles) {
    ledger.enter(article)
    pack.push(article)
    if (pack.length === packSize) packs.push(yield* emitPack(pack, ledger))
    if (packs.length === PAGE_SIZE / packSize) pages.push(yield* emitPage(packs, ledger))
  }
  if (pack.length > 0) packs.push(yield* emitPack(pack, ledger))
  if (packs.length > 0) pages.push(yield* emitPage(packs, ledger))
  return pages
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
  redirects: Redirects['articles'],
): Generator<OutputFile, readonly Ref[]> {
  const numbers = cards.map(({ id }, number) => [id, number] as const)
  const refs: Ref[] = []
  for (const shard of inShards(numbers, redirects, ARTICLE_SHARD)) {
    refs.push(yield* emitJson(encodeArticleShard({ numbers: shard.entries, redirects: shard.redirects })))
  }
  return refs
}

/** Empties the list it is given. */
function* emitPack(pack: Article[], ledger: ArchiveLedger): Generator<OutputFile, Ref> {
  return yield* emitJson(encodeArticlePack(pack.splice(0), ledger))
}

/** Empties the list it is given; the cards are the last that were entered. */
function* emitPage(packs: Ref[], ledger: ArchiveLedger): Generator<OutputFile, Ref> {
  const { cards } = ledger
  const from = Math.floor((cards.length - 1) / PAGE_SIZE) * PAGE_SIZE
  return yield* emitJson(encodeCardPage(cards.slice(from), packs.splice(0), ledger))
}
