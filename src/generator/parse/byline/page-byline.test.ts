import { expect, test } from 'vitest'
import { readWriters } from './page-byline.ts'
import type { StatedWriters } from './page-byline.ts'

const bylineOf = (stated: Partial<StatedWriters>) =>
  readWriters({ stated: [], shown: [], papers: ['Tarn Courier', 'www.tarn.example'], ...stated })

test.each<[string, Partial<StatedWriters>, string | undefined]>([
  [
    'the word of the page between two names',
    { stated: [['Jo Marsh', 'Ole Finn']], shown: ['Von Jo Marsh und Ole Finn'], language: 'de' },
    'Jo Marsh und Ole Finn',
  ],
  [
    'a capital word as a small one',
    { stated: [['By Jo Marsh And Ole Finn For The Tarn Courier']], language: 'en' },
    'Jo Marsh and Ole Finn',
  ],
  [
    'the commas of the page',
    { stated: [['Jo Marsh', 'Ole Finn']], shown: ['Jo Marsh, Ole Finn 4 March 2025'], language: 'en' },
    'Jo Marsh, Ole Finn',
  ],
  [
    'commas and a last word',
    { shown: ['Por Ana Ríos, Luis Paz y José de la Vega'], language: 'es' },
    'Ana Ríos, Luis Paz y José de la Vega',
  ],
  [
    'the word of the language where the page shows no list',
    { stated: [['Jo Marsh', 'Ole Finn']], language: 'fr' },
    'Jo Marsh et Ole Finn',
  ],
  ['commas in an unknown language', { stated: [['Jo Marsh', 'Ole Finn']] }, 'Jo Marsh, Ole Finn'],
  ['a name with a word for "and" in it', { stated: [['Ana Ortega y Gasset']] }, 'Ana Ortega y Gasset'],
])('joins names with %s', (_, stated, byline) => {
  expect(bylineOf(stated)).toBe(byline)
})

test.each<[string, Partial<StatedWriters>, string | undefined]>([
  [
    'behind a slash',
    { stated: [['Edda Barnewitz']], shown: ['e. barnewitz / J. I. da Ponte'] },
    'E. Barnewitz, J. I. da Ponte',
  ],
  [
    'behind a word',
    { stated: [['Jo Marsh']], shown: ['By Jo Marsh and Ole Finn', 'Jo Marsh'] },
    'Jo Marsh and Ole Finn',
  ],
  ['of other lines is none', { stated: [['Jo Marsh']], shown: ['By Ole Finn and Ida Roe'] }, 'Jo Marsh'],
  ['behind a comma may be a place', { stated: [['Jo Marsh']], shown: ['Jo Marsh, Upper Tarn'] }, 'Jo Marsh'],
  ['is not the paper', { stated: [['Jo Marsh']], shown: ['By Jo Marsh and The Tarn Courier'] }, 'Jo Marsh'],
  ['is no known place', { shown: ['Jo Marsh and Ole Finn, New York'] }, 'Jo Marsh and Ole Finn'],
])('a second writer %s', (_, stated, byline) => {
  expect(bylineOf(stated)).toBe(byline)
})

test.each([
  ['Ida Roe Prieto | Publicado hace 3 horas', 'Ida Roe Prieto'],
  ['IDA ROE PRIETO', 'IDA ROE PRIETO'],
  ['Jo E Marsh Jr', 'Jo E Marsh Jr'],
  ['By J.R. Pebble', 'J.R. Pebble'],
  ['Von Jo v. Birkental-Consbeck', 'Jo v. Birkental-Consbeck'],
  ['By Jo Marsh for Tarn Weekly', 'Jo Marsh'],
  ['Jo Marsh in Lower Tarn', 'Jo Marsh'],
  ['Por Jo Marsh desde Lima', 'Jo Marsh'],
])('%s names %s', (line, byline) => {
  expect(bylineOf({ shown: [line] })).toBe(byline)
})

test.each([
  ['Von: mok/dpa', 'mok/dpa'],
  ['kls / DPA', 'kls / DPA'],
  ['red, tarn.example/Agenturen', 'red, tarn.example/Agenturen'],
  ['By Staff and wire services', 'Staff and wire services'],
  ['Por Agencia Tarn', 'Agencia Tarn'],
  ['Von Tarn Courier -', 'Tarn Courier'],
  ['By Tarn Courier Staff', 'Tarn Courier Staff'],
  ['Tarn Courier', undefined],
  ['Von Tarn bis zum Meer', undefined],
  ['By Tuesday the agency had sold it all.', undefined],
  ['Culture / News', undefined],
  ['Von der Redaktion empfohlen', undefined],
  ['Published 4 March by staff', undefined],
  ['Admin', undefined],
])('without a writer the line "%s" credits %s', (line, byline) => {
  expect(bylineOf({ shown: [line] })).toBe(byline)
})

test('the whole credit is read where a link holds a part', () => {
  expect(bylineOf({ shown: ['Agenturen', 'red, tarn.example/Agenturen'] })).toBe(
    'red, tarn.example/Agenturen',
  )
})

test('what only programs are told of a newsroom is no byline', () => {
  expect(bylineOf({ stated: [['Staff'], ['Tarn Courier']] })).toBeUndefined()
})

test('people come before newsrooms', () => {
  expect(bylineOf({ shown: ['Von: mok/dpa', 'Jo Marsh'] })).toBe('Jo Marsh')
})
