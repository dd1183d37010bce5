import { expect } from 'playwright/test'
import { rmSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright/test'
import { GENERATED, randomNumbers } from '../archives.ts'
import type { FaultServer } from '../fault-server.ts'
import { settled } from '../journey.ts'
import { nextDeployment } from './deployments.ts'
import { test } from './faulty-site.ts'
import { filter, openArticle, rested, told } from './walking.ts'

/*
 * A reader at random in a real browser: filters, goes back and forth, opens articles, loads the page anew, loses the
 * connection, meets a new deployment. In the end the page shows what whoever opens its address for the first time sees.
 */

/** The walks of the deep run are shared out among as many tests, which run side by side. */
const [WALKS, SHARES] = process.env['DEEP'] === undefined ? [3, 1] : [200, 4]
const STEPS = 8

test.use({ archive: GENERATED, trace: 'off' })

type Step = (page: Page, random: () => number, server: FaultServer, next: string) => Promise<void>

const STEPS_TO_TAKE: readonly Step[] = [
  filter,
  filter,
  filter,
  (page) => travel(page, 'back'),
  (page) => travel(page, 'forward'),
  openArticle,
  async (page) => void (await page.reload()),
  loseConnection,
  async (_, __, server, next) => server.deploy(next),
]

/** Never leaves the site: the first page of the history stays. */
async function travel(page: Page, way: 'back' | 'forward'): Promise<void> {
  await page.evaluate((way) => {
    const { state } = history as { state: { readonly idx?: number } | null }
    if (way === 'forward' || (state?.idx ?? 0) > 0) history[way]()
  }, way)
}

/** Filters without a connection, and asks once more for what did not arrive when it is back. */
async function loseConnection(page: Page, random: () => number): Promise<void> {
  const context: BrowserContext = page.context()
  await context.setOffline(true)
  await filter(page, random)
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
  await context.setOffline(false)
}

for (let share = 1; share <= SHARES; share++)
  test(`after ${WALKS / SHARES} walks at random the page shows what its address says, share ${share} of ${SHARES}`, async ({
    browser,
    server,
    folder,
  }) => {
    test.setTimeout(60_000 + WALKS * 60_000)
    const next = nextDeployment(folder)
    const fresh = await browser.newPage()
    for (let number = share; number <= WALKS; number += SHARES) {
      const random = randomNumbers(number)
      const context = await browser.newContext()
      const uncaught: string[] = []
      context.on('weberror', (error) => uncaught.push(error.error().message))
      const page = await context.newPage()
      server.deploy(folder)
      await page.goto(server.url)
      await settled(page)
      for (let step = 0; step < STEPS; step++) {
        const take = STEPS_TO_TAKE[Math.floor(random() * STEPS_TO_TAKE.length)] ?? filter
        await take(page, random, server, next)
        await rested(page)
      }
      await page.reload()
      await rested(page)
      await fresh.goto(page.url())
      await rested(fresh)
      expect(await told(page), `walk ${number}: ${page.url()}`).toEqual(await told(fresh))
      expect(uncaught, `walk ${number}`).toEqual([])
      await context.close()
    }
    rmSync(next, { recursive: true })
  })
