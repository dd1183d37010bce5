import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test as base } from 'playwright/test'
import type { BrowserContext, Locator, Page } from 'playwright/test'
import { FIXTURES, serve } from './archives.ts'
import type { Archive, Site } from './archives.ts'

interface JourneyFixtures {
  /** Address of the archive's first page, with a slash at the end. */
  readonly home: string
  /** Notes in words every fault of a page or context made in a test; `page` and `context` are watched from the start. */
  readonly watch: (context: BrowserContext) => void
}

interface JourneyOptions {
  /** The archive that the journey goes through: `test.use({ archive: ONE })`. */
  readonly archive: Archive
  readonly site: Site
}

/**
 * A test that travels through a built archive, and fails when on the way the browser reports anything: an error or a
 * warning on the console (violations of the content security policy and failed hydration are among them), an
 * uncaught error, a request that fails.
 */
export const test = base.extend<JourneyFixtures, JourneyOptions>({
  archive: [FIXTURES, { option: true, scope: 'worker' }],
  site: [
    async ({ archive }, use) => {
      const site = await serve(archive)
      await use(site)
      site.stop()
    },
    { scope: 'worker', timeout: 900_000 },
  ],
  home: async ({ site }, use) => use(site.url),
  watch: async ({ javaScriptEnabled }, use) => {
    const faults: string[] = []
    await use((context) => watchContext(context, faults))
    // A browser without JavaScript says of every script that it was not allowed to load.
    expect(faults.filter((fault) => javaScriptEnabled || !fault.endsWith('.js csp'))).toEqual([])
  },
  context: async ({ context, watch }, use) => {
    watch(context)
    await use(context)
  },
})

/** What Playwright says in the page's name where a journey wants no service worker. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright'

function watchContext(context: BrowserContext, faults: string[]): void {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && message.text() !== WORKER_BLOCKED)
      faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Leaving a page ends what it was still fetching.
    if (!['net::ERR_ABORTED', 'NS_BINDING_ABORTED'].includes(reason))
      faults.push(`request: ${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
}

/** The sentence over the list. */
export function sentence(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

/** Waits until a page with a list shows what its address says. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(isSettled)).toBe(true)
}

/** Runs in the page. Values can be left out only once the scripts have taken the page over. */
function isSettled(): boolean {
  const shows = document.querySelector('main')?.dataset['shows']
  const address = location.pathname + location.search
  const alive = !document.querySelector('aside .opt') || document.querySelector('aside .opt__not')
  return Boolean(shows && alive && address.endsWith(shows) && !document.querySelector('[aria-busy=true]'))
}

/** Waits until the scripts have taken a page of any kind over. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
  )
}

/** Waits until the scripts have taken a page of any kind over and it has all that it asked for. */
export async function alive(page: Page): Promise<void> {
  await takenOver(page)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('main[aria-busy=true]')).toHaveCount(0)
}

/** Waits until nothing moves any more: what slides in has arrived, what fades is gone. */
export async function still(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
      ),
  )
}

/** Clicks the first value of the panels that is called so. */
export async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('complementary', { name: 'Filters' }).getByRole('link', { name }).first().click()
}

/** The number of articles that the page says it shows. */
export async function total(page: Page): Promise<number> {
  const words = await page.getByRole('main').getByRole('status').first().innerText()
  return Number(words.replace(/\D/g, ''))
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page: rule and place. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
    // Targets of at least 24 pixels (WCAG 2.5.8), which axe leaves out by default.
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly target: readonly string[] }[]
  }[]
}
