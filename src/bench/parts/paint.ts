import { readdirSync } from 'node:fs'
import type { Browser } from 'playwright'
import type { Figure, Part } from '#bench/part.ts'
import { launchBrowser, median, serve, slowNetwork } from '#bench/served.ts'

/** Visits of each kind, one of one kind after one of the other; the first two fill the server's cache. */
const VISITS = 9

/** How many times as long the page with its scripts may take. */
const LONGER = 1.15

/** The processor four times slower; a phone's window. */
const SLOWDOWN = 4
const WINDOW = { width: 412, height: 823 }

/** When the text of an article opened by a deep link is there. */
export const paint: Part = {
  name: 'paint',
  title: 'First paint of a deep link',
  method:
    `An article opened by its address on slow 4G with a processor ${SLOWDOWN} times slower: the first contentful paint, beside ` +
    `the same page in a browser without JavaScript; medians of ${VISITS - 1} visits taken in turns.`,
  measure: async ({ sizes, archive }) => {
    const browser = await launchBrowser()
    try {
      const figures: Figure[] = []
      for (const size of sizes) figures.push(...(await paintsOf(browser, (await archive(size)).site, size)))
      return figures
    } finally {
      await browser.close()
    }
  },
}

async function paintsOf(browser: Browser, site: string, articles: number): Promise<readonly Figure[]> {
  const served = await serve(site)
  const address = `${served.url}a/${readdirSync(`${site}/a`).sort().at(-1)}/`
  const [plain, whole]: [number[], number[]] = [[], []]
  for (let visit = 0; visit < VISITS; visit++) {
    const [without, withScripts] = [await visitOnce(browser, address, false), await visitOnce(browser, address, true)] // prettier-ignore
    if (visit === 0) continue
    plain.push(without)
    whole.push(withScripts)
  }
  served.stop()
  const times = median(whole) / median(plain)
  return [
    { what: 'Without JavaScript', value: median(plain), unit: 'ms', articles },
    { what: 'As it is', value: median(whole), unit: 'ms', articles },
    { what: 'Times as long', value: times, unit: '×', articles, goal: { atMost: LONGER } },
  ]
}

/** The first contentful paint, in milliseconds. */
async function visitOnce(browser: Browser, address: string, javaScriptEnabled: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: WINDOW, javaScriptEnabled, serviceWorkers: 'block' })
  const page = await context.newPage()
  await slowNetwork(page, SLOWDOWN)
  await page.goto(address, { waitUntil: 'load' })
  let painted: number | undefined
  while (painted === undefined)
    painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  await context.close()
  return painted
}
