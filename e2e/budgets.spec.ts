import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { buildOnce, ONE, PROJECT } from './archives.ts'

/** Bytes a page may ask for before it is touched, compressed by Brotli. Figures only ever go down. */
const SCRIPTS = [
  ['article', articlePage, 100_000],
  ['timeline', () => 'index.html', 104_600],
  ['month', () => '2025/05/index.html', 104_600],
  ['person', () => 'person/wang-yi/index.html', 96_000],
  ['country', () => 'country/cn/index.html', 96_000],
  ['people', () => 'people/index.html', 96_000],
] as const

/** Bytes of an article's page beyond those of its bare text, both compressed by Brotli at its best (11). */
const BEYOND_TEXT = 6_000

test.describe.configure({ mode: 'serial' })

for (const [name, page, budget] of SCRIPTS) {
  test(`the scripts that the ${name} page begins with are small`, () => {
    const site = buildOnce(ONE)
    const files = scriptsOf(read(site, page(site)))
    expect(files.length).toBeGreaterThan(1)
    const bytes = files.map((file) => brotliCompressSync(readFileSync(`${PROJECT}${site}${file}`)).length)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget)
  })
}

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

/** The entry, the page's own file, and all that they import: a page names each in a tag. */
function scriptsOf(html: string): readonly string[] {
  return [
    ...new Set(Array.from(html.matchAll(/<(?:script|link) [^>]*"(\/[^"]+\.js)"/g), ([, file = '']) => file)),
  ]
}

/** Headline and captions as the page's data has them, and the body as the page shows it. */
function textOf(html: string): string {
  const json = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  const { answers } = JSON.parse(json) as { answers: [string, { article?: ArticleText }][] }
  const article = answers.flatMap(([, answer]) => answer.article ?? [])[0]
  if (!article) throw new Error('the page carries no article')
  const body = /<div class="prose"[^>]*>(.*?)<\/div>/s.exec(html)?.[1] ?? ''
  const blocks = body.split(/<\/p>/).map((block) => block.replaceAll(/<a class="para".*?<\/a>|<[^>]*>/g, ''))
  const words = blocks.join('\n').replaceAll('&#x27;', "'")
  return [article.headline, ...article.captions.map(({ text }) => text), words].join('\n')
}

interface ArticleText {
  readonly headline: string
  readonly captions: readonly { readonly text: string }[]
}

function compressed(text: string): number {
  return brotliCompressSync(text).length
}
