import { expect, test } from 'vitest'
import { parseFile } from './parse-file.ts'

/** Headlines of the articles in a file, and why its other entries give none. */
async function read(file: string, text: string) {
  const parsed = [...(await parseFile(file, Buffer.from(text)))]
  return {
    articles: parsed.flatMap(({ article }) => article ?? []),
    unpublished: parsed.flatMap(({ unpublished = [] }) => unpublished),
    problems: parsed.flatMap(({ problems }) => problems),
  }
}

const post = (title: string, fields: string) =>
  `<item><title>${title}</title><pubDate>Tue, 05 Mar 2024 23:26:00 +0000</pubDate><dc:creator><![CDATA[adaq]]></dc:creator>
<content:encoded><![CDATA[The weir at Skarvik stays shut: ${title}.]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_date><![CDATA[2024-03-06 00:26:00]]></wp:post_date><wp:post_password><![CDATA[]]></wp:post_password>${fields}</item>`
const state = (status: string, type = 'post') =>
  `<wp:status><![CDATA[${status}]]></wp:status><wp:post_type><![CDATA[${type}]]></wp:post_type>`
const wordPress = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Tarn Post</title><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login><![CDATA[adaq]]></wp:author_login><wp:author_email><![CDATA[ada@tarn.example]]></wp:author_email><wp:author_display_name><![CDATA[Ada Quill]]></wp:author_display_name></wp:author>
${items}</channel></rss>`

test('of an export of WordPress only published posts are articles, on the day of their site and by the names of their writers', async () => {
  const hidden = ['draft', 'private', 'pending', 'future', 'trash', 'auto-draft']
  const others = ['attachment', 'page', 'nav_menu_item', 'revision', 'custom_css']
  const { articles, unpublished, problems } = await read(
    'export.xml',
    wordPress(
      [
        post('Weir shut', state('publish')),
        ...hidden.map((status) => post(status, state(status))),
        ...others.map((type) => post(type, state('publish', type))),
        post(
          'locked',
          `${state('publish')}<wp:post_password>key</wp:post_password>`.replace('x', 'x'),
        ).replace('<wp:post_password><![CDATA[]]></wp:post_password>', ''),
      ].join('\n'),
    ),
  )
  expect(articles).toMatchObject([
    {
      headline: 'Weir shut',
      byline: 'Ada Quill',
      source: 'Tarn Post',
      language: 'en-GB',
      published: { day: '2024-03-06', time: '00:26' },
    },
  ])
  expect(problems).toEqual([])
  expect(
    unpublished.map(({ outcome, reason }) => `${outcome}: ${reason?.replace(/ \(line \d+\)/, '')}`),
  ).toEqual([
    ...hidden.map((status) => `skipped: was not published: its state is "${status}"`),
    ...others.map((type) => `skipped: is no article but of the type "${type}"`),
    'skipped: is protected by a password',
  ])
  expect(unpublished[0]).toMatchObject({ file: 'export.xml#2', reason: expect.stringContaining('(line 8)') })
  expect(JSON.stringify(articles)).not.toContain('@')
})

test('what an editor of WordPress typed is read as its site shows it', async () => {
  const typed = `<p>The weir stays shut.</p>

[caption id="a" width="300"]<img src="x.jpg"/> Boats in the bay[/caption]
A paragraph without a tag, <b>Erik Sol</b> said.

[gallery ids="1,2"][embed]https://film.example/1[/embed]A third one, [sic] as it stands.

<!-- wp:list --><ul>

<li>Boats</li>

<li>Nets</li></ul><!-- /wp:list -->`
  const { articles } = await read(
    'a.xml',
    wordPress(post('Weir', state('publish')).replace('The weir at Skarvik stays shut: Weir.', typed)),
  )
  expect(articles[0]?.blocks).toEqual([
    { kind: 'paragraph', text: 'The weir stays shut.' },
    { kind: 'paragraph', text: 'A paragraph without a tag, Erik Sol said.' },
    { kind: 'paragraph', text: 'A third one, [sic] as it stands.' },
    { kind: 'item', text: 'Boats' },
    { kind: 'item', text: 'Nets' },
  ])
  expect(articles[0]?.captions).toMatchObject([{ text: 'Boats in the bay' }])
})

test.each([
  ['without a tag', 'The weir stays shut.\n\n[gallery ids="1,2"]\n\nBoats wait.'],
  ['with words in bold', 'The <b>weir</b> stays shut.\n\n[gallery ids="1,2"]\n\nBoats wait.'],
])('typed paragraphs %s are parted by blank lines, in an export and in a feed', async (_, typed) => {
  const exported = wordPress(
    post('Weir', state('publish')).replace('The weir at Skarvik stays shut: Weir.', typed),
  )
  const feed = `<rss><channel><item><title>Weir</title><description><![CDATA[${typed.replace(/\[.*\]\n\n/, '')}]]></description></item></channel></rss>`
  for (const text of [exported, feed]) {
    const { articles } = await read('a.xml', text)
    expect(articles[0]?.blocks.map(({ text }) => text)).toEqual(['The weir stays shut.', 'Boats wait.'])
  }
})

const KIND = 'http://schemas.google.com/blogger/2008/kind'
const blog = (title: string, fields: string) =>
  `<entry><published>2024-03-05T09:26:00+01:00</published>${fields}<title type="text">${title}</title><content type="html">&lt;p&gt;The weir stays shut: ${title}.&lt;/p&gt;</content><author><name>Ada Quill</name><email>noreply@blogger.com</email></author></entry>`
const kind = (name: string) =>
  `<category scheme="http://schemas.google.com/g/2005#kind" term="${KIND}#${name}"/>`
const now = (type: string, status: string) =>
  `<blogger:type>${type}</blogger:type><blogger:status>${status}</blogger:status>`

test.each([
  [
    'of before 2025',
    [
      blog('setting', kind('settings')),
      blog('template', kind('template')),
      blog('Weir shut', kind('post')),
      blog(
        'draft',
        `${kind('post')}<app:control xmlns:app="http://purl.org/atom/app#"><app:draft>yes</app:draft></app:control>`,
      ),
      blog(
        'comment',
        `${kind('comment')}<thr:in-reply-to xmlns:thr="http://purl.org/syndication/thread/1.0" ref="1"/>`,
      ),
      blog('page', kind('page')),
    ],
  ],
  [
    'of today',
    [
      blog('comment', now('COMMENT', 'LIVE')),
      blog('draft', now('POST', 'DRAFT')),
      blog('Weir shut', now('POST', 'LIVE')),
      blog('trashed', now('POST', 'SOFT_TRASHED')),
      blog('planned', now('POST', 'SCHEDULED')),
      blog('page', now('PAGE', 'LIVE')),
    ],
  ],
])('of an export of Blogger %s only published posts are articles', async (_, entries) => {
  const { articles, unpublished } = await read(
    'feed.atom',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018"><title>Tarn Post</title>${entries.join('')}</feed>`,
  )
  expect(articles.map(({ headline, byline }) => [headline, byline])).toEqual([['Weir shut', 'Ada Quill']])
  expect(unpublished).toHaveLength(5)
})

const text = 'The weir at Skarvik stays shut until the masons are done with its wall.'
const html = `<p>${text}</p>`

test('of an export of Ghost only published posts are articles, signed by their writers', async () => {
  const posts = [
    {
      id: '1',
      title: 'Weir shut',
      html,
      status: 'published',
      type: 'post',
      published_at: '2024-03-05T08:26:00.000Z',
    },
    { id: '2', title: 'Draft', html, status: 'draft', type: 'post' },
    { id: '3', title: 'About', html, status: 'published', type: 'page' },
    { id: '4', title: 'Later', html, status: 'scheduled', type: 'post' },
  ]
  const data = {
    posts,
    users: [
      { id: 'u', name: 'Ada Quill', email: 'ada@tarn.example' },
      { id: 'v', name: 'Ben Marsh' },
    ],
    posts_authors: [
      { post_id: '1', author_id: 'u' },
      { post_id: '1', author_id: 'v' },
    ],
    settings: [{ key: 'title', value: 'Tarn Post' }],
  }
  const { articles, unpublished } = await read('ghost.json', JSON.stringify({ db: [{ meta: {}, data }] }))
  expect(articles).toMatchObject([
    { headline: 'Weir shut', byline: 'Ada Quill, Ben Marsh', published: { day: '2024-03-05' } },
  ])
  expect(unpublished.map(({ file }) => file)).toEqual(['ghost.json#2', 'ghost.json#3', 'ghost.json#4'])
})

test.each<readonly [string, object, string]>([
  [
    'in the order that they are given',
    {
      posts_authors: [
        { post_id: '1', author_id: 'u', sort_order: 1 },
        { post_id: '1', author_id: 'v', sort_order: 0 },
      ],
    },
    'Ben Marsh, Ada Quill',
  ],
  [
    'with numbers that are texts elsewhere',
    {
      users: [
        { id: 7, name: 'Ada Quill' },
        { id: 8, name: 'Ben Marsh' },
      ],
      posts_authors: [
        { post_id: 1, author_id: '7' },
        { post_id: '1', author_id: 8 },
      ],
    },
    'Ada Quill, Ben Marsh',
  ],
  ['on the post', { posts: [{ author_id: 'v' }] }, 'Ben Marsh'],
  [
    'by name on the post',
    { posts: [{ authors: [{ name: 'Ada Quill' }, { name: 'Ben Marsh' }] }] },
    'Ada Quill, Ben Marsh',
  ],
])('all writers that an export of Ghost links %s sign the post', async (_, stated, byline) => {
  const { posts = [{}], ...lists } = stated as { readonly posts?: readonly object[] }
  const data = {
    posts: posts.map((post) => ({ id: '1', title: 'Weir shut', html, status: 'published', ...post })),
    users: [
      { id: 'u', name: 'Ada Quill' },
      { id: 'v', name: 'Ben Marsh' },
    ],
    settings: [{ key: 'title', value: 'Tarn Post' }],
    ...lists,
  }
  const other = { posts: [{ id: '1', title: 'Boats sail', html, status: 'published' }] }
  for (const [json, count] of [
    [{ data }, 1],
    [{ db: [{ data }, { data: other }] }, 2],
  ] as const) {
    const { articles } = await read('ghost.json', JSON.stringify(json))
    expect(articles).toHaveLength(count)
    expect(articles[0]).toMatchObject({ byline, source: 'Tarn Post' })
  }
})

const feed = (version: string, item: object, more: object = {}) => ({
  version: `https://jsonfeed.org/version/${version}`,
  title: 'Tarn Post',
  items: [{ id: '1', title: 'Weir shut', ...item }],
  ...more,
})
const DAY = { published: { day: '2024-03-05' } }

test.each<readonly [string, unknown, object]>([
  [
    'JSON Feed 1.0',
    feed('1', {
      content_text: text,
      author: { name: 'Ada Quill' },
      external_url: 'https://tarn.example/weir',
      date_modified: '2024-03-05T09:26:00Z',
    }),
    { ...DAY, byline: 'Ada Quill', url: 'https://tarn.example/weir', source: 'Tarn Post' },
  ],
  [
    'JSON Feed 1.1',
    feed(
      '1.1',
      {
        content_html: html,
        content_text: 'Short.',
        authors: [{ name: 'Ada Quill' }, { name: 'Ben Marsh' }],
        date_published: '2024-03-05T09:26:00Z',
      },
      { language: 'en-GB' },
    ),
    { ...DAY, byline: 'Ada Quill and Ben Marsh', language: 'en-GB' },
  ],
  [
    'a JSON Feed signed as a whole',
    feed('1.1', { content_html: html }, { authors: [{ name: 'Ada Quill' }] }),
    { byline: 'Ada Quill' },
  ],
  [
    'an item with a summary alone',
    feed('1.1', { summary: text, date_published: '2024-03-05T09:26:00Z' }),
    DAY,
  ],
  ['a summary fuller than the text', feed('1.1', { summary: text, content_html: '<p></p>' }), {}],
  [
    'a list of objects',
    [
      {
        title: 'Weir shut',
        content: html,
        published_at: '2024-03-05T09:26:00+01:00',
        published_by: ['Ada Quill'],
        url: 'https://tarn.example/weir',
        created_at: '2024-05-01',
      },
    ],
    { ...DAY, byline: 'Ada Quill' },
  ],
  [
    'lists in an object',
    {
      status: 'ok',
      articles: [
        {
          title: 'Weir shut',
          body: text,
          publishedAt: '2024-03-05T09:26:00Z',
          source: { id: null, name: 'Tarn Post' },
        },
      ],
    },
    { ...DAY, source: 'Tarn Post' },
  ],
  [
    'posts with rendered texts',
    [
      {
        title: { rendered: 'Weir shut' },
        content: { rendered: html, protected: false },
        date: '2024-03-05T09:26:00',
        status: 'publish',
        type: 'post',
        link: 'https://tarn.example/weir',
      },
    ],
    { ...DAY, url: 'https://tarn.example/weir' },
  ],
  [
    'starred entries of a reader',
    {
      id: 'user/-/state',
      title: 'Favourites',
      items: [
        {
          id: 'tag:1',
          title: 'Weir shut',
          author: 'Ada Quill',
          published: 1709627160,
          alternate: [{ href: 'https://tarn.example/weir' }],
          content: { content: html },
          origin: { streamId: 'feed/6', title: 'Tarn Post' },
        },
      ],
    },
    { ...DAY, byline: 'Ada Quill', source: 'Tarn Post', url: 'https://tarn.example/weir' },
  ],
  [
    'a single object',
    { title: 'Weir shut', authors: ['Ada Quill'], text, date_publish: '2024-03-05 09:26:00', language: 'en' },
    { ...DAY, byline: 'Ada Quill', language: 'en' },
  ],
  [
    'an object of schema.org',
    {
      '@type': 'NewsArticle',
      headline: 'Weir shut',
      articleBody: text,
      datePublished: '2024-03-05T09:26:00Z',
      author: [{ '@type': 'Person', name: 'Ada Quill' }],
      publisher: { name: 'Tarn Post' },
    },
    { ...DAY, byline: 'Ada Quill', source: 'Tarn Post' },
  ],
  [
    'the items of an object that sums itself up',
    {
      title: 'Tarn Post',
      link: 'https://tarn.example/',
      description: 'News from the tarn, every day.',
      language: 'en-GB',
      items: [{ title: 'Weir shut', link: 'https://tarn.example/weir', description: text }],
    },
    { source: 'Tarn Post', language: 'en-GB', url: 'https://tarn.example/weir' },
  ],
  [
    'the item of a channel',
    {
      rss: {
        channel: {
          title: 'Tarn Post',
          link: 'https://tarn.example/',
          description: 'News from the tarn.',
          item: [{ title: 'Weir shut', pubDate: 'Tue, 05 Mar 2024 09:26:00 +0100', description: html }],
        },
      },
    },
    { ...DAY, source: 'Tarn Post' },
  ],
  [
    'items beside what is said of their feed',
    {
      status: 'ok',
      feed: { title: 'Tarn Post', link: 'https://tarn.example/', description: 'News from the tarn.' },
      items: [{ title: 'Weir shut', content: html }],
    },
    { source: 'Tarn Post' },
  ],
  [
    'a list of feeds',
    [
      {
        title: 'Tarn Post',
        url: 'https://tarn.example/',
        summary: 'News from the tarn.',
        entries: [{ title: 'Weir shut', content: html }],
      },
    ],
    { source: 'Tarn Post' },
  ],
  [
    'an article with related ones',
    {
      data: {
        title: 'Weir shut',
        content: html,
        items: [{ title: 'Other', content: 'Boats sail.', url: 'https://tarn.example/boats' }],
      },
    },
    {},
  ],
  [
    'a summary with related ones',
    [
      {
        title: 'Weir shut',
        summary: text,
        url: 'https://tarn.example/weir',
        related: [{ title: 'Other', summary: 'Boats sail.', url: 'https://tarn.example/boats' }],
      },
    ],
    {},
  ],
])('of %s the right article is read', async (_, json, wanted) => {
  for (const spaces of [0, 2]) {
    const { articles, problems } = await read('export.json', JSON.stringify(json, undefined, spaces))
    expect(articles).toMatchObject([{ headline: 'Weir shut', ...wanted }])
    expect(articles[0]?.blocks.map(({ text }) => text)).toEqual([text])
    expect(problems).toEqual([])
  }
})

test('every line of JSON is an article, also with the line separators that its strings may hold', async () => {
  const lines = ['One', 'Two\u2028and a half', 'Three\u2029too'].map((title) =>
    JSON.stringify({ title, text }),
  )
  const { articles, unpublished, problems } = await read(
    'a.jsonl',
    [...lines, `{"title":"Five","text":"${text}`, '{"title":"Six"}', ''].join('\n'),
  )
  expect(articles.map(({ headline }) => headline)).toEqual(['One', 'Two and a half', 'Three too'])
  expect(unpublished).toEqual([
    { file: 'a.jsonl#4', outcome: 'failed', reason: 'is broken JSON (line 4)' },
    { file: 'a.jsonl#5', outcome: 'skipped', reason: 'holds no article (line 5)' },
  ])
  expect(problems).toMatchObject([{ severity: 'error', file: 'a.jsonl', line: 4 }])
})

test('an entry that says the same as another, and one without words, are skipped', async () => {
  const one = { title: 'Weir shut', content_text: text }
  const { articles, unpublished } = await read('a.json', JSON.stringify([one, one, { title: 'Empty' }]))
  expect(articles).toHaveLength(1)
  expect(unpublished).toEqual([
    { file: 'a.json#2', outcome: 'skipped', reason: 'says the same as entry 1' },
    { file: 'a.json#3', outcome: 'skipped', reason: 'holds no text of an article' },
  ])
})

test.each<readonly [string, object]>([
  ['a state', { status: 'rejected' }],
  ['a state of a post', { post_status: 'Pending review' }],
  ['a state that is spelled otherwise', { status: 'cancelled' }],
  ['a state of an agency', { pubstatus: 'withheld' }],
  ['a state of schema.org', { creativeWorkStatus: 'Draft' }],
  ['a visibility', { visibility: 'private' }],
  ['a flag', { hidden: true }],
  ['a flag as a number', { is_private: 1 }],
  ['a flag that is false', { visible: false }],
  ['a flag as a text', { published: 'no' }],
  ['a password', { post_password: 'key' }],
  ['a text that is protected', { content: { rendered: '', protected: true } }],
])('an object whose site did not show it, as %s says, is left out and named', async (_, stated) => {
  const { articles, unpublished } = await read(
    'a.json',
    JSON.stringify([{ title: 'Weir shut', text, ...stated }]),
  )
  expect(articles).toEqual([])
  expect(unpublished).toMatchObject([{ file: 'a.json#1', outcome: 'skipped' }])
  expect(unpublished[0]?.reason).toMatch(/^was not published|is protected by a password/)
  expect(unpublished[0]?.reason).not.toContain('key')
})

test.each<readonly [string, object]>([
  ['a state', { status: 'published' }],
  ['a federal state', { state: 'Texas' }],
  ['whom it is for', { visibility: 'members' }],
  ['flags that are not set', { draft: false, hidden: 0, password: '' }],
  ['a day', { published: '2024-03-05' }],
])('%s keeps no object back', async (_, stated) => {
  expect(
    (await read('a.json', JSON.stringify([{ title: 'Weir shut', text, ...stated }]))).articles,
  ).toHaveLength(1)
})

const entriesOf = async (json: unknown) => {
  const { articles } = await read('a.json', JSON.stringify(json))
  return articles.map(({ entry }) => entry)
}

test('an entry is known by its number in the file, and by what it says', async () => {
  const written = ['Weir shut', 'Boats sail'].map((title) => ({ title, text: `${title}: ${text}` }))
  const [one, two] = await entriesOf(written)
  expect([one?.number, two?.number]).toEqual([1, 2])
  expect(one?.hash).not.toBe(two?.hash)
  expect(await entriesOf([{ title: 'Draft', text, draft: true }, ...written])).toEqual([
    { number: 2, hash: one?.hash },
    { number: 3, hash: two?.hash },
  ])
  expect(await entriesOf(written.slice(0, 1))).toEqual([undefined])
})

test.each([
  ['elements', '<i>a</i> '.repeat(60_001)],
  ['levels', '<div>'.repeat(5000)],
])(
  'an entry of more %s than an article has is no article and told as lost, the others are read',
  async (_, markup) => {
    const items = ['Weir shut', 'Boats sail', 'Nets dry'].map(
      (title, index) =>
        `<item><title>${title}</title><description><![CDATA[${index === 1 ? markup : ''}<p>${text}</p> ${title}]]></description></item>`,
    )
    const { articles, unpublished, problems } = await read(
      'a.xml',
      `<rss><channel>\n${items.join('\n')}</channel></rss>`,
    )
    const reason = 'has more elements, or nests them deeper, than an article does'
    expect(articles.map(({ headline }) => headline)).toEqual(['Weir shut', 'Nets dry'])
    expect(unpublished).toEqual([{ file: 'a.xml#2', outcome: 'failed', reason: `${reason} (line 3)` }])
    expect(problems).toMatchObject([{ severity: 'error', line: 3, message: `entry 2 ${reason}` }])
  },
)

test.each([
  ['about something', '<category term="https://tarn.example/tags#weir"/>'],
  ['of another scheme', '<category scheme="https://tarn.example/#kind" term="#page"/>'],
  ['with a sign for tags', '<category term="#weir" label="Weir"/>'],
])('a category %s says nothing of what an entry is', async (_, category) => {
  const { articles, unpublished } = await read(
    'a.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom">${blog('Weir shut', category)}${blog('Boats sail', category + kind('post'))}</feed>`,
  )
  expect(unpublished).toEqual([])
  expect(articles).toHaveLength(2)
})

test('of broken JSON line and column are told', async () => {
  const { problems } = await read(
    'a.json',
    `[\n  {"title": "Weir shut", "text": "${text}"},\n  {"title": oops}\n]`,
  )
  expect(problems).toMatchObject([{ severity: 'error', file: 'a.json', line: 3, column: 13 }])
})

test.each([
  ['lists', '[', ']', 'authors'],
  ['objects', '{"name":', '}', 'author'],
])('authors in %s nested ever so deep end nothing', async (_, open, close, name) => {
  const nested = `${open.repeat(20_000)}"Ada Quill"${close.repeat(20_000)}`
  const { articles } = await read(
    'a.json',
    `[{"title": "Weir shut", "text": "${text}", "${name}": ${nested}}]`,
  )
  expect(articles).toMatchObject([{ headline: 'Weir shut' }])
})
