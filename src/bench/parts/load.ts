import type { Browser } from 'playwright'
import type { ArticleSource } from '#archive/source/article-source.ts'
import { articlePath, personPath } from '#model/address.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { MeasuredArchive } from '#bench/archives.ts'
import { openArchive } from '#bench/archive-on-disk.ts'
import type { Bench, Figure, Part } from '#bench/part.ts'
import { bytesOf, launchBrowser, median, serve } from '#bench/served.ts'
import type { Served } from '#bench/served.ts'

/** How many times as much the first load of the largest archive may be of that of the smallest. */
const GROWTH = 1.15

/** Articles and people looked at; texts differ, so the middle one counts. */
const SAMPLES = 9

/** People in so many articles or more: their pages are full in archives of every size. */
const WELL_KNOWN = 20

/** Bytes and requests of the first load of each kind of page. */
export const load: Part = {
  name: 'load',
  title: 'First load',
  method:
    'A browser that has nothing yet opens the page and waits until nothing more comes; what the service worker fetches is in it. ' +
    `Of articles and people the middle of ${SAMPLES} counts.`,
  measure: async (bench) => {
    const browser = await launchBrowser()
    try {
      const figures: Figure[] = []
      for (const size of bench.sizes) figures.push(...(await loadsOf(browser, await bench.archive(size))))
      return [...figures, ...growth(bench, figures)]
    } finally {
      await browser.close()
    }
  },
}

async function loadsOf(browser: Browser, { site, articles }: MeasuredArchive): Promise<readonly Figure[]> {
  const served = await serve(site)
  try {
    const figures: Figure[] = []
    for (const [kind, paths] of Object.entries(await pagesOf(openArchive(site)))) {
      const sizes = []
      for (const path of paths) sizes.push(await firstLoad(browser, served, path))
      figures.push(
        {
          what: `${kind}: bytes`,
          value: median(sizes.map(({ bytes }) => bytes)) / 1000,
          unit: 'KB',
          articles,
        },
        {
          what: `${kind}: requests`,
          value: median(sizes.map(({ requests }) => requests)),
          unit: '',
          articles,
        },
      )
    }
    return figures
  } finally {
    served.stop()
  }
}

/** Addresses of each kind of page. Of the articles the newest have pages drawn beforehand, those in the middle have not. */
async function pagesOf(source: ArticleSource): Promise<Readonly<Record<string, readonly string[]>>> {
  const { articles, facets } = await source.root()
  const { values } = facets.person
  const from = async (first: number) => {
    const cards = await source.slice(EVERYTHING, 'newest', first, first + 7 * SAMPLES)
    return cards.filter((_, row) => row % 7 === 0).map(({ id }) => articlePath(id))
  }
  const known = values.filter(({ articles }) => articles >= WELL_KNOWN).slice(0, SAMPLES)
  return {
    Timeline: ['/'],
    Article: await from(0),
    'Article drawn in the browser': await from(articles >> 1),
    Person: (known.length > 0 ? known : values).map(({ id }) => personPath(id)),
  }
}

async function firstLoad(
  browser: Browser,
  { url, take, idle }: Served,
  path: string,
): Promise<{ readonly bytes: number; readonly requests: number }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  take()
  await page.goto(url + path.slice(1))
  await idle()
  await context.close()
  const sent = take()
  return { bytes: bytesOf(sent), requests: sent.length }
}

/** The largest archive's figures as multiples of the smallest's. */
function growth({ sizes }: Bench, figures: readonly Figure[]): readonly Figure[] {
  const [smallest, largest] = [sizes[0], sizes.at(-1)]
  if (smallest === largest) return []
  const valueOf = (what: string, size: number | undefined) =>
    figures.find((figure) => figure.what === what && figure.articles === size)?.value ?? Number.NaN
  return [...new Set(figures.map(({ what }) => what))].map((what) => ({
    what,
    value: valueOf(what, largest) / valueOf(what, smallest),
    unit: '×',
    goal: { atMost: GROWTH },
  }))
}
