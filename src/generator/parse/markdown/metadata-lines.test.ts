import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

const P1 =
  'The weir of Tarnholm was opened again on Tuesday, the board said, after masons had worked on it for eleven weeks.'

async function read(text: string) {
  const [parsed] = await parseFile('a.md', Buffer.from(text))
  return parsed?.article
}

const FIELDS = 'Author: Jo Marsh\nPublished: March 4, 2026\nURL: https://tarn.example/weir'

test.each([
  ['an interview', ['Tarn News: Why was it closed?', 'Marsh: Because it leaked.', 'Tarn News: And now?']],
  ['a dateline', ['Tarnholm: The weir is open.', P1]],
  ['words that are keys elsewhere', ['Note: The weir closes at ten.', 'Location: Tarnholm', P1]],
  ['a long line', [`Tarnholm: ${P1}`, P1]],
])('what stands below the fields is text: %s', async (_, body) => {
  const article = await read(`# Weir opens\n\n${FIELDS}\n\n${body.join('\n\n')}\n`)
  expect(article).toMatchObject({
    headline: 'Weir opens',
    byline: 'Jo Marsh',
    published: { day: '2026-03-04' },
  })
  expect(article?.blocks.map(({ text }) => text).join('\n')).toContain(body.at(-1))
  expect(article?.blocks).toHaveLength(body.length)
})

test('a long line right below the fields is text, a summary is not', async () => {
  const article = await read(
    `# Weir opens\n\n- Author: Jo Marsh\n- Date: 2026-03-04\n- Summary: ${P1}\n- Word Count: 90\n- Tarnholm: ${P1}\n\n${P1}`,
  )
  expect(article?.blocks.map(({ text }) => text)).toEqual([`Tarnholm: ${P1}`, P1])
})

test('fields below the first paragraph are of what it tells of', async () => {
  const article = await read(
    `# Weir opens\n\n${P1}\n\nAgain: ${P1}\n\nDate: 4 March 2027\nPlace: Town hall\nBy: Boat\n\n${P1}`,
  )
  expect(article?.published).toBeUndefined()
  expect(JSON.stringify(article?.blocks)).toContain('4 March 2027')
})

test('fields may stand in several blocks', async () => {
  const article = await read(
    `# Weir opens\n\nAuthor: Jo Marsh\n\nDate: 2026-03-04\n\nMood: calm\nURL: https://tarn.example/weir\n\n${P1}`,
  )
  expect(article).toMatchObject({ byline: 'Jo Marsh', published: { day: '2026-03-04' } })
})
