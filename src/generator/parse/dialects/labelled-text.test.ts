import { expect, test } from 'vitest'
import { parseSeed } from '#generator/parse/parse-seed.ts'

const STORY =
  'The council of Storvik agreed on Tuesday to keep the small ferry open for another year, after a debate of three hours.\n'

test.each([
  ['a.txt', 'Ferry stays\n\n31 February 2025\n\n', 3, '31 February 2025', 'is no day of the calendar'],
  ['a.txt', 'Ferry stays\n\nPublished: 04/03/2025\n\n', 3, '04/03/2025', 'can be read in two ways'],
  [
    'a.txt',
    'Title: Ferry stays\nSource: The Paper\n\nPublished 31 June 2025\n\n',
    4,
    '31 June 2025',
    'is no day',
  ],
  ['a.txt', 'Title: Ferry stays\nDate: 31 June 2025\n\n', 2, '31 June 2025', 'is no day of the calendar'],
  ['a.md', '# Ferry stays\n\n04/03/2025\n\n', 3, '04/03/2025', 'can be read in two ways'],
  ['a.md', '# Ferry stays\n\nBy Jon Rask\n31 February 2025\n\n', 4, '31 February 2025', 'is no day'],
  ['a.md', '---\ntitle: Ferry stays\n---\n\nUpdated 31 June 2025\n\n', 5, '31 June 2025', 'is no day'],
  ['a.md', 'author:: Jon Rask\ndate:: soon\n\n', 2, 'soon', 'is no day of the calendar'],
  ['a.txt', 'date 2025-02-31 Ferry stays\n\n', 1, '2025-02-31', 'is no day of the calendar'],
])(
  '%s: a date that cannot be read is told of with its line: %j',
  async (file, head, line, written, reason) => {
    const { article, problems } = await parseSeed({ file, text: head + STORY })
    expect(article?.published).toBeUndefined()
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        file,
        line,
        message: expect.stringContaining(`"${written}" ${reason}`),
        hint: expect.stringContaining('year-month-day'),
      },
    ])
  },
)

test('it is not told of where another date was read', async () => {
  const text = `Title: Ferry stays\nDate: 2025-03-04\n\nPublished 31 June 2025\n\n${STORY}`
  expect((await parseSeed({ file: 'a.txt', text })).problems).toEqual([])
})
