import type { Browser } from 'playwright'
import { EVERYTHING, withText } from '#model/filter.ts'
import type { ArticleSource } from '#archive/source/article-source.ts'
import type { MeasuredArchive } from '#bench/archives.ts'
import { bruteForceCounts, knownQueries, shortQueries } from '#bench/known-queries.ts'
import type { KnownQuery } from '#bench/known-queries.ts'
import { openArchive } from '#bench/archive-on-disk.ts'
import type { Figure, Part } from '#bench/part.ts'
import { searchBox, searchFromPage } from '#bench/search-in-app.ts'
import { bytesOf, launchBrowser, median, serve } from '#bench/served.ts'
import type { Served } from '#bench/served.ts'

/** Queries whose answer is known; typed in a browser one after the other; typed each in a browser that has nothing yet. */
const [QUERIES, WATCHED, FIRSTS] = [200, 21, 9]

/** Bytes in KB, and requests. */
const [ANSWER, REQUESTS] = [60, 12]

/** What a search fetches, and whether it finds what is there, all of it and nothing else. */
export const search: Part = {
  name: 'search',
  title: 'Search',
  method:
    `${QUERIES} queries of which the answer is known: headlines, and phrases out of the texts. Found: an article with that headline ` +
    'is among the first ten. Exact: as many articles as a reading of every text by the same rule finds. ' +
    `Bytes: in the app, of queries of one to three words; the first of a visit from the timeline, code included, until the results are shown (the middle of ${FIRSTS}), and ${WATCHED - 1} further ones.`,
  measure: async ({ sizes, archive, say }) => {
    const figures: Figure[] = []
    for (const size of sizes) {
      const measured = await archive(size)
      const source = openArchive(measured.site)
      const queries = await knownQueries(source, QUERIES)
      figures.push(...(await bytesFetched(measured, await shortQueries(source, WATCHED))))
      say(`reading ${size} articles`)
      figures.push(...(await correctness(source, queries, size)))
    }
    return figures
  },
}

async function bytesFetched(
  { site, articles }: MeasuredArchive,
  queries: readonly string[],
): Promise<readonly Figure[]> {
  const served = await serve(site)
  const browser = await launchBrowser()
  try {
    const firsts = []
    for (const query of queries.slice(0, FIRSTS)) firsts.push(await firstAnswer(browser, served, query))
    const later = await laterAnswers(browser, served, queries)
    const figure = (what: string, value: number, unit: Figure['unit'], most?: number): Figure => {
      return { what, value, unit, articles, ...(most !== undefined && { goal: { atMost: most } }) }
    }
    return [
      figure('First answer: bytes', median(firsts.map(({ kb }) => kb)), 'KB', ANSWER),
      figure('First answer: requests', median(firsts.map(({ requests }) => requests)), '', REQUESTS),
      figure(
        'First answer with passages out of the texts: bytes',
        median(firsts.map(({ all }) => all)),
        'KB',
      ),
      figure('Later answers with passages: bytes, median', median(later), 'KB', ANSWER),
      figure('Later answers with passages: bytes, most', Math.max(...later), 'KB'),
    ]
  } finally {
    await browser.close()
    served.stop()
  }
}

/** KB and requests until the results are shown, and KB until nothing more comes, in a browser that has only the timeline. */
async function firstAnswer(
  browser: Browser,
  served: Served,
  query: string,
): Promise<{ readonly kb: number; readonly requests: number; readonly all: number }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(served.url)
  await served.idle()
  served.take()
  await searchFromPage(page, query)
  const sent = served.take()
  await served.idle()
  const all = [...sent, ...served.take()]
  await context.close()
  return { kb: bytesOf(sent) / 1000, requests: sent.length, all: bytesOf(all) / 1000 }
}

/** KB of each query but the first, one after the other in one visit. */
async function laterAnswers(
  browser: Browser,
  served: Served,
  [first = '', ...queries]: readonly string[],
): Promise<readonly number[]> {
  const page = await browser.newPage()
  await page.goto(served.url)
  await served.idle()
  await searchFromPage(page, first)
  await served.idle()
  const fetched: number[] = []
  for (const query of queries) {
    served.take()
    await searchBox(page).fill(query)
    await served.idle()
    fetched.push(bytesOf(served.take()) / 1000)
  }
  return fetched
}

async function correctness(
  source: ArticleSource,
  queries: readonly KnownQuery[],
  articles: number,
): Promise<readonly Figure[]> {
  const counts = await bruteForceCounts(source, queries.map(({ text }) => text)) // prettier-ignore
  let [found, exact] = [0, 0]
  for (const [index, { text, headline }] of queries.entries()) {
    const { best, total } = await source.search(withText(EVERYTHING, text), 10)
    const cards = await source.cards(best)
    if (cards.some((card) => card.headline === headline)) found++
    if (total === counts[index]) exact++
  }
  const share = (count: number) => (100 * count) / queries.length
  return [
    {
      what: 'Known answer among the first ten',
      value: share(found),
      unit: '%',
      articles,
      goal: { atLeast: 99 },
    },
    {
      what: 'Hits as many as by reading every text',
      value: share(exact),
      unit: '%',
      articles,
      goal: { atLeast: 100 },
    },
  ]
}
