import { expect, test } from 'vitest'
import { createFindInText } from './find-in-text.ts'
import { NAME_PROBES } from './fixtures/name-probes.ts'
import { loadGazetteer } from './places/load-gazetteer.ts'
import { loadTagger } from './tagger/load-tagger.ts'

const find = createFindInText(await loadTagger(), await loadGazetteer())

/** Of each kind, how many probes are to be read wholly right. */
const LEAST: Readonly<Record<string, number>> = {}

test.each(Object.entries(NAME_PROBES))('names that are hard to read: %s', (kind, probes) => {
  const wrong = probes.flatMap(({ text, people, countries }) => {
    const found = find(text)
    const names = found.people.map(({ start, end }) => text.slice(start, end))
    const codes = [...new Set(found.countries.map(({ code }) => code))].sort()
    const isRight =
      names.join('; ') === people.join('; ') &&
      (countries === undefined || codes.join(' ') === [...countries].sort().join(' '))
    return isRight ? [] : [`${text} => ${names.join('; ')} | ${codes.join(' ')}`]
  })
  if (process.env['SHOW_PROBES'])
    console.log(`${kind}: ${probes.length - wrong.length} of ${probes.length}\n${wrong.join('\n')}`)
  expect(probes.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST[kind] ?? 0)
})
