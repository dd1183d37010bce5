import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ANY_CHARACTER } from '#model/testing/any-text.ts'
import type { Article, ArticleId } from '#model/article.ts'
import type { Root } from '#archive/source/root.ts'
import type { PersonId } from '#model/person.ts'
import { citationTags, newsArticleScript } from './news-article.ts'
import { escapeJson, escapeMarkup } from '#generator/site/escape.ts'
import { pagePaths } from '#generator/site/page-paths.ts'
import type { PageSubjects, PrerenderLimit } from '#generator/site/page-paths.ts'
import { createPageTemplate, styleHash } from './page-template.ts'
import { redirectPage } from '#generator/site/site-files.ts'

const site = { title: 'Harbour & Sons', base: '/repo/', origin: 'https://example.org' }

const article: Article = {
  id: '2024-03-02-ferry-strike-ends' as ArticleId,
  headline: 'Ferry strike ends </script><script>alert(1)</script>',
  headlineFrom: 'text',
  published: { day: '2024-03-02' as never, time: '07:10' },
  source: 'Coast "Daily"',
  captions: [],
  blocks: [{ kind: 'paragraph', text: 'Boats left at dawn.' }],
  asides: [],
  words: 4,
  people: [],
  countries: [],
}

test('JSON in a page reads back as it was and holds nothing that HTML could read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: ANY_CHARACTER }), (value, text) => {
      const hostile = { value, text: `</script><!--<script>]]>&\u2028\u2029${text}` }
      const written = escapeJson(hostile)
      expect(JSON.stringify(JSON.parse(written))).toBe(JSON.stringify(hostile))
      expect(written).not.toMatch(/[<>&\u2028\u2029]/)
    }),
  )
})

test('markup is escaped, and what XML cannot hold is left out', () => {
  expect(escapeMarkup(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;')
  expect(escapeMarkup('a\u0000b\u000bc\ud800d\ufffee😀\tf')).toBe('abcde😀\tf')
})

const app = {
  template:
    '<!doctype html><html lang="en"><head><meta charset="utf-8" /><!--styles--><!--head--></head><body><div id="root"><!--body--></div><!--data--></body></html>',
  styles: 'p{color:red}',
  fonts: ['/repo/assets/a.woff2'],
}

test('a page is put together with its policy first, its styles inlined and its data as JSON', () => {
  const page = createPageTemplate(app)({
    head: '<title>T</title>',
    body: '<p>$& $1</p>',
    data: { path: '/', text: '</script>' },
  })
  expect(page).toBe(
    `<!doctype html><html lang="en"><head><meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policyOf(page)}" />` +
      '<link rel="preload" href="/repo/assets/a.woff2" as="font" type="font/woff2" crossorigin /><style>p{color:red}</style><title>T</title></head>' +
      '<body><div id="root"><p>$& $1</p></div><script type="application/json" id="page-data">{"path":"/","text":"\\u003c/script\\u003e"}</script></body></html>',
  )
  expect(policyOf(page)).toContain(`style-src &#39;self&#39; &#39;sha256-${styleHash('p{color:red}')}&#39;`)
})

const policyOf = (page: string) => /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''

test('an index.html without one of the places is our bug', () => {
  expect(() => createPageTemplate({ ...app, template: '<meta charset="utf-8" />' })).toThrow('<!--styles-->')
})

test('JSON-LD tells what the article is, and cannot be broken out of', () => {
  const script = newsArticleScript(article, site)
  expect(script.match(/<\/script>/g)).toHaveLength(1)
  expect(JSON.parse(script.replace(/<[^>]*>/g, ''))).toMatchObject({
    '@type': 'NewsArticle',
    headline: article.headline,
    datePublished: '2024-03-02T07:10',
    publisher: { name: 'Coast "Daily"' },
    url: 'https://example.org/repo/a/2024-03-02-ferry-strike-ends/',
  })
})

test('a headline that the article does not have is no headline to machines', () => {
  const supplied = { ...article, headline: 'Boats left at dawn', headlineFrom: 'opening' as const }
  const said: unknown = JSON.parse(newsArticleScript(supplied, site).replace(/<[^>]*>/g, ''))
  expect(said).toMatchObject({ name: 'Boats left at dawn' })
  expect(said).not.toHaveProperty('headline')
  expect(citationTags(supplied, site)).toContain('content="[Boats left at dawn]"')
})

test('two people who are often together have a page', () => {
  const pairs = [['ann', 'bob']] as unknown as PageSubjects['pairs']
  const paths = pagePaths(
    { root, articles, people, places, pairs, hashes, withdrawn: [] },
    { kind: 'recent', count: 0 },
  )
  expect(paths.map(({ path }) => path)).toContain('/person/ann/with/bob/')
})

test('withdrawn articles have a page, which is in no site map', () => {
  const withdrawn = [{ id: '2024-gone' as ArticleId, reason: 'It was wrong.' }]
  const paths = pagePaths(
    { root, articles, people, places, pairs: [], hashes, withdrawn },
    { kind: 'recent', count: 0 },
  )
  expect(paths).toContainEqual({ path: '/a/2024-gone/', hash: 'withdrawn It was wrong.', unlisted: true })
})

test('citation tags name the kind of item and escape what they carry', () => {
  const tags = citationTags(article, site)
  expect(tags).toContain('<meta name="z:itemType" content="newspaperArticle" />')
  expect(tags).toContain('<meta name="citation_date" content="2024/03/02" />')
  expect(tags).toContain('content="Coast &quot;Daily&quot;"')
  expect(tags).not.toContain('<script>')
  expect(tags).not.toContain('citation_author')
})

test.each([
  ['Jo Marsh', { '@type': 'Person', name: 'Jo Marsh' }, ['Jo Marsh']],
  [
    'Jo Marsh und Ole Finn',
    [
      { '@type': 'Person', name: 'Jo Marsh' },
      { '@type': 'Person', name: 'Ole Finn' },
    ],
    ['Jo Marsh', 'Ole Finn'],
  ],
  [article.source, { '@type': 'Organization', name: article.source }, ['Coast &quot;Daily&quot;']],
])('machines read the writers of "%s" one by one', (byline, author, tagged) => {
  const written = { ...article, ...(byline !== undefined && { byline }) }
  expect(JSON.parse(newsArticleScript(written, site).replace(/<[^>]*>/g, ''))).toMatchObject({ author })
  const tags = [...citationTags(written, site).matchAll(/name="citation_author" content="([^"]*)"/g)]
  expect(tags.map(([, name]) => name)).toEqual(tagged)
})

test('an old address sends on to the new one', () => {
  const page = redirectPage(site, '/person/wang-yi/')
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/repo/person/wang-yi/" />')
  expect(page).toContain('<link rel="canonical" href="https://example.org/repo/person/wang-yi/" />')
})

const root = {
  undated: 1,
  months: [
    { month: '2023-12', articles: 1 },
    { month: '2024-03', articles: 2 },
  ],
  facets: { country: { size: 1, values: [{ id: 'PK', name: 'Pakistan', code: 'PAK', articles: 1 }] } },
} as unknown as Root
const articles = ['undated-a', '2023-b', '2024-c', '2024-d'].map((id) => ({ id: id as ArticleId, hash: id }))
const people = [
  { id: 'ann' as PersonId, articles: 1, speaks: false },
  { id: 'bob' as PersonId, articles: 2, speaks: true },
]
const lists = [
  '/',
  '/map/',
  '/together/',
  '/together/people/',
  '/people/',
  '/countries/',
  '/search/',
  '/about/',
  '/undated/',
  '/compare/',
  '/2023/',
  '/2024/',
  '/2023/12/',
  '/2024/03/',
]

const noHash = () => ({ pages: () => '', files: () => '' })
const hashes = { person: noHash, country: noHash, place: noHash, articles: noHash }
const places = ['dhaka-bd']

test.each([
  [
    { kind: 'all' },
    [
      ...lists,
      '/a/2024-d/',
      '/a/2024-c/',
      '/a/2023-b/',
      '/a/undated-a/',
      '/person/ann/',
      '/person/bob/',
      '/person/bob/said/',
      '/country/pk/',
      '/place/dhaka-bd/',
    ],
  ],
  [
    { kind: 'recent', count: 1 },
    [
      ...lists,
      '/a/2024-d/',
      '/person/ann/',
      '/person/bob/',
      '/person/bob/said/',
      '/country/pk/',
      '/place/dhaka-bd/',
    ],
  ],
  [
    { kind: 'recent', count: 0 },
    [...lists, '/person/ann/', '/person/bob/', '/person/bob/said/', '/country/pk/', '/place/dhaka-bd/'],
  ],
  [{ kind: 'none' }, []],
] as const)('with %j these pages are drawn', (limit, expected) => {
  expect(
    pagePaths({ root, articles, people, places, pairs: [], hashes, withdrawn: [] }, limit).map(
      ({ path }) => path,
    ),
  ).toEqual(expected)
})

test('in a large archive people of one article get no page beforehand', () => {
  const articles = Array.from({ length: 1001 }, (_, index) => ({ id: `x-${index}` as ArticleId, hash: '' }))
  const paths = pagePaths(
    { root, articles, people, places, pairs: [], hashes, withdrawn: [] },
    { kind: 'recent', count: 0 },
  ).map(({ path }) => path)
  expect(paths).toContain('/person/bob/')
  expect(paths).not.toContain('/person/ann/')
})

test('where only the newest articles are drawn, so are only the people whom most articles name', () => {
  const many = Array.from({ length: 2002 }, (_, index) => {
    return { id: `p-${index}` as PersonId, articles: index === 1 || index === 3 ? 2 : 3, speaks: false }
  })
  const drawn = (limit: PrerenderLimit) =>
    pagePaths({ root, articles, people: many, places, pairs: [], hashes, withdrawn: [] }, limit).flatMap(
      ({ person }) => person ?? [],
    )
  expect(drawn({ kind: 'all' })).toHaveLength(2002)
  expect(drawn({ kind: 'recent', count: 1 })).toEqual(
    many.filter(({ articles }) => articles === 3).map(({ id }) => id),
  )
})
