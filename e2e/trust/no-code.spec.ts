import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { FAULTS, startFaultServer } from '../fault-server.ts'
import { takenOver } from '../journey.ts'
import { test } from './faulty-site.ts'

/* Where the app's own code is damaged, missing or late, or the page is a copy: what is not so is never shown as if it were. */

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const alert = (page: Page) => page.getByRole('alert').first()
const FILTERED = /^\d+ articles mention India$/

const FILES = [
  ['the app', /assets\/app-.*js$/],
  ["the list's code", /assets\/(?:timeline|filters)-.*js$/],
] as const

/** In the quick run each file meets every other fault. */
const isQuick = process.env['DEEP'] === undefined

for (const [name, paths] of FILES)
  for (const fault of isQuick
    ? FAULTS.filter((_, index) => index % 2 === (name === 'the app' ? 1 : 0))
    : FAULTS)
    test(`a link that asks for a selection, ${name}: ${fault}`, async ({ page, server }) => {
      server.fail(paths, fault)
      await page.goto(`${server.url}?country=in`, { waitUntil: 'commit' })
      await expect(alert(page)).toContainText('This list is not filtered', { timeout: 30_000 })
      await expect(alert(page)).toContainText('country=in')
      await expect(heading(page)).toHaveText(/^All \d+ articles/)

      server.fail(undefined)
      await alert(page).getByRole('button', { name: 'Try again' }).click()
      await expect(heading(page)).toHaveText(FILTERED)
      await expect(page.getByRole('alert')).toHaveCount(0)
    })

test('a damaged copy that the browser may keep for good is asked for past it', async ({ page, server }) => {
  server.fail(/assets\/app-.*js$/, 'flipped bit')
  await page.goto(server.url)
  await expect(alert(page)).toContainText('Only the text is here')
  server.fail(undefined)
  await page.goto('about:blank')
  await page.goto(`${server.url}?country=in`)
  await expect(heading(page)).toHaveText(FILTERED)
})

test('code that comes late takes back what was said of it', async ({ page, server }) => {
  server.fail(/assets\/app-.*js$/, 'a trickle')
  await page.goto(`${server.url}?country=in`, { waitUntil: 'commit' })
  await expect(alert(page)).toContainText('This list is not filtered')
  await expect(heading(page)).toHaveText(FILTERED, { timeout: 30_000 })
  await expect(page.getByRole('alert')).toHaveCount(0)
})

for (const fault of ['missing', 'silence'] as const)
  test(`what starts the code, ${fault}: the page says so by itself`, async ({ page, server }) => {
    server.fail(/boot\.js$/, fault)
    await page.goto(`${server.url}?country=in`, { waitUntil: 'commit' })
    const note = page.locator('.stillborn')
    await expect(note).toBeVisible({ timeout: 30_000 })
    await expect(note).toContainText('whatever the address asks for')
    server.fail(undefined)
    await page.reload()
    await expect(heading(page)).toHaveText(FILTERED)
    await expect(note).toBeHidden()
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('a list says that it is the whole one', async ({ page, server }) => {
    await page.goto(`${server.url}?country=in`)
    await expect(page.locator('main noscript .unfilt')).toBeVisible()
  })
})

test("the name of a folder's file is the folder", async ({ page, server }) => {
  await page.goto(`${server.url}index.html?country=in`)
  await expect(heading(page)).toHaveText(FILTERED)
  expect(new URL(page.url()).pathname).toBe('/')
})

test.describe('a copy', () => {
  test('in another folder stays as it is, and its list says what it is', async ({ page, folder }) => {
    const root = mkdtempSync(join(tmpdir(), 'dateline-copy-'))
    cpSync(folder, join(root, 'copies/site'), { recursive: true })
    // What tools that copy a site do: the addresses in a page lead to the copies.
    const server = await startFaultServer(root, (page) => page.replace(/="\/(?!\/)/g, '="/copies/site/'))
    try {
      await page.goto(`${server.url}copies/site/index.html`)
      await expect(alert(page)).toContainText('This is a copy of the whole list')
      const article = page.getByRole('heading', { level: 3 }).first()
      const headline = await article.innerText()
      await article.getByRole('link').click()
      await expect(heading(page)).toHaveText(headline)
      await expect(page.getByRole('alert')).toHaveCount(0)
    } finally {
      await server.stop()
      rmSync(root, { recursive: true })
    }
  })

  test("under another file's name stays as it is", async ({ page, folder }) => {
    const root = mkdtempSync(join(tmpdir(), 'dateline-copy-'))
    cpSync(folder, root, { recursive: true })
    cpSync(join(folder, 'index.html'), join(root, 'index4a5b.html'))
    const server = await startFaultServer(root)
    try {
      await page.goto(`${server.url}index4a5b.html`)
      await expect(alert(page)).toContainText('This is a copy of the whole list')
      await expect(heading(page)).toHaveText(/^All \d+ articles/)
    } finally {
      await server.stop()
      rmSync(root, { recursive: true })
    }
  })
})

test('a page that a host gives for one that was not drawn comes alive', async ({ page, server }) => {
  await page.goto(`${server.url}person/somebody-who-is-nobody/`)
  await takenOver(page)
  await expect(heading(page)).toHaveText('No such person')
})
