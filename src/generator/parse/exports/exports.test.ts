import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'
import { makeZip } from '#generator/testing/make-zip.ts'

async function readExport(file: string, content: string | Uint8Array) {
  const parsed = await parseFile(file, Buffer.from(content))
  return parsed.flatMap(({ article, unpublished = [], problems }) => [
    ...(article
      ? [
          [
            article.headline,
            article.published?.day,
            article.byline,
            article.source,
            article.url,
            article.blocks.map((block) => block.text),
          ],
        ]
      : []),
    ...unpublished.map(({ outcome, reason }) => `${outcome}: ${reason}`),
    ...problems.map(({ severity, message }) => `${severity}: ${message}`),
  ])
}

const URL = 'https://tarn.example/weir'

test('sfeed keeps an entry a line, with its line ends, tabs and backslashes marked', async () => {
  const lines = [
    `1741080360\tWeir stays shut\t${URL}\t<p>The weir stays\\n shut.</p>\\n<p>So says a\\\\b.</p>\thtml\tid1\tEne Saar\t\tworld|weirs`,
    `1741253160\tGate opens\t${URL}/2\tThe gate opened.\\n\\nIt is of oak.\tplain\tid2\t\t\t`,
    `\tNothing kept\t${URL}/3\t\thtml\tid3\t\t\t`,
    '1741253160\tCut of',
  ]
  expect(await readExport('tarn', lines.join('\n'))).toEqual([
    [
      'Weir stays shut',
      '2025-03-04',
      'Ene Saar',
      'tarn.example',
      URL,
      ['The weir stays shut.', 'So says a\\b.'],
    ],
    [
      'Gate opens',
      '2025-03-06',
      undefined,
      'tarn.example',
      `${URL}/2`,
      ['The gate opened.', 'It is of oak.'],
    ],
    'skipped: holds no text of an article (line 3)',
    'failed: is cut off (line 4)',
    'error: entry 4 is cut off',
  ])
})

const REFERENCE = `TY  - NEWS
TI  - Weir stays shut
AU  - Saar, Ene
AU  - Coast Wire
T2  - Tarn Post
AB  - The weir at Skårvik stays shut,
the board said.
DA  - 2025/03/04/
PY  - 2025
UR  - ${URL}
Y2  - 2025/06/13/09:00:00
N1  - <p>to be looked at again</p>
ER  - 
`

test('RIS: the abstract is the text, the day of looking it up and the notes of the reader are not of the article', async () => {
  const others = [
    'TY  - BOOK\nTI  - Weirs\nAB  - All of them.\nER  - ',
    `TY  - ELEC\nTI  - Gate opens\nUR  - ${URL}\nPY  - 2025///\nER  - `,
  ]
  const cut = 'TY  - NEWS\nTI  - Cut\nAB  - The weir at'
  expect(await readExport('a.ris', [REFERENCE, ...others, cut].join('\n\n'))).toEqual([
    [
      'Weir stays shut',
      '2025-03-04',
      'Ene Saar, Coast Wire',
      'Tarn Post',
      URL,
      ['The weir at Skårvik stays shut, the board said.'],
    ],
    'skipped: is no article but of the type "BOOK" (line 16)',
    'skipped: holds no text of an article (line 21)',
    'failed: is cut off (line 27)',
    'error: entry 4 is cut off',
  ])
})

test.each([
  [
    'bm.html',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><p><DT><A HREF="https://a.example/1">A weir</A></DL>',
    'a list of bookmarks',
  ],
  [
    'bookmarks.json',
    '{"guid":"root________","title":"","index":0,"id":1,"typeCode":2,"type":"text/x-moz-place-container","children":[]}',
    'a list of bookmarks',
  ],
  [
    'ril_export.html',
    '<!DOCTYPE html>\n<html><head><title>Pocket Export</title></head><body><ul><li><a href="https://a.example/1" time_added="1741080360">A weir</a></li></ul></body></html>',
    'a list of links (Pocket)',
  ],
  [
    'part_000000.csv',
    '\ufefftitle,url,time_added,tags,status\nA weir,https://a.example/1,1741080360,,unread\n',
    'a list of links (Pocket)',
  ],
  [
    'instapaper.csv',
    'URL,Title,Selection,Folder,Timestamp\nhttps://a.example/1,A weir,,Unread,1741080360\n',
    'a list of links (Instapaper)',
  ],
  [
    'feeds.opml',
    '<?xml version="1.0"?>\n<!-- mine -->\n<opml version="2.0"><body><outline xmlUrl="https://a.example/f"/></body></opml>',
    'a list of feeds (OPML)',
  ],
  ['read.txt', 'https://a.example/1\nhttps://a.example/2\n', 'a list of links'],
])('%s holds no article, and is told as what it is', async (file, text, kind) => {
  expect(await readExport(file, text)).toEqual([`warning: is ${kind}, no article`])
})

const OMNIVORE = [
  {
    id: 'a',
    slug: 'weir-1',
    title: 'Weir stays shut',
    description: 'A teaser.',
    author: 'Ene Saar',
    url: URL,
    state: 'Archived',
    readingProgress: 100,
    labels: [],
    savedAt: '2025-03-10T08:00:00.000Z',
    updatedAt: '2025-03-11T08:00:00.000Z',
    publishedAt: '2025-03-04T08:26:00.000Z',
  },
  {
    id: 'b',
    slug: 'gate-2',
    title: 'Gate opens',
    url: `${URL}/2`,
    state: 'Active',
    savedAt: '2025-03-10T08:00:00.000Z',
  },
  {
    id: 'c',
    slug: 'gone-3',
    title: 'Gone',
    url: `${URL}/3`,
    state: 'Deleted',
    savedAt: '2025-03-10T08:00:00.000Z',
  },
]

test('Omnivore: what is known of an article and its page lie apart', async () => {
  const zip = makeZip({
    'metadata_0_to_20.json': JSON.stringify(OMNIVORE),
    'content/weir-1.html':
      '<div id="readability-page-1"><p>The weir stays shut.</p><p>So says the board.</p></div>',
    'content/gate-2.html': '<p>The gate opened.</p>',
    'content/gone-3.html': '<p>Gone.</p>',
    'highlights/weir-1.md': '> stays shut',
    'metadata_20_to_40.json': '[{"id":',
  })
  expect(await readExport('export.zip', zip)).toEqual([
    [
      'Weir stays shut',
      '2025-03-04',
      'Ene Saar',
      'tarn.example',
      URL,
      ['The weir stays shut.', 'So says the board.'],
    ],
    ['Gate opens', undefined, undefined, 'tarn.example', `${URL}/2`, ['The gate opened.']],
    'skipped: was not published: it says "state: Deleted"',
    'error: holds a damaged list of articles (metadata_20_to_40.json)',
  ])
})
