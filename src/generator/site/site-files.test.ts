import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import type { ArticleCard, ArticleId } from '#model/article.ts'
import { atomFeed } from './atom-feed.ts'
import { siteFiles } from './site-files.ts'
import { sitemapFiles } from './sitemap.ts'

const site = { title: 'Tide & Time', base: '/repo/', origin: 'https://example.org' }

const card = (headline: string, more: Partial<ArticleCard> = {}): ArticleCard => ({
  id: '2024-03-02-x' as ArticleId,
  headline,
  lead: 'It began.',
  words: 2,
  people: [],
  countries: [],
  ...more,
})

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml')

const manifestOf = (more: { readonly tagline?: string }) =>
  siteFiles({ ...site, ...more }, '').find(({ path }) => path === 'manifest.webmanifest')?.body

test('phones are told what the archive is', () => {
  expect(manifestOf({ tagline: 'What the harbours saw' })).toContain('"description": "What the harbours saw"')
  expect(manifestOf({})).not.toContain('description')
})

test('the sitemap holds full addresses', () => {
  const [file, ...others] = sitemapFiles(site, ['/', '/a/x/'])
  expect(others).toEqual([])
  const locations = parse(String(file?.body)).querySelectorAll('loc')
  expect([...locations].map(({ textContent }) => textContent)).toEqual([
    'https://example.org/repo/',
    'https://example.org/repo/a/x/',
  ])
})

test('a large sitemap is an index of files that are not too long', () => {
  const files = sitemapFiles(
    site,
    Array.from({ length: 100_001 }, (_, index) => `/a/${index}/`),
  )
  expect(files.map(({ path }) => path)).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ])
  expect(String(files[0]?.body)).toContain('<loc>https://example.org/repo/sitemap-3.xml</loc>')
  expect(String(files[3]?.body).match(/<url>/g)).toHaveLength(1)
})

test('the feed survives any headline and takes its times from the articles', () => {
  const feed = atomFeed(site, [
    card('Fish & chips </title><script>\u0000\u000b ]]>', {
      published: { day: '2024-03-02' as never, time: '07:10' },
    }),
    card('No date'),
  ])
  const titles = [...parse(feed).querySelectorAll('entry title')].map(({ textContent }) => textContent)
  expect(titles).toEqual(['Fish & chips </title><script> ]]>', 'No date'])
  expect(parse(feed).querySelector('feed > updated')?.textContent).toBe('2024-03-02T07:10:00Z')
  expect(feed).not.toMatch(/(?!\n)\p{Cc}/u)
})

test('files for hosts know the base path and, with an origin, the sitemap', () => {
  const files = new Map(siteFiles(site, 'x').map(({ path, body }) => [path, String(body)]))
  expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/repo/sitemap.xml')
  expect(JSON.parse(files.get('manifest.webmanifest') ?? '')).toMatchObject({
    name: 'Tide & Time',
    start_url: '/repo/',
  })
  expect(files.get('_headers')).toContain('/repo/data/*\n  Cache-Control: public')
  expect(files.get('.nojekyll')).toBe('')
  expect(files.get('robots.txt')).not.toContain('Disallow')
  const atRoot = siteFiles({ ...site, base: '/' }, 'x').find(({ path }) => path === 'robots.txt')
  expect(atRoot?.body).toContain('Disallow: /*?\n')
  const { origin: _, ...local } = site
  expect(siteFiles(local, 'x').find(({ path }) => path === 'robots.txt')?.body).not.toContain('Sitemap')
})
