import { expect, test } from 'vitest'
import { SHOWN_STATEMENT } from '#model/statement.ts'
import { saidIn } from './testing/said-in.ts'

/** Who is shown to say what: the person, and how the first words begin. */
const TRAPS: readonly (readonly [
  what: string,
  text: string,
  said: readonly (readonly [string, string])[],
])[] = [
  [
    'inverted',
    '“The bridge will open in spring,” said Transport Minister Helga Brandt.',
    [['Helga Brandt', 'The bridge will open']],
  ],
  [
    'inverted with apposition',
    '“We are ready,” said Tomas Okafor, who leads the delegation, in Nairobi. “We always were.”',
    [['Tomas Okafor', 'We are ready']],
  ],
  [
    'verb last, adverbials after',
    'The two ports will be linked by rail within three years, Chinese Foreign Minister Wang Yi said here Tuesday.',
    [['Wang Yi', 'The two ports will be linked']],
  ],
  [
    'sentence goes on with he',
    'Helga Brandt arrived in Oslo on Monday. She said the talks had been useful.',
    [['Helga Brandt', 'the talks had been useful']],
  ],
  [
    'last speaker, not last name',
    'Helga Brandt said the treaty with Anders Holm was signed. She added that work begins in May.',
    [
      ['Helga Brandt', 'the treaty with Anders Holm'],
      ['Helga Brandt', 'work begins in May'],
    ],
  ],
  ['spokesman is not the person', 'A spokesman for Helga Brandt said the visit was postponed.', []],
  ['possessive speaker', 'Helga Brandt’s office said the visit was postponed.', []],
  ['preposition before the name', 'Lawmakers close to Tomas Okafor said the vote would be delayed.', []],
  ['negated', 'Helga Brandt did not say when the bridge would open.', []],
  ['declined', 'Tomas Okafor declined to say whether he would run.', []],
  [
    'asked whether',
    'Asked whether he would run, Tomas Okafor said it was too early.',
    [['Tomas Okafor', 'it was too early']],
  ],
  ['future', 'Helga Brandt will say on Friday that the bridge is safe, aides said.', []],
  ['conditional', 'If Helga Brandt said the bridge was safe, engineers would doubt it.', []],
  ['passive told', 'Helga Brandt was told the bridge was unsafe.', []],
  ['object, not speaker', 'Reporters told Helga Brandt that the bridge was closed.', []],
  [
    'two speakers',
    'Helga Brandt and Tomas Okafor said the route would be tested in June.',
    [
      ['Helga Brandt', 'the route would be tested'],
      ['Tomas Okafor', 'the route would be tested'],
    ],
  ],
  [
    'relative clause between',
    'Tomas Okafor, who met Helga Brandt on Sunday, said the route was safe.',
    [['Tomas Okafor', 'the route was safe']],
  ],
  [
    'nested',
    'Tomas Okafor said Helga Brandt had told him the route was safe.',
    [['Tomas Okafor', 'Helga Brandt had told him']],
  ],
  [
    'according to',
    'The route is safe, according to Tomas Okafor, the chief engineer.',
    [['Tomas Okafor', 'The route is safe']],
  ],
  [
    'according to, first',
    'According to Transport Minister Helga Brandt, the route is safe.',
    [['Helga Brandt', 'the route is safe']],
  ],
  ['according to a thing', 'According to the Brandt report, the route is safe.', []],
  [
    'participle',
    'Helga Brandt opened the talks with Tomas Okafor, saying that both sides wanted peace.',
    [['Helga Brandt', 'both sides wanted peace']],
  ],
  [
    'participle after said',
    'The road is closed, Tomas Okafor said, adding that repairs would take a week.',
    [
      ['Tomas Okafor', 'The road is closed'],
      ['Tomas Okafor', 'repairs would take a week'],
    ],
  ],
  ['adding to is no speech', 'Tomas Okafor won in Kano, adding to his lead in the north.', []],
  [
    'parenthetical',
    'The road, Tomas Okafor said, will be closed for a week.',
    [['Tomas Okafor', 'The road']],
  ],
  [
    'split quotation',
    '“The road is closed,” Tomas Okafor said. “It will stay so.”',
    [['Tomas Okafor', 'The road is closed']],
  ],
  [
    'quotation over two paragraphs',
    'Tomas Okafor said: “The road is closed.\n\n“It will stay closed until May.”',
    [['Tomas Okafor', 'The road is closed']],
  ],
  ['scare quotes', 'Tomas Okafor walked past the “House of Peace” and left without a word.', []],
  [
    'name of a programme',
    'On “Morning Talk,” Helga Brandt said the road was closed.',
    [['Helga Brandt', 'the road was closed']],
  ],
  [
    'title only',
    'Transport Minister Helga Brandt visited the site. The minister said work would resume.',
    [['Helga Brandt', 'work would resume']],
  ],
  [
    'title of two people',
    'Prime Minister Anders Holm of Norway met Prime Minister Paulo Reis of Portugal. The Portuguese prime minister said work would resume.',
    [],
  ],
  [
    'pronoun after a nameless speaker',
    'Anders Holm left early. A resident said the noise was awful. He said it kept him awake.',
    [],
  ],
  [
    'called on',
    'Anders Holm called on both sides to stop the shelling.',
    [['Anders Holm', 'both sides to stop']],
  ],
  ['called by phone', 'Anders Holm called Paulo Reis on Sunday.', []],
  ['added a number', 'Anders Holm added 12 points for the visitors.', []],
  [
    'abbreviation ends no sentence',
    '“It is late,” said Lt. Gen. Anders Holm of the U.S. Army.',
    [['Anders Holm', 'It is late']],
  ],
  [
    'headline with colon',
    'Holm: road to stay closed until May\n\nAnders Holm spoke in Oslo.',
    [['Anders Holm', 'road to stay closed']],
  ],
  [
    'quoted as saying',
    'Anders Holm was quoted as saying that the road was closed.',
    [['Anders Holm', 'the road was closed']],
  ],
  [
    'dateline',
    'OSLO, May 20 (NTB) -- Anders Holm said the road was closed.',
    [['Anders Holm', 'the road was closed']],
  ],
  [
    'forgotten comma',
    'Anders Holm, president of the road board said the road was closed.',
    [['Anders Holm', 'the road was closed']],
  ],
]

const shown = (text: string) =>
  saidIn(text).filter(({ person, confidence }) => person !== undefined && confidence >= SHOWN_STATEMENT)

test.each(TRAPS)('%s', (_, text, said) => {
  const found = shown(text).map(({ person, content }) => [person, content[0]!])
  expect(found.map(([person]) => person)).toEqual(said.map(([person]) => person))
  for (const [at, [, words]] of said.entries()) expect(found[at]![1]).toMatch(new RegExp(`^${words}`))
})

test('a split quotation is one statement, without its marks', () => {
  const text = '“The road is closed,” Tomas Okafor said on Monday. “It will stay so.” Nobody answered.'
  expect(saidIn(text)).toEqual([
    {
      person: 'Tomas Okafor',
      speaker: 'Tomas Okafor',
      form: 'name',
      cue: 'said',
      content: ['The road is closed', 'It will stay so.'],
      kind: 'said',
      quoted: 'whole',
      confidence: 0.98,
    },
  ])
})

test('reported words are not taken for quoted ones', () => {
  const [reported] = saidIn('Helga Brandt said the road was closed.')
  expect(reported).toMatchObject({ content: ['the road was closed'], quoted: 'none' })
  const [mixed] = saidIn('Helga Brandt said the road was “closed for good.”')
  expect(mixed).toMatchObject({ content: ['the road was “closed for good.”'], quoted: 'part' })
})

test('a quotation runs on over paragraphs that open with a mark', () => {
  const text = 'Tomas Okafor said: “The road is closed.\n\n“It will stay closed.”\n\nIt rained.'
  expect(saidIn(text).map(({ content }) => content)).toEqual([
    ['The road is closed.', 'It will stay closed.'],
  ])
})

test('a paragraph that is a quotation and no more goes on with the words of the last speaker', () => {
  const text =
    '“The road is closed,” said Tomas Okafor.\n\n“We shall have to walk all the way down to the harbour.”\n\n“Nobody knows when it opens,” one man said.'
  expect(shown(text).map(({ form, speaker, content }) => [form, speaker, content])).toEqual([
    ['name', 'Tomas Okafor', ['The road is closed']],
    ['continued', 'Tomas Okafor', ['We shall have to walk all the way down to the harbour.']],
  ])
})

test('two apostrophes are quotation marks, too', () => {
  const [said] = saidIn("''The road is closed'' Tomas Okafor said.")
  expect(said).toMatchObject({ content: ['The road is closed'], quoted: 'whole' })
})

test('an act is told with its verb', () => {
  const [act] = saidIn('Wang Yi thanked China for its support.')
  expect(act).toMatchObject({ kind: 'act', cue: 'thanked', content: ['China for its support'] })
})

test('a pronoun is nobody where two may be meant', () => {
  const text =
    'Anders Holm met Paulo Reis and Tomas Okafor. A guard said it was late. He said the road was closed.'
  expect(saidIn(text)).toMatchObject([{ person: undefined, speaker: 'He' }])
})

const NOTHING: readonly (readonly [string, string])[] = [
  ['the names before it are objects', 'The mayor met Anders Holm, Paulo Reis and Tomas Okafor said.'],
  ['it points elsewhere', 'Anders Holm said this while he was in Oslo.'],
  ['others claim it', 'Anders Holm, his aides claimed, was ill.'],
  ['another tells all of it', 'Anders Holm warned that ships would come, said an official.'],
  ['nobody knows what is said', 'Anders Holm wrote a book about Chile.'],
]

test.each(NOTHING)('a name says nothing where %s', (_, text) => {
  expect(shown(text)).toEqual([])
})

const SPEAKERS: readonly (readonly [text: string, speakers: readonly string[], content: string])[] = [
  [
    'Anders Holm, Paulo Reis and Tomas Okafor said it rained.',
    ['Anders Holm', 'Paulo Reis', 'Tomas Okafor'],
    'it rained',
  ],
  ['His Highness the Amir Sheikh Tomas Okafor said it rained.', ['Tomas Okafor'], 'it rained'],
  ['Oslo-based naval expert Tomas Okafor said it rained.', ['Tomas Okafor'], 'it rained'],
  ['Tomas Okafor at a rally in Kano said it rained.', ['Tomas Okafor'], 'it rained'],
  ['One of his aides, Tomas Okafor, told the Daily Post that it rained.', ['Tomas Okafor'], 'it rained'],
  ['“It rained,” said Superintendent (Rural) Tomas Okafor.', ['Tomas Okafor'], 'It rained'],
  ['Road to stay closed until May says Tomas Okafor', ['Tomas Okafor'], 'Road to stay closed until May'],
  ['But, says Tomas Okafor, “it rained.”', ['Tomas Okafor'], 'it rained.'],
  ['Helga Brandt said it rained, adding that she was wet.', ['Helga Brandt', 'Helga Brandt'], 'it rained'],
  [
    'Helga Brandt said it rained, but Paulo Reis said it was dry.',
    ['Helga Brandt', 'Paulo Reis'],
    'it rained',
  ],
]

test.each(SPEAKERS)('%s', (text, speakers, content) => {
  const found = shown(text)
  expect(found.map(({ person }) => person)).toEqual(speakers)
  expect(found[0]?.content).toEqual([content])
})

test('given names tell whom "she" means', () => {
  const text = 'Helga Brandt met Tomas Okafor. Tomas Okafor left. She said it rained.'
  expect(shown(text).map(({ person }) => person)).toEqual(['Helga Brandt'])
})

test('a long text without a stop takes linear time', () => {
  for (const piece of ['said ', '“said Anders Holm, ', ', who said ', 'a of the minister '])
    expect(() => saidIn(`Anders Holm ${piece.repeat(100_000 / piece.length)}`)).not.toThrow()
})
