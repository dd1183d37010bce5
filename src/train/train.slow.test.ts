import { expect, test } from 'vitest'

import { decodeClusters, encodeClusters } from '#generator/recognise/words/clusters.ts'
import { decodeLexicon } from '#generator/recognise/words/lexicon.ts'
import { encodeModel } from '#generator/recognise/tagger/model-file.ts'
import { createTagger } from '#generator/recognise/tagger/tagger.ts'

import type { LabelledText } from './corpora/corpora.ts'
import { train } from './train.ts'

const GIVEN = ['Ana', 'Bela', 'Chidi', 'Dagny', 'Emeka', 'Farah', 'Goran', 'Hana', 'Imre', 'Jomo']
const FAMILY = [
  'Adeyemi',
  'Bartok',
  'Castro',
  'Dlamini',
  'Eriksen',
  'Farouk',
  'Gomes',
  'Haddad',
  'Ito',
  'Jansen',
]
const TOWNS = ['Accra', 'Bergen', 'Cusco', 'Dhaka', 'Essen', 'Fez', 'Goma', 'Hue', 'Izmir', 'Jena']

/** Fifty sentences of one pattern, people and places marked. */
const texts: LabelledText[] = GIVEN.flatMap((given, first) =>
  FAMILY.map((family, second) => {
    const name = `${given} ${family}`
    const town = TOWNS[(first + second) % TOWNS.length]!
    const from = name.length + ' went to '.length
    return {
      text: `${name} went to ${town} on Monday.`,
      ments: [
        [0, name.length, 'PER'],
        [from, from + town.length, 'LOC'],
      ],
      weight: 1,
    }
  }),
)

const noLog = (): void => undefined

test('what is trained finds people it has not seen, and the same texts give the same bytes', () => {
  const clusters = encodeClusters({
    words: new Map(TOWNS.map((town) => [town.toLowerCase(), 0])),
    middle: Uint8Array.of(0),
    coarse: Uint8Array.of(0),
  })
  const vocabulary = { lexicon: decodeLexicon(''), clusters: decodeClusters(clusters) }
  const weights = encodeModel(train(texts, vocabulary, noLog))
  expect(encodeModel(train(texts, vocabulary, noLog))).toEqual(weights)
  const text = 'Karim Lopez went to Malmo on Monday.'
  const { people, places } = createTagger({ weights, lexicon: '', clusters }).tag(text)
  expect(people.map(({ start, end }) => text.slice(start, end))).toEqual(['Karim Lopez'])
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Malmo'])
})
