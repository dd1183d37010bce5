import { expect, test } from 'vitest'
import { loadFormats } from './own-format.ts'
import type { OwnFormat } from './own-format.ts'
import { parseFile } from './parse-file.ts'

const parsed = async (format: OwnFormat, file = 'a.wire', text = '') => [
  ...(await parseFile(file, Buffer.from(text), [format])),
]

/** Takes some files for its own. */
const wire: OwnFormat = (bytes, file) =>
  file.endsWith('.wire')
    ? [
        {
          title: 'Weir stays shut',
          date: '2024-05-14',
          authors: ['Ene Saar'],
          text: Buffer.from(bytes).toString(),
        },
      ]
    : undefined

test("a format of the archivist's own reads a file, and leaves others to those that are known", async () => {
  const story = 'The weir stays shut, the board said. <b>Boats</b> wait.'
  expect(await parsed(wire, 'a.wire', story)).toMatchObject([
    {
      article: { headline: 'Weir stays shut', published: { day: '2024-05-14' }, byline: 'Ene Saar' },
      problems: [],
    },
  ])
  expect(await parsed(wire, 'a.txt', `Boats wait\n\n${story}\n`)).toMatchObject([
    { article: { headline: 'Boats wait' } },
  ])
})

test('what it gives as HTML is read as that of feeds, and nothing but its text is kept', async () => {
  const html = '<h2>Boats</h2><p>The weir stays <script>x()</script>shut.</p>'
  const [{ article } = {}] = await parsed(() => [{ title: 'Weir', html }])
  expect(JSON.stringify(article?.blocks)).toContain('The weir stays')
  expect(JSON.stringify(article?.blocks)).not.toContain('x()')
})

test('a text is plain, whatever looks like markup in it', async () => {
  const [{ article } = {}] = await parsed(() => [
    { title: 'Weir', text: 'Of 3 <b> 2 the board said nothing.' },
  ])
  expect(JSON.stringify(article?.blocks)).toContain('Of 3 <b> 2')
})

test.each([
  [
    () => {
      throw new Error('no head')
    },
    'error',
    'could not be read in your own format: no head',
  ],
  [() => 5, 'error', 'could not be read in your own format'],
  [() => [null], 'error', 'could not be read in your own format'],
  [() => [], 'warning', 'without articles'],
])('what it cannot read is told as the problem of the file (%#)', async (format, severity, message) => {
  const [{ problems } = { problems: [] }] = await parsed(format as unknown as OwnFormat)
  expect(problems).toMatchObject([
    { severity, file: 'a.wire', message: expect.stringContaining(message) as string },
  ])
})

test.each([
  ['data:text/javascript,export default 1', 'its default export is no function'],
  ['file:///no/such/format.mjs', 'Cannot find'],
])('a module that is no format is refused: %s', async (module, reason) => {
  await expect(loadFormats([module])).rejects.toThrow(reason)
})
