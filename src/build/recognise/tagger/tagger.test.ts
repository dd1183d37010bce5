import { expect, test } from 'vitest'

import { loadTagger } from './load-tagger.ts'

const tagger = await loadTagger()

function peopleOf(text: string): string[] {
  return tagger.tag(text).people.map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['President Amina Okafor told reporters in Lagos that talks had failed.', ['Amina Okafor']],
  ["Mr. Lindqvist's lawyer, Karin Holm, said he would appeal.", ['Lindqvist', 'Karin Holm']],
  ['The Bank of Finland raised its forecast on Tuesday.', []],
  ['Foreign Minister Wang Yi met his Pakistani counterpart Mohammad Ishaq Dar in Beijing.', ['Wang Yi', 'Mohammad Ishaq Dar']],
])('%s', (text, people) => {
  expect(peopleOf(text)).toEqual(people)
})
