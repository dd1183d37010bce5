import { expect, test } from 'vitest'

import { dataFolder, loadTagger } from './load-tagger.ts'
import type { Tagged } from './tagger.ts'

const tagger = await loadTagger()

function peopleOf(text: string): string[] {
  return tagger.tag(text).people.map(({ start, end }) => text.slice(start, end))
}

test.each([
  [
    'titles stay outside',
    'President Amina Okafor met Dr. Lars Lindqvist.',
    ['Amina Okafor', 'Lars Lindqvist'],
  ],
  [
    "so does a possessive 's",
    "Karin Holm's lawyer and Jorge Medina’s wife came.",
    ['Karin Holm', 'Jorge Medina'],
  ],
  ['and what hangs on a hyphen', 'The Karin Holm-led party lost.', ['Karin Holm']],
  ['organisations are not people', 'The Bank of Finland and the Ford Foundation raised their forecasts.', []],
  ['nor are places', 'It rained in Santa Cruz, San Jose and Port Elizabeth on Tuesday.', []],
  ['nor is a title alone', 'The Pope, the Emir and the Prime Minister prayed.', []],
])('%s: %s', (_, text, people) => {
  expect(peopleOf(text)).toEqual(people)
})

test.each([
  [
    'a surname where it stands alone',
    'Karin Holm won.\n\nIn the north, Holm had few friends.',
    ['Karin Holm', 'Holm'],
  ],
  [
    'a surname in a headline in capitals',
    'HOLM MEETS MINISTER IN OSLO\n\nKarin Holm won.',
    ['HOLM', 'Karin Holm'],
  ],
  [
    'the last two words of a longer name',
    'Ishaq Holm Wins Vote In Oslo\n\nThe lawyer Maria Ishaq Holm was elected.',
    ['Ishaq Holm', 'Maria Ishaq Holm'],
  ],
  [
    'a given name by which somebody is called',
    'Prabowo Wirawan won.\n\nIn the north, Prabowo had few friends.',
    ['Prabowo Wirawan', 'Prabowo'],
  ],
  ['but no organisation of that name', 'HOLM BANK FAILS IN OSLO\n\nKarin Holm won.', ['Karin Holm']],
])('a name is found again: %s', (_, text, people) => {
  expect(peopleOf(text)).toEqual(people)
})

test.each([
  ['after Mrs', 'OSLO (Reuters) - Mrs Vance met Mr Ulvestad.', ['Vance', 'Ulvestad']],
  [
    'an initial and a surname in a table',
    'Hove: Sussex 363 (W. Hartley 111, V. P. Stokoe 52)',
    ['W. Hartley', 'V. P. Stokoe'],
  ],
  ['but not inside a longer name', 'The John F. Hartley Airport was shut.', []],
  ['and not in a firm', 'Shares of J. P. Hartley Inc fell.', []],
])('plain cases are seen: %s', (_, text, people) => {
  expect(peopleOf(text)).toEqual(people)
})

test.each([
  ['the Prime Minister of Mongolia S. Dorj came to Ulaanbaatar.', ['S. Dorj']],
  ['Reporters of Al Jazeera and Boko Haram fighters, said Karin Holm.', ['Karin Holm']],
  [
    'Prince Harry, the Duke of Sussex, met Justices J B Rao and Ana Rey.',
    ['Prince Harry', 'J B Rao', 'Ana Rey'],
  ],
  ['Tan Sri Abdul Hadi Yusof was absent.', ['Abdul Hadi Yusof']],
  [
    'Karin Holm Jorge Medina face off in new play\n\nKarin Holm plays a judge. Jorge Medina plays a thief.',
    ['Karin Holm', 'Jorge Medina', 'Karin Holm', 'Jorge Medina'],
  ],
])('what only looks like a name, or like one name, is told apart: %s', (text, people) => {
  expect(peopleOf(text)).toEqual(people)
})

test('organisations and places are listed, too', () => {
  const text = 'The World Bank lent money to Zambia.'
  const { organisations, places } = tagger.tag(text)
  expect(organisations.map(({ start, end }) => text.slice(start, end))).toEqual(['World Bank'])
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Zambia'])
})

test('lower cuts list more people, never fewer, and change the hash', async () => {
  const doubtful = await loadTagger(dataFolder(), { fullName: 0.1, singleWord: 0.1 })
  const text =
    'Plenty of Jasper and Willow at the Hudson Carter stall, said Rose. Mara went with Summer to Austin.'
  const sure = tagger.tag(text).people
  const all = doubtful.tag(text).people
  expect(all.length).toBeGreaterThan(sure.length)
  expect(all).toEqual(expect.arrayContaining([...sure]))
  expect(doubtful.hash).not.toBe(tagger.hash)
})

function isTidy(spans: Tagged['places'], text: string): boolean {
  return spans.every(
    ({ start, end }, at) => start < end && end <= text.length && start >= (spans[at - 1]?.end ?? 0),
  )
}

test.each([
  ['nothing', ''],
  ['a megabyte of spaces', ' '.repeat(1_000_000)],
  ['a word of a megabyte', 'A'.repeat(1_000_000)],
  ['lone surrogates', 'Ana \ud800 Rey \udc00\ud83d met Li \udfff.'],
  ['nested brackets', `${'('.repeat(50_000)}Ana Rey${')'.repeat(50_000)}`],
  ['right-to-left text', 'قال Ahmed Ali إن محمد سافر إلى القاهرة. שלום'],
  ['emoji', '👩‍👩‍👧 Ana Rey 🇵🇰🇨🇳 met 🎉 Wang Yi 👍🏽'],
  ['control characters', '\u0000Ana\u0007 Rey\u200b\ufeff\u2028Wang Yi\u0085'],
  ['capitals without end', 'ANA REY '.repeat(4_000)],
  ['names without end', 'Ana Rey met Wang Yi and '.repeat(2_000)],
  ['dots and at signs', 'a.'.repeat(20_000) + '@'.repeat(20_000)],
  ['apostrophes and hyphens', "o'-".repeat(20_000)],
  ['words that are properties', '__proto__ Constructor toString Prototype Hasownproperty said.'],
])('answers %s with tidy spans', (_, text) => {
  const { people, organisations, places } = tagger.tag(text)
  expect([people, organisations, places].every((spans) => isTidy(spans, text))).toBe(true)
})

test('answers do not depend on what was read before', async () => {
  const text = 'Karin Holm met Wang Yi in Oslo, said Imran Qureshi of the United Nations.'
  const before = tagger.tag(text)
  tagger.tag('Holm Yi Qureshi. Oslo Khan said. '.repeat(500))
  expect(tagger.tag(text)).toEqual(before)
  expect((await loadTagger()).tag(text)).toEqual(before)
})
