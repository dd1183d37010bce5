import type { Page } from 'playwright'
import { formatFilter } from '#model/filter-query.ts'
import type { Toggle, Toggles } from '#bench/in-page/toggle.ts'
import type { MeasuredArchive } from '#bench/archives.ts'
import { openArchive } from '#bench/archive-on-disk.ts'
import { OWN_PAGE, pageWith } from '#bench/page-script.ts'
import type { Figure, Part } from '#bench/part.ts'
import { bytesOf, follow, launchBrowser, median, serve } from '#bench/served.ts'
import { toggledFilters } from '#bench/toggled-filters.ts'

const TOGGLES = 200

/** Rounds of all toggles after the first. */
const PASSES = 5

/** A frame, and a quarter of it, in milliseconds. */
const [FRAME, AT_ONCE] = [16, 4]

/** Processors as they are, and as slow as a cheap phone's. */
const SLOWDOWNS = [1, 4]

/** Bytes that a first filter may take, in KB: by rank of the country chosen. */
const FIRST_FILTER = new Map([
  [1, 220],
  [10, 35],
])

/** How long a toggle of a filter takes, and what the first one fetches. */
export const filter: Part = {
  name: 'filter',
  title: 'Filters',
  method:
    `${TOGGLES} toggles one after the other (chosen, excluded, any of, dates) in a browser that has the columns and has shown the panels: articles, ` +
    `months and the counts of every value of every panel. Warm: of each toggle the least time of ${PASSES} rounds, as other programs take the processor in between; first: in a page just opened, and of these apart: those that fetch nothing, and all with what they fetch. ` +
    'The first filter: a click on the timeline, with all code and data that it fetches.',
  measure: async ({ sizes, archive }) => {
    const figures: Figure[] = []
    for (const size of sizes) figures.push(...(await figuresOf(await archive(size))))
    return figures
  },
}

async function figuresOf({ site, articles }: MeasuredArchive): Promise<readonly Figure[]> {
  const source = openArchive(site)
  const queries = (await toggledFilters(source, TOGGLES)).map(formatFilter)
  const { facets } = await source.root()
  const served = await serve(site, await pageWith('toggle'))
  const browser = await launchBrowser()
  try {
    const figures: Figure[] = []
    for (const slowdown of SLOWDOWNS) {
      const page = await browser.newPage()
      figures.push(...(await toggleTimes(page, served.url, queries, slowdown, articles)))
      await page.close()
    }
    for (const [rank, most] of FIRST_FILTER) {
      const country = facets.country.values[rank - 1]
      if (!country) continue
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(served.url)
      await served.idle()
      served.take()
      await follow(page, served, `/?country=${country.id.toLowerCase()}`)
      const bytes = bytesOf(served.take())
      await context.close()
      const what = `First filter, country of rank ${rank}: bytes`
      figures.push({ what, value: bytes / 1000, unit: 'KB', articles, goal: { atMost: most } })
    }
    return figures
  } finally {
    await browser.close()
    served.stop()
  }
}

async function toggleTimes(
  page: Page,
  url: string,
  queries: readonly string[],
  slowdown: number,
  articles: number,
): Promise<readonly Figure[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(url + OWN_PAGE.slice(1), { waitUntil: 'load' })
  const take = (list: readonly string[]) => page.evaluate((list) => toggles.take(list), list)
  await page.evaluate(() => toggles.showPanels())
  const taken = await take(queries)
  const first = taken.filter(({ files }) => files === 0).map(timeOf)
  const passes: (readonly Toggle[])[] = []
  for (let pass = 0; pass < PASSES; pass++) passes.push(await take(queries))
  const warm = queries.map((_, toggle) => Math.min(...passes.map((taken) => taken[toggle]?.time ?? Infinity)))
  const at = slowdown === 1 ? '' : `, processor ${slowdown} times slower`
  const figure = (what: string, value: number, most?: number): Figure => ({
    what: what + at,
    value,
    unit: 'ms',
    articles,
    ...(most !== undefined && { goal: { atMost: most } }),
  })
  return [
    figure('Toggle, warm: median', median(warm), AT_ONCE),
    figure('Toggle, warm: longest', Math.max(...warm), FRAME),
    { what: `Toggles that fetch nothing when they are first${at}`, value: first.length, unit: '', articles },
    figure('Toggle, first, fetching nothing: median', median(first)),
    figure(
      'Toggle, first, fetching nothing: longest',
      Math.max(...first),
      slowdown === 1 ? FRAME : undefined,
    ),
    figure('Toggle, first, with what it fetches: median', median(taken.map(timeOf))),
    figure('Toggle, first, with what it fetches: longest', Math.max(...taken.map(timeOf))),
  ]
}

function timeOf({ time }: Toggle): number {
  return time
}

/** In the page. */
declare const toggles: Toggles
