import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createFindInText } from '#generator/recognise/find-in-text.ts'
import { countriesByPlace } from '#generator/recognise/country-evidence.ts'
import { placesOfArticle } from '#generator/recognise/places-of-article.ts'
import { loadTagger } from '#generator/recognise/tagger/load-tagger.ts'
import { loadGazetteer } from './load-gazetteer.ts'

/** Texts with the countries in which labelled places lie; used for measuring only, and not part of the project. */
const FOLDER = '../shared/places'

interface LabelledArticle {
  readonly text: string
  readonly countries: readonly string[]
}

const find = existsSync(FOLDER) ? createFindInText(await loadTagger(), await loadGazetteer()) : undefined

/** The countries that a text names, and those that rest on places alone. */
function countriesIn(text: string): {
  readonly named: readonly string[]
  readonly byPlace: readonly string[]
} {
  const { countries, places } = find!(text)
  const named = new Set(countries.map(({ code }) => code))
  const local = placesOfArticle({ text, locate: (span) => ({ part: 0, ...span }) }, places)
  const evidence = local.map(({ name, countries, mentions }) => {
    return { name, countries, times: mentions.length, main: false }
  })
  return { named: [...named], byPlace: countriesByPlace(evidence, named).map(({ code }) => code) }
}

function measure(file: string) {
  const sums = { right: 0, found: 0, wanted: 0, none: 0, articles: 0, added: 0, addedRight: 0, whole: 0 }
  for (const line of readFileSync(`${FOLDER}/${file}.jsonl`, 'utf8').trim().split('\n')) {
    const { text, countries } = JSON.parse(line) as LabelledArticle
    const { named, byPlace } = countriesIn(text)
    const found = [...named, ...byPlace]
    const right = found.filter((code) => countries.includes(code)).length
    sums.articles++
    sums.right += right
    sums.found += found.length
    sums.wanted += countries.length
    sums.added += byPlace.length
    sums.addedRight += byPlace.filter((code) => countries.includes(code)).length
    if (found.length === 0) sums.none++
    if (right === found.length && right === countries.length) sums.whole++
  }
  return {
    ...sums,
    f1: (200 * sums.right) / (sums.found + sums.wanted),
    none: (100 * sums.none) / sums.articles,
  }
}

test.skipIf(!find).each([
  ['trnews', 93.2, 1],
  ['geowebnews_half', 88.6, 4],
  ['geovirus', 92.7, 0],
])(
  `countries of ${FOLDER}/%s (skipped where there is none)`,
  (file, f1, none) => {
    const measured = measure(file)
    expect(measured.f1).toBeGreaterThan(f1)
    expect(measured.none).toBeLessThanOrEqual(none)
    expect(measured.addedRight / measured.added).toBeGreaterThan(0.9)
  },
  120_000,
)

test.skipIf(!find)(
  `at least 49 of 51 traps of ${FOLDER} are passed (skipped where there is none)`,
  () => {
    expect(measure('traps').whole).toBeGreaterThanOrEqual(49)
  },
  60_000,
)
