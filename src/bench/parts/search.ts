import { EVERYTHING, withText } from '#model/filter.ts'
import { searchPath } from '#model/address.ts'
import type { ArticleSource } from '#archive/article-source.ts'
import type { MeasuredArchive } from '../archives.ts'
import { bruteForceCounts, knownQueries, shortQueries } from '../known-queries.ts'
import type { KnownQuery } from '../known-queries.ts'
import { openArchive } from '../open-archive.ts'
import type { Figure, Part } from '../part.ts'
import { bytesOf, follow, launchBrowser, median, serve } from '../served.ts'

/** Queries whose answer is known, and how many of them a browser is watched with. */
const [QUERIES, WATCHED] = [200, 21]

/** Bytes in KB, and requests. */
const [ANSWER, REQUESTS] = [60, 12]

/** What a search fetches, and whether it finds what is there, all of it and nothing else. */
export const search: Part = {
  name: 'search',
  title: 'Search',
  method:
    `${QUERIES} queries of which the answer is known: headlines, and phrases out of the texts. Found: an article with that headline ` +
    'is among the first ten. Exact: as many articles as a reading of every text by the same rule finds. ' +
    `Bytes: in the app, of the first query from the timeline, code included, and of ${WATCHED - 1} further ones, each of one to three words.`,
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
    const page = await browser.newPage()
    await page.goto(served.url)
    await served.idle()
    const fetched = []
    for (const [index, text] of queries.entries()) {
      served.take()
      if (index === 0) await follow(page, served, searchPath(withText(EVERYTHING, text)))
      else await page.getByRole('combobox', { name: 'Search' }).fill(text)
      await served.idle()
      const sent = served.take()
      fetched.push({ kb: bytesOf(sent) / 1000, requests: sent.length })
    }
    const [first = { kb: Number.NaN, requests: Number.NaN }, ...later] = fetched
    const kb = later.map(({ kb }) => kb)
    return [
      { what: 'First answer: bytes', value: first.kb, unit: 'KB', articles, goal: { atMost: ANSWER } },
      {
        what: 'First answer: requests',
        value: first.requests,
        unit: '',
        articles,
        goal: { atMost: REQUESTS },
      },
      {
        what: 'Later answers: bytes, median',
        value: median(kb),
        unit: 'KB',
        articles,
        goal: { atMost: ANSWER },
      },
      { what: 'Later answers: bytes, most', value: Math.max(...kb), unit: 'KB', articles },
    ]
  } finally {
    await browser.close()
    served.stop()
  }
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
