import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { buildOnce, FIXTURES, ONE, PROJECT } from './archives.ts'

/** Bytes of scripts that a page may ask for before it is touched, compressed by Brotli. */
const BUDGET = 121_990

/** What the budget may never be raised to: beyond it code has to be loaded late instead. */
const CEILING = 122_000

/** A page of every kind; behind each what its scripts weigh today. */
const PAGES = [
  ['article', ONE, articlePage], // 118,377
  ['timeline', ONE, () => 'index.html'], // 121,522
  ['month', ONE, () => '2025/05/index.html'], // 121,713
  ['person', ONE, () => 'person/wang-yi/index.html'], // 111,562
  ['said', ONE, () => 'person/wang-yi/said/index.html'], // 119,549
  ['country', ONE, () => 'country/cn/index.html'], // 108,177
  ['people', ONE, () => 'people/index.html'], // 107,811
  ['countries', ONE, () => 'countries/index.html'], // 107,781
  ['map', ONE, () => 'map/index.html'], // 116,309
  ['together', ONE, () => 'together/index.html'], // 114,681
  ['search', ONE, () => 'search/index.html'], // 121,945
  ['undated', FIXTURES, () => 'undated/index.html'], // 118,373
  ['missing', ONE, () => '404.html'], // 106,242
] as const

/** Bytes of an article's page beyond those of its bare text, both compressed by Brotli at its best (11). */
const BEYOND_TEXT = 6_800

test.describe.configure({ mode: 'serial' })

for (const [name, archive, page] of PAGES) {
  test(`the scripts that the ${name} page begins with are small`, () => {
    const site = buildOnce(archive)
    const files = scriptsOf(read(site, page(site)))
    expect(files.length).toBeGreaterThan(1)
    const bytes = files.map((file) => brotliCompressSync(readFileSync(`${PROJECT}${site}${file}`)).length)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET)
  })
}

test('the budget stays below its ceiling', () => {
  expect(BUDGET).toBeLessThan(CEILING)
})

test("an article's page is little more than its text", () => {
  const site = buildOnce(ONE)
  const html = read(site, articlePage(site))
  expect(compressed(html) - compressed(textOf(html))).toBeLessThanOrEqual(BEYOND_TEXT)
})

/** The page of the archive's only article. */
function articlePage(site: string): string {
  return `a/${readdirSync(`${PROJECT}${site}/a`)[0]}/index.html`
}

function read(site: string, path: string): string {
  return readFileSync(`${PROJECT}${site}/${path}`, 'utf8')
}

/** The boot file, the app, the page's own file, and all that they import: a page names each in a tag. */
function scriptsOf(html: string): readonly string[] {
  return [
    ...new Set(Array.from(html.matchAll(/<(?:script|link) [^>]*"(\/[^"]+\.js)"/g), ([, file = '']) => file)),
  ]
}

/** Headline, captions and body as the page shows them. */
function textOf(html: string): string {
  const headline = /<h1 [^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''
  const captions = Array.from(
    html.matchAll(/<figcaption[^>]*>(.*?)<(?:p |\/figcaption)/gs),
    ([, words = '']) => words,
  )
  const body = /<div class="prose"[^>]*>(.*?)<\/div>/s.exec(html)?.[1] ?? ''
  const pieces = [headline, ...captions, ...body.split(/<\/p>/)]
  return pieces
    .map((piece) => piece.replaceAll(/<a class="para".*?<\/a>|<[^>]*>/g, ''))
    .join('\n')
    .replaceAll('&#x27;', "'")
}

function compressed(text: string): number {
  return brotliCompressSync(text).length
}
