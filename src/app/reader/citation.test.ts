import { expect, test } from 'vitest'
import { anArticle } from '#app/testing/an-article.ts'
import { formatCitation } from './citation.ts'

const url = 'https://archive.example/a/2031-03-02-ferry-line-reopens/'

test('a plain citation names quote, source, headline, place, day and paragraph', () => {
  expect(
    formatCitation({ article: anArticle(), url: `${url}#p2`, quote: 'sails on Friday', block: 2 }, 'plain'),
  ).toBe(
    `“sails on Friday”, Harbour News, “Ferry line reopens”, Tallinn, 1 March 2031, paragraph 2. ${url}#p2`,
  )
})

test('what is not known is left out', () => {
  const { source: _, published: __, dateline: ___, ...bare } = anArticle()
  expect(formatCitation({ article: bare, url }, 'plain')).toBe(`“Ferry line reopens”. ${url}`)
  expect(formatCitation({ article: bare, url }, 'apa')).toBe(
    `Ferry line reopens. (n.d.). Ferry line reopens. ${url}`,
  )
})

test('APA puts author and date first', () => {
  expect(formatCitation({ article: anArticle(), url }, 'apa')).toBe(
    `Harbour News. (2031, March 1). Ferry line reopens. Harbour News. ${url}`,
  )
})

test('BibTeX escapes its own signs', () => {
  const article = { ...anArticle(), headline: 'Fares up 5% & {more}' }
  expect(formatCitation({ article, url }, 'bibtex')).toContain('title = {Fares up 5\\% \\& more},')
})

test('BibTeX tells writers apart by its own word', () => {
  const article = { ...anArticle(), byline: 'Jo Marsh, Ole Finn und Ida Roe' }
  expect(formatCitation({ article, url }, 'bibtex')).toContain(
    'author = {Jo Marsh and Ole Finn and Ida Roe},',
  )
})

test('a paper that is its own writer is named once', () => {
  const article = { ...anArticle(), byline: 'Harbour News' }
  expect(formatCitation({ article, url }, 'plain')).toBe(
    `Harbour News, “Ferry line reopens”, Tallinn, 1 March 2031. ${url}`,
  )
  expect(formatCitation({ article, url }, 'apa')).toBe(
    `Harbour News. (2031, March 1). Ferry line reopens. ${url}`,
  )
})

test('a headline that the article does not have stands in brackets', () => {
  const article = { ...anArticle(), headlineFrom: 'address' as const }
  expect(formatCitation({ article, url }, 'plain')).toContain('Harbour News, [Ferry line reopens], Tallinn')
  expect(formatCitation({ article, url }, 'apa')).toContain('. [Ferry line reopens]. Harbour News.')
  expect(formatCitation({ article, url }, 'bibtex')).toContain('title = {[Ferry line reopens]},')
})

test('a writer whose name holds "and" stays one in BibTeX', () => {
  const article = { ...anArticle(), byline: 'Staff and wire services' }
  expect(formatCitation({ article, url }, 'bibtex')).toContain('author = {{Staff and wire services}},')
})
