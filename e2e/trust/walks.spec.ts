import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import type { BrowserContext, Page } from 'playwright/test'
import { GENERATED, PROJECT, randomNumbers } from '../archives.ts'
import type { FaultServer } from '../fault-server.ts'
import { settled, total } from '../journey.ts'
import { expect, test } from './faulty-site.ts'

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

/** Clicks one of the links of the panels, if the page has any. */
async function filter(page: Page, random: () => number): Promise<void> {
  await page.evaluate((chance) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('aside .opts a, aside .seg a')]
    links[Math.floor(chance * links.length)]?.click()
  }, random())
}

/** Never leaves the site: the first page of the history stays. */
async function travel(page: Page, way: 'back' | 'forward'): Promise<void> {
  await page.evaluate((way) => {
    const { state } = history as { state: { readonly idx?: number } | null }
    if (way === 'forward' || (state?.idx ?? 0) > 0) history[way]()
  }, way)
}

async function openArticle(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>('main h3 a')?.click())
}

/** Filters without a connection, and asks once more for what did not arrive when it is back. */
async function loseConnection(page: Page, random: () => number): Promise<void> {
  const context: BrowserContext = page.context()
  await context.setOffline(true)
  await filter(page, random)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  await context.setOffline(false)
}

/** Waits until the page shows its address, or says what is missing; asks again for that. */
async function rested(page: Page): Promise<void> {
  const alert = page.getByRole('alert').getByRole('button').first()
  await expect
    .poll(async () => {
      if (await alert.isVisible()) await alert.click().catch(() => {})
      return page.evaluate(isAtRest).catch(() => false)
    })
    .toBe(true)
}

/** Runs in the page: a list shows what the address says, or another page is there. */
function isAtRest(): boolean {
  const shows = document.querySelector('main')?.dataset['shows']
  const isBusy = document.querySelector('[aria-busy=true], [role=alert]') !== null
  return !isBusy && (shows === undefined ? document.querySelector('h1') !== null : (location.pathname + location.search).endsWith(shows)) // prettier-ignore
}

/** What a page says, for whoever compares it. */
async function told(page: Page): Promise<readonly unknown[]> {
  const isList = (await page.locator('main[data-shows]').count()) > 0
  const title = await page.getByRole('heading', { level: 1 }).first().innerText()
  if (!isList) return [title]
  await settled(page)
  const first = page.getByRole('heading', { level: 3 }).first()
  return [title, await total(page), (await first.count()) > 0 ? await first.innerText() : undefined]
}

/** The folder of the site with one more article, published after the one in `folder`. */
function nextDeployment(folder: string): string {
  const [next, seeds] = [`.cache/e2e/walks-next-${process.pid}`, `.cache/e2e/walks-seeds-${process.pid}`]
  cpSync(folder, PROJECT + next, { recursive: true })
  cpSync(`${PROJECT}.cache/e2e/generated-seeds`, PROJECT + seeds, { recursive: true })
  mkdirSync(PROJECT + seeds, { recursive: true })
  writeFileSync(
    `${PROJECT}${seeds}/one-more.md`,
    '---\ntitle: One more report\ndate: 2019-12-31\ncountries: [NG]\n---\nOne more.\n',
  )
  const built = spawnSync('node', ['src/build/launch.mjs', 'build', '--seeds', seeds, '--out', next], {
    cwd: PROJECT,
  })
  rmSync(PROJECT + seeds, { recursive: true })
  if (built.status !== 0) throw new Error(built.stderr.toString())
  return PROJECT + next
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
