import { expect, test } from 'vitest'
import { parseCountryCode } from '#model/country.ts'
import { partsOfArticle, type Mention } from '#model/article.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { createRecogniser } from './recognise-article.ts'
import type { RecognitionChanges } from './recognition-changes.ts'
import type { RecognisedArticle } from './recognised-article.ts'
import { NO_PLACES } from '#generator/testing/no-places.ts'
import type { Tagger } from '#generator/recognise/tagger/tagger.ts'

/** A tagger that knows these names, and no others. */
function taggerOf(...names: readonly string[]): Pick<Tagger, 'tag' | 'hash'> {
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|') || '(?!)'})(?!\\p{L})`, 'gu')
  const tag = (text: string) => ({
    people: [...text.matchAll(pattern)].map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      cue: 'tagger' as const,
      confidence: 0.876,
    })),
    organisations: [],
    places: [],
  })
  return { tag, hash: 'names' }
}

function articleOf(changes: Partial<ParsedArticle>): ParsedArticle {
  return {
    headline: 'Duarte opens bridge to Chile',
    headlineFrom: 'text',
    captions: [],
    blocks: [
      { kind: 'paragraph', text: 'Ines Duarte, the mayor of Salta, opened a bridge.' },
      { kind: 'heading', text: 'Long wait' },
      { kind: 'paragraph', text: 'Duarte thanked Peru.' },
      { kind: 'paragraph', text: 'Chile sent nobody. Rosa Luna came from Chile.' },
    ],
    asides: [],
    statedPeople: [],
    statedCountries: [],
    ...changes,
  }
}

const NAMES = ['Ines Duarte', 'Duarte', 'Rosa Luna']

function recognise(
  changes: Partial<ParsedArticle> = {},
  corrections?: RecognitionChanges,
): RecognisedArticle {
  return createRecogniser(taggerOf(...NAMES), NO_PLACES, corrections).recognise(articleOf(changes))
}

/** The words at mentions, as the reader sees them. */
function wordsAt(article: RecognisedArticle, mentions: readonly Mention[]): readonly string[] {
  const parts = partsOfArticle(article)
  return mentions.map(({ part, start, end }) => `${part}: ${parts[part]?.slice(start, end)}`)
}

test('mentions lie in the parts of the article where the names stand', () => {
  const article = recognise()
  expect(article.people.map(({ name, mentions }) => [name, wordsAt(article, mentions)])).toEqual([
    ['Ines Duarte', ['0: Duarte', '1: Ines Duarte', '3: Duarte']],
    ['Rosa Luna', ['4: Rosa Luna']],
  ])
  expect(article.people[0]?.mentions[0]).toEqual({
    part: 0,
    start: 0,
    end: 6,
    cue: 'tagger',
    confidence: 0.88,
    joined: 'surname',
  })
})

test.each([
  ['en', 'Mayor Ines Duarte met a French guest.', ['FR'], ['Mayor']],
  ['pt-BR', 'A prefeita Ines Duarte recebeu uma francesa.', ['FR'], []],
  ['de', 'Ines Duarte traf den französischen Präsidenten.', ['FR'], []],
  ['it', 'Ines Duarte, Mayor of Salta, e French Chile.', ['CL'], []],
])(
  'in %s countries are called as there, and roles are read in English alone',
  (language, text, codes, roles) => {
    const changes = { language, headline: 'Duarte', blocks: [{ kind: 'paragraph' as const, text }] }
    const { people, countries } = recognise(changes)
    expect(countries.map(({ code }) => code)).toEqual(codes)
    expect(people[0]?.roles).toEqual(roles)
  },
)

test('countries are ordered by mentions, and main if the headline or the opening has them', () => {
  const article = recognise()
  expect(
    article.countries.map(({ code, main, mentions }) => [code, main, wordsAt(article, mentions)]),
  ).toEqual([
    ['CL', true, ['0: Chile', '4: Chile', '4: Chile']],
    ['PE', false, ['3: Peru']],
  ])
})

test('captions are read with the rest, and their people come after those of the body', () => {
  const captions = [{ text: 'Rosa Luna, the minister of transport of Chile, waves in Bolivia.' }]
  const blocks = [{ kind: 'paragraph', text: 'Ines Duarte spoke.' }] as const
  const article = recognise({ headline: 'A bridge', captions, blocks })
  expect(article.people.map(({ name }) => name)).toEqual(['Ines Duarte', 'Rosa Luna'])
  expect(article.countries.every(({ main }) => !main)).toBe(true)
  expect(wordsAt(article, article.people[1]?.mentions ?? [])).toEqual(['1: Rosa Luna'])
})

test('roles are those the text gives', () => {
  expect(recognise().people[0]?.roles).toEqual(['mayor of Salta'])
})

test('statements are found in English articles alone', () => {
  const blocks = [{ kind: 'paragraph' as const, text: 'Duarte thanked Peru for its support.' }]
  const saysSo = (language: string) =>
    recognise({ language, blocks }).people[0]?.statements?.map(({ kind }) => kind)
  expect(saysSo('en')).toEqual(['act'])
  expect(saysSo('de')).toBeUndefined()
})

test('who took a picture is no person of the story', () => {
  const blocks = [
    { kind: 'paragraph', text: 'A bridge. (Agencia Norte/Rosa Luna)\nPhoto by Ines Duarte' },
  ] as const
  expect(recognise({ headline: 'A bridge', blocks }).people).toEqual([])
})

test('a country taken for a person is a country only', () => {
  const article = createRecogniser(taggerOf('El Salvador'), NO_PLACES).recognise(
    articleOf({ headline: 'El Salvador votes', blocks: [] }),
  )
  expect(article.people).toEqual([])
  expect(article.countries.map(({ code }) => code)).toEqual(['SV'])
})

test('a name does not include what makes an adjective of it', () => {
  const tagger = taggerOf('Duarte-led')
  const article = createRecogniser(tagger, NO_PLACES).recognise(
    articleOf({ headline: 'Duarte-led party wins', blocks: [] }),
  )
  expect(article.people.map(({ name }) => name)).toEqual(['Duarte'])
})

test('words are counted in the body', () => {
  expect(recognise({ blocks: [{ kind: 'paragraph', text: 'Three -- small, “words” ...' }] }).words).toBe(3)
})

test('people whom the archivist states are found where the text names them', () => {
  const article = recognise({ statedPeople: ['Ines Maria Duarte', 'Long'] })
  const [duarte, long] = article.people
  expect(duarte).toMatchObject({
    name: 'Ines Maria Duarte',
    forms: ['Ines Maria Duarte', 'Ines Duarte', 'Duarte'],
  })
  expect(wordsAt(article, long?.mentions ?? [])).toEqual(['2: Long'])
  expect(article.people.map(({ name }) => name)).toEqual(['Ines Maria Duarte', 'Long', 'Rosa Luna'])
})

test('people and countries whom the archivist states are there even where the text does not name them', () => {
  const article = recognise({ statedPeople: ['Tomas Vidal'], statedCountries: [parseCountryCode('UY')!] })
  expect(article.people.at(-1)).toEqual({
    name: 'Tomas Vidal',
    forms: ['Tomas Vidal'],
    roles: [],
    mentions: [],
  })
  expect(article.countries.at(-1)).toMatchObject({
    code: 'UY',
    alpha3: 'URY',
    name: 'Uruguay',
    main: true,
    mentions: [],
  })
})

test('the archivist has the last word on names', () => {
  const article = recognise({}, { people: ['Long'], notPeople: ['Rosa Luna'] })
  expect(article.people.map(({ name }) => name)).toEqual(['Ines Duarte', 'Long'])
  expect(article.people[1]?.mentions).toEqual([{ part: 2, start: 0, end: 4, cue: 'editor' }])
})

test('the hash tells apart taggers and corrections', () => {
  const hashes = [{}, { people: ['Long'] }, { notPeople: ['Long'] }, { blocked: ['Long'] }].map(
    (changes) => createRecogniser(taggerOf(), NO_PLACES, changes).hash,
  )
  expect(new Set(hashes).size).toBe(4)
  expect(createRecogniser(taggerOf(), NO_PLACES, {}).hash).toBe(hashes[0])
})

test('an empty article has nobody in it', () => {
  expect(recognise({ headline: '', blocks: [] })).toMatchObject({ words: 0, people: [], countries: [] })
})
