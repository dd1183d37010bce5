import { expect, test } from 'vitest'

import { readDocument } from '#generator/recognise/tagger/document.ts'
import { KINDS, kindOf, positionOf } from '#generator/recognise/tagger/labels.ts'
import { createWordFacts } from '#generator/recognise/tagger/word-facts.ts'
import { NO_CLUSTERS } from '#generator/recognise/words/clusters.ts'

import { goldLabels, type Marked } from './gold.ts'

const factsOf = createWordFacts({ lexicon: new Map(), clusters: { get: () => NO_CLUSTERS } })

/** Labels as the literature writes them: "B-PER". */
function labelsOf(text: string, names: readonly Marked[]): string {
  const labels = goldLabels(readDocument(text, factsOf), names)
  return Array.from(labels, (label) =>
    label === 0 ? 'O' : `${'BILU'.charAt(positionOf(label))}-${KINDS[kindOf(label)]}`,
  ).join(' ')
}

test.each<[string, string, readonly Marked[], string]>([
  ['one word', 'Lima slept', [[0, 4, 'LOC']], 'U-LOC O'],
  ['several words', 'Ana Luz Rey came', [[0, 11, 'PER']], 'B-PER I-PER L-PER O'],
  ['titles of people', 'Dr. Ana Rey came', [[0, 11, 'PER']], 'O B-PER L-PER O'],
  ['titles of others', 'General Mills', [[0, 13, 'ORG']], 'B-ORG L-ORG'],
  ['buildings', 'Tate Modern', [[0, 11, 'FAC']], 'B-LOC L-LOC'],
  ['types not learned', 'Tuesday', [[0, 7, 'DATE']], 'O'],
  ['names that cut a token', 'Anatolia', [[0, 3, 'PER']], 'O'],
  ['a stop left outside', 'Al Roe Jr. left', [[0, 9, 'PER']], 'B-PER I-PER L-PER O'],
  ['names over a line', 'Ana\nRey', [[0, 7, 'PER']], 'O O'],
])('%s', (_, text, names, labels) => {
  expect(labelsOf(text, names)).toBe(labels)
})
