import { expect, test } from 'vitest'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { parseSeed } from '#generator/parse/parse-seed.ts'

const FIRST =
  'The council of Storvik agreed on Tuesday to keep the small ferry open for another year, after a debate of three hours.'
const SECOND =
  'Its mayor, Marit Hovland, said that the boat would run every half hour from six in the morning, as it does now.'
const HEADLINE = 'Ferry stays open for another year'

async function parse(text: string): Promise<ParsedArticle> {
  const { article } = await parseSeed({ file: 'a.txt', text })
  if (!article) throw new Error('no article')
  return article
}

test.each([
  [
    '(LEAD) {}\n(ATTN: ADDS details in last 2 paras)\nBy Kim Min-su\nSTORVIK, March 4 (Yonhap) -- {1}\n\n{2}\n(MORE)',
    'Yonhap',
  ],
  ['(2nd LD) {}\n\nSTORVIK, March 4 (Yonhap) -- {1}\n\n{2}\n(END)', 'Yonhap'],
  [
    'UPDATE 2-{}\n(Updates with quotes in paragraphs 3-5)\n* Council votes seven to two\n* Fare stays the same\n* Bridge put off\nBy Jon Rask\nSTORVIK, March 4 (Reuters) - {1}\n\n{2}',
    'Reuters',
  ],
  [
    'NORWAY-FERRY/ (UPDATE 1)\nUPDATE 1-{}\n\nSTORVIK, March 4 (Reuters) - {1}\n\n{2}\n\n(Reporting by Jon Rask; Editing by Tove Birk)',
    'Reuters',
  ],
  ['URGENT: {}\nSTORVIK, March 4 (AP) — {1}\n\n{2}\n\n-30-', 'AP'],
  ['URGENT\n\n{}\n\nSTORVIK (AP) — {1}\n\n{2}\n\n___', 'AP'],
  ['{}\n\nEds: Updates with quotes. With AP Photos.\n\nSTORVIK, Norway (AP) — {1}\n\n{2}\n\nENDS', 'AP'],
  ['{}\nATTENTION - ADDS quotes ///\nSTORVIK, 4 mars 2025 (AFP) - {1}\n\n{2}\n\nabc/def/gh', 'AFP'],
  [
    'FOR IMMEDIATE RELEASE\n\n{}\n\nSTORVIK, Norway, March 4, 2025 /PRNewswire/ -- {1}\n\n{2}\n\n###',
    'PRNewswire',
  ],
  ['EMBARGOED UNTIL 00:01 GMT, March 5, 2025\n\n{}\n\nSTORVIK (PA) - {1}\n\n{2}', 'PA'],
  ['(Achtung: neu)\n{}\n\nStorvik (dpa) - {1}\n\n{2}\n\ndpa abc yyzz n1 de\n\n041720 Mrz 25', 'dpa'],
])('what a wire adds for editors is no part of the story: %j', async (frame, agency) => {
  const article = await parse(
    `${frame.replace('{}', HEADLINE).replace('{1}', FIRST).replace('{2}', SECOND)}\n`,
  )
  expect(article.headline).toBe(HEADLINE)
  expect(article.dateline?.agency).toBe(agency)
  expect(article.dateline?.places[0]).toMatch(/^Storvik/)
  expect(article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual([
    FIRST,
    SECOND,
  ])
})

test.each([
  ['a.txt', '{}\nXinhua\n2025-03-04\n\n', 'Xinhua'],
  ['a.txt', '{}\n\nXinhua\n\n4 March 2025\n\n', 'Xinhua'],
  ['a.txt', ' date 2025-03-04 {}\n\nXinhua\n\n', 'Xinhua'],
  ['a.txt', '# {}\n\nReuters\n\n4 March 2025\n\n', 'Reuters'],
  [
    'a.txt',
    'http://www.tarn.example/2025/03/04/ferry-stays-open-for-another-year\nXinhua\n2025-03-04\n\n',
    'Xinhua',
  ],
  ['a.txt', '{}\n\nNORDWIRE\n\n4 March 2025\n\n', 'NORDWIRE'],
  ['a.md', '---\ntitle: {}\n---\n\nXinhua\n\n4 March 2025\n\n', 'Xinhua'],
  [
    'a.md',
    '---\ntitle: {}\nsource: The Bothnia Wire\n---\n\nBothnia Wire\n\n![Quay](quay.png)\n\n4 March 2025\n\n',
    'Nordwire',
  ],
  ['a.md', '# {}\n\nNordwire\n\n4 March 2025\n\n', 'Nordwire'],
])('in %s, a line that names the source is no paragraph: %j', async (file, head, agency) => {
  const text = `${head.replace('{}', HEADLINE)}STORVIK, March 4 (${agency}) -- ${FIRST}\n\n${SECOND}\n`
  const { article } = await parseSeed({ file, text })
  expect(article).toMatchObject({
    headline: expect.stringMatching(new RegExp(HEADLINE, 'i')),
    dateline: { places: ['Storvik'], agency },
    blocks: [{ text: FIRST }, { text: SECOND }],
  })
  expect(article?.pictures?.map(({ before }) => before) ?? []).toEqual(text.includes('![') ? [0] : [])
})

test.each([
  ['-- not for publication --\n\n{}'],
  ['### Notizblock\n\n{}'],
  ['dpa-Notizblock\n{}'],
  ['# Notebook\n\n## Note to editors\n- {}'],
  ['Redaktionelle Hinweise:\n{}'],
  ['* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt.\n\n{}'],
  ['The following information is not intended for publication\n\n{}'],
  ['Contacts (not for publication):\n{}'],
  ['Not for publication: {}'],
  ['Not for publication.\n{}'],
  ['Strictly not for publication.\n\n{}'],
  ['Nicht zur Veröffentlichung.\n{}'],
  ['Ne pas publier.\n{}'],
  ['This information is not for publication.\n{}'],
  ['Diese Angaben sind nicht zur Veröffentlichung bestimmt.\n{}'],
  ['NOTES TO EDITORS\n1. {}'],
  ['Note aux rédactions :\n{}'],
  ['Les informations suivantes ne sont pas destinées à la publication\n{}'],
  ['La siguiente información no es para publicación\n{}'],
  ['As informações seguintes não destinadas à publicação\n{}'],
  ['Le seguenti informazioni non sono destinate alla pubblicazione\n{}'],
  ['Nur für die Redaktion: {}'],
  ['(({}))'],
])('what is marked as not for publication is not published: %j', async (part) => {
  const secret =
    'Call the desk at +47 55 12 34 56 or write to desk@storvik.example, but never before nine in the morning.'
  const article = await parse(
    `${HEADLINE}\n\nSTORVIK (AP) - ${FIRST}\n\n${SECOND}\n\n${part.replace('{}', secret)}\n`,
  )
  expect(JSON.stringify(article)).not.toMatch(/desk|nine in the morning|12 34 56/)
  expect(article.blocks.map(({ text }) => text)).toEqual([FIRST, SECOND])
})

test.each([
  ['its notes', 'NOT FOR PUBLICATION\nContact: Jon Rask, +47 55 123 456\n\n{}'],
  ['sentences', 'Not for publication.\n\nJon Rask asks that nobody rings before nine.\n\n{}'],
  [
    'sentences right below',
    'NOT FOR PUBLICATION\nJon Rask asks that nobody rings before nine.\nHe sleeps long.\n\n{}',
  ],
  [
    'notes and paragraphs',
    'NOT FOR PUBLICATION\nContact: Jon Rask, +47 55 123 456\n\nThe mayor’s own number is known to Jon Rask alone, and he gives it to nobody who does not ask in person.\n\n{}',
  ],
  [
    'a name and its numbers',
    '-- not for publication --\n\nJon Rask\n\n+47 55 123 456, rask@storvik.example\n\n{}',
  ],
  ['what stands on its line', 'Not for publication: Jon Rask is on duty\n\n{}'],
  ['a line that ends it', 'NOTES TO EDITORS\n\nRask\n\nJon Rask is on duty\n\nEnd of note\n\n{}'],
  ['a day below the headline', 'NOT FOR PUBLICATION\nContact: Jon Rask\n\n{}', '2025-03-04\n\n'],
])('a part for editors above the story goes whole, with %s', async (_, frame, day = '') => {
  const story = `${HEADLINE}\n\n${day}${FIRST}\n\n${SECOND}\n`
  const article = await parse(frame.replace('{}', story))
  expect(article.headline).toBe(HEADLINE)
  expect(JSON.stringify(article)).not.toContain('Rask')
  expect(article.blocks.map(({ text }) => text)).toEqual([FIRST, SECOND])
})

test('below a part for editors a story may begin with its dateline', async () => {
  const article = await parse(
    `NOT FOR PUBLICATION\nContact: Jon Rask\n\nSTORVIK (AP) - ${FIRST}\n\n${SECOND}\n`,
  )
  expect(article.blocks.map(({ text }) => text)).toEqual([FIRST, SECOND])
  expect(JSON.stringify(article)).not.toContain('Rask')
})

test.each([
  `NOT FOR PUBLICATION\n\n${HEADLINE}\n\n${FIRST}\n\n${SECOND}\n`,
  `${HEADLINE}\n\nNot for publication.\n\n${FIRST}\n\n${SECOND}\n`,
  `Nicht zur Veröffentlichung bestimmt!\n\n${FIRST}\n\n${SECOND}\n`,
])('a text that is not for publication as a whole is left out: %j', async (text) => {
  expect(await parseSeed({ file: 'a.txt', text })).toEqual({
    problems: [
      {
        severity: 'warning',
        file: 'a.txt',
        line: text.startsWith(HEADLINE) ? 3 : 1,
        column: 1,
        message: expect.stringMatching(/^is left out: "N.* stands above all of it$/i),
        hint: expect.stringContaining('take that line out'),
      },
    ],
  })
})

test.each([
  'She said that the letter was not for publication, and that the council had known it from the start.',
  'Embargo on oil is lifted after a year, and the first ships are expected at the end of the month.',
  'ED officials had searched the house before, as the paper wrote on Monday of last week.',
  'The notes to editors were found in a drawer of the ferry, wet but still readable.',
  'More',
])('"%s" is text', async (text) => {
  expect(
    (await parse(`${HEADLINE}\n\n${FIRST}\n\n${text}\n\n${SECOND}\n`)).blocks.map(({ text }) => text),
  ).toContain(text)
})

test.each([
  'Embargo for 20 years hurt Cuba most of all',
  'Embargo until autumn',
  'Embargo bis zum Jahresende verlängert',
  'Embargo: Russia sells no more grain',
  'Embargoed goods for 3 million crowns were burned.',
  'Embargo on oil ends at midnight',
  'Sperrfrist: die Stadt wartet.',
  'Not for use on Mondays, says the sign.',
  'For release on bail he paid 3000 crowns.',
  'US-Präsident Lund, 81',
  'EU-Kommission, Brüssel 2025',
  'AC/DC',
  'CO-OP',
])('"%s" is a line of the story', async (line) => {
  const article = await parse(`${HEADLINE}\n\n${FIRST}\n\n${line}\n\n${SECOND}\n`)
  expect(article.blocks.map(({ text }) => text)).toEqual([FIRST, line, SECOND])
  expect((await parse(`${line}\n\n${FIRST}\n\n${SECOND}\n`)).headline).toContain(
    line.replace(/\.$/, '').slice(0, 20),
  )
})

test.each([
  'EMBARGOED UNTIL 00:01 GMT, March 5, 2025',
  'STRICTLY EMBARGOED TO 0001 HRS, Wednesday, March 5',
  'Embargo: 5 March 2025, 10 am',
  'Under embargo until midnight on Tuesday',
  'Sperrfrist: Mittwoch, 5. März, 10.00 Uhr',
  'Sperrfrist bis 5. März 2025',
  'Hold for release until March 5',
  'Not for publication before 5 March',
  'Sous embargo jusqu’au 5 mars 2025 à 10h00',
  'Embargo hasta el 5 de marzo',
  'For release at 10:00 GMT',
  'BC-EU--Norway-Ferry, 1st Ld-Writethru,416',
  'NORWAY-FERRY/ (UPDATE 1)',
  'NORWAY-FERRY',
  'Verkehr/Sachsen/',
])('"%s" above a headline is for editors', async (line) => {
  const article = await parse(`${line}\n\n${HEADLINE}\n\n${FIRST}\n\n${SECOND}\n`)
  expect(article).toMatchObject({
    headline: expect.stringMatching(new RegExp(HEADLINE, 'i')),
    asides: [],
    blocks: [{ text: FIRST }, { text: SECOND }],
  })
})

test('a story in the form of ANPA loses its frame', async () => {
  const article = await parse(
    [
      'z1234-----',
      'r z BC-EU--Norway-Ferry 1stLd-Writethru   03-04 0500',
      '^BC-EU--Norway-Ferry, 1st Ld-Writethru,416< ',
      `^${HEADLINE}<`,
      '^AP Photo STO101, STO102<',
      '^Eds: Updates with quotes.<',
      '^By JON RASK=',
      '^Associated Press Writer=',
      `\t   STORVIK, Norway (AP) _ ${FIRST}`,
      "\t   ``No ship was damaged,'' he said _ and nobody else.",
      '\t   ___',
      '\t   AP-WF-03-04-25 0337GMT<',
    ].join('\n'),
  )
  expect(article).toMatchObject({
    headline: expect.stringMatching(new RegExp(HEADLINE, 'i')),
    published: { day: '2025-03-04' },
    byline: 'Jon Rask',
    dateline: { places: ['Storvik, Norway'], agency: 'AP' },
    blocks: [{ text: FIRST }, { text: '“No ship was damaged,” he said – and nobody else.' }],
  })
})

test('a story in the form of dpa loses its frame, and its headline over two lines is joined', async () => {
  const article = await parse(
    [
      'bdt0123 4 vm 345  dpa 0908',
      '',
      'Verkehr/Sachsen/',
      '(Zusammenfassung 1200 - neu: Details)',
      'Die kleine Fähre über die Elbe in Pirna bleibt noch',
      'ein weiteres Jahr in Betrieb',
      'Von Hanne Voss, dpa =',
      '',
      'Pirna (dpa/sn) - Die kleine Fähre in Pirna fährt ein weiteres Jahr,',
      'beschloss der Stadtrat am Dienstag nach langer Aussprache im Rathaus.',
      '',
      '# Notizblock',
      '',
      '## Orte',
      '- [Rathaus](Am Markt 1)',
      '',
      '141720 Jan 26',
    ].join('\n'),
  )
  expect(article).toMatchObject({
    headline: 'Die kleine Fähre über die Elbe in Pirna bleibt noch ein weiteres Jahr in Betrieb',
    published: { day: '2026-01-14', time: '17:20' },
    byline: 'Hanne Voss',
    dateline: { places: ['Pirna'], agency: 'dpa' },
    asides: [],
  })
  expect(article.blocks.map(({ text }) => text)).toEqual([
    'Die kleine Fähre in Pirna fährt ein weiteres Jahr, beschloss der Stadtrat am Dienstag nach langer Aussprache im Rathaus.',
  ])
})

test('a dateline is found below points and notes, with a range of days', async () => {
  const article = await parse(
    `${HEADLINE}\n* One\n* Two\n* Three\n* Four\n\nPORT VALE, May 4–10, 2019 (Coast Wire) -- ${FIRST}\n\n${SECOND}\n`,
  )
  expect(article.dateline).toEqual({ places: ['Port Vale'], day: '2019-05-04', agency: 'Coast Wire' })
})
