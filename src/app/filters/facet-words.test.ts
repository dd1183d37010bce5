import { expect, test } from 'vitest'
import { facetsOf } from './facet-words.ts'

const choices = { person: 2, country: 1, said: 1, source: 1, lang: 0, from: 3 }

test('panels stand in their usual order, further ones where they leave a choice', () => {
  expect(facetsOf({}, choices)).toEqual(['country', 'person', 'from'])
})

test('the archivist says which there are, and in which order', () => {
  expect(facetsOf({ panels: ['from', 'source', 'person'] }, choices)).toEqual(['from', 'person'])
})
