import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeSeed } from '#generator/parse/decode/decode-seed.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { parseSeed } from './parse-seed.ts'
import type { ParsedSeed } from './parse-seed.ts'
import type { Seed } from '#generator/parse/article/seed.ts'

const fixtures = new URL('./fixtures/', import.meta.url)

function read(file: string | URL, name: string): Seed {
  const seed = decodeSeed(name, readFileSync(file))
  if ('message' in seed) throw new Error(seed.message)
  return seed
}

function parseFixture(name: string): Promise<ParsedSeed> {
  return parseSeed(read(new URL(name, fixtures), name))
}

function outline({ blocks = [] }: Partial<ParsedArticle>): readonly string[] {
  return blocks.map(({ kind, text }) => `${kind}: ${text}`)
}

test("the archive's own seed gives exactly its article", async () => {
  const file = readdirSync('seeds').find((name) => name.startsWith('000_') && name.endsWith('.txt'))
  const { article, problems } = await parseSeed(read(`seeds/${file}`, 'seed.txt'))
  expect(problems).toEqual([])
  expect(article).toMatchObject({
    headline: 'China welcomes, supports Pakistan, India handling differences through dialogue: FM',
    headlineFrom: 'text',
    published: { day: '2025-05-21', time: '08:26' },
    source: 'Xinhua',
    dateline: { places: ['Beijing'], day: '2025-05-20', agency: 'Xinhua' },
    captions: [
      {
        text: expect.stringMatching(/^Chinese Foreign Minister .* May 20, 2025\.$/),
        credit: 'Xinhua/Zhai Jianlan',
      },
    ],
    asides: [],
  })
  expect(article?.blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'paragraph'))
  expect(article?.blocks[0]?.text).toMatch(/^China welcomes and supports Pakistan and India in/)
})

test('a dated paste has its headline and day from the first line, the time and source from the second', async () => {
  expect(await parseFixture('dated-paste.txt')).toMatchObject({
    problems: [],
    article: {
      headline: 'Lake towns to share one rescue boat, councils agree',
      published: { day: '2024-10-03', time: '17:42' },
      source: 'Reuters',
      dateline: { places: ['Storvik, Norway'], day: '2024-10-02', agency: 'Reuters' },
      captions: [
        { text: expect.stringMatching(/^Marit Hovland.*Oct\. 2, 2024\.$/), credit: 'Reuters/Ola Brekke' },
      ],
      blocks: { length: 4, 0: { text: expect.stringMatching(/^Five towns on the shore/) } },
    },
  })
})

test('a day that does not exist leaves the article undated, with a warning at its place', async () => {
  const { article, problems } = await parseFixture('impossible-date.txt')
  expect(article).toMatchObject({
    headline: 'Calendar maker recalls its February page',
    blocks: { length: 2 },
  })
  expect(article).not.toHaveProperty('published')
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'warning',
      line: 1,
      column: 7,
      message: '"2025-02-30" is no day of the calendar',
    }),
  ])
})

test('a paste from the web has headline, date and source from its address, and the lines of the page sorted out', async () => {
  const { article, problems } = await parseFixture('web-paste.txt')
  expect(problems).toEqual([])
  expect(article).toMatchObject({
    headline: 'Fishers of Nordøya won’t sell their quay',
    headlineFrom: 'address',
    published: { day: '2022-07-24', time: '18:15' },
    source: 'coastletter.example',
    byline: 'Tove Birk and Jon Rask',
    url: 'https://www.coastletter.example/2022/07/24/fishers-of-nordoya-wont-sell-their-quay/?utm_source=list',
    dateline: { places: ['Nordøya'] },
    captions: [
      { text: 'The quay of Nordøya on a Sunday morning', credit: 'Lise Holm/Coast Letter' },
      { text: 'Ansgar Vik, right, and his brother mend a net.', credit: 'Lise Holm' },
    ],
    asides: [
      'Also read: Hotel company buys lighthouse',
      'Related stories',
      'Lighthouse keeper retires after forty years',
      'Why cod prices fell in June',
      "Sign up for our newsletter and get the week's news in your inbox",
    ],
  })
  expect(outline(article ?? {})).toEqual([
    expect.stringMatching(/^paragraph: The fishers of Nordøya won’t/),
    expect.stringMatching(/^paragraph: “We have one quay/),
    'heading: What happens next',
    expect.stringMatching(/^paragraph: The company may still/),
    'paragraph: The council of Nordøya has not been asked yet.',
  ])
})

test('plain text has its headline first, and paragraphs wrapped at a width are joined', async () => {
  const { article, problems } = await parseFixture('plain-text.txt')
  expect(problems).toEqual([])
  expect(article).toMatchObject({
    headline: 'Night trains return to the northern line',
    published: { day: '2023-03-12', time: '09:30' },
    source: 'dpa',
    byline: 'Ilse Brandt',
    dateline: { places: ['Hamburg'], agency: 'dpa' },
  })
  expect(outline(article ?? {})).toEqual([
    expect.stringMatching(/^paragraph: After eleven years .* will run again on .* sleeping cars\.$/),
    expect.stringMatching(/^paragraph: A berth .* second week," said Petra/),
    'item: Departure from Hamburg: 21:05',
    'item: Arrival in Stockholm: 9:10',
  ])
})

test('text without a headline is called by its opening words, and a dateline with a year dates it', async () => {
  expect((await parseFixture('without-headline.txt')).article).toMatchObject({
    headline: 'The last steamer of the year left on Monday with a brass band on board',
    headlineFrom: 'opening',
    published: { day: '2018-12-31' },
    source: 'AP',
    dateline: { places: ['Lucerne, Switzerland'], day: '2018-12-31', agency: 'AP' },
  })
})

test('headings stand alone above text, short lines in a row are a list', async () => {
  const { article } = await parseFixture('long-read.txt')
  expect(article).toMatchObject({ headline: 'The last typesetters', headlineFrom: 'text' })
  expect(article?.blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'item',
    'item',
    'item',
    'item',
    'paragraph',
  ])
})

test('Markdown has the stated fields of its front matter, and its markup becomes blocks', async () => {
  const { article, problems } = await parseFixture('front-matter.md')
  expect(problems).toEqual([])
  expect(article).toMatchObject({
    headline: 'Two libraries, one card: what changes in May',
    published: { day: '2021-04-28', time: '06:00' },
    source: 'The Hill Paper',
    byline: 'Tove Birk, Jon Rask',
    language: 'en-GB',
    url: 'https://hillpaper.example/libraries',
    captions: [{ text: 'Ada Lund at the new desk.', credit: 'Lise Holm' }],
    statedPeople: ['Ada Lund', 'Mikkel Storm'],
    statedCountries: ['NO', 'DK', 'SE'],
  })
  expect(outline(article ?? {})).toEqual([
    'paragraph: From 1 May every reader of the town library may also borrow at the university.',
    'heading: How many books?',
    'quote: Six at a time, said Ada Lund, who heads the town library.',
    'item: Novels for four weeks',
    'item: Films for one week, no longer',
  ])
})

test('a saved page gives its article and nothing of the page around it', async () => {
  const { article, problems } = await parseFixture('saved-page.html')
  expect(problems).toEqual([])
  expect(article).toMatchObject({
    headline: 'Rain fills the upper reservoir',
    published: { day: '2023-11-02', time: '18:05' },
    source: 'The Hill Paper',
    byline: 'Tove Birk',
    language: 'en-IE',
    url: 'https://hillpaper.example/2023/11/02/rain',
    dateline: { places: ['Galway'], day: '2023-11-02', agency: 'PA' },
    captions: [{ text: 'The upper dam on Thursday.', credit: 'Lise Holm' }],
    asides: [],
  })
  expect(outline(article ?? {})).toEqual([
    expect.stringMatching(/^paragraph: After nine dry weeks/),
    'heading: Slow at first',
    expect.stringMatching(/^paragraph: The ground was so dry that the first day’s rain .* said\.$/),
    expect.stringMatching(/^paragraph: “It took a night before/),
    'quote: It took a night.',
    'item: Upper dam: 81 per cent',
    'item: Lower dam: 64 per cent',
    expect.stringMatching(/^paragraph: Farmers in the valley .* this week\.$/),
  ])
})

test('rich text is read through its formatting', async () => {
  expect((await parseFixture('rich-text.rtf')).article).toMatchObject({
    headline: 'Café on the hill opens',
    published: { day: '2020-02-29' },
    blocks: [
      { text: 'The town’s oldest café opened again on Saturday after a year of repairs.' },
      { text: '“We kept the stove,” said its new owner, Ada Lund.' },
    ],
  })
})

test('labelled lines above a text are its fields', async () => {
  expect(await parseFixture('labelled-text.txt')).toMatchObject({
    problems: [],
    article: {
      headline: 'Choir of two hundred to sing on the frozen lake',
      published: { day: '2019-01-14' },
      source: 'Storvik Times',
      byline: 'Jon Rask',
      statedCountries: ['NO'],
      blocks: { length: 2 },
    },
  })
})

test.each([
  ['a headline and nothing else', ' date 2025-05-21 Council meets\n'],
  ['one line that reads like a headline', 'Council meets on the hill'],
  ['front matter and nothing else', '---\ntitle: Council meets\n---\n'],
  ['a page without text', '<!doctype html><html><body><script>1</script></body></html>'],
])('%s is an error with a remedy', async (_, text) => {
  const { article, problems } = await parseSeed({ file: 'a.txt', text })
  expect(article).toBeUndefined()
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'error',
      file: 'a.txt',
      message: expect.stringContaining('no text of an article'),
    }),
  ])
})

test('replacement characters from an earlier conversion are told', async () => {
  const { article, problems } = await parseSeed({
    file: 'a.txt',
    text: 'Council meets\n\nThe caf\uFFFD was full.\n',
  })
  expect(article).toBeDefined()
  expect(problems).toEqual([expect.objectContaining({ severity: 'warning', line: 3, column: 8 })])
})

test('a headline loses what cannot be seen, the body keeps every character', async () => {
  const { article } = await parseSeed({
    file: 'a.txt',
    text: 'Coun\u200bcil \u202emeets\u0007\n\nThe coun\u200bcil \u202emet on Monday.\n',
  })
  expect(article?.headline).toBe('Council meets')
  expect(article?.blocks[0]?.text).toBe('The coun\u200bcil \u202emet on Monday.')
})
