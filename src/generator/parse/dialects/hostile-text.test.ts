import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

const FIRST =
  'The council of Storvik agreed on Tuesday to keep the small ferry open for another year, after a debate of three hours.'
const SECOND =
  'Its mayor, Marit Hovland, said that the boat would run every half hour from six in the morning, as it does now.'
const STORY = `Ferry stays open for another year\n\nBy Jon Rask\n\n4 March 2025\n\n${FIRST}\n\n${SECOND}\n`
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

/** What is told of a story, whatever happened to its file: the first two facts at least hold. */
test.each<[name: string, bytes: Buffer]>([
  ['of UTF-16', utf16(STORY)],
  ['with line ends of three systems', Buffer.from(STORY.replace('\n', '\r\n').replace('\n\n', '\r\r'))],
  [
    'with a byte order mark and controls',
    Buffer.from(`\uFEFF${STORY.replaceAll('Ferry', '\u0001Fer\u200bry')}`),
  ],
  ['saved twice into one file', Buffer.from(STORY + STORY)],
  ['below ten thousand lines of menu', Buffer.from(`${'• Home\n'.repeat(30)}\n${STORY}`)],
  [
    'with ten thousand marks of links',
    Buffer.from(
      STORY +
        '\nReferences\n\n' +
        Array.from({ length: 10_000 }, (_, n) => `${n + 1}. http://a.example/${n}\n`).join(''),
    ),
  ],
  ['between frames that are never closed', Buffer.from(`${STORY}\n[DEL: ${'x '.repeat(5000)}\n`)],
  [
    'with a hundred notes for editors',
    Buffer.from(STORY + '\n-- not for publication --\n'.repeat(100) + 'secret'),
  ],
  ['cut in the middle of a word', Buffer.from(STORY.slice(0, -40))],
])('a story %s is read', async (_, bytes) => {
  const [parsed] = await parseFile('a.txt', bytes)
  expect(parsed?.article).toMatchObject({
    headline: 'Ferry stays open for another year',
    published: { day: '2025-03-04' },
    byline: 'Jon Rask',
  })
  expect(parsed?.article?.blocks[0]?.text).toBe(FIRST)
  expect(JSON.stringify(parsed)).not.toContain('secret')
})

test.each<[name: string, bytes: Buffer]>([
  ['a hundred thousand labels', Buffer.from('Title: x\nDate: y\n'.repeat(50_000))],
  ['a hundred thousand dashes', Buffer.from('4 – '.repeat(25_000))],
  ['labels without a story', Buffer.from('Title: Ferry stays\nDate: 4 March 2025\nAuthor: Jon Rask\n')],
  ['a frame of a wire without a story', Buffer.from('^BC-X,12<\n^Ferry<\n^By JON RASK=\n')],
  ['nothing that is for publication', Buffer.from('NOT FOR PUBLICATION\n\nContact: Jon Rask\n')],
  ['one line of a hundred thousand brackets', Buffer.from('[1'.repeat(50_000))],
  ['headings without end', Buffer.from('#'.repeat(100_000))],
  ['a byte that no text holds', Buffer.from([0x46, 0x65, 0x72, 0xff, 0x72, 0x79, 0x0a])],
  [
    'a charset that it does not say',
    Buffer.from('F\xe4hre bleibt\n\nDie F\xe4hre bleibt noch ein Jahr.\n', 'latin1'),
  ],
  ['dashes and days without end', Buffer.from(`OSLO, ${'May 4–10 '.repeat(20_000)}`)],
  ['a broken rule of columns without end', Buffer.from(`${'--- ---\n'.repeat(12_500)}a`)],
  ['frames with blanks without end', Buffer.from(`^a<\n^b<\n${`^a${' '.repeat(1000)}b\n`.repeat(100)}`)],
  ['one frame with blanks without end', Buffer.from(`^a<\n^b<\n^a${' '.repeat(100_000)}b`)],
  ['links in angle brackets without end', Buffer.from(`Ferry\n\n${'Home <http://a> '.repeat(6000)}b`)],
  ['pictures without end', Buffer.from(`Ferry\n\n${' ![a](b) '.repeat(20_000)}`)],
  ['names without end', Buffer.from(`By ${'Jo Marsh and '.repeat(8000)}`)],
  ['mail addresses without end', Buffer.from(`Title: a\nAuthor: ${'a'.repeat(100_000)}\nDate: b\n\nc`)],
  ['an address that never ends', Buffer.from(`Ferry <http://a.example/${'a'.repeat(100_000)}`)],
])('%s: an article or a problem, and no throw', async (_, bytes) => {
  for (const name of ['a.txt', 'a.md'])
    for (const { article, problems } of await parseFile(name, bytes)) {
      expect(article !== undefined || problems.length > 0).toBe(true)
      expect(JSON.stringify(article ?? {})).not.toContain('Contact: Jon Rask')
    }
})
