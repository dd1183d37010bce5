import { expect, test } from 'vitest'
import type { CountryCode } from '#model/country.ts'
import type { Span } from '#model/mention.ts'
import { findCountries } from './find-countries.ts'
import { buildLexicon } from './country-lexicon.ts'

/** A sentence in which [..] are people and {..} organisations, and the codes to be found in order of first mention. */
type Trap = readonly [marked: string, codes: string]

function read(marked: string): { text: string; people: Span[]; organisations: Span[] } {
  const people: Span[] = []
  const organisations: Span[] = []
  let text = ''
  for (const [piece] of marked.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    const list = { '[': people, '{': organisations }[piece.charAt(0)]
    const plain = list ? piece.slice(1, -1) : piece
    list?.push({ start: text.length, end: text.length + plain.length })
    text += plain
  }
  return { text, people, organisations }
}

function codesOf(marked: string): string {
  const { text, people, organisations } = read(marked)
  return [...new Set(findCountries(text, people, { organisations }).map((span) => span.code))].join(' ')
}

const names: readonly Trap[] = [
  ['Chad and Niger closed the border.', 'TD NE'],
  ['North Korea fired; South Korea replied; the DPRK and the ROK talked.', 'KP KR'],
  ['DR Congo and the Republic of the Congo share a river.', 'CD CG'],
  ['Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea', 'GN GW GQ PG'],
  ['Nigeria and Niger, Nigerian farmers and Nigerien herders', 'NG NE'],
  ['Dominica and the Dominican Republic', 'DM DO'],
  ['American Samoa and Samoa', 'AS WS'],
  ['Taiwan, Hong Kong and Macau', 'TW HK MO'],
  ['The Republic of Ireland and Northern Ireland', 'IE GB'],
  ['England, Scotland and Wales', 'GB'],
  ['the Holy See and Vatican City', 'VA'],
  ['Burma, Swaziland, Zaire, Macedonia', 'MM SZ CD MK'],
  ["Deputy Prime Minister of the Lao People's Democratic Republic", 'LA'],
  ['St. Kitts and Nevis beat St Vincent and the Grenadines.', 'KN VC'],
  ['Cook Islands and New Caledonia', 'CK NC'],
  ['UAE, KSA and the U.K.', 'AE SA GB'],
  ['The Swiss and the Dutch', 'CH NL'],
  ['Sri Lankan and Bangladeshi workers', 'LK BD'],
  ['Türkiye and Côte d’Ivoire', 'TR CI'],
  ['Tu\u0308rkiye and Co\u0302te d\u2019Ivoire, Sa\u0303o Tome\u0301 and Pri\u0301ncipe', 'TR CI ST'],
  [
    'Filipinas and Filipinos, Argentines and Argentinians, a Finn, two Danes and a Spaniard',
    'PH AR FI DK ES',
  ],
  ['Frenchmen, Irishwomen and Welshmen', 'FR IE GB'],
  ['Congolese, Rwandan and Burundian officers met.', 'CD RW BI'],
  ["the People's Republic of China and the Republic of China", 'CN TW'],
  ['the People’s Republic of China', 'CN'],
  ['Cabo Verde, Timor-Leste, Eswatini and eSwatini', 'CV TL SZ'],
  ['Burkinabe soldiers crossed from Burkina Faso into Togo and Benin.', 'BF TG BJ'],
  ['Kyrgyz, Kazakh, Uzbek, Tajik and Turkmen delegates', 'KG KZ UZ TJ TM'],
  ['a Bosnian Serb commander', 'BA'],
  ['Kosovo Serbs blocked the road; Kosovar police came.', 'XK RS'],
  ['Greek Cypriots and Turkish Cypriots', 'CY'],
  ['the Democratic Republic of Congo (DRC)', 'CD'],
  ['Congo-Brazzaville and Congo-Kinshasa', 'CG CD'],
  ['Bosnia-Herzegovina met Bosnia & Herzegovina', 'BA'],
  ['Trinidad and Tobago, Antigua and Barbuda, Saint Lucia', 'TT AG LC'],
  ['the Gambia, the Bahamas, the Maldives and the Comoros', 'GM BS MV KM'],
  ['Gaza and the West Bank, said a Palestinian official', 'PS'],
  ['The Ni-Vanuatu and the I-Kiribati seasonal workers', 'VU KI'],
  ['Tuvalu, Nauru, Palau, Niue and Tokelau', 'TV NR PW NU TK'],
  ['Malagasy farmers, Basotho miners, Batswana herders', 'MG LS BW'],
  ['Greenlanders and the Faroese want a say; Danes listened.', 'GL FO DK'],
  ['São Tomé elected a president.', 'ST'],
  ['South Sudan and Sudan, the South Sudanese and the Sudanese', 'SS SD'],
]

const dissolved: readonly Trap[] = [
  ['The Soviet Union, Yugoslavia and Czechoslovakia collapsed.', 'RU'],
  ['East Germany and West Germany became one.', 'DE'],
  ['Former Soviet republics joined; the Soviet-era blocks stayed.', ''],
  ['Rhodesia, Upper Volta, Dahomey and Ceylon changed their names.', 'ZW BF BJ LK'],
  ['the Belgian Congo before independence', 'CD'],
]

const abbreviations: readonly Trap[] = [
  ['They asked us to wait. Give us time.', ''],
  ['Us and them. The US and them.', 'US'],
  ['It cost US$5 million.', ''],
  ['It cost US $5 million.', ''],
  ['It cost five million US dollars.', ''],
  ['He gave the US $5 million.', 'US'],
  ['the U.S.-led coalition', 'US'],
  ['anti-US and pro-U.S. rallies', 'US'],
  ['A visit to the U.S. A day later he left.', 'US'],
  ['U.S.A. and USA and U.S.', 'US'],
  ['The EU, the UN, ASEAN and NATO met in Geneva.', ''],
  ['N. Korea and S. Korea', 'KP KR'],
  ['PNG and NZ agreed.', 'PG NZ'],
  ['The us-versus-them talk', ''],
  ['The UKIP vote', ''],
  ['See www.China.org.cn or write to desk@Cuba.com', ''],
]

const hyphens: readonly Trap[] = [
  ['China-Pakistan Economic Corridor', 'CN PK'],
  ['the Iran–Iraq war', 'IR IQ'],
  ['Franco-German ties and Sino-Indian trade', 'DE IN'],
  ['non-Chinese firms, a half-Japanese painter', 'CN JP'],
  ['Israel/Palestine', 'IL PS'],
  ['US-Japan-South Korea talks', 'US JP KR'],
  ["China's, Japan’s and the Netherlands' ports", 'CN JP NL'],
]

const continents: readonly Trap[] = [
  ['Latin America and Central America, South American and North American teams', ''],
  ['American Indian tribes and African-American voters', ''],
  ['West Indies cricket, a West Indian batsman', ''],
  ['Inner Mongolia', ''],
  ['the Americas, an Inter-American court', ''],
  ['a Central African leader in Central Africa', ''],
  ['a Native American reservation, the Fort Peck Indian Reservation', ''],
]

const waters: readonly Trap[] = [
  ['The South China Sea arbitration case', ''],
  ['Indian Ocean', ''],
  ['the Sea of Japan, the Gulf of Mexico, the Gulf of Oman, the Gulf of Guinea and the Gulf of Thailand', ''],
  ['the English Channel, the Irish Sea, the Denmark Strait and the Mozambique Channel', ''],
  ['the Philippine Sea and the Solomon Sea', ''],
  ['The Panama Canal was deepened.', ''],
  ['Lake Malawi, Lake Chad and the River Jordan', ''],
  ['the Jordan Valley, the Congo River and the Senegal River', ''],
  ['the Niger Delta', 'NG'],
  ['the Persian Gulf', ''],
  ['THE SOUTH CHINA SEA DISPUTE GROWS', ''],
]

const places: readonly Trap[] = [
  ['New Mexico, New Jersey, New England and New South Wales', ''],
  ['New Jersey and Jersey City voted.', ''],
  ['Jersey cows', ''],
  ['Jersey and Guernsey, the Channel Islands', 'JE GG'],
  ['British Columbia', ''],
  ['Mexico City, Kuwait City, Panama City, Guatemala City', ''],
  ['Benin City', ''],
  ['New Guinea and New Britain', ''],
  ['He lives in Lebanon, Pa., and she in Peru, Ind.', ''],
  ['She moved to Cuba, Missouri.', ''],
  ['She moved to Cuba, Russia and Iran.', 'CU RU IR'],
  ['Port of Spain', ''],
  ['Chinatown and Little Italy', ''],
  ['East Palestine, Ohio', ''],
  ['The South Pole and the North Pole', ''],
  ['the family reunion', ''],
  ['A Reunion of friends in May', ''],
  ['Mauritius and Réunion braced for the cyclone.', 'MU RE'],
  ['St. Vincent hospital', ''],
  ['Cricket: St Vincent, Grenada and Barbados', 'VC GD BB'],
  ['the monks of Montserrat near Barcelona', ''],
  ['Storms hit Antigua and Montserrat.', 'AG MS'],
  ['whales off South Georgia in the South Atlantic', 'GS'],
  ['the peanut farms of South Georgia', ''],
  ['Gaza Province', ''],
]

const georgia: readonly Trap[] = [
  ['Georgia Gov. Brian Kemp, in Atlanta', ''],
  ['Georgia and Abkhazia, said Tbilisi', 'GE'],
  ['Voters in Georgia and Arizona', ''],
  ['Georgia, Ukraine and Moldova want in.', 'UA MD GE'],
  ['Georgia won the match.', 'GE'],
  ['The Georgian parliament', 'GE'],
  ['A Georgian townhouse of 1790', ''],
  ['Georgia Tech beat Florida.', ''],
  ['the University of Georgia said', ''],
  ['[Georgia O’Keeffe] painted.', ''],
]

const koreasAndCongos: readonly Trap[] = [
  ['Korea will host the Games.', 'KR'],
  ['Kim spoke in Pyongyang on Korean unity.', 'KP'],
  ["the Democratic People's Republic of Korea and Korean labour", 'KP'],
  ['Seoul and Pyongyang on the Korean border', 'KR'],
  ['Congo rebels took the town.', 'CD'],
  ['In Brazzaville, Congo held an election.', 'CG'],
  ['Dominican farmers', 'DO'],
  ['In Dominica, Dominican farmers rebuilt.', 'DM'],
  ['Dominican friars', ''],
]

const people: readonly Trap[] = [
  ['[Michael Jordan] visited the arena.', ''],
  ['[Michael Jordan] came. [Jordan] waved.', ''],
  ['[Jordan] reopened the crossing.', 'JO'],
  ['[Israel Katz] spoke in Israel.', 'IL'],
  ['[Chad Smith], [India Arie], [Tom Holland], [Huckleberry Finn] and [German Gref]', ''],
  ['[El Salvador] jailed them.', 'SV'],
  ['Jordan, as [Jordan Peterson] saw it', 'JO'],
  ['[Paris Hilton] and [Jamaica Kincaid]', ''],
  ['Chinese Foreign Minister [Wang Yi]', 'CN'],
]

const words: readonly Trap[] = [
  ['turkey sandwiches and fine china, a chile sauce', ''],
  ['Turkey Trot on Thanksgiving', ''],
  ['guinea pigs, Guinea pigs and Guinea Pigs', ''],
  ['Polish the silver first.', ''],
  ['Polish farmers', 'PL'],
  ['Pole position went to a Pole.', 'PL'],
  ['French fries, Swiss cheese, Brazil nuts, Danish pastries and Turkish delight', ''],
  ['Panama hats and the Panama Papers', ''],
  ['a German shepherd, a Great Dane and Scots pine', ''],
  ['Russian roulette, Chinese whispers and a Mexican standoff', ''],
  ['Spanish flu and German measles', ''],
  ['He speaks French, and wrote in English.', ''],
  ['in French schools', 'FR'],
  ['in Greek and Turkish waters', 'GR TR'],
  ['She wrote in German and Polish.', ''],
  ['an English-language daily', ''],
  ['Maliki, Omanhene, Chinaware, Perugia and Indiana', ''],
  ['Cubans, not cubans; Iranian, not iranian', 'CU IR'],
]

const bodies: readonly Trap[] = [
  ['China Daily reported on Monday.', ''],
  ['The Times of India, The Times of Israel and the Jordan Times', ''],
  ['Air India, Air France and Kenya Airways fly there; so do Turkish Airlines.', ''],
  ['Bank of China and Bank of America', ''],
  ["the People's Bank of China, the Bank of Japan and the Reserve Bank of India", 'CN JP IN'],
  ['the Communist Party of China', 'CN'],
  ['the Embassy of Japan', 'JP'],
  ['Agence France-Presse', ''],
  ['South China Morning Post', ''],
  ['{China Evergrande Group} and {Canada Goose Holdings} fell.', ''],
  ['{China Vanke Co Ltd} fell.', ''],
  ['{Example Corp of South Korea} and {Lebanese Example TV}', 'KR LB'],
  ['{Ministry of Foreign Affairs of Peru}', 'PE'],
  ['{Germany} won.', 'DE'],
  ['USA Today', ''],
  ['KOREA HERALD', ''],
]

const capitals: readonly Trap[] = [
  ['CHINA AND NORTH KOREA SIGN NEW TRADE DEAL', 'CN KP'],
  ['FRENCH FARMERS BLOCK THE ROADS', 'FR'],
  ['A study of FINN, SERB and LAO files', ''],
  ['SINGAPORE, May 20 -- Rain fell.', 'SG'],
  ['BEIJING, May 20 -- Rain fell.', ''],
  ['GIVE US MORE TIME, WORKERS SAY', ''],
  ['US SENATE PASSES BILL ON TIME', 'US'],
  ['COALITION LED BY THE US LEAVES KABUL', 'US'],
  ['U.S. TROOPS LEAVE THE TOWN', 'US'],
  ['TRINIDAD AND TOBAGO BEAT EL SALVADOR', 'TT SV'],
  ['Trinidad And Tobago Beat Bosnia And Herzegovina', 'TT BA'],
  ['EMMANUEL MACRON met [Michael JORDAN].', ''],
]

const metonyms: readonly Trap[] = [
  ['The Kremlin said; Washington and Beijing agreed.', ''],
  ['Beijing said it would answer; China waits.', 'CN'],
  ['The White House and the State Duma', ''],
]

test.each([
  ...[names, dissolved, abbreviations, hyphens, continents, waters, places, georgia, koreasAndCongos].flat(),
  ...[people, words, bodies, capitals, metonyms].flat(),
])('%s -> %s', (marked, codes) => {
  expect(codesOf(marked).split(' ').sort()).toEqual(codes.split(' ').sort())
})

const cues = (text: string) =>
  findCountries(text, []).map((span) => [text.slice(span.start, span.end), span.code, span.cue])

test('every span says what it is and why', () => {
  expect(cues('Burma, now Myanmar; the Burmese; Britain; the U.S.; the Kremlin and Russia')).toEqual([
    ['Burma', 'MM', 'former name'],
    ['Myanmar', 'MM', 'name'],
    ['Burmese', 'MM', 'demonym'],
    ['Britain', 'GB', 'short form'],
    ['U.S.', 'US', 'abbreviation'],
    ['Kremlin', 'RU', 'metonym'],
    ['Russia', 'RU', 'name'],
  ])
})

test.each([
  ['the Communist Party of China and China', ['in a name', 'name']],
  ['the Reserve Bank of India (RBI), the Supreme Court of Pakistan', ['in a name', 'in a name']],
  ['the Embassy of the Philippines', ['in a name']],
  ['{Kenya Wildlife Service} rangers in Kenya', ['in a name', 'name']],
  ['the {Government of Peru} and the {Congress of Peru}', ['name', 'in a name']],
  ["{Peru's Congress}", ['name']],
  ['the {US Senate}, {Chinese Communist Party}', ['abbreviation', 'demonym']],
  ['{Germany} beat France', ['name', 'name']],
  ['a party of China hands; the President of Chile', ['name', 'name']],
])('a country in a longer name counts for the article and is told apart: %s', (marked, expected) => {
  const { text, people, organisations } = read(marked)
  expect(findCountries(text, people, { organisations }).map(({ cue }) => cue)).toEqual(expected)
})

test('a capital is marked where it acts, not where something happens', () => {
  const text =
    'Beijing said no. In Beijing it rained. Tokyo and Beijing agreed; Japan and China signed. Beijing is old.'
  const marked = cues(text).filter(([, , cue]) => cue === 'metonym')
  expect(marked.map(([surface]) => surface)).toEqual(['Beijing', 'Tokyo', 'Beijing'])
})

test('a name does not reach over a blank line', () => {
  expect(codesOf('He went South\n\nKorea is divided.')).toBe('KR')
  expect(codesOf('He went to Japan\n\nSea levels rise.')).toBe('JP')
  expect(cues('He toured South\nKorea.')).toEqual([['South\nKorea', 'KR', 'name']])
})

test('offsets fit the text as given, whatever stands before', () => {
  const text = '😀 “Tu\u0308rkiye” — ẞ İstanbul, Côte d’Ivoire!'
  expect(cues(text).map(([surface]) => surface)).toEqual(['Tu\u0308rkiye', 'Côte d’Ivoire'])
})

test('an archivist adds a name, blocks a phrase and counts one code as another', () => {
  const lexicon = buildLexicon({
    aliases: new Map([['Middle Kingdom', 'CN' as CountryCode]]),
    blocked: ['Paris of China'],
    regrouped: new Map([['HK' as CountryCode, 'CN' as CountryCode]]),
  })
  const text = 'The Middle Kingdom, Hong Kong, and Harbin, the Paris of China.'
  const found = findCountries(text, [], { lexicon }).map((span) => [
    text.slice(span.start, span.end),
    span.code,
    span.cue,
  ])
  expect(found).toEqual([
    ['Middle Kingdom', 'CN', 'editor'],
    ['Hong Kong', 'CN', 'name'],
  ])
})

test('an archivist’s alias goes before the built-in reading', () => {
  const lexicon = buildLexicon({ aliases: new Map([['Georgia', 'US' as CountryCode]]) })
  expect(findCountries('Georgia, said Tbilisi', [], { lexicon }).map((span) => span.code)).toEqual(['US'])
})

test('spans are sorted and never overlap', () => {
  const text =
    'U.S. Virgin Islands, US, Papua New Guinea-Bissau, South Korean-Chinese, Bosnian Serb Republic of Ireland'
  const spans = findCountries(text, [])
  expect(spans.length).toBeGreaterThan(5)
  for (const [index, span] of spans.entries())
    expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
})

test.each([
  '',
  '\ud800',
  '\udfff\ud800 China',
  '\u0301China',
  'U.',
  'U.S',
  'St',
  'Congo (',
  '’',
  '\0',
  'A'.repeat(100_000),
  'U.S.'.repeat(1000),
])('nothing makes it throw (%#)', (text) => {
  expect(() =>
    findCountries(text, [
      { start: 5, end: 2 },
      { start: -1, end: 9999 },
    ]),
  ).not.toThrow()
})

test.each(['Georgia ', 'GEORGIA US ', 'South ', 'St. ', 'Beijing and ', 'the Korean ', '  \n'])(
  'a text that repeats itself without end is read to its end (%j)',
  (piece) => {
    const found = (times: number) => findCountries(piece.repeat(times), []).length
    expect(found(20_000)).toBe(found(10) * 2000)
  },
)
