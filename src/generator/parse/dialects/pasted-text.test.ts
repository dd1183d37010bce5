import { expect, test } from 'vitest'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { parseSeed } from '#generator/parse/parse-seed.ts'

const FIRST =
  'The council of Storvik agreed on Tuesday to keep the small ferry open for another year, after a debate of three hours.'
const SECOND =
  'Its mayor, Marit Hovland, said that the boat would run every half hour from six in the morning, as it does now.'
const BODY = `${FIRST}\n\n${SECOND}`
const HEADLINE = 'Ferry stays open for another year'

async function parse(text: string, file = 'a.txt'): Promise<ParsedArticle> {
  const { article } = await parseSeed({ file, text })
  if (!article) throw new Error('no article')
  return article
}

function told({ headline, published, source, byline, asides }: ParsedArticle) {
  return { headline, day: published?.day, source, byline, asides }
}

function bodyOf({ blocks }: ParsedArticle): readonly string[] {
  return blocks.map(({ text }) => text)
}

test.each([
  ['The Storvik Herald\nMarch 4, 2025\n{}', { source: 'The Storvik Herald', day: '2025-03-04' }],
  ['March 4, 2025\n\n{}\n\nStorvik Courier', { source: 'Storvik Courier', day: '2025-03-04' }],
  [
    '4 March 2025\nThe Storvik Herald\n{}\nBy Jon Rask',
    { source: 'The Storvik Herald', day: '2025-03-04', byline: 'Jon Rask' },
  ],
  ['{}\n\nThe Storvik Herald\n\nMarch 4, 2025 Tuesday', { source: 'The Storvik Herald', day: '2025-03-04' }],
  ['{}\nReuters\n4 March 2025', { source: 'Reuters', day: '2025-03-04' }],
  ['{}\nJon Rask\n4 March 2025', { byline: 'Jon Rask', day: '2025-03-04' }],
  ['{}\nBy JON RASK\n4 March 2025', { byline: 'Jon Rask', day: '2025-03-04' }],
  ['{}\n4 March 2025 | JON RASK', { byline: 'Jon Rask', day: '2025-03-04' }],
  ['{}\n\n4 March 2025 | Jon Rask (jon@rask.example)', { byline: 'Jon Rask', day: '2025-03-04' }],
  ['{}\nJon Rask and Ada Lund, Oslo | 4 March 2025', { byline: 'Jon Rask and Ada Lund', day: '2025-03-04' }],
  ['{}\nOslo, Jon Rask | 4 March 2025', { byline: 'Jon Rask', day: '2025-03-04' }],
  ['Jon Rask | March 4, 2025\n{}', { byline: 'Jon Rask', day: '2025-03-04' }],
  ['{}\nUpdated 5 March 2025 10:00\nPublished 4 March 2025 09:00', { day: '2025-03-04' }],
  ['{}\nPosted: March 4, 2025 | Last updated: March 9, 2025', { day: '2025-03-04' }],
  ['{}\n0001-01-01\n4 March 2025', { day: '2025-03-04' }],
  ['{}\nUpdated 5 March 2025', { day: '2025-03-05' }],
  [
    '{}\nJon Rask in Storvik\nTue 4 Mar 2025 10.40 GMT\nLast modified on Wed 5 Mar 2025 11.00 GMT',
    { byline: 'Jon Rask', day: '2025-03-04' },
  ],
  ['Storvik Herald, 4 March 2025, page 7\n{}', { source: 'Storvik Herald', day: '2025-03-04' }],
  ['Le Monde\n4 mars 2025\n{}\nAnne Royer', { source: 'Le Monde', byline: 'Anne Royer', day: '2025-03-04' }],
  ['{}\nPublié hier à 17h20, mis à jour le 4 mars 2025', { day: '2025-03-04' }],
  ['{}\nJan Voss, Pirna\nDienstag, 4. März 2025', { byline: 'Jan Voss', day: '2025-03-04' }],
])('headline, paper and day in any order: %j', async (head, expected) => {
  const article = await parse(`${head.replace('{}', HEADLINE)}\n\n${BODY}\n`)
  expect(told(article)).toMatchObject({ headline: HEADLINE, asides: [], ...expected })
  expect(bodyOf(article)).toEqual([FIRST, SECOND])
})

test.each([
  ['• Home\n• News\n• Weather', ['• Home', '• News', '• Weather']],
  ['* Home\n* Sport', ['* Home', '* Sport']],
  ['Home\nNews\nSport\nOpinion', ['Home', 'News', 'Sport', 'Opinion']],
  ['Home | News | Sport', ['Home | News | Sport']],
  ['Home > World > Europe', ['Home > World > Europe']],
  ['Startseite » Politik » Ausland', ['Startseite » Politik » Ausland']],
  ['Storvik Courier News Sport', ['Storvik Courier News Sport']],
  ['Skip to main content\nMenu\nSearch', ['Skip to main content', 'Menu', 'Search']],
  ['NORWAY', ['NORWAY']],
  ['Home\nFjordland\nBusiness\nSport', ['Home', 'Fjordland', 'Business', 'Sport']],
])('a menu above the headline is no headline: %j', async (menu, asides) => {
  const article = await parse(`${menu}\n\n${HEADLINE}\n\nBy Jon Rask\n\n4 March 2025, 10:40 pm\n\n${BODY}\n`)
  expect(told(article)).toEqual({
    headline: HEADLINE,
    day: '2025-03-04',
    byline: 'Jon Rask',
    asides,
    source: undefined,
  })
  expect(bodyOf(article)).toEqual([FIRST, SECOND])
})

test.each([
  'World Cup final ends in a draw',
  'Business leaders meet',
  'Star wins in Oslo',
  'Mountain hut packs its bags',
])('"%s" is a headline, not a menu or a paper', async (headline) => {
  expect((await parse(`${headline}\n\nThe second line\n\n${BODY}\n`)).headline).toBe(headline)
})

test.each([
  [
    'Title: {}\nAuthor: Jon Rask\nDate: Tue, 04 Mar 2025 20:40:00 +0000\nLink: https://a.example/f',
    'Jon Rask',
    'a.example',
  ],
  [
    'Feed: Coast Wire\nTitle: {}\nAuthor: Jon Rask\nDate: 4 March 2025\nLink: https://a.example/f',
    'Jon Rask',
    'Coast Wire',
  ],
  [
    'HEADLINE: {}\nBYLINE: By Jon Rask\nDATE: March 4, 2025\nSECTION: WORLD; Pg. 4\nLENGTH: 90 words\nSOURCE: Coast Wire\nBODY:',
    'Jon Rask',
    'Coast Wire',
  ],
  [
    '{}\n\nCoast Wire\n\nMarch 4, 2025 Tuesday\n\nSection: WORLD; Pg. 4\n\nLength: 90 words\n\nByline: Jon Rask\n\nBody',
    'Jon Rask',
    'Coast Wire',
  ],
  [
    '**Title:** {}\n**Author:** Jon Rask; Tove Birk\n**Published:** 4 March 2025',
    'Jon Rask, Tove Birk',
    undefined,
  ],
  ['Date: 2025-03-04\nSource: Coast Wire\n\n{}', undefined, 'Coast Wire'],
  ['Titel: {}\nVon: Jan Voss\nDatum: 4. März 2025\nQuelle: Elbufer-Bote', 'Jan Voss', 'Elbufer-Bote'],
  ['Titre : {}\nAuteur : Anne Royer\nDate : 4 mars 2025\nSource : La Côte', 'Anne Royer', 'La Côte'],
  ['Título: {}\nAutora: Ana Ruiz\nFecha: 4 de marzo de 2025\nFuente: El Faro', 'Ana Ruiz', 'El Faro'],
  ['Título: {}\nAutor: Rui Melo\nData: 4 de março de 2025\nFonte: O Sado', 'Rui Melo', 'O Sado'],
  ['Titolo: {}\nAutore: Ugo Neri\nData: 4 marzo 2025\nFonte: La Riva', 'Ugo Neri', 'La Riva'],
])('labels above a text are its fields: %j', async (head, byline, source) => {
  const article = await parse(`${head.replace('{}', HEADLINE)}\n\n${BODY}\n`)
  expect(told(article)).toEqual({ headline: HEADLINE, day: '2025-03-04', byline, source, asides: [] })
  expect(bodyOf(article)).toEqual([FIRST, SECOND])
})

test.each([
  [
    'lynx',
    `   #[1]alternate\n\n   [2]Courier [3]Business\n\n              ${HEADLINE}\n\n   By [4]Jon Rask\n\n   4 March 2025, 10:40 pm\n\n   ${FIRST.replace('council', '[5]council')}\n\n   ${SECOND}\n\nReferences\n\n   1. http://a.example/feed\n   2. http://a.example/\n   3. http://a.example/b\n   4. http://a.example/r\n   5. http://a.example/c\n`,
  ],
  [
    'w3m',
    `• [1]Home\n• [2]News\n\n[3][          ]Search\n${HEADLINE}\n\nBy [4]Jon Rask\n\n4 March 2025, 10:40 pm\n\n${FIRST}\n\n${SECOND}\n\nReferences:\n\n[1] http://a.example/\n[2] http://a.example/n\n[4] http://a.example/r\n`,
  ],
  [
    'newsboat',
    `Feed: Courier\nTitle: ${HEADLINE}\nAuthor: Jon Rask\nDate: Tue, 04 Mar 2025 22:40:00 +0000\n \n[image 1]The ferry in the harbour. Photograph: Odd Moen \n \n${FIRST} \n \n${SECOND}[2]\n \nLinks: \n[1]: http://a.example/f.png (image)\n[2]: http://a.example/c (link)\n`,
  ],
  [
    'Firefox',
    `\n  ${HEADLINE}\n\nBy Jon Rask <http://a.example/r>\n\n4 March 2025, 22:40\n\n${FIRST.replace('small ferry', 'small ferry\n<http://a.example/long-\naddress>')}\n\n${SECOND}\n`,
  ],
  [
    'html2text',
    `[Courier](/) [News](/n)\n\n# ${HEADLINE}\n\nBy [Jon Rask](/r)\n\n4 March 2025, 10:40 pm\n\n${BODY}\n`,
  ],
  [
    'markdownify',
    `${HEADLINE} - Courier\n[Courier](/)\n\n* [News](/n)\n\n${HEADLINE}\n=====\n\nBy [Jon Rask](/r)\n\n4 March 2025, 10:40 pm\n\n${BODY}\n`,
  ],
  [
    'a title and a script',
    `${HEADLINE} - Courier [{"@type":"NewsArticle","author":[{"name":"Odd Moen"}]}]\n\n${HEADLINE}\n\nBy Jon Rask\n\n4 March 2025, 10:40 pm\n\n${BODY}\n`,
  ],
])('what %s writes', async (_, text) => {
  const article = await parse(text)
  expect(told(article)).toMatchObject({ headline: HEADLINE, day: '2025-03-04', byline: 'Jon Rask' })
  expect(article.published?.time).toBe('22:40')
  expect(bodyOf(article)).toEqual([FIRST, SECOND])
})

test('text below front matter has a paragraph to a line, and its headline once', async () => {
  const article = await parse(
    `---\ntitle: Fähre bleibt\ndate: 2026-01-14\n---\nFähre bleibt\nVon Jan Voss\n14. Januar 2026, 17.20 Uhr\n${FIRST}\n- Abfahrt: 6 Uhr\n- Ankunft: 7 Uhr\n${SECOND}\n`,
  )
  expect(told(article)).toMatchObject({ headline: 'Fähre bleibt', day: '2026-01-14', byline: 'Jan Voss' })
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'item', 'paragraph'])
})

test('figures that can be read in two ways are a day of the month first where the text is not English', async () => {
  const german =
    'Die kleine Fähre in Pirna fährt ein weiteres Jahr, beschloss der Stadtrat am Dienstag nach langer Aussprache.'
  expect((await parse(`Fähre bleibt\n04/03/2025\n\n${german}\n`)).published).toEqual({ day: '2025-03-04' })
  expect((await parse(`Ferry stays\n04/03/2025\n\n${BODY}\n`)).published).toBeUndefined()
})

test('a headline may end with an exclamation mark', async () => {
  expect((await parse(`Ferry stays!\n\n${BODY}\n`)).headline).toBe('Ferry stays!')
})

test("addresses of mail are no part of a writer's name", async () => {
  const article = await parse(
    `Title: Ferry stays\nAuthor: jon@storvik.example (Jon Rask)\nDate: 2025-03-04\n\n${BODY}\n`,
  )
  expect(article.byline).toBe('Jon Rask')
})

test.each([
  ['14. Januar ist der Tag.', '15. Januar ist der nächste.'],
  ['1. Mai ist frei, 2. Mai nicht.', '2. Mai ist ein Montag.'],
  ['3. Liga: Tarnholm gewinnt.', '1. FC Tarn verliert.'],
  ['1. FC Tarn gewinnt.', '1. FC Holm verliert.'],
])('sentences that begin with numbers are no list: "%s"', async (...sentences) => {
  const { blocks } = await parse(`Ferry stays\n\n${BODY}\n\n${sentences.join('\n')}\n`)
  expect(blocks.slice(2)).toEqual(sentences.map((text) => ({ kind: 'paragraph', text })))
})

test.each([
  ['1. Set the table.', '2. March on.', '3. Open it.'],
  ['3) Third comes first.', '2) Then the second.', '1) The first is last.'],
  ['(9) Nine of them.', '(10) Ten of them.'],
  ['a) One of them.', 'b) Another one.'],
])('numbers and letters that go on from line to line are a list: "%s"', async (...items) => {
  const { blocks } = await parse(`Ferry stays\n\n${BODY}\n\n${items.join('\n')}\n`)
  expect(blocks.slice(2)).toEqual(items.map((text) => ({ kind: 'item', text })))
})

test('paragraphs that begin with an indented line are joined', async () => {
  const article = await parse(
    `${HEADLINE}\n\n    The council of Storvik agreed on Tuesday to keep the small\nferry open for another year, after a debate of\nthree hours.\n    Its mayor said that the boat would run as before, and that\nnobody need worry.\n`,
  )
  expect(bodyOf(article)).toEqual([
    'The council of Storvik agreed on Tuesday to keep the small ferry open for another year, after a debate of three hours.',
    'Its mayor said that the boat would run as before, and that nobody need worry.',
  ])
})

test('a paragraph that stands twice is text, a caption that does is a caption', async () => {
  const caption = 'The small ferry in the harbour of Storvik'
  const article = await parse(
    `${HEADLINE}\n\n${FIRST}\n\n${FIRST}\n\n${caption}\n${caption}\n\n${SECOND}\n\n${SECOND}\n\n${SECOND}\n`,
  )
  expect(article.captions).toEqual([{ text: caption }])
  expect(bodyOf(article)).toEqual([FIRST, SECOND])
})
