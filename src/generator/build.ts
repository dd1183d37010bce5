import type { Article } from '#model/article.ts'
import type { ArticleSource } from '#archive/source/article-source.ts'
import { packSizeFor } from '#archive/format/file-names.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import { searchedText } from '#archive/search/searched-text.ts'
import { digestOf } from '#generator/ingest/article-digest.ts'
import type { BuildEffects } from './build-effects.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import type { Corrector } from '#generator/corrections/corrector.ts'
import { readCorrections } from '#generator/corrections/read-corrections.ts'
import type { Corrections } from '#generator/corrections/read-corrections.ts'
import { createPictures } from '#generator/share-pictures/pictures.ts'
import type { DrawCard, PictureLimit } from '#generator/share-pictures/pictures.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'
import { emitArchive } from '#generator/emit/archive-files.ts'
import { atomFeed, FEED_LENGTH } from '#generator/site/atom-feed.ts'
import type { SubjectHashes } from '#generator/gather/subject-hashes.ts'
import { siteFiles } from '#generator/site/site-files.ts'
import { sitemapFiles } from '#generator/site/sitemap.ts'
import { EXIT } from '#generator/output/exit-code.ts'
import { publishedIndex } from '#generator/emit/search/earlier-index.ts'
import type { PublishedIndex } from '#generator/emit/search/earlier-index.ts'
import { linkArchive } from '#generator/link/link-archive.ts'
import type { DigestedArticle, LinkedArchive, LinkedArticle } from '#generator/link/link-archive.ts'
import type { Output, OutputFile } from '#generator/output/output-file.ts'
import type { BuiltApp } from '#generator/bundle/built-app.ts'
import { emitPages } from '#generator/pages/emit-pages.ts'
import { pagePaths } from '#generator/site/page-paths.ts'
import type { PrerenderLimit } from '#generator/site/page-paths.ts'
import { styleHash } from '#generator/pages/page-template.ts'
import { redirectPage } from '#generator/site/redirect-page.ts'
import type { Site } from '#generator/site/site.ts'
import type { Problem } from '#generator/output/problem.ts'
import { publishedArticle, publishedEntry } from '#generator/link/published-article.ts'
import { readSeeds } from '#generator/ingest/read-seeds.ts'
import type { RecognitionChanges } from '#generator/recognise/recognition-changes.ts'
import { formatRegistry } from '#generator/registry/format-registry.ts'
import { parseRegistry } from '#generator/registry/parse-registry.ts'
import { EMPTY_REGISTRY } from '#generator/registry/registry.ts'
import type { Registry } from '#generator/registry/registry.ts'
import { Stop } from '#generator/output/stop.ts'

/** What a site is built from. */
export interface SiteInput {
  readonly site: Site
  readonly app: BuiltApp
  readonly prerender: PrerenderLimit
  readonly cards: PictureLimit
  readonly drawCard: DrawCard
  readonly effects: BuildEffects
}

/**
 * Makes the whole site: for each seed read, decode, parse, recognise; then link people across the archive; then write
 * the archive; then draw its pages. Writes nothing itself: files, problems and progress are yielded as they come, and
 * no more than the digests of the articles stays in memory. An error thrown is the system's or our bug.
 */
export async function* build({
  site,
  app,
  prerender,
  cards,
  drawCard,
  effects,
}: SiteInput): AsyncGenerator<BuildEvent> {
  const archive = yield* buildArchive(site.title, effects)
  for await (const file of app.files()) yield { kind: 'file', file }
  const source = sourceOf(effects)
  const articles = archive.articles.map(({ id, hash }, number) => ({ id, hash: `${number} ${hash}` }))
  const { people, subjects } = archive
  const paths = pagePaths({ root: await source.root(), articles, people, hashes: subjects }, prerender)
  const pictureOf = createPictures(site, source, paths, cards, drawCard)
  // The lists at last: they are drawn most often, and meanwhile another thread brings the pages that stay.
  yield* emitPages({ site, app, source, pictureOf, madeFrom: effects.madeFrom }, paths.toReversed())
  yield* emitRedirects(site, archive)
  yield* siteFiles(site, styleHash(app.styles)).map(asFile)
  if (site.origin !== undefined)
    yield* emitForRobots(
      site,
      source,
      paths.map(({ path }) => path),
    )
}

/** An archive with its people and redirects, and its articles as they were entered, oldest first. */
interface ArchiveWithEntries extends Omit<LinkedArchive, 'articles'> {
  readonly articles: readonly ArchiveEntry[]
  readonly subjects: SubjectHashes
}

/** The data without the pages: what the development server needs. */
export async function* buildArchive(
  title: string,
  effects: BuildEffects,
): AsyncGenerator<BuildEvent, ArchiveWithEntries> {
  const known = yield* readRegistry(effects)
  const { recognition, createCorrector } = yield* readWholeCorrections(effects)
  const corrector = createCorrector()
  const { madeFrom, index } = effects
  const published = index && publishedIndex(index)
  const read = yield* readArchive(effects, recognition, corrector, () => readAhead(published))
  for (const { file, kept } of read) corrector.notePhrases(kept.digest.phrases, file)
  const archive = linkArchive(read, known, corrector)
  const articles = archive.articles.map((article) => entryOf(article, archive, effects))
  const packSize = packSizeFor(articles.length)
  const { redirects } = archive
  const before = { madeFrom, published, keepIndex: index?.keep }
  const subjects = yield* asFiles(emitArchive({ title, articles, packSize, redirects, ...before }))
  yield* tellCorrections(corrector)
  yield { kind: 'registry', text: formatRegistry(archive.registry) }
  return { ...archive, articles, subjects }
}

/** Most builds go on from the published index; if this one does not, it need not even be whole. */
function readAhead(published: PublishedIndex | undefined): void {
  try {
    published?.words()
  } catch {
    // It is told when it is needed.
  }
}

/** The seeds: those that earlier builds have read are known already. `meanwhile`: see `Keeping`. */
async function* readArchive(
  effects: BuildEffects,
  changes: RecognitionChanges,
  corrector: Corrector,
  meanwhile: () => void,
): AsyncGenerator<BuildEvent, readonly DigestedArticle[]> {
  const reader = effects.createReader({ changes })
  const known = effects.openKnownSeeds(reader.hash)
  const read = yield* readSeeds(effects, reader, {
    of: (seed, article) => ({
      digest: digestOf(article, corrector.phrasesIn),
      indexed: known.takerFor(seed)(searchedText(article)),
    }),
    known,
    meanwhile,
  })
  known.save()
  await reader.stop?.()
  yield { kind: 'all-read' }
  return read
}

/** What the archivist's corrections did, and which did nothing. Known when all articles were written. */
function* tellCorrections(corrector: Corrector): Generator<BuildEvent> {
  const { notes, problems } = corrector.outcome()
  yield* notes.map((text) => ({ kind: 'note', text }) as const)
  yield* problems.map(asProblem)
}

/** The archivist's corrections. One that is not understood may be the one that hides somebody: nothing is built then. */
async function* readWholeCorrections(effects: BuildEffects): AsyncGenerator<BuildEvent, Corrections> {
  const corrections = await readCorrections(await effects.readCorrections())
  yield* corrections.problems.map(asProblem)
  if (corrections.problems.length > 0)
    throw new Stop(EXIT.problems, 'Not every correction is understood: nothing was published.')
  return corrections
}

/** The ids given so far. Those that cannot be read would be given anew, and links would break: nothing is built then. */
async function* readRegistry(effects: BuildEffects): AsyncGenerator<BuildEvent, Registry> {
  const text = await effects.readRegistry()
  if (text === undefined) return EMPTY_REGISTRY
  const { registry, problems } = parseRegistry(text)
  yield* problems.map(asProblem)
  if (problems.length > 0)
    throw new Stop(EXIT.problems, 'Not every address given can be read: nothing was published.')
  return registry
}

/** Pages at the addresses of people and articles that were given other ids since. */
function* emitRedirects(site: Site, { redirects }: Pick<LinkedArchive, 'redirects'>): Generator<BuildEvent> {
  for (const { from, to } of redirects)
    yield asFile({ path: `${from.slice(1)}index.html`, body: redirectPage(site, to) })
}

/** What needs full addresses, so that the site's origin must be known. */
async function* emitForRobots(
  site: Site,
  source: ArticleSource,
  paths: readonly string[],
): AsyncGenerator<BuildEvent> {
  yield* sitemapFiles(site, paths).map(asFile)
  const { articles } = await source.root()
  const newest = Array.from({ length: Math.min(articles, FEED_LENGTH) }, (_, index) => articles - 1 - index)
  yield asFile({ path: 'feed.xml', body: atomFeed(site, await source.cards(newest)) })
}

function asProblem(problem: Problem): BuildEvent {
  return { kind: 'problem', problem }
}

/** Kept files are told together: there may be thousands, one after the other. */
async function* asFiles<Result>(files: AsyncGenerator<Output, Result>): AsyncGenerator<BuildEvent, Result> {
  const kept: string[] = []
  for (;;) {
    const next = await files.next()
    const file = next.done === true ? undefined : next.value
    if (file && 'kept' in file) kept.push(file.path)
    else if (kept.length > 0) yield { kind: 'kept', paths: kept.splice(0) }
    if (next.done === true) return next.value
    if (file && 'body' in file) yield asFile(file)
  }
}

function asFile(file: OutputFile): BuildEvent {
  return { kind: 'file', file }
}

/** What the archive enters of an article. Its text is read back only when it is to be written or drawn. */
function entryOf(
  { id, file, key, index, kept }: LinkedArticle,
  archive: LinkedArchive,
  { recallArticle }: BuildEffects,
): ArchiveEntry {
  const { digest, indexed } = kept
  const article = async (): Promise<Article> => {
    const recognised = await recallArticle(key, index)
    if (recognised) return publishedArticle(id, file, recognised, archive)
    throw new Stop(
      EXIT.system,
      `What was read of ${file} is not in the cache any more: remove the folder .dateline and build again.`,
    )
  }
  return publishedEntry(id, file, { digest, indexed, textKey: `${key} ${index}`, article }, archive)
}

/** The archive just written, read as a page reads it. */
function sourceOf({ readOutput }: BuildEffects): ArticleSource {
  return createStaticSource({
    bytes: readOutput,
    json: async (path) => JSON.parse(new TextDecoder().decode(await readOutput(path))) as unknown,
  })
}
