import { expect, test } from 'vitest'
import { partsOfArticle } from '#model/article.ts'
import type { ArticleText } from '#model/article.ts'
import type { LocalPerson } from './recognised-article.ts'
import { joinParts } from './article-text.ts'
import { withStatements } from './statements-of-article.ts'

type Parts = Pick<ArticleText, 'headline' | 'captions' | 'blocks'>

function articleOf(headline: string, captions: readonly string[], ...paragraphs: readonly string[]): Parts {
  return {
    headline,
    captions: captions.map((text) => ({ text })),
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  }
}

function personOf(article: Parts, name: string): LocalPerson {
  const mentions = partsOfArticle(article).flatMap((text, part) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      part,
      start: index,
      end: index + name.length,
      cue: 'tagger' as const,
    })),
  )
  return { name, forms: [name], roles: [], mentions }
}

function statementsIn(article: Parts, ...names: readonly string[]) {
  const people = names.map((name) => personOf(article, name))
  return withStatements(people, joinParts(article), 1 + article.captions.length).map(
    ({ statements }) => statements,
  )
}

test('statements lie in the parts of the article, and are kept with who says them', () => {
  const article = articleOf('A bridge', [], 'Duarte came.', 'Luna said: “It is late.', '“It is dark.”')
  expect(statementsIn(article, 'Duarte', 'Luna')).toEqual([
    undefined,
    [
      {
        speaker: { part: 2, start: 0, end: 4 },
        form: 'name',
        cue: { part: 2, start: 5, end: 9 },
        content: [
          { part: 2, start: 12, end: 23 },
          { part: 3, start: 1, end: 12 },
        ],
        kind: 'said',
        quoted: 'whole',
        confidence: 0.98,
      },
    ],
  ])
})

test('what headline and captions only repeat is told once', () => {
  const body = 'Duarte said the bridge to Chile would open in spring after long repairs.'
  const article = articleOf(
    'Duarte: bridge to Chile to open in spring',
    ['Duarte said the bridge would open'],
    body,
  )
  expect(statementsIn(article, 'Duarte')[0]?.map(({ cue }) => cue.part)).toEqual([2])
  const other = articleOf('Duarte: nobody will pay for the ferry', [], body)
  expect(statementsIn(other, 'Duarte')[0]?.map(({ cue }) => cue.part)).toEqual([0, 1])
})

test('what is hardly anybody’s is left out', () => {
  const doubt = 'Duarte met Luna, Reis and Holm. He said the road was closed.'
  expect(statementsIn(articleOf('', [], doubt), 'Duarte', 'Luna', 'Reis', 'Holm')).toEqual(
    Array(4).fill(undefined),
  )
})

test('who is hardly a person says nothing', () => {
  const article = articleOf('', [], 'Duarte said it was late.')
  const said = (confidence: number, name = 'Duarte') => {
    const person = personOf(article, 'Duarte')
    const mentions = person.mentions.map((mention) => ({ ...mention, confidence }))
    return withStatements([{ ...person, name, mentions }], joinParts(article), 1)[0]?.statements?.length
  }
  expect([said(0.9), said(0.7), said(0.7, 'Ines Duarte'), said(0.4, 'Ines Duarte')]).toEqual([
    1,
    undefined,
    1,
    undefined,
  ])
})
