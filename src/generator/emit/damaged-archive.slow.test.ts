import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArchiveError } from '#archive/source/archive-error.ts'
import type { ArticleSource } from '#archive/source/article-source.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import type { CountryCode } from '#model/country.ts'
import { FACETS } from '#model/facets.ts'
import { EVERYTHING, withStanding } from '#model/filter.ts'
import { numbered } from '#generator/gather/numbered.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'

const ARTICLES = [...syntheticArticles({ articles: 90, people: 25, countries: 8, undated: 3 })]
const WRITTEN = writeArchive(ARTICLES)
/** Of an undated article and one with a date. */
const NUMBERS = [0, 70].map((place) => numbered(ARTICLES)[place]![0])

/** Questions that together read every kind of file. */
const QUESTIONS: readonly ((source: ArticleSource) => Promise<unknown>)[] = [
  (source) => source.root(),
  ...ARTICLES.slice(0, 12).map(
    ({ id }) =>
      (source: ArticleSource) =>
        source.article(id),
  ),
  (source) => source.cards(NUMBERS),
  ...ARTICLES.flatMap(({ people }) => people)
    .slice(0, 30)
    .map(
      ({ id }) =>
        (source: ArticleSource) =>
          source.person(id),
    ),
  (source) => source.country('AA' as CountryCode),
  (source) => source.values(EVERYTHING, 'person', { limit: 99 }),
  (source) => source.find({ ...EVERYTHING, lang: { all: [['en']], none: [] } }, 'newest', 9),
  ...['AA', 'AB'].map(
    (code) => (source: ArticleSource) =>
      source.slice(withStanding(EVERYTHING, 'country', code, 'chosen'), 'oldest', 0, 9),
  ),
  ...FACETS.map((facet) => (source: ArticleSource) => {
    const filter = withStanding(
      withStanding(EVERYTHING, 'country', 'AA', 'chosen'),
      'country',
      'AB',
      'chosen',
    )
    return source.values(filter, facet, { limit: 9 })
  }),
]

test('whatever is damaged, answers are given or refused with the damaged file, never mixed up into other errors', async () => {
  const files = await WRITTEN
  const asked: string[] = []
  const whole = createStaticSource(readFromMemory(files, asked))
  for (const ask of QUESTIONS) await ask(whole)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...new Set(asked)), damages, async (path, damage) => {
      const source = createStaticSource(
        readFromMemory(new Map([...files, [path, damage(files.get(path) ?? '')]])),
      )
      for (const ask of QUESTIONS) {
        const error: unknown = await ask(source).then(
          () => undefined,
          (error: unknown) => error,
        )
        if (error !== undefined) expect(error).toBeInstanceOf(ArchiveError)
      }
    }),
    { numRuns: 250 },
  )
})

type Damage = (body: string | Uint8Array) => string | Uint8Array

/** A byte lost or changed, or somewhere in the JSON something else than what was there. */
const damages: fc.Arbitrary<Damage> = fc
  .record({
    at: fc.nat(),
    byte: fc.nat({ max: 255 }),
    value: fc.constantFrom(null, 'x', -1, 1e9, [], {}, undefined),
  })
  .map(({ at, byte, value }) => (body) => {
    if (typeof body === 'string') return JSON.stringify(exchanged(JSON.parse(body), { left: at % 40, value }))
    const bytes = body.slice(0, byte > 200 ? at % (body.length + 1) : body.length)
    if (bytes.length > 0) bytes[at % bytes.length] = byte
    return bytes
  })

/** The value with its n-th part, counted from the outside, exchanged or taken out. */
function exchanged(value: unknown, place: { left: number; value: unknown }): unknown {
  if (place.left-- === 0) return place.value
  if (Array.isArray(value)) return value.map((part) => exchanged(part, place))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, exchanged(part, place)]))
}
