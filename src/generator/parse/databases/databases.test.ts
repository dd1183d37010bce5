import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

const FIRST =
  'The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait until the masons are done.'
const SECOND = '"It was built in 1911," Ene Saar said. Page 4 of the report says so.'
const FERRY = 'A ferry sails to the islands again, captain Liis Tamm said; it had been in the dock for weeks.'

interface Article {
  readonly headline: string
  readonly source: string
  readonly day: string
  readonly byline?: string
  readonly text: readonly string[]
}

const WEIR: Article = {
  headline: 'Weir stays shut - masons at work since 4 March 2023',
  source: 'The Tarn Post',
  day: '2024-03-05',
  byline: 'Ene Saar',
  text: [FIRST, SECOND],
}
const SHIP: Article = {
  headline: 'Ferry sails again',
  source: 'Skarvik Herald',
  day: '2024-03-06',
  text: [FERRY],
}

async function read(file: string, text: string) {
  const parsed = await parseFile(file, Buffer.from(text))
  return {
    articles: parsed.flatMap(({ article }) =>
      article
        ? [
            {
              headline: article.headline,
              source: article.source ?? '',
              day: article.published?.day ?? '',
              ...(article.byline !== undefined && { byline: article.byline }),
              text: article.blocks.map(({ text }) => text),
            },
          ]
        : [],
    ),
    outcomes: parsed.flatMap(({ unpublished = [] }) => unpublished),
    problems: parsed.flatMap(({ problems }) => problems),
  }
}

const wrapped = (text: string) => text.replace(/(.{50,70}) /g, '$1\n')
const centred = (text: string) => `${' '.repeat(30)}${text}`

const OLD_NEXIS = `Download Request: Selected Items: 1-2
Time Of Request: Friday, March 21, 2025  16:51:31

${centred('1 of 2 DOCUMENTS')}

${centred('The Tarn Post')}

${centred('March 5, 2024 Tuesday')}
${centred('Late Edition - Final')}

Weir stays shut - masons at work
since 4 March 2023

BYLINE: By Ene Saar

SECTION: WORLD; Pg. 4

LENGTH: 55 words

${wrapped(FIRST)}

${SECOND}

LOAD-DATE: March 6, 2024

LANGUAGE: ENGLISH

GRAPHIC: The wall of the weir.

PUBLICATION-TYPE: Newspaper

${centred('Copyright 2024 Tarn Post Ltd')}
${centred('All Rights Reserved')}

${centred('2 of 2 DOCUMENTS')}

${centred('Skarvik Herald')}

${centred('March 6, 2024 Wednesday')}

HEADLINE: Ferry sails again

LENGTH: 20 words

BODY:
${FERRY}

LOAD-DATE: March 7, 2024
`

const uni = (one: Article, byline: string) => [
  one.headline,
  one.source,
  one.day === '2024-03-05' ? 'March 5, 2024 Tuesday' : 'March 6, 2024 Wednesday',
  `Copyright 2024 ${one.source} Ltd All Rights Reserved`,
  'Section: WORLD; Pg. 4',
  'Length: 55 words',
  ...(byline === '' ? [] : [`Byline: ${byline}`]),
  'Body',
  ...one.text,
  'Load-Date: March 9, 2024',
  'End of Document',
]
const UNI = [
  'User Name: Jane',
  'Date and Time: Friday, March 21, 2025',
  'Documents (2)',
  '1. Weir stays shut',
  '2. Ferry sails again',
  ...uni(WEIR, 'Ene Saar'),
  'Page 2 of 5',
  ...uni(SHIP, ''),
]

const html = (lines: readonly string[]) =>
  `<!DOCTYPE html><html><head><title>Results</title></head><body>${lines.map((line) => `<p class="c1"><span>${line.replaceAll('&', '&amp;')}</span></p>`).join('')}</body></html>`
const rtf = (lines: readonly string[]) => `{\\rtf1\\ansi ${lines.join('\\par\n')}\\par}`

const FACTIVA = `World

${WEIR.headline}

By Ene Saar

55 words
5 March 2024
06:00 AM
The Tarn Post
TARNP
4
English
© 2024 Tarn Post Ltd

${WEIR.text.join('\n\n')}

Document TARNP00020240305ek3500001

${SHIP.headline}
20 words
6 March 2024
Skarvik Herald
SKAHER
English
(c) 2024 Skarvik Herald

${FERRY}

Document SKAHER0020240306ek3600002
`

const CODED = `HD  ${WEIR.headline}
BY  Ene Saar
WC  55 words
PD  5 March 2024
SN  The Tarn Post
SC  TARNP
LA  English
LP
${FIRST}
TD
${SECOND}
CO  tarnwb : Tarn Water Board
AN  Document TARNP00020240305ek3500001

HD  Ferry sails again
WC  20 words
PD  6 March 2024
SN  Skarvik Herald
LP
${FERRY}
AN  Document SKAHER0020240306ek3600002
`

const row = (code: string, value: string) => `<tr><td><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`
const FACTIVA_HTML = `<!DOCTYPE html><html><head><title>Factiva</title></head><body><h1>Factiva</h1><span>Dow Jones</span>
<div class="article enArticle"><table>${row('HD', `<b class="enHeadline">${WEIR.headline}</b>`)}${row('BY', 'Ene Saar')}${row('WC', '55 words')}${row('PD', '5 March 2024')}${row('SN', 'The Tarn Post')}${row('LP', `<p class="articleParagraph">${FIRST}</p>`)}${row('TD', `<p class="articleParagraph">${SECOND}</p>`)}</table></div>
<div class="article enArticle"><table>${row('HD', '<b>Ferry sails again</b>')}${row('WC', '20 words')}${row('PD', '6 March 2024')}${row('SN', 'Skarvik Herald')}${row('LP', `<p>${FERRY}</p>`)}</table></div></body></html>`

const RULE = '_'.repeat(60)
const PROQUEST = `${RULE}

Document 1 of 3

${WEIR.headline}

ProQuest document link

Abstract: The weir stays shut.

Links: https://library.example/resolver

Full text: ${FIRST}

${SECOND}

Subject: Weirs; Masons

Location: Skarvik

Title: ${WEIR.headline}

Author: Saar, Ene

Publication title: The Tarn Post; Skarvik

Publication date: Mar 5, 2024

Section: World

ProQuest document ID: 2900000001

Copyright: Copyright Tarn Post Mar 5, 2024

Last updated: 2024-03-09

Database: Global Newsstream

${RULE}

Document 2 of 3

Ferry sails again

Publication info: Skarvik Herald ; Skarvik [Skarvik]. 06 Mar 2024: A.4.

Full text: ${FERRY}

Document type: News

ProQuest document ID: 2900000002

${RULE}

Document 3 of 3

Only an abstract

Abstract: The council met.

Publication title: The Tarn Post

Publication date: Mar 7, 2024

ProQuest document ID: 2900000003

${RULE}

Contact ProQuest

Copyright © 2025 ProQuest LLC. All rights reserved.
`

const PRESSREADER = `${WEIR.headline}
The Tarn Post · 5 Mar 2024 · World · A4 · By Ene Saar

${WEIR.text.join('\n\n')}

PressReader.com +1 604 278 4604
COPYRIGHT AND PROTECTED BY APPLICABLE LAW

Ferry sails again
Skarvik Herald · 6 Mar 2024 · Front Page

${FERRY}
`

test.each([
  ['LexisNexis, text', 'a.txt', OLD_NEXIS],
  ['Nexis Uni, text', 'a.txt', UNI.join('\n\n')],
  ['Nexis Uni, HTML', 'a.html', html(UNI)],
  ['Nexis Uni, rich text', 'a.rtf', rtf(UNI)],
  ['Factiva, text', 'a.txt', FACTIVA],
  ['Factiva, rich text', 'a.rtf', rtf(FACTIVA.split('\n'))],
  ['Factiva with codes, text', 'a.txt', CODED],
  ['Factiva with codes, HTML', 'a.html', FACTIVA_HTML],
  ['PressReader, text', 'a.txt', PRESSREADER],
])('each document of an export (%s) is an article', async (_, file, text) => {
  const { articles, problems, outcomes } = await read(file, text)
  expect(articles).toEqual([WEIR, SHIP])
  expect([problems, outcomes]).toEqual([[], []])
})

test.each([
  ['text', 'a.txt', PROQUEST],
  ['HTML', 'a.html', html(PROQUEST.split('\n')).replaceAll(RULE, '<hr/>')],
])(
  'each document of ProQuest (%s) is an article; one without its full text is told',
  async (_, file, text) => {
    const { articles, problems, outcomes } = await read(file, text)
    expect(articles).toEqual([WEIR, SHIP])
    expect(problems).toEqual([])
    expect(outcomes).toMatchObject([
      { outcome: 'skipped', reason: expect.stringContaining('has no full text in the export') },
    ])
  },
)

test.each([
  [
    'speaks of documents',
    `Board seeks papers\n\nThe board asked for 3 of 12 documents, she said. ${FIRST}\n\nEnd of document review, he added, may be in May.\n`,
  ],
  ['names PressReader', `Paper reads anew\n\nPressReader shows it, she said. ${FIRST}\n`],
])('a story that %s is no export', async (_, text) => {
  expect((await read('a.txt', text)).articles).toHaveLength(1)
})

test('an export that is cut off gives the documents before the cut', async () => {
  for (const text of [OLD_NEXIS, UNI.join('\n\n'), FACTIVA, CODED, PROQUEST, PRESSREADER]) {
    const { articles } = await read('a.txt', text.slice(0, text.lastIndexOf('Ferry sails')))
    expect(articles.some(({ headline }) => headline === WEIR.headline)).toBe(true)
  }
})
