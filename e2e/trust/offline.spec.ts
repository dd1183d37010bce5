import { expect } from 'playwright/test'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { PROJECT } from '../archives.ts'
import { choose, takenOver } from '../journey.ts'
import { test } from './faulty-site.ts'

/* Reading without a connection, without storage, and while the site is published anew. */

/** Long journeys, for the deep run. */
const deep = process.env['DEEP'] === undefined ? test.skip : test

/** Resolves when the service worker answers for the page. */
async function whenKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
  })
}

/** Resolves when the page's code has taken it over. */
async function whenAlive(page: Page): Promise<void> {
  // What moved before was not noticed.
  await takenOver(page)
  await page.mouse.move(50, 50)
  await expect(page.getByRole('button', { name: /^Keep/ })).toBeVisible()
  await page.waitForLoadState('networkidle')
}

deep(
  'what was opened is read again without a connection; what was not, says so',
  async ({ page, context, server }) => {
    await page.goto(server.url)
    await whenAlive(page)
    await whenKept(page)
    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
    await expect(page.locator('.reader')).toBeVisible()
    await page.reload()
    await page.waitForLoadState('networkidle')
    const article = page.url()
    const headline = await page.getByRole('heading', { level: 1 }).innerText()
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
    await page.goto(`${server.url}a/never-opened/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await context.setOffline(false)
    await page.goto(article)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  },
)

/** Every address that is kept in any of the site's caches. */
function keptIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = await Promise.all(opened.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => url)
  })
}

test('what was taken out of the site is kept no longer once the reader is online again', async ({
  page,
  server,
  folder,
}) => {
  await page.goto(server.url)
  await whenKept(page)
  const link = page.getByRole('heading', { level: 3 }).first().getByRole('link')
  const article = new URL((await link.getAttribute('href')) ?? '', server.url)
  await page.goto(article.href)
  await takenOver(page)
  await page.mouse.move(50, 50)
  await expect.poll(() => keptIn(page)).toContain(article.href)
  await expect.poll(() => keptIn(page)).toContain(`${server.url}archive.json`)

  const next = `${folder}-without`
  cpSync(folder, next, { recursive: true })
  rmSync(next + article.pathname, { recursive: true })
  writeFileSync(`${next}/archive.json`, `${readFileSync(`${next}/archive.json`, 'utf8')}\n`)
  server.deploy(next)
  // Another page is enough; when it is left it asks for the root.
  await page.goto(server.url)
  await takenOver(page)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(() => keptIn(page)).not.toContain(article.href)
  expect((await keptIn(page)).some((url) => url.includes('/assets/app-'))).toBe(true)
  rmSync(next, { recursive: true })
})

deep('a list is kept for reading offline once its size was said', async ({ page, context, server }) => {
  await page.goto(`${server.url}?country=in&date=2025`)
  await whenKept(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mentions? India/)
  // The offer comes once the reader is active.
  await page.mouse.wheel(0, 600)
  await page.getByRole('button', { name: /^Keep (?:this article|these \d+ articles) offline/ }).click()
  await expect(page.getByRole('status').filter({ hasText: /will take about \d+\.\d MB/ })).toBeVisible()
  await page.getByRole('button', { name: 'Keep them' }).click()
  await expect(page.getByText(/can be read without a connection now/)).toBeVisible()
  const link = page.getByRole('heading', { level: 3 }).first().getByRole('link')
  const path = (await link.getAttribute('href')) ?? ''
  const headline = await link.innerText()
  await context.setOffline(true)
  await page.goto(new URL(path, server.url).href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})

deep(
  'whoever comes back after a new deployment is told, and nothing changes until they agree',
  async ({ page, server, folder }) => {
    const newer = `${PROJECT}.cache/e2e/newer-${process.pid}`
    cpSync(folder, newer, { recursive: true })
    const root = readFileSync(`${newer}/archive.json`, 'utf8')
    writeFileSync(`${newer}/archive.json`, root.replace(/"directory":"[0-9a-f]{4}/, '"directory":"0000'))
    await page.goto(server.url)
    await whenAlive(page)
    server.deploy(newer)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(page.getByText('A new version of the archive is ready')).toBeVisible()
    server.deploy(folder)
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page.getByText('A new version of the archive is ready')).toBeHidden()
    rmSync(newer, { recursive: true })
  },
)

test('a page that comes out of the back/forward cache looks whether it is still the newest', async ({
  page,
  server,
}) => {
  await page.goto(server.url)
  await whenAlive(page)
  const asked = page.waitForRequest(/archive\.json$/)
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await asked
  await expect(page.getByText('A new version of the archive is ready')).toBeHidden()
})

test('nothing keeps a page out of the back/forward cache', async ({ page, server }) => {
  const listeners: string[] = []
  await page.exposeFunction('noteListener', (type: string) => listeners.push(type))
  await page.addInitScript(`
    const add = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      if (this === window && /unload$/.test(type)) noteListener(type)
      return add.call(this, type, ...rest)
    }`)
  const response = await page.goto(server.url)
  await whenAlive(page)
  expect(response?.headers()['cache-control']).not.toContain('no-store')
  expect(listeners).toEqual([])
})

test('code that is gone for good brings the page anew, at the address that was opened', async ({
  page,
  server,
}) => {
  await page.goto(server.url)
  await whenAlive(page)
  server.fail(/article-page-.*js$/)
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Only the text is here' })).toBeVisible()
  expect(page.url()).toContain('/a/')
  await expect(page.locator('.prose')).toBeVisible()
})

const STORAGES: readonly (readonly [string, string])[] = [
  [
    'blocked',
    `for (const name of ['localStorage', 'sessionStorage', 'caches']) Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError') } })`,
  ],
  [
    'full',
    `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }; Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))`,
  ],
  [
    'spoilt',
    `localStorage.setItem('dateline:settings', '{"theme":7,"size":'); sessionStorage.setItem('react-router-scroll-positions', 'no JSON')`,
  ],
  ['of another kind', `localStorage.setItem('dateline:settings', '["dark"]')`],
]

for (const [state, script] of STORAGES) {
  test(`storage that is ${state} does not matter to the visit`, async ({ page, server }) => {
    await page.addInitScript(script)
    await page.goto(server.url)
    await whenAlive(page)
    await choose(page, /India/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mention India$/)
    await page.getByRole('button', { name: 'Text and theme' }).click()
    await page.getByText('Dark', { exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
}

for (const isSecond of [false, true])
  deep(
    `data that trickle in are waited for, ${isSecond ? 'with' : 'without'} the service worker`,
    async ({ page, server }) => {
      await page.goto(server.url)
      await whenAlive(page)
      if (isSecond) await whenKept(page)
      server.fail(/^\/data\/.*json$/, 'a trickle')
      await choose(page, /India/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mention India$/, { timeout: 120_000 })
      await expect(page.getByRole('alert')).toHaveCount(0)
    },
  )
