import { existsSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { projectRoot } from '#generator/disk/program-folder.ts'
import { allArticles } from '#bench/all-articles.ts'
import type { MeasuredArchive } from '#bench/archives.ts'
import { shortQueries } from '#bench/known-queries.ts'
import { openArchive } from '#bench/archive-on-disk.ts'
import { OWN_PAGE } from '#bench/page-script.ts'
import type { Figure, Part } from '#bench/part.ts'
import { measuredRun } from '#bench/process-tree.ts'
import { searchFromPage } from '#bench/search-in-app.ts'
import { bytesOf, launchBrowser, median, serve, slowNetwork } from '#bench/served.ts'
import type { OwnFiles } from '#bench/served.ts'

/** Searches, each in a browser that has nothing yet, and the results that are shown of each. */
const [SEARCHES, RESULTS] = [9, 3]

/** Archives up to this: beyond it Pagefind's index takes more memory than machines like this one have. */
const LARGEST = 10_000

/** The search beside Pagefind's (https://pagefind.app), the search that most static sites have. */
export const peerSearch: Part = {
  name: 'peer-search',
  title: 'Search beside Pagefind',
  method:
    `The first search of a visit, ${SEARCHES} of one to three words, until the first ${RESULTS} results are shown: bytes and requests with all code of the search, ` +
    'and the time on slow 4G; medians. Pagefind at its defaults, on an empty page; Dateline on its timeline. Index: made of articles that are read already; ' +
    "Dateline's is that of a whole archive with its cards and counts. `--peers DIR` names a folder with Pagefind in its node_modules.",
  measure: async ({ sizes, archive, peers, say }) => {
    if (peers === undefined || !existsSync(`${peers}/node_modules/pagefind`)) {
      say('left out: Pagefind is not there (npm install pagefind in a folder, --peers FOLDER)')
      return []
    }
    const figures: Figure[] = []
    for (const size of sizes.filter((size) => size <= LARGEST)) {
      const measured = await archive(size)
      const work = `${measured.site}-peers`
      figures.push(...(await indexes(measured, work, peers)), ...(await searches(measured, work)))
      rmSync(work, { recursive: true, force: true })
    }
    return figures
  },
}

/** Makes both indexes, in `work`. */
async function indexes(
  { site, articles }: MeasuredArchive,
  work: string,
  peers: string,
): Promise<readonly Figure[]> {
  const list = `${site}-articles.ndjson`
  const file = await open(list, 'w')
  for await (const [, article] of allArticles(openArchive(site)))
    await file.write(`${JSON.stringify(article)}\n`)
  await file.close()
  const ours = fileURLToPath(new URL('write-archive.js', import.meta.url))
  const theirs = `${projectRoot}src/bench/peers/index-with-pagefind.mjs`
  const own = await measuredRun([process.execPath, ours, list, `${work}/dateline`], projectRoot)
  const peer = await measuredRun([process.execPath, theirs, list, `${work}/pagefind`, peers], projectRoot)
  rmSync(list)
  return [
    { what: 'Index, Dateline', value: own.seconds, unit: 's', articles },
    { what: 'Index, Pagefind', value: peer.seconds, unit: 's', articles },
    { what: 'Memory, Dateline', value: own.megabytes ?? Number.NaN, unit: 'MB', articles },
    { what: 'Memory, Pagefind', value: peer.megabytes ?? Number.NaN, unit: 'MB', articles },
  ]
}

async function searches({ site, articles }: MeasuredArchive, work: string): Promise<readonly Figure[]> {
  const queries = await shortQueries(openArchive(site), SEARCHES)
  const own = await firstSearches(site, {}, '', queries, searchFromPage)
  const peer = await firstSearches(`${work}/pagefind`, PAGEFIND_PAGE, OWN_PAGE.slice(1), queries, searchPagefind) // prettier-ignore
  const rows = (name: string, { kb, requests, ms }: FirstSearch): readonly Figure[] => [
    { what: `First answer, ${name}`, value: kb, unit: 'KB', articles },
    { what: `First answer, ${name}: requests`, value: requests, unit: '', articles },
    { what: `First answer, ${name}: on slow 4G`, value: ms, unit: 'ms', articles },
  ]
  return [...rows('Dateline', own), ...rows('Pagefind', peer)]
}

interface FirstSearch {
  readonly kb: number
  readonly requests: number
  readonly ms: number
}

/** Medians over the queries; `search` ends when the results are shown. */
async function firstSearches(
  folder: string,
  own: OwnFiles,
  path: string,
  queries: readonly string[],
  search: (page: Page, query: string) => Promise<void>,
): Promise<FirstSearch> {
  const served = await serve(folder, own)
  const browser = await launchBrowser()
  const [kb, requests, ms]: [number[], number[], number[]] = [[], [], []]
  try {
    for (const query of queries) {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      await page.goto(served.url + path)
      await served.idle()
      served.take()
      await slowNetwork(page)
      const began = performance.now()
      await search(page, query)
      ms.push(performance.now() - began)
      const sent = served.take()
      kb.push(bytesOf(sent) / 1000)
      requests.push(sent.length)
      await context.close()
    }
  } finally {
    await browser.close()
    served.stop()
  }
  return { kb: median(kb), requests: median(requests), ms: median(ms) }
}

async function searchPagefind(page: Page, query: string): Promise<void> {
  await page.evaluate(
    async ([address, query, results]) => {
      const pagefind = (await import(address)) as Pagefind
      await pagefind.init()
      const found = await pagefind.search(query)
      await Promise.all(found.results.slice(0, results).map((result) => result.data()))
    },
    ['/pagefind.js', query, RESULTS] as const,
  )
}

/** What is used of the script that Pagefind writes beside its index. */
interface Pagefind {
  init(): Promise<void>
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<unknown> }[] }>
}

const PAGEFIND_PAGE: OwnFiles = {
  [OWN_PAGE]: { type: 'text/html', body: '<!doctype html><html lang="en"><title>Bench</title>' },
}
