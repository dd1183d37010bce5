import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from '#generator/recognise/tagger/load-tagger.ts'
import { loadTaggers } from './load-taggers.ts'
import { TAGGED_LANGUAGES } from './tagged-languages.ts'

const tagger = await loadTaggers()

function peopleIn(text: string, language: string): readonly string[] {
  return tagger.tag(text, undefined, language).people.map(({ start, end }) => text.slice(start, end))
}

test.each([
  [
    'de',
    'Bürgermeisterin Anna Brandt sprach mit Karl Lindner. Brandt lehnte den Plan ab.',
    ['Anna Brandt', 'Karl Lindner', 'Brandt'],
  ],
  ['de', 'Die Regierung will den Haushalt der Stadt am Mittwoch beraten.', []],
  [
    'es',
    'La ministra Lucía Ferrer dijo que Tomás Ibarra no vendrá. Ferrer volvió a Madrid.',
    ['Lucía Ferrer', 'Tomás Ibarra', 'Ferrer'],
  ],
  ['es', 'El Gobierno aprobó ayer en Sevilla la Ley de Aguas.', []],
  [
    'fr',
    "Le maire Julien Morel a reçu l'avocate Claire Dumas. D'après Morel, la ville paiera.",
    ['Julien Morel', 'Claire Dumas', 'Morel'],
  ],
  [
    'fr',
    "Claire Dumas et Julien Morel ont parlé. M. Morel a promis une aide. Selon M. Morel et Mme Dumas, c'est signé.",
    ['Claire Dumas', 'Julien Morel', 'Morel', 'Morel', 'Dumas'],
  ],
  ['fr', "Les élus d'Émile Garnier ont voté contre.", ['Émile Garnier']],
  [
    'pt',
    'O prefeito João Siqueira recebeu Maria dos Santos Prado. Siqueira prometeu obras.',
    ['João Siqueira', 'Maria dos Santos Prado', 'Siqueira'],
  ],
  ['pt', 'A Câmara Municipal de Lisboa fechou a Avenida da Liberdade.', []],
])('in %s: %s', (language, text, people) => {
  expect(peopleIn(text, language)).toEqual(people)
})

test('a region of a language is read as the language', () => {
  const text = 'O prefeito João Siqueira recebeu Maria dos Santos Prado.'
  expect(tagger.tag(text, undefined, 'pt-BR')).toEqual(tagger.tag(text, undefined, 'pt'))
})

test('in a language that has no tagger full names count that are sure, and their words again', () => {
  const text =
    'Il sindaco John Miller ha parlato. Miller era contento. Il Comune chiude Piazza Grande con Rossi.'
  expect(peopleIn(text, 'it')).toEqual(['John Miller', 'Miller'])
})

test('the weights of a language are read for the first text in it, and of no other', async () => {
  const read: string[] = []
  const watched = await loadTaggers(undefined, (file) => {
    read.push(path.basename(file))
    return readFileSync(file)
  })
  watched.tag('Ines Duarte spoke.')
  watched.tag('Ines Duarte spoke.', undefined, 'en-GB')
  expect(read).toEqual([])
  watched.tag('Ines Duarte sprach.', undefined, 'de-AT')
  watched.tag('Ines Duarte sprach.', undefined, 'de')
  expect(read).toEqual(['de.bin', 'lexicon.txt', 'clusters.bin'])
  watched.tag('Ines Duarte ha parlato.', undefined, 'it')
  expect(read.slice(3)).toEqual(['lexicon.txt'])
})

test('weights that are not those of the code are refused', async () => {
  const damaged = await loadTaggers(undefined, (file) => Buffer.concat([readFileSync(file), Buffer.of(0)]))
  expect(() => damaged.tag('Ines Duarte sprach.', undefined, 'de')).toThrow(/de\.bin is damaged/)
})

test.each(TAGGED_LANGUAGES)('the weights of %s are at most 2 MB', (language) => {
  expect(statSync(path.join(dataFolder(), `${language}.bin`)).size).toBeLessThan(2_000_000)
})
