import type { ArticleSource } from '#archive/source/article-source.ts'
import type { BuildEvent } from '#generator/output/build-event.ts'
import type { MadeFrom, OutputFile } from '#generator/output/output-file.ts'
import { CARD_HEIGHT, CARD_WIDTH } from '#generator/share-pictures/draw-picture.ts'
import { SITE_PICTURE } from '#generator/share-pictures/pictures.ts'
import type { PictureOf } from '#generator/share-pictures/pictures.ts'
import { concurrently } from '#generator/disk/concurrently.ts'
import type { BuiltApp } from '#generator/bundle/built-app.ts'
import { createDrawers } from './drawers.ts'
import type { DrawingThreads, PageFile, PageTask } from './drawers.ts'
import { citationTags, newsArticleScript } from './news-article.ts'
import type { PagePath } from '#generator/site/page-paths.ts'
import { createPageTemplate } from './page-template.ts'
import { escapeMarkup } from '#generator/site/escape.ts'
import { absoluteUrl, isAnnounced } from '#model/site.ts'
import { countriesPath, peoplePath, timelinePath, undatedPath } from '#model/address.ts'
import type { DrawnPage, DrawPage, Site } from '#model/site.ts'
import { version } from '#generator/disk/program-folder.ts'
import { sha256 } from '#generator/disk/sha256.ts'

/** The page that hosts answer with for everything that was not drawn: the app takes it from there. */
const NOT_FOUND = '404.html'

/** Pages that are drawn together, and after which it is told how far the drawing is. */
const BATCH = 16

/** What pages are drawn with. */
interface Drawing {
  readonly site: Site
  readonly app: BuiltApp
  readonly source: ArticleSource
  readonly pictureOf: PictureOf
  readonly madeFrom: MadeFrom
  /** Threads that draw, too, where there are any. */
  readonly threads?: DrawingThreads | undefined
}

/** What is known of a page before it is drawn; without a task the published one stays. */
interface PreparedPage {
  readonly path: string
  readonly key: string
  readonly picture?: OutputFile | undefined
  readonly task?: PageTask | undefined
}

/** Draws the pages that are not drawn already, and the bare shell for all others; the same files in the same order by any threads. */
export async function* emitPages(drawing: Drawing, paths: readonly PagePath[]): AsyncGenerator<BuildEvent> {
  const { site, app, source, threads } = drawing
  const shell = createPageTemplate(app)({
    head: shellHead(site),
    body: withoutScripts(site, paths),
    data: { site, answers: [] },
  })
  yield { kind: 'file', file: { path: NOT_FOUND, body: shell } }
  if (paths.length === 0) yield { kind: 'file', file: { path: 'index.html', body: shell } }
  const drawers = createDrawers(site, createPageDrawer(site, app, source), threads)
  const draw = async (pages: readonly PreparedPage[]) => {
    return { pages, drawn: await drawers.draw(pages.flatMap(({ task }) => task ?? [])) }
  }
  let done = 0
  try {
    for await (const { pages, drawn } of concurrently(prepared(drawing, paths), drawers.calls, draw)) {
      yield* pageEvents(pages, drawn)
      done += pages.length
      yield { kind: 'progress', step: 'pages', done, total: paths.length }
    }
  } finally {
    await drawers.stop()
  }
}

/** Pictures are drawn here, one by one: pages of the same words have the same. */
async function* prepared(
  { site, app, source, pictureOf, madeFrom }: Drawing,
  paths: readonly PagePath[],
): AsyncGenerator<readonly PreparedPage[]> {
  const keyOf = createPageKey(site, app, source)
  for (let from = 0; from < paths.length; from += BATCH) {
    const batch: PreparedPage[] = []
    for (const page of paths.slice(from, from + BATCH)) {
      const drawing = pictureOf(page)
      const picture = drawing && (await drawing)
      const path = `${page.path.slice(1)}index.html`
      const hash = keyOf(page, picture?.path)
      const key = typeof hash === 'string' ? hash : await hash
      const isKept = madeFrom(key) === path
      batch.push({ path, key, picture, task: isKept ? undefined : { page, picture: picture?.path } })
    }
    yield batch
  }
}

/** `drawn`: those that have a task, in the same order. */
function* pageEvents(pages: readonly PreparedPage[], drawn: readonly PageFile[]): Generator<BuildEvent> {
  const kept: string[] = []
  const files = drawn.values()
  for (const { path, key, picture, task } of pages) {
    if (picture) yield { kind: 'file', file: picture }
    const file = task && files.next().value
    if (file) yield { kind: 'file', file: { path, key, ...file } }
    else kept.push(path)
  }
  yield { kind: 'kept', paths: kept }
}

/** Draws whole pages, one after the other. */
export function createPageDrawer(
  site: Site,
  app: Omit<BuiltApp, 'hash'>,
  source: ArticleSource,
): (task: PageTask) => Promise<string> {
  const draw = app.createDrawPage(site, source)
  const assemble = createPageTemplate(app)
  return async ({ page, picture }) => {
    const { head, body, source: file, data } = await drawn(draw, page.path)
    const tags = siteTags(site) + pictureTags(site, picture) + codeTags(app, file)
    const article = page.article && (await source.article(page.article))?.article
    const extra = article ? citationTags(article, site) + newsArticleScript(article, site) : ''
    return assemble({
      head: head + tags + extra,
      body,
      data,
      language: article?.language,
      stylesLast: page.article !== undefined,
    })
  }
}

/** A page that is on the list and does not exist is a bug of ours. */
async function drawn(draw: DrawPage, path: string): Promise<DrawnPage> {
  const page = await draw(path)
  if (page.status !== 200) throw new Error(`the page ${path} was drawn with status ${page.status}`)
  return page
}

/** Asks for the code of the page at once, instead of after the entry has found out which one it is. */
function codeTags(app: Pick<BuiltApp, 'codeOf'>, source: string): string {
  return app
    .codeOf(source)
    .map((href) => `<link rel="modulepreload" crossorigin href="${escapeMarkup(href)}" />`)
    .join('')
}

function shellHead(site: Site): string {
  return `<title>${escapeMarkup(site.title)}</title><meta name="robots" content="noindex" />${siteTags(site)}${pictureTags(site)}`
}

/** What the bare shell shows where no scripts run, with the lists that were drawn. */
function withoutScripts(site: Site, paths: readonly PagePath[]): string {
  const drawn = new Set(paths.map(({ path }) => path))
  const links = LISTS.filter(([path]) => path === timelinePath() || drawn.has(path)).map(
    ([path, words]) => `<a class="btn" href="${escapeMarkup(site.base + path.slice(1))}">${words}</a>`,
  )
  return [
    '<noscript><main class="page"><div class="notice"><h1>No page was drawn for this address</h1>',
    '<p>It may be mistyped, or what it named was taken out of the archive. Without scripts only pages that were drawn beforehand can be shown.</p>',
    `<div class="notice__acts">${links.join('')}</div></div></main></noscript>`,
  ].join('')
}

const LISTS = [
  [timelinePath(), 'Timeline'],
  [peoplePath, 'People'],
  [countriesPath, 'Countries'],
  [undatedPath, 'Undated'],
] as const

/** The picture that networks show beside a link to the page; they take none without a full address. */
function pictureTags(site: Site, path: string = SITE_PICTURE): string {
  if (site.origin === undefined) return `<meta name="twitter:card" content="summary" />`
  return [
    `<meta property="og:image" content="${escapeMarkup(absoluteUrl(site, path))}" />`,
    `<meta property="og:image:width" content="${CARD_WIDTH}" />`,
    `<meta property="og:image:height" content="${CARD_HEIGHT}" />`,
    `<meta name="twitter:card" content="summary_large_image" />`,
  ].join('')
}

/** What is the same on every page and does not change while the app runs. */
function siteTags(site: Site): string {
  const feed = `<link rel="alternate" type="application/atom+xml" title="${escapeMarkup(site.title)}" href="${escapeMarkup(absoluteUrl(site, '/feed.xml'))}" />`
  return [
    `<meta name="generator" content="Dateline ${version}" />`,
    `<link rel="manifest" href="${escapeMarkup(site.base)}manifest.webmanifest" />`,
    isAnnounced(site) ? feed : '',
    site.visibility === 'unlisted' ? '<meta name="robots" content="noindex" />' : '',
  ].join('')
}

/** A hash of all that a page is drawn from; at once for most. `picture`: the path of its own. */
type PageKey = (page: PagePath, picture?: string) => string | Promise<string>

/**
 * The pages of articles, people and countries ask the archive one question, for their subject: with the same hash of it,
 * app and site they are drawn the same. Those of years and months ask for their articles and what stands around them. All
 * others show the whole archive and change with every article: its root names the directory, and so everything.
 */
function createPageKey(site: Site, app: Pick<BuiltApp, 'hash'>, source: ArticleSource): PageKey {
  const shared = sha256(JSON.stringify([app.hash, site]))
  const keyOf = ({ path }: PagePath, picture: string, subject: string): string =>
    sha256(`${shared}\n${path}\n${picture}\n${subject}`)
  return (page, picture = '') => {
    const { hash, days } = page
    if (hash !== undefined && days === undefined) return keyOf(page, picture, hash)
    return subjectOf(source, page).then((subject) => keyOf(page, picture, JSON.stringify(subject)))
  }
}

async function subjectOf(source: ArticleSource, { hash, days }: PagePath): Promise<unknown> {
  return days === undefined ? source.root() : [hash, await source.outline(days)]
}
