import { expect, test } from 'vitest'

import { loadTagger } from './load-tagger.ts'

const tagger = await loadTagger()

function peopleOf(text: string): readonly string[] {
  return tagger
    .tag(text, (name) => name === 'Al Dhaid' || name === 'Lucas Pereda')
    .people.map(({ start, end }) => text.slice(start, end))
}

test('one mention that is a firm tells of all others', () => {
  expect(
    peopleOf('Laura Hartwell opened in 1953.\n\nShares of Laura Hartwell fell. Hartwell closed at 40 pence.'),
  ).toEqual([])
})

test('what is said of a person alone outweighs what may be said of a firm', () => {
  expect(
    peopleOf('The designer Laura Hartwell, 45, raised the dividend. She owns most shares of Laura Hartwell.'),
  ).toContain('Laura Hartwell')
})

test('whoever founded a company, or directed a film, is a person', () => {
  expect(peopleOf('The company Laura Hartwell founded makes coats.')).toEqual(['Laura Hartwell'])
  expect(peopleOf('The film Pedro Alves directed won.')).toEqual(['Pedro Alves'])
})

test.each([
  'Hill Mills <Hmi> sells debt. Hill Mills Inc said it filed a statement. Hill Mills said it expects the issue soon.',
  'Harvey Dunn Manufacturing Co said it expects a loss.',
  'Harvey Dunn & Co. analysts said so. Harvey Dunn said it again.',
  'Harvey Dunn <Hdn> votes split. Harvey Dunn said so.',
  'He left Harvey Dunn (Overseas) Ltd in May. Harvey Dunn hired more in Tokyo.',
  'Prices fell, said a juice broker with Harvey Dunn Brooks in Miami.',
  'The request came from Harvey Montague P.C., who asked twice.',
  'The communist party newspaper Lan Minh said so yesterday.',
  'The state-run daily Lan Minh reported the visit.',
  'They drank the wine Paul Ruinot and a beer.',
  'The department store Harvey Dunn said sales rose.',
  'Liz Brown, who leads the Harvey Dunn collective, was away.',
])('no name in it is a person’s but Brown’s: %s', (text) => {
  expect(peopleOf(text).filter((name) => name !== 'Liz Brown')).toEqual([])
})

test.each([
  ['Brazilian Finance Minister Meets Stoltenberg in Bonn', 'Stoltenberg'],
  ['Congressman Harvey Co said he would return.', 'Harvey Co'],
  ['Harvey Dunn said Harvey Dunn Corp would grow. Mr Dunn said he was glad.', 'Harvey Dunn'],
  ['Chief Executive of Hill Trading Company Ana Rey said the company would grow.', 'Ana Rey'],
  ['The firm Dunn said was bankrupt owes millions.', 'Dunn'],
])('%s: %s is a person', (text, name) => {
  expect(peopleOf(text)).toContain(name)
})

test('names of God are nobody’s', () => {
  expect(peopleOf('Ana Rey prayed that Allah Almighty would help Omar Saleh bear this duty.')).toEqual([
    'Ana Rey',
    'Omar Saleh',
  ])
})

test('a place is one if nobody is called so, or the words around say where', () => {
  expect(peopleOf('Al Dhaid will get a new station.')).toEqual([])
  expect(peopleOf('Police in Lucas Pereda closed two roads.')).toEqual([])
  expect(peopleOf('The lawyer Lucas Pereda closed the case.')).toEqual(['Lucas Pereda'])
})

test('reading takes time linear in the text', () => {
  const text = '“Al “Al (Al) “Ana and The film U Von der '.repeat(2500)
  expect(peopleOf(text)).toBeDefined()
})
