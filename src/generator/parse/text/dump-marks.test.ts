import { expect, test } from 'vitest'
import { withoutDumpMarks } from './dump-marks.ts'

const HEAD = 'Ferry stays open\nBy Jon Rask\n4 March 2025\n'
const LONG =
  'The council of Storvik agreed on Tuesday to keep the small ferry open for another year, after a debate.'

test.each([
  ['below the head', `${HEAD}<https://a.example/ferry>\n\n${LONG}`],
  ['below the story', `${HEAD}\n${LONG}\n<https://a.example/ferry>`],
  ['behind a label', `${HEAD}Source: <https://a.example/ferry>\n\n${LONG}`],
  ['behind a label at the end', `${HEAD}\n${LONG}\n\nLink: <https://a.example/ferry>`],
  ['alone between blank lines', `${HEAD}\n<https://a.example/ferry>\n\n${LONG}`],
  ['on the second line', `Ferry stays open\n<https://a.example/${'ferry-'.repeat(20)}>\n\n${LONG}`],
])('an address %s is the article’s own', (_, text) => {
  expect(withoutDumpMarks(text)).toBe(text)
})

test.each([
  ['behind words', 'By Jon Rask <http://a.example/r> of Storvik', 'By Jon Rask of Storvik'],
  [
    'on the next line, for which there was no room',
    'It was agreed on Tuesday to keep the small ferry\n<http://a.example/the-small-ferry> open',
    'It was agreed on Tuesday to keep the small ferry\n open',
  ],
  [
    'alone on the next line, for which there was no room',
    'It was agreed on Tuesday to keep the small ferry\n<http://a.example/the-small-ferry>\nopen',
    'It was agreed on Tuesday to keep the small ferry\n\nopen',
  ],
  ['of mail', 'Jon Rask <mailto:rask@a.example>', 'Jon Rask'],
  ['in a menu', 'Home <http://a.example/> News\n<http://a.example/n> Sport <http://a.example/s>', ''],
])('an address %s is that of a link', (_, text, bare) => {
  const above = 'Ferry stays open\n\nBy Jon Rask\n\n'
  expect(withoutDumpMarks(above + text)).toBe(above + bare)
})

const N = 100_000

test.each([
  ['links', 'Home <http://a.example/> '],
  ['blanks between links', `Home <http://a.example/>${' '.repeat(500)}`],
  ['links of no menu', 'a <http://a> . '],
  ['links and an opening', 'a <http://a> <'],
  ['blanks before links', `a${' '.repeat(1000)}`],
  ['lines of links', 'a\n<http://a>\n'],
  ['openings of addresses', ' <http://a'],
  ['openings of insertions', '[INS: [DEL: '],
  ['numbers of links', '[1]a '],
])('very many %s are read once', (_, piece) => {
  for (const end of ['', 'word!', '\nword <http://a>'])
    expect(withoutDumpMarks(`word\n\nword <http://b>\n${piece.repeat(N / piece.length)}${end}`)).toContain(
      'word',
    )
})
