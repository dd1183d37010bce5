import { expect, test } from 'vitest'
import { rolesIn } from '#generator/testing/roles-in.ts'

const committee = 'member of the Political Bureau of the Communist Party of China Central Committee'

const before: readonly (readonly [string, string])[] = [
  ['Chinese Foreign Minister [Wang Yi] said here Tuesday.', 'Foreign Minister of China'],
  [
    'talks with Deputy Prime Minister and Foreign Minister of Pakistan [Mohammad Ishaq Dar] in Beijing',
    'Deputy Prime Minister and Foreign Minister of Pakistan',
  ],
  ['US President [Joe Biden] left.', 'President of the United States'],
  ['The US president [Joe Biden] left.', 'President of the United States'],
  ['U.S. Secretary of State [Ann Lee] landed.', 'Secretary of State of the United States'],
  ['Malaysia’s Commodities Minister [Aminah Yusof] hopes so.', 'Commodities Minister of Malaysia'],
  [
    'South African Employment and Labour Minister [Thandi Nkosi] spoke.',
    'Employment and Labour Minister of South Africa',
  ],
  ['former Chinese President [Li Wei] came.', 'former President of China'],
  ['Former Uruguayan President [José Pérez] has retired.', 'former President of Uruguay'],
  ['ex-Prime Minister [Paul Ndi] lost.', 'former Prime Minister'],
  ['then-President [Ana Ruiz] signed.', 'former President'],
  ['Scottish First Minister [Isla Reid] disagreed.', 'First Minister of Scotland'],
  ['China’s ambassador to Argentina, [Zhao Lin], smiled.', 'Ambassador of China to Argentina'],
  ['Indian PM [Ravi Kumar] tweeted.', 'Prime Minister of India'],
  ['the spokesman for the Foreign Ministry [Guo Jiakun] said', 'spokesman for the Foreign Ministry'],
  ['Chinese foreign ministry spokesman [Guo Jiakun] said', 'Chinese foreign ministry spokesman'],
  ['Mayor of Lyon [Jane Roe] cut the ribbon.', 'Mayor of Lyon'],
  ['But President [Banda] struggled.', 'President'],
  ['On Monday Finance Minister [Olu Ade] resigned.', 'Finance Minister'],
  ['Prime Minister HH Sheikh [Sabah Al-Khaled] resigned.', 'Prime Minister'],
  ['according to Superintendent of Police [Mukta Dey]', 'Superintendent of Police'],
  ['UNHCR spokesman [Adrian Ford] told reporters', 'UNHCR spokesman'],
  ['Minister of Trade and Industry [John Doe] flew in.', 'Minister of Trade and Industry'],
  [
    'Water and Agriculture, and Chairman of the Food Board [Ali Saad] announced',
    'Chairman of the Food Board',
  ],
  ['the government of President [Rosa Díaz]', 'President'],
  ['a spokesman for Palestinian president [Sami Haddad]', 'President of Palestine'],
  ['Police Spokesperson Lt. Col. [Amer Sari] said', 'Police Spokesperson'],
  ['Bank of England governor [Amy Hale] warned', 'Bank of England governor'],
  ['Modi and Chinese President [Li Wei] met.', 'President of China'],
  ['said Attorney General [Ken Ito].', 'Attorney General'],
  ['Sen. [Tom Hill] voted no.', 'Senator'],
  ['Lapid’s former foreign minister [Dan Katz] agreed.', 'former Foreign Minister'],
  ['UPDATE Indonesian President [Budi] has asked', 'President of Indonesia'],
  ['Brazilian Football Federation president [Rui Costa]', 'Brazilian Football Federation president'],
]

const after: readonly (readonly [string, string])[] = [
  [`[Wang], also a ${committee}, made the remarks.`, committee],
  ['[Jane Roe], the mayor of Lyon, said', 'mayor of Lyon'],
  ['[John Doe], CEO of Example Corp., left.', 'CEO of Example Corp.'],
  ['[Jane Roe], 45, the mayor of Lyon, said', 'mayor of Lyon'],
  ['[Jane Roe], who is the mayor of Lyon, said', 'mayor of Lyon'],
  ['[Lee Teng], Taiwan’s president at the time, was allowed in.', 'President of Taiwan'],
  [
    '[Miriam Gale], a spokesperson for Natural Resources Canada, said',
    'spokesperson for Natural Resources Canada',
  ],
  ['[Kate Keen], ABS head of Finance and Wealth, said', 'ABS head of Finance and Wealth'],
  [
    '[Lin Min], a professor of South Asian studies at Fudan University in Shanghai.',
    'professor of South Asian studies at Fudan University in Shanghai',
  ],
  ['[Pat Shaw], mayor of the district of Old Hills said on TV', 'mayor of the district of Old Hills'],
  ['[Wang Ying], founder and CEO of Acme, told investors', 'founder and CEO of Acme'],
  [
    '[Fu Zhen], another former vice-minister of public security, was held',
    'former Vice-minister of public security',
  ],
  [
    '[Ali Reza], Minister of Environment, Water and Agriculture, said',
    'Minister of Environment, Water and Agriculture',
  ],
  [
    '[Ali Reza], Minister of Environment, Water, and Agriculture, said',
    'Minister of Environment, Water, and Agriculture',
  ],
  [
    '[Gil Lazar], an associate professor at Neto University and an investigator at the Centre, said',
    'associate professor at Neto University',
  ],
  ['[Ada Obi] — director of the National Museum — agreed.', 'director of the National Museum'],
]

const beforeComma: readonly (readonly [string, string])[] = [
  ['The Minister of the Environment, [Milo Costa], announced', 'Minister of the Environment'],
  ['said the rector of the Open University, [Eva Medina].', 'rector of the Open University'],
  ['that the Uruguayan President, [Luis Lara], promised', 'President of Uruguay'],
]

test.each([...before, ...after, ...beforeComma])('%s -> %s', (marked, role) => {
  expect(rolesIn(marked)).toEqual([role])
})

test.each([
  'Xinhua photographer [Zhai Lan]',
  '(Xinhua/[Zhai Lan])',
  'Dr [Jane Roe] said',
  'Mr. [John Doe] said',
  'His Highness Sheikh [Nawaf Ali]',
  'spokesman [Guo Jiakun] said',
  'a pop star, [Jackson Lee]',
  'talks between President Biden and [Ann Lee]',
  'President Biden’s [Ann Lee]',
  'Poland’s [Kasia Zdun] won.',
  '[Jane Roe], the mayor, said',
  '[Jane Roe], President Joe Biden and others came.',
  '[Jane Roe], accompanied by the mayor of Lyon, said',
  '[Jane Roe], whose director of studies left, said',
  '[Jane Roe], son of the mayor of Lyon, said',
  '[Jane Roe], mayor of the town that burned, said',
  '[Jane Roe], director of the country’s largest bank, said',
  '[Jane Roe], ex-mayor and Globe Theatre director Tim Tell came.',
  '[Jane Roe] and the mayor of Lyon',
  'The President. [Jane Roe] said',
  'the Prime Minister\n\n[Jane Roe] said',
  '[Jane Roe], chairwoman of the committee for the long-term and very slow improvement of nearly everything in the northern districts, said',
])('no role, or none that is sure: %s', (marked) => {
  expect(rolesIn(marked)).toEqual([])
})

test('a mention can have a role on each side', () => {
  expect(rolesIn(`Chinese Foreign Minister [Wang Yi], also a ${committee}, holds talks`)).toEqual([
    'Foreign Minister of China',
    committee,
  ])
})

test.each(['', ',', ', a', ', the the the', ', 45, ', ' — ', '\ud800, mayor of'])(
  'nothing makes it throw: %j',
  (tail) => {
    expect(() => rolesIn(`President [X]${tail}`)).not.toThrow()
    expect(() => rolesIn(`[X]${tail}`)).not.toThrow()
  },
)
