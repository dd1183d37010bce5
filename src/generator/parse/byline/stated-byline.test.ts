import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'
import { statedByline } from './stated-byline.ts'

test.each([
  ['Jo Marsh', 'Jo Marsh'],
  ['Jo Marsh <jo@tarn.example>; Ann Fell (ann@tarn.example)', 'Jo Marsh, Ann Fell'],
  ['jo@tarn.example (Jo Marsh)', 'Jo Marsh'],
  ['Jörg Mühl <jörg.mühl@köln.example>', 'Jörg Mühl'],
  ['Jörg Mühl, jörg@köln.example', 'Jörg Mühl'],
  ['Ада Квилл <ада@почта.example>', 'Ада Квилл'],
  ['Jo Marsh <mailto:jo+news@tarn.example>', 'Jo Marsh'],
  ['Jo Marsh [jo@tarn.example]', 'Jo Marsh'],
  ['Jo Marsh "jo@tarn.example"', 'Jo Marsh'],
  ["o'neill@tarn.example O'Neill", "O'Neill"],
  ['By Jo Marsh', 'Jo Marsh'],
  ['Von Jan Voss', 'Jan Voss'],
  ['@jomarsh', 'jomarsh'],
  ['jo@tarn.example', undefined],
  ['https://tarn.example/jo', undefined],
])('"%s" states %j', (text, byline) => {
  expect(statedByline([text])).toBe(byline)
})

test.each(['---\nauthor: {}\n---\n', 'Title: Weir opens\nAuthor: {}\n\n'])(
  'no address of mail is published as a byline: %j',
  async (head) => {
    const text =
      'The weir of Tarnholm was opened again on Tuesday, the board said, after eleven weeks of work.'
    for (const author of ['Jörg Mühl <jörg@köln.example>', 'jörg@köln.example (Jörg Mühl)']) {
      const [parsed] = await parseFile('a.md', Buffer.from(head.replace('{}', `"${author}"`) + text))
      expect(JSON.stringify(parsed)).not.toContain('@')
    }
  },
)

test.each(['a', 'a.', 'ä', '<', '(', ' ', ';', '"', 'mailto:', 'a@', '@', 'a@b '])(
  'a hundred thousand "%s" are read once',
  (piece) => {
    statedByline([piece.repeat(100_000)])
    expect(statedByline([`${piece.repeat(100_000)};Jo Marsh`])).toContain('Jo Marsh')
  },
)
