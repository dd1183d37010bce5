import { expect, test } from 'vitest'

import { textOf, type LabelledSentence } from './labelled-sentence.ts'
import { readColumns } from './read-columns.ts'
import { readGum } from './read-gum.ts'
import { readRedocred } from './read-redocred.ts'

/** Text and marked names of each document. */
function read(documents: readonly (readonly LabelledSentence[])[]) {
  return documents.map(textOf).map(({ text, ments }) => ({
    text,
    names: ments.map(([start, end, type]) => `${text.slice(start, end)} ${type}`),
  }))
}

test('columns of words and tags are read by document, in either scheme of tags', () => {
  const first = 'Ana I-PER\nRey I-PER\nleft O\n. O\n\nLima I-LOC\n! O\n\n'
  const second = 'Oslo B-LOC\nBergen B-LOC\n'
  const between = /^-DOCSTART-.*\n/m
  expect(
    read(readColumns(`${first}-DOCSTART-\n${second}`, { between, separator: ' ', word: 0, tag: 1 })),
  ).toEqual([
    { text: 'Ana Rey left.\nLima!', names: ['Ana Rey PER', 'Lima LOC'] },
    { text: 'Oslo Bergen', names: ['Oslo LOC', 'Bergen LOC'] },
  ])
})

test('lines that are comments are left out', () => {
  const text = '# newdoc id = 1\n# text = Lima .\n1\tLima\tB-LOC\n2\t.\tO\n'
  expect(read(readColumns(text, { between: /^# newdoc.*\n/m, separator: '\t', word: 1, tag: 2 }))).toEqual([
    { text: 'Lima.', names: ['Lima LOC'] },
  ])
})

test('words are put together as newspapers print them', () => {
  const words = "\" I 'm off , \" said the boys ' aunt ( 40 ) . ''".split(' ')
  expect(textOf([{ words, names: [] }]).text).toBe('"I\'m off," said the boys\' aunt (40)."')
})

test('mentions of entities are read by sentence', () => {
  const documents = [
    {
      sents: [
        ['Ana', 'Rey', 'left', '.'],
        ['Rey', 'won'],
      ],
      vertexSet: [
        [
          { sent_id: 1, pos: [0, 1], type: 'PER' },
          { sent_id: 0, pos: [0, 2], type: 'PER' },
        ],
      ],
    },
  ]
  expect(read(readRedocred(JSON.stringify(documents)))).toEqual([
    { text: 'Ana Rey left.\nRey won', names: ['Ana Rey PER', 'Rey PER'] },
  ])
})

/** A line of CoNLL-U. */
function line(word: string, part: string, more: string): string {
  return `1\t${word}\t_\t_\t${part}\t_\t_\t_\t_\t${more}`
}

test('names are the proper nouns of the smallest entity, with hyphens and ordinals', () => {
  const document = [
    line('the', 'DT', 'Entity=(1-person-new'),
    line('mayor', 'NN', '_'),
    line('of', 'IN', '_'),
    line('Lima', 'NNP', 'Entity=(2-place-new)1)'),
    line('met', 'VBD', '_'),
    line('Fang', 'NNP', 'Entity=(3-person-new|SpaceAfter=No'),
    line('-', 'HYPH', 'SpaceAfter=No'),
    line('Kuei', 'NNP', 'Entity=3)'),
    line('Li', 'NNP', 'Entity=(4-person-new)'),
    line('II', 'NNP', 'SpaceAfter=No'),
    line('.', '.', '_'),
  ].join('\n')
  expect(read(readGum(`# newdoc\n${document}\n\n`))).toEqual([
    {
      text: 'the mayor of Lima met Fang-Kuei Li II.',
      names: ['Lima place', 'Fang-Kuei person', 'Li person'],
    },
  ])
})
