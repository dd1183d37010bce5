import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createFindInText } from './find-in-text.ts'
import { loadGazetteer } from './places/load-gazetteer.ts'
import { loadTagger } from './tagger/load-tagger.ts'

const find = createFindInText(await loadTagger(), await loadGazetteer())

/** What one sentence should be read as; no countries where only people are at stake. */
interface NameProbe {
  readonly text: string
  readonly people: readonly string[]
  readonly countries: readonly string[] | undefined
}

const [, ...PROBES] = readFileSync(new URL('./fixtures/name-probes.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .map((section) => section.trim().split('\n'))
  .map(([kind = '', ...lines]) => ({ kind, probes: lines.map(readProbe) }))

function readProbe(line: string): NameProbe {
  const [text = '', expected = ''] = line.split(/ =>/)
  const [people = '', countries] = expected.split('|')
  return {
    text,
    people: people.split(';').flatMap((name) => name.trim() || []),
    countries: countries?.trim().split(' '),
  }
}

/** Of the kinds in which some are read wrong, how many are read wholly right. */
const LEAST: Readonly<Record<string, number>> = {
  company: 39,
  club: 24,
  work: 22,
  place: 27,
  particle: 20,
  'south-east Asia': 22,
  compound: 21,
  initials: 21,
  mononym: 19,
  'plain title': 16,
  'first name like a place': 17,
}

test.each(PROBES)('names that are hard to read: $kind', ({ kind, probes }) => {
  const wrong = probes.flatMap(({ text, people, countries }) => {
    const found = find(text)
    const names = found.people.map(({ start, end }) => text.slice(start, end))
    const codes = [...new Set(found.countries.map(({ code }) => code))].toSorted()
    const isRight =
      names.join('; ') === people.join('; ') &&
      (countries === undefined || codes.join(' ') === countries.toSorted().join(' '))
    return isRight ? [] : [`${text} => ${names.join('; ')} | ${codes.join(' ')}`]
  })
  const summary = `${kind}: ${probes.length - wrong.length} of ${probes.length}\n${wrong.join('\n')}`
  expect(probes.length - wrong.length, summary).toBeGreaterThanOrEqual(LEAST[kind] ?? probes.length)
})
