import { encodeArticlePack } from '#archive/format/article/article-pack.ts'
import type { ArticleId, Withdrawal } from '#model/article.ts'
import { ARTICLE_SHARD, encodeArticleShard } from '#archive/format/article-shard.ts'
import type { ArticlePlace, ArticleShard } from '#archive/format/article-shard.ts'
import type { Numbering } from '#archive/format/cards.ts'
import { encodeCardPage } from '#archive/format/card-page.ts'
import { columnsOf, encodeColumns, encodeNumbers, SEGMENT_SIZE, UNDATED } from '#archive/format/columns.ts'
import { PAGE_SIZE } from '#archive/format/file-names.ts'
import type { Ref } from '#archive/source/root.ts'
import { present } from '#archive/format/shape.ts'
import type { MadeFrom, Output, OutputFile } from '#generator/output/output-file.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'
import type { ArchiveLedger } from '#generator/gather/archive-ledger.ts'
import { emitBytes, emitJson, emitUnlessMade, keepData } from '#generator/output/data-file.ts'
import { inRuns } from './in-runs.ts'
import type { WithdrawnArticle } from '#generator/link/withheld-article.ts'
import { inShards } from './in-shards.ts'
import type { Shard } from './in-shards.ts'
import type { Redirects } from '#generator/registry/redirects.ts'

/** What is written of the articles themselves, and what of it lies there already. */
export interface ArticlesInput {
  /** In the order of `articleOrder`. */
  readonly articles: Iterable<ArchiveEntry>
  readonly packSize: number
  readonly madeFrom: MadeFrom
}

/** The files of all articles. */
export interface ArticleFiles {
  /** By page number. */
  readonly pages: readonly Ref[]
  /** Where each article is. */
  readonly places: readonly (readonly [ArticleId, ArticlePlace])[]
}

/** Enters the articles in the ledger one after the other and writes them in packs, and their cards in pages. */
export async function* emitArticles(
  { articles, packSize, madeFrom }: ArticlesInput,
  ledger: Pick<ArchiveLedger, 'enter'> & Numbering,
): AsyncGenerator<Output, ArticleFiles> {
  const pages: Ref[] = []
  const places: (readonly [ArticleId, ArticlePlace])[] = []
  for (const page of inRuns(articles, PAGE_SIZE)) {
    page.forEach(ledger.enter)
    const packs: Ref[] = []
    for (let from = 0; from < page.length; from += packSize)
      packs.push(yield* emitPack(page.slice(from, from + packSize), ledger, madeFrom))
    for (const [at, { id, number }] of page.entries())
      places.push([id, { number, pack: present(packs[Math.floor(at / packSize)], 'packs') }])
    pages.push(yield* emitPage(page, packs, ledger, madeFrom))
  }
  return { pages, places }
}

/** The numbers of the undated articles. */
export function* emitUndated({ rows }: ArchiveLedger): Generator<OutputFile, Ref> {
  const undated = [...rows.values()].filter(({ day }) => day === UNDATED)
  return yield* emitBytes(encodeNumbers(Uint32Array.from(undated, ({ number }) => number)))
}

/** The facet columns, segment by segment; none for segments whose numbers no article has. */
export function* emitColumns({ rows }: ArchiveLedger): Generator<OutputFile, readonly Ref[]> {
  const refs: Ref[] = []
  for (const segment of inRuns(rows.values(), SEGMENT_SIZE)) {
    if (segment.length > 0) refs.push(yield* emitBytes(encodeColumns(columnsOf(segment))))
  }
  return refs
}

/** What finds articles by id. */
export function* emitArticleLookup(
  places: ArticleFiles['places'],
  redirects: Redirects['articles'],
  withdrawn: readonly WithdrawnArticle[],
): Generator<OutputFile, readonly Ref[]> {
  const refs: Ref[] = []
  const gone = withdrawn.map(({ id, ...withdrawal }) => [id, withdrawal] as const)
  for (const shard of inShards<ArticleId, ArticlePlace | Withdrawal>(
    [...places, ...gone],
    redirects,
    ARTICLE_SHARD,
  ))
    refs.push(yield* emitJson(encodeArticleShard(articleShard(shard))))
  return refs
}

function articleShard({ entries, redirects }: Shard<ArticleId, ArticlePlace | Withdrawal>): ArticleShard {
  const articles = new Map<ArticleId, ArticlePlace>()
  const withdrawn = new Map<ArticleId, Withdrawal>()
  for (const [id, entry] of entries)
    if ('pack' in entry) articles.set(id, entry)
    else withdrawn.set(id, entry)
  return { articles, withdrawn, redirects }
}

/** Articles whose pack lies there already are not even read. */
async function* emitPack(
  entries: readonly ArchiveEntry[],
  numbering: Numbering,
  madeFrom: MadeFrom,
): AsyncGenerator<Output, Ref> {
  const countries = entries.map(({ countries }) => countries.map(({ code }) => numbering.country(code)))
  const key = sha256(JSON.stringify(['pack', entries.map(({ hash }) => hash), countries]))
  const path = madeFrom(key)
  if (path !== undefined) return yield* keepData(path)
  const articles = await Promise.all(entries.map(({ article }) => article()))
  return yield* emitJson(encodeArticlePack(articles, numbering), key)
}

/** The packs say all of their cards but the numbers. */
function* emitPage(
  cards: readonly ArchiveEntry[],
  packs: readonly Ref[],
  numbering: Numbering,
  madeFrom: MadeFrom,
): Generator<Output, Ref> {
  const numbers = cards.map(({ number, people, byPlace = [] }) => {
    return [
      number % PAGE_SIZE,
      people.map(({ id }) => numbering.person(id)),
      byPlace.map(({ code }) => numbering.country(code)),
    ]
  })
  const key = sha256(JSON.stringify(['page', packs, numbers]))
  const places = cards.map(({ number }) => number % PAGE_SIZE)
  return yield* emitUnlessMade(madeFrom, key, (key) =>
    emitJson(encodeCardPage(cards, { places, packs }, numbering), key),
  )
}
