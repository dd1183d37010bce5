import { isDeepStrictEqual } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { replayArticle } from '#archive/source/recorded-article.ts'
import type { RecordedArticle } from '#archive/source/recorded-article.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import type { Article, Caption } from '#model/article.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'
import { buildInMemory } from './build-in-memory.ts'
import type { BuiltFiles } from './build-in-memory.ts'
import { hostileArticle } from './hostile-article.ts'
import { hostileStrings, sampleOf } from './hostile-strings.ts'
import { attributeOf, pageFaults, textWhere, xmlFaults } from './page-faults.ts'

/* A site whose every field is hostile: nothing gets out of the place it was put into, and nothing gets lost. */

const strings = hostileStrings(
  'fetched/strings.jsonl',
  'own/breakouts.jsonl',
  'own/keys.jsonl',
  'own/unicode.jsonl',
)

const site = { title: '</script><b>&"Title\'', base: '/', origin: 'https://example.org' }

/** A built site, and the articles that it was built from. */
interface Built {
  readonly articles: readonly RecognisedArticle[]
  readonly files: BuiltFiles
}

/** Each of the texts in every field of an article, and ten times as many in bodies. */
async function built(inEveryField: readonly string[]): Promise<Built> {
  const inBody = sampleOf(strings, inEveryField.length * 10)
  const articles = inEveryField.map((text, index) =>
    hostileArticle(text, index, inBody.slice(index * 10, index * 10 + 10)),
  )
  return { articles, files: await buildInMemory(site, articles) }
}

const few = sampleOf(strings, 25)
let sample: Built

beforeAll(async () => {
  sample = await built(few)
})

const isPage = (path: string) => path.endsWith('.html')

/** Carriage returns are line ends in HTML; halves of pairs and NUL cannot be written in it at all. */
const asHtml = (text = '') =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\0\ufffd]/g, '')

/** All that is wrong with a site, in words. */
async function faultsOf({ articles, files }: Built): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [path, body] of files) {
    if (isPage(path)) faults.push(...pageFaults(body.toString()).map((fault) => `${path}: ${fault}`))
    if (path.endsWith('.xml')) faults.push(...xmlFaults(body.toString()).map((fault) => `${path}: ${fault}`))
  }
  const manifest = files.get('manifest.webmanifest')?.toString() ?? ''
  if (parsed(manifest)?.['name'] !== site.title) faults.push('the web manifest has another title')
  return [...faults, ...(await lostTexts({ articles, files }))]
}

/** Texts that a page or its data do not give back as they were put in. */
async function lostTexts({ articles, files }: Built): Promise<readonly string[]> {
  const source = createStaticSource({
    json: async (path) => JSON.parse(files.get(path)?.toString() ?? '') as unknown,
    bytes: async (path) => files.get(path) ?? Buffer.alloc(0),
  })
  const lost: string[] = []
  const given = new Map(articles.map((article) => [keyOf(article), article]))
  const { articles: size } = await source.root()
  if (size !== articles.length) lost.push(`${size} of ${articles.length} articles`)
  for (const { id } of await source.slice(EVERYTHING, 'newest', 0, size)) {
    const found = await source.article(id)
    const page = files.get(`a/${id}/index.html`)?.toString() ?? ''
    lost.push(
      ...(found
        ? lostOf(given.get(keyOf(found.article)), found.article, page).map((what) => `${id}: ${what}`)
        : [`${id} is not there`]),
    )
  }
  return lost
}

/** By what an article that was put in is known again. */
function keyOf({ headline, blocks }: Pick<Article, 'headline' | 'blocks'>): string {
  return `${headline}\n${blocks.at(-1)?.text}`.toWellFormed()
}

function lostOf(given: RecognisedArticle | undefined, article: Article, page: string): readonly string[] {
  if (!given) return ['the data have another headline']
  const lost: string[] = []
  if (asHtml(textWhere(page, ({ tagName }) => tagName === 'h1')) !== asHtml(given.headline))
    lost.push('headline')
  if (
    asHtml(textWhere(page, ({ tagName }) => tagName === 'title')) !==
    asHtml(`${given.headline} — ${site.title}`)
  )
    lost.push('title')
  given.blocks.forEach(({ text }, index) => {
    if (article.blocks[index]?.text !== text.toWellFormed()) lost.push(`block ${index} of the data`)
    const shown = textWhere(page, (element) => attributeOf(element, 'id') === `p${index + 1}`)
    if (asHtml(shown) !== asHtml(text)) lost.push(`block ${index} of the page`)
  })
  for (const field of ['source', 'byline', 'captions', 'asides'] as const)
    if (JSON.stringify(article[field]) !== wellFormedJson(given[field])) lost.push(field)
  return [...lost, ...lostJson(given.headline, article, page)]
}

function lostJson(headline: string, article: Article, page: string): readonly string[] {
  const newsArticle = parsed(
    textWhere(page, (element) => attributeOf(element, 'type') === 'application/ld+json'),
  )
  const data = parsed(textWhere(page, (element) => attributeOf(element, 'id') === 'page-data'))
  const answers = (data?.['answers'] ?? []) as readonly (readonly [string, unknown])[]
  const carried = answers
    .map(([, answer]) => (answer as { readonly article?: RecordedArticle } | null)?.article)
    .find((found) => found?.id === article.id)
  return [
    ...(newsArticle?.['headline'] === headline.toWellFormed() ? [] : ['JSON-LD']),
    ...(carried && isDeepStrictEqual(asJson(replayArticle(withShownText(carried, page))), asJson(article))
      ? []
      : ['data of the page']),
  ]
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** As the app reads it: text that the page shows is taken from there (src/app/core/page-data.ts). */
function withShownText(article: RecordedArticle, page: string): RecordedArticle {
  const shown = (id: string) => textWhere(page, (element) => attributeOf(element, 'id') === id) ?? ''
  const credit = textWhere(page, (element) => attributeOf(element, 'class') === 'crop__credit') ?? ''
  const { headline = shown('headline') } = article as Partial<RecordedArticle>
  return {
    ...article,
    headline,
    captions: article.captions.map((caption: Partial<Caption>, index) => {
      return {
        ...caption,
        text: caption.text ?? shown(`c${index + 1}`).slice(0, -credit.length || undefined),
      }
    }),
    blocks: article.blocks.map((block: Partial<RecordedArticle['blocks'][number]>, index) => {
      return { ...block, text: block.text ?? shown(`p${index + 1}`).replace(/^¶/, '') }
    }),
  }
}

function parsed(json: string | undefined): Record<string, unknown> | undefined {
  try {
    return JSON.parse(json ?? '') as Record<string, unknown>
  } catch {
    return undefined
  }
}

function wellFormedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part))
}

/** DEEP=1 has every text in every field, in archives that memory holds; the quick run has some there. */
const BATCH = 500
const batches =
  process.env['DEEP'] === undefined
    ? []
    : Array.from({ length: Math.ceil(strings.length / BATCH) }, (_, batch) =>
        strings.slice(batch * BATCH, (batch + 1) * BATCH),
      )

test('no text gets out of its place, and every text is given back as it was', async () => {
  expect(await faultsOf(sample)).toEqual([])
})

test.each(batches.map((texts, batch) => [batch + 1, texts] as const))(
  `nor does any text of batch %i of ${batches.length}`,
  async (_, texts) => {
    expect(await faultsOf(await built(texts))).toEqual([])
  },
)

type Change = (text: string) => string

const unescaped: Change = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const within =
  (pattern: RegExp, change: Change): Change =>
  (text) =>
    text.replaceAll(pattern, (part) => change(part))
const rawJson: Change = (text) => text.replaceAll(String.raw`\u003c`, '<').replaceAll(String.raw`\u003e`, '>')

/** What a renderer with a bug would have written. */
const BUGS: readonly (readonly [name: string, file: RegExp, change: Change])[] = [
  ['raw data', /html$/, within(/<script type="application\/json".*?<\/script>/gs, rawJson)],
  ['raw JSON-LD', /html$/, within(/<script type="application\/ld\+json".*?<\/script>/gs, rawJson)],
  ['raw text', /html$/, within(/<div class="prose".*?<div/gs, unescaped)],
  ['raw attributes', /html$/, (text) => text.replaceAll('&quot;', '"')],
  ['a raw title', /html$/, within(/<title>.*?<\/title>/gs, unescaped)],
  ['addresses of any kind', /html$/, (text) => text.replaceAll('href="https:', 'href="javascript:')],
  ['inline styles', /html$/, (text) => text.replace('class=', 'style=')],
  ['no security policy', /html$/, (text) => text.replace('http-equiv="Content-Security-Policy"', '')],
  ['a raw feed', /^feed\.xml$/, unescaped],
  ['a raw sitemap', /^sitemap\.xml$/, (text) => text.replace('</loc>', '?a=1&b=2</loc>')],
  ['a raw web manifest', /webmanifest$/, (text) => text.replaceAll(String.raw`\"`, '"')],
  ['lost direction marks', /html$/, (text) => text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')],
]

test.each(BUGS)('a site with %s would be found out', async (_, file, change) => {
  const spoilt = new Map(
    [...sample.files].map(([path, body]) => [
      path,
      file.test(path) ? Buffer.from(change(body.toString())) : body,
    ]),
  )
  expect(await faultsOf({ ...sample, files: spoilt })).not.toEqual([])
})
