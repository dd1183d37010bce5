import type { ArticleSource } from '#archive/source/article-source.ts'
import type { BuiltApp } from '#generator/bundle/built-app.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'
import type { SubjectHashes } from '#generator/gather/subject-hashes.ts'
import { fileEvent } from '#generator/output/build-event.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import type { MadeFrom } from '#generator/output/output-file.ts'
import type { PageRedirect } from '#generator/registry/redirects.ts'
import { createPictures } from '#generator/share-pictures/pictures.ts'
import type { DrawCard, PictureLimit } from '#generator/share-pictures/pictures.ts'
import { atomFeed, FEED_LENGTH } from '#generator/site/atom-feed.ts'
import { count } from '#generator/site/host-limits.ts'
import { pairPages } from '#generator/site/pair-pages.ts'
import { pagePaths } from '#generator/site/page-paths.ts'
import type { PageSubjects, PrerenderLimit } from '#generator/site/page-paths.ts'
import { redirectPage, siteFiles } from '#generator/site/site-files.ts'
import { EVERYTHING } from '#model/filter.ts'
import { isAnnounced } from '#model/site.ts'
import type { Site } from '#model/site.ts'
import { sitemapFiles } from '#generator/site/sitemap.ts'
import type { DrawingThreads } from './drawers.ts'
import { emitPages } from './emit-pages.ts'
import { styleHash } from './page-template.ts'
import { writtenArchive } from './written-archive.ts'

/** How a site looks, and how much of it is drawn. */
export interface SiteDrawing {
  readonly site: Site
  readonly app: BuiltApp
  readonly prerender: PrerenderLimit
  readonly cards: PictureLimit
  readonly drawCard: DrawCard
}

/** The archive that was written, as far as pages show it. */
export interface ShownArchive extends Pick<PageSubjects, 'people' | 'places' | 'withdrawn'> {
  /** All articles, oldest first. */
  readonly articles: readonly Pick<ArchiveEntry, 'id' | 'number' | 'hash' | 'people'>[]
  readonly redirects: readonly PageRedirect[]
  readonly subjects: SubjectHashes
}

/** What drawing needs of the world around it (`BuildEffects`). */
export interface DrawingEffects {
  readonly madeFrom: MadeFrom
  /** Threads that draw pages beside this one. */
  readonly drawingThreads?: DrawingThreads
  /** Reads back a file that the build has yielded. */
  readonly readOutput: (path: string) => Promise<Uint8Array>
}

/** Draws the site of an archive that was written: the app, its pages, redirects, and the files about the site. */
export async function* drawSite(
  { site: published, app, prerender, cards, drawCard }: SiteDrawing,
  { articles, people, places, withdrawn, redirects, subjects }: ShownArchive,
  { madeFrom, drawingThreads: threads, readOutput }: DrawingEffects,
): AsyncGenerator<BuildEvent> {
  for await (const file of app.files()) yield fileEvent(file)
  const source = writtenArchive(readOutput)
  const numbered = articles.map(({ id, number, hash }) => ({ id, hash: `${number} ${hash}` }))
  const { from, pairs } = pairPages(prerender.kind === 'none' ? [] : articles)
  const site = { ...published, pairsFrom: from }
  if (from > 2) yield { kind: 'note', text: fewPairs(from, pairs.length) }
  const root = await source.root()
  const paths = pagePaths(
    { root, articles: numbered, people, places, pairs, withdrawn, hashes: subjects },
    prerender,
  )
  const pictureOf = createPictures(site, source, paths, cards, drawCard)
  // The lists at last: they are drawn most often, and meanwhile another thread links the pages that stay.
  yield* emitPages({ site, app, source, pictureOf, madeFrom, threads }, paths.toReversed())
  yield* redirects.map((redirect) => fileEvent(redirectFile(site, redirect)))
  yield* siteFiles(site, styleHash(app.styles)).map(fileEvent)
  if (!isAnnounced(site)) return
  const addresses = paths.flatMap(({ path, unlisted }) => (unlisted === true ? [] : path))
  yield* sitemapFiles(site, addresses).map(fileEvent)
  yield fileEvent({ path: 'feed.xml', body: await feedOf(site, source) })
}

function fewPairs(from: number, pairs: number): string {
  return `Two people have a page together from ${from} common articles on: ${count(pairs)} pages. Others are shown on the timeline.`
}

/** The page at the address of a person or an article that was given another id since. */
function redirectFile(site: Site, { from, to }: PageRedirect) {
  return { path: `${from.slice(1)}index.html`, body: redirectPage(site, to) }
}

async function feedOf(site: Site, source: ArticleSource): Promise<string> {
  return atomFeed(site, await source.slice(EVERYTHING, 'newest', 0, FEED_LENGTH))
}
