import { expect, test } from 'vitest'
import type { TaggedText } from './find-names.ts'
import { createFindPlaces } from './find-places.ts'
import { loadGazetteer } from './load-gazetteer.ts'

const find = createFindPlaces(await loadGazetteer())

/** The places that are rather meant than not in a text of which no name is labelled, with their countries. */
function placesIn(text: string, language?: string, labels: Partial<TaggedText> = {}): readonly string[] {
  const none = { people: [], organisations: [], places: [], countries: [] }
  return find({ text, language, ...none, ...labels }).names.flatMap(({ name, countries }) => {
    const [best] = [...countries].sort(([, a], [, b]) => b - a)
    return best && best[1] > 0.5 ? [`${name.mentions[0]!.words} ${best[0]}`] : []
  })
}

test.each([
  [
    'de',
    'Der Zug nach Kopenhagen fiel aus, auch der nach Mailand, Nizza und Krakau.',
    'Kopenhagen DK, Mailand IT, Nizza FR, Krakau PL',
  ],
  ['de', 'Wien hilft Lissabon.', 'Wien AT, Lissabon PT'],
  ['de-AT', 'Sie kam aus Prag.', 'Prag CZ'],
  ['fr', 'Il est parti pour Londres, puis pour Pékin et Varsovie.', 'Londres GB, Pékin CN, Varsovie PL'],
  ['fr', 'Elle rentre de Vienne et de Gand.', 'Vienne AT, Gand BE'],
  ['es', 'Viajó a Londres y de Pekín a Ginebra.', 'Londres GB, Pekín CN, Ginebra CH'],
  ['pt', 'Viajou para Varsóvia e de Pequim a Haia.', 'Varsóvia PL, Pequim CN, Haia NL'],
  ['it', 'È partito per Londra e Parigi.', 'Londra GB, Parigi FR'],
])('in %s: %s', (language, text, places) => {
  expect(placesIn(text, language).join(', ')).toBe(places)
})

test('a name by which another language calls a place is none in an English text, nor a thing elsewhere', () => {
  expect(placesIn('He wrote Lissabon and Nizza.')).toEqual([])
  expect(placesIn('Die Nizza gewann das Rennen.', 'de')).toEqual([])
})

/** The names found in a sentence that begins with the name of a body. */
function namesIn(body: string): readonly string[] {
  const organisations = [{ start: 0, end: body.length }]
  const labelled = { text: `${body} met.`, people: [], organisations, places: [], countries: [] }
  return find(labelled).names.map(({ name }) => name.mentions[0]!.words)
}

test('a word for a body in a body’s name is no town', () => {
  expect(namesIn('Security Council')).toEqual([])
  expect(namesIn('Toronto City Council')).toEqual(['Toronto'])
})

test('a name that another place has in most languages is the one’s that is meant in this', () => {
  const text = 'Sie kam aus Rom.'
  expect(placesIn(text, 'de', { places: [{ start: 12, end: 15 }] })).toEqual(['Rom IT'])
})
