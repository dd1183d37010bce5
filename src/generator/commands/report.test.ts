import { expect, test } from 'vitest'
import type { CountryCode } from '#model/country.ts'
import { parseDay } from '#model/day.ts'
import { linkPeople } from '#generator/recognise/identity/link-people.ts'
import { likelyDuplicates } from '#generator/recognise/identity/likely-duplicates.ts'
import type { LocalPerson, RecognisedArticle } from '#generator/recognise/recognised-article.ts'
import { digestOf } from '#generator/ingest/article-digest.ts'
import { reportOn } from './report.ts'
import type { ReportedArticle } from './report.ts'

function linked(...names: readonly string[]) {
  return linkPeople(names.map((name, at) => ({ file: `${at}`, name, forms: [name], stated: false }))).people
}

test.each([
  ['one letter changed', 'Rajesh Iyer', 'Rajesh Iyar'],
  ['one letter left out', 'Rajesh Iyer', 'Rajsh Iyer'],
  ['a short first name', 'Timothy Holt', 'Tim Holt'],
  ['an initial that fits two', 'Anna Berg', 'A. Berg'],
])('%s: likely the same', (_, one, other) => {
  const pairs = likelyDuplicates(linked(one, one, other, 'Axel Berg'))
  expect(pairs.map((pair) => pair.map(({ name }) => name))).toContainEqual([one, other])
})

test.each([
  ['Anna Berg', 'Jonas Berg'],
  ['Li Na', 'Li Ma'],
  ['Rajesh Iyer', 'Rajan Iyer'],
  ['Berg', 'Berga'],
])('%s and %s are not held to be the same', (one, other) => {
  expect(likelyDuplicates(linked(one, other))).toEqual([])
})

function articleOf(changes: Partial<RecognisedArticle>): RecognisedArticle {
  return {
    headline: 'Storm',
    headlineFrom: 'text',
    published: { day: parseDay('2025-05-21')! },
    captions: [],
    blocks: [],
    asides: [],
    statedPeople: [],
    statedCountries: [],
    words: 0,
    people: [],
    countries: [],
    places: [],
    ...changes,
  }
}

function reported(
  file: string,
  article: RecognisedArticle,
  byPlace: ReportedArticle['byPlace'] = [],
): ReportedArticle {
  return { file, digest: digestOf(article, () => []), byPlace }
}

function personWith(name: string, ...confidences: readonly number[]): LocalPerson {
  const mentions = confidences.map((confidence) => ({
    part: 0,
    start: 0,
    end: 1,
    cue: 'tagger' as const,
    confidence,
  }))
  return { name, forms: [name], roles: [], mentions }
}

test('the report lists what to look at, with the correction to write', () => {
  const { published: _, ...undated } = articleOf({ headline: 'Flood', headlineFrom: 'opening' })
  const people = [
    personWith('Maybe Land', 0.41, 0.3),
    personWith('Ines Duarte', 0.4, 0.9),
    personWith('Tomas Vidal'),
  ]
  const articles = [reported('b.txt', undated), reported('a.txt', articleOf({ people }))]
  expect(
    reportOn(articles, linked('Timothy Holt', 'Tim Holt', 'Tim Holt', 'Suparno', 'Sukemi', 'Sukemi')),
  ).toBe(
    `Doubtful people (1)
If one is nobody:  - not-a-person: NAME.
  Maybe Land, 41 %: a.txt

Likely duplicates (1)
If two are one:  - merge: NAME / into: OTHER NAME.
  Timothy Holt (1), Tim Holt (2)

Names of one word (2)
If you know whose it is:  - attach: NAME / to: FULL NAME.
  Sukemi (2)
  Suparno (1), not shown

Articles without a date (1)
If you know when:  - set: FILE / day: 2025-05-21.
  b.txt: Flood

Articles without a headline of their own (1)
Write it above the text, or:  - set: FILE / headline: WORDS.
  b.txt: Flood
`,
  )
})

test('a long list is cut, and its rest counted', () => {
  const articles = Array.from({ length: 120 }, (_, at) =>
    reported(`${at}.txt`, articleOf({ headlineFrom: 'address' })),
  )
  const lines = reportOn(articles, []).trimEnd().split('\n')
  expect(lines).toHaveLength(103)
  expect(lines.at(-1)).toBe('  and 20 more')
})

test('an archive in order has nothing to look at', () => {
  expect(reportOn([reported('a.txt', articleOf({}))], linked('Ines Duarte'))).toBe(
    'There is nothing to look at.\n',
  )
})

function country(name: string, confidence: number, ...places: readonly string[]) {
  return { code: 'XX' as CountryCode, alpha3: 'XXX', name, main: true, filed: false, confidence, places }
}

test('countries that rest on doubtful places are listed with them, the surest first; sure ones are not', () => {
  const text = reportOn(
    [
      reported('a.txt', articleOf({}), [country('Malta', 0.82, 'Victoria'), country('Chile', 0.97, 'Arica')]),
      reported('b.txt', articleOf({}), [country('Kenya', 0.9, 'Lamu', 'Malindi')]),
    ],
    [],
  )
  expect(text).toContain('Doubtful countries by place (2)')
  expect(text).toContain('  Kenya by Lamu, Malindi, 90 %: b.txt\n  Malta by Victoria, 82 %: a.txt\n')
  expect(text).not.toContain('Chile')
})
