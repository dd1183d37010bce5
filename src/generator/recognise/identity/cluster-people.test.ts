import { expect, test } from 'vitest'
import { findCountries } from '#generator/recognise/countries/find-countries.ts'
import { findRoles } from '#generator/recognise/roles/find-roles.ts'
import { clusterPeople, type PersonCluster } from './cluster-people.ts'

/** Clusters the names marked [so] in a text. */
function clustersIn(marked: string): readonly PersonCluster[] {
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: name = '' }, before) => ({
    start: index - 2 * before,
    end: index - 2 * before + name.length,
  }))
  return clusterPeople(marked.replace(/[[\]]/g, ''), spans)
}

function peopleIn(marked: string): readonly (readonly string[])[] {
  return clustersIn(marked).map(({ forms }) => forms)
}

test.each([
  ['surname last', '[Ines Duarte] spoke. [Duarte] left.', [['Ines Duarte', 'Duarte']]],
  ['Chinese surname first', '[Qiu Yifan] spoke. [Qiu] left.', [['Qiu Yifan', 'Qiu']]],
  [
    'Korean, hyphen and capitals',
    '[Park Min-ho] met staff. [Park Min Ho] left. [Park] won.',
    [['Park Min-ho', 'Park']],
  ],
  ['Western order of a Chinese name', '[Yifan Qiu] is here, said [Qiu Yifan].', [['Yifan Qiu', 'Qiu Yifan']]],
  ['Korean, surname at either end', '[Kim Ji Won] is [Ji-won Kim].', [['Kim Ji Won', 'Ji-won Kim']]],
  ['Vietnamese, called by the given name', '[Nguyen Thi Hoa] said. [Hoa] left.', [['Nguyen Thi Hoa', 'Hoa']]],
  ['Japanese', '[Haruto Mizuno] bowed; [Mizuno] smiled.', [['Haruto Mizuno', 'Mizuno']]],
  ['Hungarian order', '[Varga Péter] or, abroad, [Peter Varga]', [['Varga Péter', 'Peter Varga']]],
  [
    'Arabic article spelled in three ways',
    '[Salim al-Masri], [El-Masri] and [Masri]',
    [['Salim al-Masri', 'El-Masri', 'Masri']],
  ],
  [
    'Arabic family name after bin',
    '[Faisal bin Nasser Al Hamad] and [Al Hamad], [bin Nasser]',
    [['Faisal bin Nasser Al Hamad', 'bin Nasser', 'Al Hamad']],
  ],
  ['Arabic kunya', '[Abu Samir] came. [Abu Samir] went.', [['Abu Samir']]],
  ['Muhammad in several spellings', '[Mohammed Rafiq] and [Muhammad Rafiq]', [['Mohammed Rafiq']]],
  [
    'Spanish double surname by the first',
    '[Rosa Elena Paredes Luna] won. [Paredes] thanked all.',
    [['Rosa Elena Paredes Luna', 'Paredes']],
  ],
  [
    'Spanish double surname in short',
    '[Rosa Paredes Luna] is [Rosa Paredes].',
    [['Rosa Paredes Luna', 'Rosa Paredes']],
  ],
  [
    'Portuguese particles and a nickname',
    '[Joaquim Tuca da Silva]: [Tuca], [da Silva]',
    [['Joaquim Tuca da Silva', 'da Silva', 'Tuca']],
  ],
  ['Indonesian single name', '[Suparno] arrived. [Suparno] spoke.', [['Suparno']]],
  [
    'Icelandic, called by the given name',
    '[Björg Einarsdóttir] spoke. [Björg] left.',
    [['Björg Einarsdóttir', 'Björg']],
  ],
  ['Russian patronymic', '[Oleg Petrovich Zimin] is [Oleg Zimin].', [['Oleg Petrovich Zimin', 'Oleg Zimin']]],
  ['Russian, two transliterations', '[Sergei Zimin] or [Sergey Zimin]', [['Sergei Zimin']]],
  [
    'Indian initials',
    '[V. K. Ranganathan] and [V.K. Ranganathan]; [VK Ranganathan]',
    [['V. K. Ranganathan']],
  ],
  [
    'initials for given names',
    '[Thandi Nomsa Dube] is [T.N. Dube] or [T. Dube].',
    [['Thandi Nomsa Dube', 'T.N. Dube', 'T. Dube']],
  ],
  [
    'Dutch particles',
    '[Pim van der Meulen] and [Van der Meulen]',
    [['Pim van der Meulen', 'Van der Meulen']],
  ],
  ['French hyphens', '[Marie-Claude Ferrand], [M.-C. Ferrand]', [['Marie-Claude Ferrand', 'M.-C. Ferrand']]],
  [
    'a nickname in quotation marks',
    '[Luis "El Chino" Mora] or [El Chino], [Luis Mora]',
    [['Luis "El Chino" Mora', 'Luis Mora', 'El Chino']],
  ],
  [
    'Yoruba name without its marks',
    '[Adébáyò Ọlátúnjí] and [Adebayo Olatunji]; [Olatunji]',
    [['Adébáyò Ọlátúnjí', 'Olatunji']],
  ],
  [
    'titles are no part of a name',
    '[Dr Amal Haddad] met [Prof. Haddad].',
    [['Dr Amal Haddad', 'Prof. Haddad']],
  ],
  ['possessive', "[Ines Duarte's] bill; [Duarte's]", [['Ines Duarte', 'Duarte']]],
])('%s: one person', (_, text, people) => {
  expect(peopleIn(text)).toEqual(people)
})

test.each([
  ['different given names', '[Anna Berg] met [Jonas Berg].', [['Anna Berg'], ['Jonas Berg']]],
  ['different middle initials', '[Paul R. Lowe] and [Paul T. Lowe]', [['Paul R. Lowe'], ['Paul T. Lowe']]],
  [
    'middle initial in another place',
    '[Paul R. T. Lowe] and [Paul T. Lowe]',
    [['Paul R. T. Lowe'], ['Paul T. Lowe']],
  ],
  ['father and son', '[Carl Boyd] and [Carl Boyd Jr.]', [['Carl Boyd Jr.'], ['Carl Boyd']].toReversed()],
  ['with and without bin', '[Saeed Omran] and [Saeed bin Omran]', [['Saeed Omran'], ['Saeed bin Omran']]],
  ['Mr and Mrs of one surname', 'Mr [Holt] and Mrs [Holt] came. Mr [Holt] sang.', [['Holt'], ['Mrs Holt']]],
  ['a title of the other sex', 'Mrs [Vera Holt] came. Mr [Holt] sang.', [['Vera Holt'], ['Holt']]],
])('%s: two people', (_, text, people) => {
  expect(peopleIn(text)).toEqual(people)
})

test('a lone surname of two people goes to the one named last before it', () => {
  const text = '[Anna Berg] sang. [Berg] bowed. [Jonas Berg] played. [Berg] bowed.'
  expect(clustersIn(text).map(({ mentions }) => mentions)).toEqual([
    [0, 1],
    [2, 3],
  ])
})

test('a lone surname in the headline goes to the one who is named first', () => {
  expect(peopleIn('[Berg] wins\n\n[Anna Berg] sang, then [Jonas Berg].')).toEqual([
    ['Anna Berg', 'Berg'],
    ['Jonas Berg'],
  ])
})

test('a bearer of the surname is preferred to a nearer bearer of the given name', () => {
  expect(peopleIn('[Ola Martin] met [Martin Falk]. [Martin] left.')).toEqual([
    ['Ola Martin', 'Martin'],
    ['Martin Falk'],
  ])
})

test('a relative does not take over the name of the one they belong to', () => {
  const text =
    '[Zimin] visits wife. [Oleg Zimin] saw his wife [Raisa]. [Raisa Zimin] is well. [Zimin] drove home.'
  expect(peopleIn(text)).toEqual([
    ['Oleg Zimin', 'Zimin'],
    ['Raisa Zimin', 'Raisa'],
  ])
})

test('the most frequent spelling is shown, and capitals only where nothing else is known', () => {
  expect(peopleIn('[INES DUARTE] WINS\n[Ines Duarte] said. [DUARTE]')).toEqual([['Ines Duarte', 'Duarte']])
  expect(peopleIn("[SEAN O'HARE-MCCOY]")).toEqual([["Sean O'Hare-McCoy"]])
  expect(peopleIn('[Zoe Lane], [Zoë Lane], [Zoë Lane]')).toEqual([['Zoë Lane']])
})

test('spans without letters are nobody', () => {
  expect(clusterPeople('... -- ', [{ start: 0, end: 3 }])).toEqual([])
})

test('names that are words of the language itself are just names', () => {
  expect(peopleIn('[__proto__] and [constructor Doe], [constructor]')).toEqual([
    ['__proto__'],
    ['constructor Doe', 'constructor'],
  ])
})

test('a thousand people of one given name are told apart without holding each against all', () => {
  const names = Array.from({ length: 1000 }, (_, number) => `[Ali B${number}x] [Ali]`)
  expect(peopleIn(names.join(' '))).toHaveLength(1000)
})

/** Clusters the names marked [so] by names and by the roles that the text gives. */
function peopleByRoles(marked: string): readonly (readonly string[])[] {
  const text = marked.replace(/[[\]]/g, '')
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: name = '' }, before) => ({
    start: index - 2 * before,
    end: index - 2 * before + name.length,
  }))
  const countries = findCountries(text, spans)
  const roles = spans.map((span) => findRoles(text, span, { countries, people: spans, others: [] }))
  return clusterPeople(text, spans, roles).map(({ mentions }) =>
    mentions.map((index) => text.slice(spans[index]!.start, spans[index]!.end)),
  )
}

test.each([
  [
    'two ministers of one surname',
    'Prime Minister [Han Dae-jin] and Justice Minister [Han Sung-min] came. Prime Minister [Han] spoke.',
    [['Han Dae-jin', 'Han'], ['Han Sung-min']],
  ],
  [
    'a minister and the prime minister who has no full name yet',
    'Prime Minister [Han] heard Justice Minister [Han Sung-min].',
    [['Han'], ['Han Sung-min']],
  ],
  [
    'a president and the first lady',
    'First Lady [Gloria Sandoval] opened it. President [Sandoval] was away.',
    [['Gloria Sandoval'], ['Sandoval']],
  ],
  [
    'a president and his wife in apposition',
    '[Gloria Sandoval], wife of the mayor of Oldtown, sang. President [Sandoval] was away.',
    [['Gloria Sandoval'], ['Sandoval']],
  ],
  [
    'a king and the crown prince',
    'Crown Prince [Faisal bin Nasser] met guests. King [Nasser] was away.',
    [['Faisal bin Nasser'], ['Nasser']],
  ],
  [
    'titles in the names',
    '[Crown Prince Hamad] met [King Hamad]. The king and the heir spoke.',
    [['Crown Prince Hamad'], ['King Hamad']],
  ],
  [
    'a lawmaker and the president',
    'Lawmaker [Yoon Sang-ho] sat. President [Yoon Tae-il] stood. President [Yoon] left.',
    [['Yoon Sang-ho'], ['Yoon Tae-il', 'Yoon']],
  ],
  [
    'a daughter and her father whose name is the beginning of hers',
    '[Maung San Thiri Aye] spoke of her father, [Maung San]. [Maung San] was shot.',
    [['Maung San Thiri Aye'], ['Maung San', 'Maung San']],
  ],
  [
    'a granddaughter and her grandfather',
    '[Leela Gandhar], the granddaughter of [Mohan Gandhar], won. [Gandhar] thanked voters.',
    [['Leela Gandhar', 'Gandhar'], ['Mohan Gandhar']],
  ],
  [
    'a spokesman and the president',
    'Interior Ministry spokesman [Ivan Petrosyan] said President [Petrosyan] was well.',
    [['Ivan Petrosyan'], ['Petrosyan']],
  ],
])('%s are kept apart', (_, text, people) => {
  expect(peopleByRoles(text)).toEqual(people)
})

test.each([
  ['a title heard later', '[Jo Bandin] won. President [Bandin] spoke.', [['Jo Bandin', 'Bandin']]],
  [
    'two offices of one person',
    'Deputy Prime Minister [Ishaan Dara] came. Foreign Minister [Dara] spoke.',
    [['Ishaan Dara', 'Dara']],
  ],
  ['a former office', 'former Senator [Jo Bandin] won. President [Bandin] spoke.', [['Jo Bandin', 'Bandin']]],
])('%s parts nobody', (_, text, people) => {
  expect(peopleByRoles(text)).toEqual(people)
})

test('why a name is of a person can be told', () => {
  const [han] = clustersIn('[Han Dae-jin] came. [Han] spoke. [Dae-jin Han] left. [Chief Han Dae-jin] sat.')
  expect(han?.reasons).toEqual([undefined, 'surname', 'another form', undefined])
})
