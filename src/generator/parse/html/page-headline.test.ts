import { expect, test } from 'vitest'
import { headlineOfPage } from './page-headline.ts'

interface Stated {
  readonly headings?: readonly string[]
  readonly stated: readonly string[]
}

const headlineOf = ({ headings = [], stated }: Stated) => headlineOfPage(headings, stated, ['Tarn Courier'])

test.each<[string, Stated, string]>([
  [
    'cut at a bare quotation mark',
    { stated: ['Keeper calls the weir', 'Keeper calls the weir', 'Keeper calls the weir "a marvel"'] },
    'Keeper calls the weir "a marvel"',
  ],
  [
    'cut at a mark of another kind',
    { stated: ['Keeper calls the weir', 'Keeper calls the weir', 'Keeper calls the weir “a marvel” | Tarn Courier'] }, // prettier-ignore
    'Keeper calls the weir “a marvel”',
  ],
  [
    'cut within a word',
    { stated: ['Keeper calls the weir of Tarn a mar', 'Keeper calls the weir of Tarn a marvel'] },
    'Keeper calls the weir of Tarn a marvel',
  ],
  [
    'cut with dots',
    { stated: ['Keeper calls the weir…', 'Keeper calls the weir a marvel'] },
    'Keeper calls the weir a marvel',
  ],
])('a headline that was %s is whole', (_, stated, headline) => {
  expect(headlineOf(stated)).toBe(headline)
})

test.each<[string, Stated, string]>([
  [
    'as the page shows it where another title says more',
    {
      headings: ['Keeper calls the weir a marvel'],
      stated: ['Keeper calls the weir a marvel', 'Keeper calls the weir a marvel of stone'],
    },
    'Keeper calls the weir a marvel',
  ],
  [
    'without the topic that its heading holds',
    {
      headings: ['Rivers and weirs Keeper calls the weir a marvel'],
      stated: ['Keeper calls the weir a marvel', 'Rivers and weirs: all there is'],
    },
    'Keeper calls the weir a marvel',
  ],
  [
    'with the topic before a colon',
    {
      headings: ['Tarnholm: Keeper calls the weir a marvel'],
      stated: ['Keeper calls the weir a marvel'],
    },
    'Tarnholm: Keeper calls the weir a marvel',
  ],
  [
    'as the only heading has it where titles are for search engines',
    {
      headings: ['Stonemasons at work: this is how a weir is mended'],
      stated: ['Best stonemasons 2025 - Test'],
    },
    'Stonemasons at work: this is how a weir is mended',
  ],
  [
    'as stated where the only heading is a section',
    { headings: ['Stonemasons'], stated: ['Stonemasons leave the valley for good'] },
    'Stonemasons leave the valley for good',
  ],
  [
    'as first stated where no heading shows any',
    { headings: ['Valley'], stated: ['Weir opens again', 'The weir'] },
    'Weir opens again',
  ],
])('a headline is read %s', (_, stated, headline) => {
  expect(headlineOf(stated)).toBe(headline)
})
