import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

/** What is read of each article, and why the others are none. */
async function readJson(json: unknown) {
  const text = typeof json === 'string' ? json : JSON.stringify(json)
  const parsed = await parseFile('export.json', new TextEncoder().encode(text))
  return parsed.flatMap(({ article, unpublished = [], problems }) => [
    ...(article
      ? [
          [
            article.headline,
            article.published?.day,
            article.byline,
            article.source,
            article.url,
            article.blocks.map((block) => block.text).join(' '),
          ],
        ]
      : []),
    ...unpublished.map(({ reason }) => reason),
    ...problems.map(({ message }) => message),
  ])
}

const WEIR = '<p>The weir at Skårvik stays shut, the board said.</p>'
const TEXT = 'The weir at Skårvik stays shut, the board said.'
const URL = 'https://tarn.example/weir'

const ITEM = {
  id: 'tag:google.com,2005:reader/item/0006',
  crawlTimeMsec: '1741600000000',
  timestampUsec: '1741600000000000',
  published: 1741080360,
  updated: 1741600000,
  title: 'Weir stays shut',
  alternate: [{ href: URL, type: 'text/html' }],
  categories: ['user/-/state/com.google/starred'],
  origin: { streamId: 'feed/6', htmlUrl: 'https://tarn.example', title: 'Tarn Post' },
  author: 'Ene Saar; Jo Marsh',
}
const KEPT = {
  is_archived: 1,
  is_starred: 0,
  is_public: false,
  title: 'Weir stays shut',
  url: URL,
  content: WEIR,
  created_at: '2025-03-10T08:00:00+00:00',
  updated_at: '2025-03-11T08:00:00+00:00',
  published_by: ['Ene Saar'],
  domain_name: 'tarn.example',
  user_email: 'jane@me.example',
}
const READ = {
  id: '01g',
  url: 'https://read.readwise.io/read/01g',
  title: 'Weir stays shut',
  author: 'Ene Saar',
  source: 'Reader RSS',
  category: 'article',
  site_name: 'Tarn Post',
  created_at: '2025-03-10T08:00:00+00:00',
  published_date: 1741046400000,
  source_url: URL,
  parent_id: null,
  reading_progress: 0.5,
  html_content: WEIR,
}

test.each<readonly [string, unknown, readonly unknown[]]>([
  [
    'FreshRSS: the keeper of the list wrote none of it',
    {
      id: 'user/jane/state/org.freshrss/starred',
      title: 'Favourites',
      author: 'jane',
      items: [{ ...ITEM, content: { content: WEIR } }],
    },
    [['Weir stays shut', '2025-03-04', 'Ene Saar, Jo Marsh', 'Tarn Post', URL, TEXT]],
  ],
  [
    'Inoreader and Google Reader, without a day of the publication',
    {
      direction: 'ltr',
      title: 'Starred',
      items: [{ ...ITEM, published: undefined, summary: { direction: 'ltr', content: WEIR } }],
    },
    [['Weir stays shut', undefined, 'Ene Saar, Jo Marsh', 'Tarn Post', URL, TEXT]],
  ],
  [
    "a moment of Greenwich yields to the paper's own day",
    { items: [{ ...ITEM, published: 1741134300, content: { content: `<p>March 4, 2025</p>${WEIR}` } }] },
    [['Weir stays shut', '2025-03-04', 'Ene Saar, Jo Marsh', 'Tarn Post', URL, TEXT]],
  ],
  [
    'Miniflux: what was deleted there stays out',
    {
      total: 2,
      entries: [
        {
          status: 'read',
          title: 'Weir stays shut',
          url: URL,
          published_at: '2025-03-04T09:26:00Z',
          created_at: '2025-03-10T08:00:00Z',
          changed_at: '2025-03-10T08:00:00Z',
          content: WEIR,
          author: 'Ene Saar',
          feed: { title: 'Tarn Post', site_url: 'https://tarn.example' },
        },
        {
          status: 'removed',
          title: 'Weir opens',
          url: URL,
          content: WEIR,
          changed_at: '2025-03-10T08:00:00Z',
        },
      ],
    },
    [
      ['Weir stays shut', '2025-03-04', 'Ene Saar', 'Tarn Post', URL, TEXT],
      'was not published: it says "status: removed"',
    ],
  ],
  [
    'Wallabag: the day of saving is not that of the story, and what is not shared is read',
    [KEPT, { ...KEPT, title: 'Gate opens', published_at: '2025-03-04T09:26:00+01:00' }],
    [
      ['Weir stays shut', undefined, 'Ene Saar', 'tarn.example', URL, TEXT],
      ['Gate opens', '2025-03-04', 'Ene Saar', 'tarn.example', URL, TEXT],
    ],
  ],
  [
    'Wallabag: what it could not fetch is no article',
    [
      KEPT,
      {
        ...KEPT,
        content: "wallabag can't retrieve contents for this article. Please troubleshoot this issue.",
      },
    ],
    [['Weir stays shut', undefined, 'Ene Saar', 'tarn.example', URL, TEXT], 'holds no text of an article'],
  ],
  [
    'Readwise: passages and notes are of its reader',
    {
      count: 2,
      results: [
        READ,
        {
          ...READ,
          id: '01h',
          parent_id: '01g',
          category: 'highlight',
          title: null,
          html_content: undefined,
          content: 'a passage',
        },
      ],
    },
    [
      ['Weir stays shut', '2025-03-04', 'Ene Saar', 'Tarn Post', URL, TEXT],
      'is no article but of the type "highlight"',
    ],
  ],
  [
    'Readwise: an article of which only passages were kept',
    {
      results: [
        {
          user_book_id: 1,
          title: 'Weir',
          readable_title: 'Weir stays shut',
          author: 'Ene Saar',
          source: 'reader',
          source_url: URL,
          category: 'articles',
          highlights: [
            {
              id: 7,
              text: TEXT,
              url: 'https://read.readwise.io/read/1',
              highlighted_at: '2025-03-10T08:00:00Z',
            },
          ],
        },
      ],
    },
    [['Weir stays shut', undefined, 'Ene Saar', 'tarn.example', URL, TEXT]],
  ],
  [
    'CSL JSON: the abstract is the text, the day of looking it up none of its own',
    [
      {
        type: 'article-newspaper',
        title: 'Weir stays shut',
        abstract: TEXT,
        'container-title': 'Tarn Post',
        URL,
        author: [{ family: 'Saar', given: 'Ene' }, { literal: 'Coast Wire' }],
        issued: { 'date-parts': [['2025', 3, 4]] },
        accessed: { 'date-parts': [['2025', 6, 13]] },
      },
      {
        type: 'webpage',
        title: 'Gate opens',
        URL,
        author: [{ family: 'Saar', given: 'Ene' }],
        issued: { 'date-parts': [[2025, 3]] },
      },
      {
        type: 'book',
        title: 'Weirs',
        abstract: 'All of them.',
        author: [{ family: 'Saar' }],
        issued: { 'date-parts': [[2020]] },
      },
    ],
    [
      ['Weir stays shut', '2025-03-04', 'Ene Saar, Coast Wire', 'Tarn Post', URL, TEXT],
      'holds no text of an article',
      'is no article but of the type "book"',
    ],
  ],
  [
    "Zotero's own JSON",
    {
      items: [
        {
          itemType: 'newspaperArticle',
          title: 'Weir stays shut',
          date: '2025-03-04',
          dateAdded: '2025-03-10T08:00:00Z',
          abstractNote: TEXT,
          publicationTitle: 'Tarn Post',
          url: URL,
          creators: [{ creatorType: 'author', firstName: 'Ene', lastName: 'Saar' }],
        },
      ],
    },
    [['Weir stays shut', '2025-03-04', 'Ene Saar', 'Tarn Post', URL, TEXT]],
  ],
  [
    'ninjs 1',
    {
      uri: 'urn:x:1',
      type: 'text',
      versioncreated: '2025-03-05T10:00:00Z',
      firstcreated: '2025-03-04T09:00:00+01:00',
      headline: 'Weir stays shut',
      title: 'weir-slug',
      byline: 'Ene Saar',
      body_html: WEIR,
      body_text: 'x'.repeat(99),
      copyrightholder: 'Coast Wire',
      ednote: 'call the desk',
      pubstatus: 'usable',
    },
    [['Weir stays shut', '2025-03-04', 'Ene Saar', 'Coast Wire', undefined, TEXT]],
  ],
  [
    'ninjs 2, of which pictures and what was withheld are no articles',
    [
      {
        uri: URL,
        type: 'text',
        versioncreated: '2025-03-04T09:00:00Z',
        headlines: [
          { role: 'short', value: 'Weir' },
          { role: 'main', value: 'Weir stays shut' },
        ],
        by: 'Ene Saar',
        infosources: [{ name: 'Coast Wire' }],
        bodies: [
          { contenttype: 'text/plain', value: TEXT },
          { contenttype: 'application/xhtml+xml', value: WEIR },
        ],
      },
      {
        uri: URL,
        type: 'picture',
        versioncreated: '2025-03-04T09:00:00Z',
        headlines: [{ value: 'The weir' }],
        descriptions: [{ value: TEXT }],
      },
      {
        uri: URL,
        type: 'text',
        versioncreated: '2025-03-04T09:00:00Z',
        pubstatus: 'withheld',
        headlines: [{ value: 'Weir' }],
        bodies: [{ value: TEXT }],
      },
    ],
    [
      ['Weir stays shut', '2025-03-04', 'Ene Saar', 'Coast Wire', URL, TEXT],
      'is no article but of the type "picture"',
      'was not published: it says "pubstatus: withheld"',
    ],
  ],
  [
    'ninjs 3',
    {
      uri: URL,
      type: 'text',
      versionCreated: '2025-03-05T09:00:00Z',
      firstCreated: '2025-03-04T09:00:00Z',
      headlines: [{ value: 'Weir stays shut' }],
      by: 'Ene Saar',
      infoSources: [{ name: 'Coast Wire' }],
      bodies: [{ contentType: 'text/html', value: WEIR }],
    },
    [['Weir stays shut', '2025-03-04', 'Ene Saar', 'Coast Wire', URL, TEXT]],
  ],
])('%s', async (_, json, expected) => {
  expect(await readJson(json)).toEqual(expected)
})

test('an article is kept back until the day that its agency names, or left out if none can be read', async () => {
  const item = {
    uri: URL,
    type: 'text',
    versioncreated: '2025-03-04T09:00:00Z',
    headline: 'Weir',
    body_html: WEIR,
  }
  const read = async (embargoed: string) =>
    (await parseFile('a.json', new TextEncoder().encode(JSON.stringify({ ...item, embargoed }))))[0]
  expect((await read('2025-03-06T12:00:00Z'))?.article?.embargo).toBe('2025-03-06')
  expect((await read('when the board has met'))?.article).toBeUndefined()
})
